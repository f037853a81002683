import { expect, test } from 'vitest'
import { monthly } from '#core/time/example-regimes.ts'
import { parseRegimes } from '#core/time/read-regimes.ts'

const refusal = (...regimes: readonly object[]): string => {
  const parsed = parseRegimes({ validFrom: '2021-03-01', regimes })
  return parsed.ok ? 'ok' : `${parsed.failure.code} ${parsed.failure.message}`
}
const without = (...keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(monthly).filter(([key]) => !keys.includes(key)))

test('a whole regime is taken', () => expect(refusal(monthly)).toBe('ok'))

/** The elements that decree 09/2019/NĐ-CP asks for, by the word under which a gap is told. */
test.each([
  ['content', 'nội dung yêu cầu báo cáo'],
  ['reporters', 'đối tượng thực hiện báo cáo'],
  ['receiver', 'cơ quan nhận báo cáo'],
  ['channel', 'phương thức gửi, nhận báo cáo'],
  ['unitsDue', 'thời hạn gửi báo cáo'],
  ['frequency', 'tần suất thực hiện báo cáo'],
  ['cutOff', 'thời gian chốt số liệu'],
  ['outline', 'mẫu đề cương báo cáo'],
  ['forms', 'biểu mẫu số liệu báo cáo'],
  ['source', 'văn bản quy định'],
  ['consolidationDue', 'thời hạn tổng hợp'],
])('a regime without "%s" is refused: it lacks %s', (key, word) => {
  expect(refusal(without(key))).toBe(`field Chế độ "Báo cáo tháng" thiếu: ${word} ("${key}").`)
  expect(refusal({ ...monthly, [key]: key.endsWith('Due') || key === 'cutOff' ? null : '  ' })).toContain(
    word,
  )
})

test('all gaps are told at once, and a regime has a name', () => {
  expect(refusal(without('outline', 'forms'))).toBe(
    'field Chế độ "Báo cáo tháng" thiếu: mẫu đề cương báo cáo ("outline"); biểu mẫu số liệu báo cáo ("forms").',
  )
  expect(refusal(without('name'))).toContain('name')
})

const quarterly = { ...monthly, kind: 'quarter', name: 'Báo cáo quý', sentWith: 'month' }

test.each([
  ['the consolidator is due before the units', [{ ...monthly, consolidationDue: { until: 16 } }], 'order'],
  [
    'the consolidator is due strictly before their very day',
    [{ ...monthly, consolidationDue: { before: 18 } }],
    'order',
  ],
  ['data close after the units are due', [{ ...monthly, cutOff: { until: 25 } }], 'order'],
  ['a day names both senses', [{ ...monthly, unitsDue: { until: 18, before: 20 } }], 'date'],
  ['a day names nothing', [{ ...monthly, unitsDue: {} }], 'date'],
  ['a day is no day', [{ ...monthly, unitsDue: { until: 32 } }], 'date'],
  ['a month is no month', [{ ...monthly, unitsDue: { until: 18, month: 13 } }], 'date'],
  ['the kind is unknown', [{ ...monthly, kind: 'week' }], 'field'],
  ['the shift is unknown', [{ ...monthly, shift: 'later' }], 'field'],
  ['two regimes of one kind begin on one day', [monthly, monthly], 'twice'],
  ['a quarter is sent with months that nobody asks for', [quarterly], 'order'],
  ['one sending would have two due days', [monthly, { ...quarterly, unitsDue: { until: 17 } }], 'order'],
])('a calendar is refused when %s', (_why, regimes, code) => {
  expect(refusal(...regimes).split(' ')[0]).toBe(code)
})
