import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  checkCorrection,
  type Correction,
  correctedEntries,
  correctedIn,
  type LandingPeriod,
  landsIn,
  whyNotDecideCorrection,
} from '#core/report/correction.ts'
import type { Entry } from '#core/report/entry.ts'

/* G12: the corrected value stands in the next period with a mark; the frozen consolidated report does not change. */

const number = (value: string): Entry => ({ kind: 'number', value })
const asked: Correction = {
  period: '2024-M03',
  agency: 'SYT',
  number: 1,
  revision: 1,
  cells: [{ code: 'T.14', name: 'Giường bệnh', unit: 'giường', was: number('33.2'), now: number('32.3') }],
  reason: 'Đếm trùng một bệnh viện',
  by: 'syt',
  byName: 'Nguyễn Thị Lan',
  at: '2024-03-25T02:00:00.000Z',
  trial: false,
  decision: null,
}
const accepted = (at: string, change: Partial<Correction> = {}): Correction => ({
  ...asked,
  ...change,
  decision: { what: 'accepted', reason: '', by: 'khdt', byName: 'Trần Văn Hùng', at, trial: false },
})
const period = (month: string, frozenAt: string | null): LandingPeriod => ({
  period: `2024-${month}`,
  unitsDue: `2024-${month.slice(1)}-18`,
  frozenAt,
})
const march = period('M03', '2024-03-19T03:00:00.000Z')

test('it lands in the first period after its own that was not consolidated when it was accepted', () => {
  const april = period('M04', null)
  const may = period('M05', null)
  const decided = accepted('2024-04-02T02:00:00.000Z')
  expect(landsIn(decided, [march, april])).toBe('2024-M04')
  expect(landsIn(decided, [may, march, april])).toBe('2024-M04')
  // accepted after April was frozen: May
  const frozen = period('M04', '2024-04-19T03:00:00.000Z')
  expect(landsIn(accepted('2024-04-20T02:00:00.000Z'), [march, frozen, may])).toBe('2024-M05')
  // accepted before: it stands in April, also after April is frozen
  expect(landsIn(decided, [march, frozen, may])).toBe('2024-M04')
})

test('it waits while no later period is open, and lands nowhere unless it is accepted', () => {
  expect(landsIn(accepted('2024-03-26T02:00:00.000Z'), [march])).toBeNull()
  expect(landsIn(asked, [march, period('M04', null)])).toBeNull()
})

test('the next report lists what it was, what it is, why, and who decided', () => {
  const [line] = correctedIn('2024-M04', [accepted('2024-04-02T02:00:00.000Z')], [march, period('M04', null)])
  expect(line).toEqual({
    ...asked.cells[0],
    period: '2024-M03',
    agency: 'SYT',
    number: 1,
    reason: 'Đếm trùng một bệnh viện',
    askedBy: 'Nguyễn Thị Lan',
    decidedBy: 'Trần Văn Hùng',
    decidedAt: '2024-04-02T02:00:00.000Z',
  })
})

test('of two accepted corrections of one figure the later one counts', () => {
  const later = accepted('2024-04-03T02:00:00.000Z', {
    number: 2,
    cells: asked.cells.map((cell) => ({ ...cell, was: cell.now, now: number('32.4') })),
  })
  expect(correctedEntries([later, accepted('2024-04-02T02:00:00.000Z'), asked]).get('T.14')).toEqual(
    number('32.4'),
  )
})

const ground = {
  stands: new Map([
    ['T.14', { name: 'Giường bệnh', unit: 'giường', entry: number('33.2') }],
    ['T.13', { name: 'Bác sĩ', unit: 'người', entry: number('10') }],
  ]),
  open: new Set(['T.13']),
}
const wished = (code: string, entry: Entry, reason = 'Đếm trùng') =>
  checkCorrection({ cells: [{ code, entry }], reason }, ground)

test.for<[string, ReturnType<typeof wished>]>([
  ['noCorrections', checkCorrection({ cells: [], reason: 'x' }, ground)],
  ['correctionNeedsReason', wished('T.14', number('32'), ' \u200b')],
  ['notInSending', wished('T.99', number('32'))],
  ['correctionBlank', wished('T.14', { kind: 'missing' })],
  ['correctionOpen', wished('T.13', number('11'))],
  ['correctionSame', wished('T.14', number('33.2'))],
  ['correctionSame', wished('T.14', number('33.20'))],
  ['correctionNeedsReason', wished('T.14', number('32'), '.')],
])('%s', ([code, result]) => expect(result.ok ? 'ok' : result.failure.code).toBe(code))

test('a reason of its own stands with the general one', () => {
  const noted: Entry = { kind: 'number', value: '32', note: 'Thêm khoa mới' }
  expect(wished('T.14', noted)).toMatchObject({
    ok: true,
    value: { reason: 'Đếm trùng\nGiường bệnh (T.14): Thêm khoa mới', cells: [{ now: number('32') }] },
  })
})

test('a number may become a number, nothing, or not applicable', () => {
  for (const entry of [number('32'), { kind: 'none' }, { kind: 'notApplicable' }] as const)
    expect(wished('T.14', entry)).toMatchObject({
      ok: true,
      value: { cells: [{ was: number('33.2'), now: entry }] },
    })
})

test('who asked does not decide, and nothing is decided twice', () => {
  expect(whyNotDecideCorrection(asked, 'khdt')).toBeNull()
  expect(whyNotDecideCorrection(asked, 'syt')?.code).toBe('correctionOwn')
  expect(whyNotDecideCorrection(accepted('2024-04-02T02:00:00.000Z'), 'khdt')?.code).toBe('correctionDecided')
})

test('whatever is consolidated later, a correction that has landed stays where it is', () => {
  const moment = fc
    .integer({ min: 0, max: 300 })
    .map((day) => new Date(Date.UTC(2024, 2, 20) + day * 86_400_000))
  fc.assert(
    fc.property(moment, fc.array(moment, { maxLength: 9 }), (decidedAt, frozen) => {
      const decided = accepted(decidedAt.toISOString())
      const periods = Array.from({ length: 9 }, (_, index) =>
        period(`M${String(index + 4).padStart(2, '0')}`, null),
      )
      // what is frozen after the decision
      const after = periods.map((one, index) => {
        const at = frozen[index]
        return at && at > decidedAt ? { ...one, frozenAt: at.toISOString() } : one
      })
      expect(landsIn(decided, [march, ...after])).toBe(landsIn(decided, [march, ...periods]))
    }),
  )
})
