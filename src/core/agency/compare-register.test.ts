import { expect, test } from 'vitest'
import type { Agency } from '#core/agency/agency.ts'
import { compareRegister } from '#core/agency/compare-register.ts'
import { day } from '#core/time/day.ts'

const agency = (code: string, change: Partial<Agency> = {}): Agency => ({
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
  ...change,
})
const today = day('2026-11-23')
const compare = (kept: readonly Agency[], file: readonly Agency[]) => {
  const { changes, refused, missing } = compareRegister(kept, file, today)
  return {
    changes: changes.map(({ what, agency: { code, validFrom } }) => `${what} ${code} ${validFrom}`),
    refused: refused.map(({ code }) => code),
    missing,
  }
}
const nothing = { changes: [], refused: [], missing: [] }

test('the same register is no change, in whatever order the file has it', () => {
  const two = [agency('SYT'), agency('SXD')]
  expect(compare(two, two.toReversed())).toEqual(nothing)
})

test('a new agency is added', () =>
  expect(compare([agency('SYT')], [agency('SYT'), agency('SXD', { validFrom: day('2026-01-01') })])).toEqual({
    ...nothing,
    changes: ['added SXD 2026-01-01'],
  }))

test('a life is ended first, then the new one begins', () =>
  expect(
    compare(
      [agency('STC')],
      [
        agency('STC', { validFrom: day('2025-03-01'), name: 'mới', role: 'planning' }),
        agency('STC', { validTo: day('2025-02-28'), successor: 'STC' }),
      ],
    ),
  ).toEqual({ ...nothing, changes: ['ended STC 2021-03-01', 'added STC 2025-03-01'] }))

test.each([
  ['another name', { name: 'khác' }],
  ['another kind', { kind: 'board' }],
  ['another role', { role: 'planning' }],
  ['no report any more', { reports: false }],
] as const)('%s needs a new life with its date', (_, change) =>
  expect(compare([agency('SYT')], [agency('SYT', change)])).toEqual({ ...nothing, refused: ['SYT'] }),
)

test('a new life without the end of the old one is refused, and so is another beginning', () => {
  const second = agency('SYT', { validFrom: day('2026-01-01') })
  expect(compare([agency('SYT')], [agency('SYT'), second]).refused).toEqual(['SYT'])
  expect(compare([agency('SYT')], [second]).refused).toEqual(['SYT'])
})

test('an end that lies ahead may move, one that has passed stays', () => {
  const until = (end: string) => [agency('SYT', { validTo: day(end) })]
  expect(compare(until('2026-12-31'), until('2027-01-31')).changes).toEqual(['ended SYT 2021-03-01'])
  expect(compare(until('2026-10-31'), until('2027-01-31'))).toEqual({ ...nothing, refused: ['SYT'] })
  expect(compare(until('2026-10-31'), [agency('SYT')])).toEqual({ ...nothing, refused: ['SYT'] })
})

test('spellings and members may grow', () =>
  expect(compare([agency('SYT')], [agency('SYT', { variants: ['Sở Ytế'] })]).changes).toEqual([
    'respelled SYT 2021-03-01',
  ]))

test('what the file does not name any more stays', () =>
  expect(compare([agency('SYT'), agency('SXD')], [agency('SXD')])).toEqual({ ...nothing, missing: ['SYT'] }))
