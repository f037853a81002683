import { expect, test } from 'vitest'
import { parseReportingRules, titlesOf, twoPersonsOn } from '#core/access/reporting-rules.ts'
import { invariant } from '#core/result.ts'
import { day } from '#core/time/day.ts'

const file = {
  twoPersons: [
    { validFrom: '2024-01-01', on: false },
    { validFrom: '2024-04-01', on: true },
  ],
  titles: [
    { agencies: ['CUC_THUE'], head: 'Cục trưởng', deputy: 'Phó Cục trưởng' },
    { kinds: ['district'], body: 'Ủy ban nhân dân', head: 'Chủ tịch', deputy: 'Phó Chủ tịch' },
    { head: 'Giám đốc', deputy: 'Phó Giám đốc' },
  ],
}
const read = parseReportingRules(file)
invariant(read.ok, 'the example is sound')
const rules = read.value

test.for([
  ['2023-12-31', false],
  ['2024-03-31', false],
  ['2024-04-01', true],
  ['2025-01-01', true],
] as const)('two persons on %s: %s', ([on, two]) => expect(twoPersonsOn(rules, day(on))).toBe(two))

test('titles are those of the agency, else of its kind, else of everybody', () => {
  expect(titlesOf(rules, { code: 'CUC_THUE', kind: 'vertical' }).head).toBe('Cục trưởng')
  expect(titlesOf(rules, { code: 'UBND_An_Biên', kind: 'district' })).toEqual({
    head: 'Chủ tịch',
    deputy: 'Phó Chủ tịch',
    body: 'Ủy ban nhân dân',
  })
  expect(titlesOf(rules, { code: 'SYT', kind: 'department' }).deputy).toBe('Phó Giám đốc')
})

test.for<[string, object]>([
  ['Quy định hai người thứ 1: "on" phải là', { twoPersons: [{ validFrom: '2024-01-01', on: 'có' }] }],
  [
    'Quy định hai người thứ 1: "validFrom" phải là một ngày có thật',
    { twoPersons: [{ validFrom: '2024-02-30' }] },
  ],
  ['Quy định hai người thứ 2: "validFrom" phải sau', { twoPersons: file.twoPersons.toReversed() }],
  ['Chức danh: mục cuối phải dùng cho mọi đơn vị', { titles: file.titles.slice(0, 2) }],
  ['Chức danh: mục cuối phải dùng cho mọi đơn vị', { titles: [] }],
  ['Chức danh thứ 1: thiếu "deputy"', { titles: [{ head: 'Giám đốc' }] }],
  ['"twoPersons" phải là một danh sách', { twoPersons: undefined }],
])('a fault names its place: %s', ([sentence, change]) => {
  const faulty = parseReportingRules({ ...file, ...change })
  expect(faulty.ok ? '' : faulty.failure.message).toContain(sentence)
})
