import { expect, test } from 'vitest'
import { isSevere, livenessOf, type PostAccount } from '#core/notice/liveness.ts'

const now = new Date('2024-03-08T08:00:00+07:00')
const looking = { now, silentDays: 45, mail: true }
const account = (name: string, agency: string, more: Partial<PostAccount> = {}): PostAccount => ({
  account: name,
  name: `Người ${name}`,
  role: 'clerk',
  agency,
  disabled: false,
  lastSignInAt: new Date('2024-03-01T08:00:00+07:00'),
  email: `${name}@tinh.vn`,
  ...more,
})
const owing = (code: string, indicators = 4, ended: string | null = null) => ({
  agency: { code, short: code },
  indicators,
  ended,
})
const said = (code: string, accounts: readonly PostAccount[], ended: string | null = null) =>
  livenessOf([owing(code, 4, ended)], accounts, looking).map((line) => ({
    troubles: line.troubles.map((trouble) =>
      'account' in trouble ? `${trouble.what} ${trouble.account}` : trouble.what,
    ),
    deputy: line.deputy?.account ?? null,
    indicators: line.indicators,
    severe: isSevere(line),
  }))

test('a closed account with 4 indicators appears with a proposed deputy (beyond 21)', () =>
  expect(
    said('SYT', [account('syt', 'SYT', { disabled: true }), account('syt.tt', 'SYT', { role: 'head' })]),
  ).toEqual([{ troubles: ['closed syt', 'noDeputy syt.tt'], deputy: 'syt.tt', indicators: 4, severe: true }]))

test('two who come in and can be reached: nothing to say', () =>
  expect(said('SYT', [account('syt', 'SYT'), account('syt.tt', 'SYT')])).toEqual([]))

test('who was not here for 46 days, and who never was; the colleague who was last is proposed', () => {
  const old = account('syt', 'SYT', { lastSignInAt: new Date('2024-01-22T08:00:00+07:00') })
  const never = account('syt2', 'SYT', { lastSignInAt: null })
  expect(said('SYT', [old, never, account('syt3', 'SYT')])).toEqual([
    { troubles: ['silent syt', 'never syt2'], deputy: 'syt3', indicators: 4, severe: true },
  ])
})

test('nobody at all: no deputy can be proposed', () =>
  expect(said('SYT', [account('sct', 'SCT'), account('syt', 'SYT', { disabled: true })])).toEqual([
    { troubles: ['nobody', 'closed syt'], deputy: null, indicators: 4, severe: true },
  ]))

test('one alone, and one without an address: unwise, not severe', () =>
  expect(said('SYT', [account('syt', 'SYT', { email: null })])).toEqual([
    { troubles: ['noMail syt', 'noDeputy syt'], deputy: null, indicators: 4, severe: false },
  ]))

test('an agency that has ended: its posts have moved', () =>
  expect(said('SYT', [account('syt', 'SYT'), account('syt.tt', 'SYT')], '2024-03-01')).toEqual([
    { troubles: ['ended'], deputy: null, indicators: 4, severe: true },
  ]))

test('without e-mail nobody lacks an address', () =>
  expect(
    livenessOf([owing('SYT')], [account('syt', 'SYT', { email: null }), account('b', 'SYT')], {
      ...looking,
      mail: false,
    }),
  ).toEqual([]))

test('where all are strangers nobody is proposed; in the place of a closed account any living one is', () => {
  const never = (name: string) => account(name, 'SYT', { lastSignInAt: null })
  expect(said('SYT', [never('syt'), never('syt.tt')])[0]?.deputy).toBeNull()
  expect(said('SYT', [account('syt', 'SYT', { disabled: true }), never('syt.tt')])[0]?.deputy).toBe('syt.tt')
})
