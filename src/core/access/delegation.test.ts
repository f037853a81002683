import { expect, test } from 'vitest'
import {
  checkDelegation,
  type Delegation,
  type DelegationWish,
  delegationsNow,
  signatureOf,
  whyNotDelegate,
} from '#core/access/delegation.ts'
import { signatureLines } from '#core/access/signature.ts'
import { day } from '#core/time/day.ts'

/* K05: a deputy signs “KT. GIÁM ĐỐC” in the valid period only. */

const given: Delegation = {
  agency: 'SYT',
  number: 1,
  deputy: 'syt.pgd',
  deputyName: 'Trần Văn Bình',
  form: 'KT',
  headTitle: 'Giám đốc',
  deputyTitle: 'Phó Giám đốc',
  from: day('2024-03-11'),
  to: day('2024-03-20'),
  document: '12/QĐ-SYT ngày 08/03/2024',
  byName: 'Lê Thị An',
  at: '2024-03-08T02:00:00.000Z',
  trial: false,
  revoked: null,
}
const titles = { head: 'Giám đốc', deputy: 'Phó Giám đốc', body: null }
const wall = (text: string): Date => new Date(`${text}+07:00`)
const deputy = { account: 'syt.pgd', name: 'Trần Văn Bình', role: 'clerk' } as const

const signedAt = (moment: string, all: readonly Delegation[] = [given]) => {
  const signature = signatureOf(deputy, titles, delegationsNow(all, 'SYT', wall(moment)))
  return signature && signatureLines(signature)
}

test.for<[string, readonly string[] | null]>([
  ['2024-03-10T23:59:59', null],
  ['2024-03-11T00:00:00', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
  ['2024-03-20T23:59:59', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
  ['2024-03-21T00:00:00', null],
])('at %s in Viet Nam the deputy signs %j', ([moment, lines]) => expect(signedAt(moment)).toEqual(lines))

test('what is revoked ends at that moment, not before', () => {
  const revoked = { byName: 'Lê Thị An', at: wall('2024-03-15T10:00:00').toISOString(), reason: 'Đã về' }
  expect(signedAt('2024-03-15T09:59:59', [{ ...given, revoked }])).not.toBeNull()
  expect(signedAt('2024-03-15T10:00:00', [{ ...given, revoked }])).toBeNull()
})

test('a head signs in their own right, under the name of that day', () => {
  const head = { account: 'syt.tt', name: 'Lê Thị An', role: 'head' } as const
  expect(signatureOf(head, titles, [])).toMatchObject({ form: null, title: 'Giám đốc', name: 'Lê Thị An' })
})

test('it is for one agency alone', () =>
  expect(delegationsNow([given], 'SNV', wall('2024-03-15T10:00:00'))).toEqual([]))

const wish: DelegationWish = {
  agency: 'SYT',
  deputy: 'syt.pgd',
  form: 'KT',
  headTitle: ' Giám đốc ',
  deputyTitle: 'Phó Giám đốc',
  from: '2024-04-01',
  to: '2024-04-10',
  document: '',
}
const candidates = [
  { account: 'syt.pgd', name: 'Trần Văn Bình', role: 'clerk', agency: 'SYT', disabled: false },
  { account: 'syt.tt', name: 'Lê Thị An', role: 'head', agency: 'SYT', disabled: false },
  { account: 'syt.cu', name: 'Người cũ', role: 'clerk', agency: 'SYT', disabled: true },
  { account: 'snv', name: 'Người khác', role: 'clerk', agency: 'SNV', disabled: false },
] as const
const now = wall('2024-03-15T10:00:00')

test('a sound wish is kept in its one spelling, with the name of that day', () => {
  expect(checkDelegation(wish, candidates, [given], now)).toMatchObject({
    ok: true,
    value: { headTitle: 'Giám đốc', deputyName: 'Trần Văn Bình', from: '2024-04-01' },
  })
})

test.for<[string, Partial<DelegationWish>]>([
  ['deputyIsHead', { deputy: 'syt.tt' }],
  ['noDeputy', { deputy: 'snv' }],
  ['noDeputy', { deputy: 'syt.cu' }],
  ['noDeputy', { deputy: 'ai-do' }],
  ['delegationNeedsTitles', { deputyTitle: ' ' }],
  ['delegationTooLong', { document: 'x'.repeat(201) }],
  ['delegationDays', { from: '2024-04-31' }],
  ['delegationDays', { from: '2024-04-11' }],
  ['delegationDays', { form: 'TM' }],
  ['delegationPast', { from: '2024-03-01', to: '2024-03-14' }],
  ['delegationYear', { from: '2024-04-01', to: '2025-04-02' }],
  ['delegationYear', { to: '9999-12-31' }],
  ['delegationTwice', { from: '2024-03-20' }],
])('%s: %j', ([code, change]) => {
  const checked = checkDelegation({ ...wish, ...change }, candidates, [given], now)
  expect(checked.ok ? 'ok' : checked.failure.code).toBe(code)
})

test('a year is the most', () => {
  const year = { ...wish, from: '2024-04-01', to: '2025-04-01' }
  expect(checkDelegation(year, candidates, [given], now).ok).toBe(true)
})

test('the head names, or the administrator; nobody else', () => {
  expect(whyNotDelegate({ role: 'head', agency: 'SYT' }, 'SYT')).toBeNull()
  expect(whyNotDelegate({ role: 'administrator', agency: null }, 'SYT')).toBeNull()
  expect(whyNotDelegate({ role: 'head', agency: 'SNV' }, 'SYT')?.code).toBe('headDelegates')
  expect(whyNotDelegate({ role: 'clerk', agency: 'SYT' }, 'SYT')?.code).toBe('headDelegates')
})
