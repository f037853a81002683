import { expect, test } from 'vitest'
import type { Agency } from '#core/agency/agency.ts'
import { whyNotOwners } from '#core/indicator/why-not-owners.ts'
import { day } from '#core/time/day.ts'
import { sayRefusal } from '#core/words/month.ts'

const agency = (code: string, more: Partial<Agency> = {}): Agency => ({
  code,
  name: code,
  short: code,
  kind: 'department',
  variants: [],
  validFrom: day('2021-03-01'),
  validTo: null,
  reports: true,
  role: 'unit',
  members: [],
  successor: null,
  ...more,
})
const register = [
  agency('SYT', { short: 'Sở Y tế' }),
  agency('CTK', { kind: 'vertical' }),
  agency('UBND_RACH_GIA', { kind: 'district', short: 'UBND TP Rạch Giá' }),
  agency('@UBND_HUYEN', { kind: 'collective', members: ['UBND_RACH_GIA'], reports: false }),
  agency('UBND_TINH', { kind: 'committee', reports: false }),
  agency('SGTVT', { short: 'Sở GTVT', validTo: day('2023-12-31'), successor: 'SXD' }),
]

test.for<[string, readonly string[], string]>([
  ['one agency', ['SYT'], 'ok'],
  ['two, the first focal', ['SYT', 'CTK'], 'ok'],
  ['nobody', [], 'noOwners'],
  ['an unknown code', ['SYT', 'XYZ'], 'noAgency'],
  ['the same twice', ['SYT', 'CTK', 'SYT'], 'ownerTwice'],
  ['a district', ['UBND_RACH_GIA'], 'ownerIsDistrict'],
  ['a collective', ['@UBND_HUYEN'], 'ownerIsCollective'],
  ['one that reports nothing', ['UBND_TINH'], 'ownerReportsNothing'],
  ['one merged before the plan', ['SGTVT'], 'ownerNotInForce'],
])('%s: %j is answered %s', ([, owners, answer]) => {
  expect(whyNotOwners(owners, register, day('2024-01-19'))?.code ?? 'ok').toBe(answer)
})

test('on a day of its life a merged agency may own', () => {
  expect(whyNotOwners(['SGTVT'], register, day('2023-06-01'))).toBeNull()
})

test('the sentence names the agency and what to do', () => {
  const refusal = whyNotOwners(['SGTVT'], register, day('2024-01-19'))
  expect(refusal && sayRefusal(refusal)).toBe(
    'Sở GTVT không hoạt động vào ngày 19/01/2024 của kế hoạch. Hãy chọn đơn vị kế thừa.',
  )
})
