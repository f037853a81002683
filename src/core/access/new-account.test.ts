import { expect, test } from 'vitest'
import { checkNewAccount } from '#core/access/new-account.ts'
import type { NewAccount } from '#core/page/accounts-page.ts'

const living = new Set(['SYT'])
const clerk: NewAccount = { account: 'syt.2', name: 'Chuyên viên thứ hai', role: 'clerk', agency: 'SYT' }
const codeOf = (change: Partial<NewAccount>): string => {
  const checked = checkNewAccount({ ...clerk, ...change }, living)
  return checked.ok ? 'ok' : checked.failure.code
}

test('an account is written small, a name in composed letters', () => {
  const name = 'Nguyễn Thị Hoà'
  expect(
    checkNewAccount({ ...clerk, account: ' SYT.2 ', name: ` ${name.normalize('NFD')} ` }, living),
  ).toEqual({ ok: true, value: { ...clerk, name: name.normalize('NFC') } })
})

test.each(['', 'y tế', 'sởyt', '.syt', 'syt.', 'a/b', 'x'.repeat(51)])(
  '"%s" is no name of an account',
  (account) => expect(codeOf({ account })).toBe('badAccount'),
)

test('who fills, sends or judges stands for a living agency', () => {
  expect(codeOf({ agency: null })).toBe('accountNeedsAgency')
  expect(codeOf({ agency: ' ', role: 'planning' })).toBe('accountNeedsAgency')
  expect(codeOf({ agency: 'GONE' })).toBe('noAgency')
  expect(codeOf({ agency: null, role: 'reader' })).toBe('ok')
  expect(codeOf({ agency: 'SYT', role: 'reader' })).toBe('ok')
  expect(codeOf({ name: ' ' })).toBe('accountNeedsName')
})
