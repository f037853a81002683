import { expect, test } from 'vitest'
import { accountsFor, type FirstAccounts, parseAccounts } from '#core/access/accounts.ts'
import { parseRegister } from '#core/agency/register.ts'
import { day } from '#core/time/day.ts'

const register = parseRegister({
  validFrom: '2021-01-01',
  agencies: [
    {
      code: 'UBND_Rạch_Giá',
      name: 'UBND thành phố Rạch Giá',
      short: 'TP. Rạch Giá',
      kind: 'district',
      reports: true,
      validTo: '2025-06-30',
    },
    { code: 'SYT', name: 'Sở Y tế', short: 'Sở Y tế', kind: 'department', reports: true },
    { code: 'VPCP', name: 'Văn phòng Chính phủ', short: 'VPCP', kind: 'other' },
  ],
})
const first: FirstAccounts = {
  trialPassword: 'x',
  posts: [
    { suffix: '', name: 'Chuyên viên', role: 'clerk' },
    { suffix: '.tt', name: 'Thủ trưởng', role: 'head' },
  ],
  province: [
    { account: 'quantri', name: 'Quản trị', role: 'administrator', agency: null },
    { account: 'khdt', name: 'Tổng hợp', role: 'planning', agency: 'SKHDT' },
  ],
}
const named = (on: string) =>
  accountsFor(first, register.ok ? register.value : [], day(on)).map(({ account }) => account)

test('a clerk and a head for each agency that reports, in letters that any keyboard has', () => {
  expect(named('2024-03-15')).toEqual(['quantri', 'ubnd-rach-gia', 'ubnd-rach-gia.tt', 'syt', 'syt.tt'])
})

test('an agency that has ended has no account', () =>
  expect(named('2025-07-01')).toEqual(['quantri', 'syt', 'syt.tt']))

test('a role that is none is refused with its place', () => {
  const read = parseAccounts({
    trialPassword: 'x',
    posts: [],
    province: [{ account: 'a', name: 'A', role: 'king' }],
  })
  expect(read.ok ? null : read.failure.message).toContain('Tài khoản thứ 1')
})

const merged = parseRegister({
  validFrom: '2021-01-01',
  agencies: [
    {
      code: 'A',
      name: 'A',
      short: 'A',
      kind: 'department',
      role: 'planning',
      validTo: '2025-02-28',
      successor: 'B',
    },
    { code: 'B', name: 'B', short: 'B', kind: 'department', validTo: '2025-02-28', successor: 'B' },
    { code: 'B', name: 'B', short: 'B', kind: 'department', role: 'planning', validFrom: '2025-03-01' },
  ],
})
const planner = (on: string) =>
  accountsFor(
    { ...first, province: [{ account: 'khdt', name: 'Tổng hợp', role: 'planning', agency: null }] },
    merged.ok ? merged.value : [],
    day(on),
  ).map(({ account, agency }) => `${account} ${agency}`)

test('the planning accounts are those of the agency that plans on that day', () => {
  expect(planner('2025-02-28')).toEqual(['khdt A'])
  expect(planner('2025-03-01')).toEqual(['khdt B'])
  expect(planner('2020-01-01')).toEqual([])
})
