import { expect, test } from 'vitest'
import type { Ground } from '#core/figure/ground.ts'
import { judging } from '#core/figure/judge-said.ts'
import type { RecordLine, SaidFigure, Speaker } from '#core/figure/said.ts'
import { day } from '#core/time/day.ts'
import { figureError } from '#core/words/figures.ts'

const line = (code: string, name: string, unit: string, more: Partial<RecordLine> = {}): RecordLine => ({
  code,
  name,
  unit,
  path: [],
  heading: false,
  owners: ['STC', 'CTK'],
  planned: { kind: 'number', value: '16906.13' },
  ...more,
})

const ground = (speaker: Speaker = { what: 'agency', agency: 'STC', short: 'Sở Tài chính' }): Ground => ({
  year: 2024,
  province: 'north',
  today: day('2024-03-18'),
  speaker,
  lines: new Map(
    [
      line('T.6', 'Thu ngân sách', 'tỷ đồng'),
      line('B2.1', 'NÔNG NGHIỆP', '', { heading: true }),
      line('T.4', 'Tăng trưởng xuất khẩu', '%', { planned: { kind: 'number', value: '12.93' } }),
      line('B1.3', 'Chỉ số sản xuất', '%', { planned: { kind: 'number', value: '109.50' } }),
      line('T.9', 'Tỷ lệ hộ nghèo', '%', { owners: ['SLD'], planned: { kind: 'missing' } }),
    ].map((one) => [one.code, one]),
  ),
  scopes: new Set(['X01', 'STC']),
  agencies: new Set(['STC', 'CTK', 'SLD']),
  units: {
    named: new Map([['đồng', { quantity: 'đồng', power: 0, known: true }]]),
    multipliers: new Map([
      ['tỷ', 9],
      ['triệu', 6],
    ]),
  },
})

const figure = (more: Partial<SaidFigure> = {}): SaidFigure => ({
  period: '2024-M03',
  indicator: 'T.6',
  scope: 'north',
  kind: 'estimate',
  basis: 'STC',
  cell: { kind: 'number', value: '4200.5' },
  unit: '',
  base: null,
  ...more,
})

const number = (value: string) => ({ kind: 'number', value }) as const
const codeOf = (more: Partial<SaidFigure>, speaker?: Speaker): string => {
  const judged = judging(ground(speaker))(figure(more))
  return judged.ok ? 'ok' : figureError(judged.failure).code
}

test('a sound figure is recorded as it was said', () => {
  const judged = judging(ground())(figure())
  expect(judged).toMatchObject({
    ok: true,
    value: { cell: number('4200.5'), printed: '', period: '2024-M03' },
  })
})

test('tỷ and triệu are one quantity: the number is converted exactly, what was said is kept', () => {
  const judged = judging(ground())(figure({ cell: number('4200500'), unit: 'triệu đồng' }))
  expect(judged).toMatchObject({
    ok: true,
    value: { cell: number('4200.500'), printed: '4200500 triệu đồng' },
  })
})

test.each<[string, Partial<SaidFigure>]>([
  ['notAPeriod', { period: '2024-M13' }],
  ['notAPeriod', { period: '2024-Q5' }],
  ['notAPeriod', { period: 'tháng 3' }],
  ['periodFar', { period: '2204-M03' }],
  ['notAKind', { kind: 'guess' }],
  ['periodNotBegun', { period: '2024-M04' }],
  ['periodNotBegun', { period: '2024-Q3' }],
  ['periodNotEnded', { kind: 'actual' }],
  ['periodNotEnded', { kind: 'official', period: '2024' }],
  ['unknownIndicator', { indicator: 'T.99' }],
  ['headingIndicator', { indicator: 'B2.1' }],
  ['notYourIndicator', { indicator: 'T.9' }],
  ['unknownScope', { scope: 'X99' }],
  ['noBasis', { basis: '' }],
  ['noBasis', { basis: 'a'.repeat(61) }],
  ['documentsOwn', { basis: 'plan' }],
  ['documentsOwn', { basis: 'plan.7' }],
  ['notYourBasis', { basis: 'CTK' }],
  ['departmentsKind', { kind: 'scenario' }],
  ['wrongUnit', { unit: 'con' }],
  ['wrongUnit', { unit: '%' }],
  ['notANumber', { cell: number('1.234,5') }],
  ['tooManyDigits', { cell: number('1234567890123456789012345678901234567890') }],
  ['negativeNumber', { cell: number('-1') }],
  ['farFromPlan', { cell: number('4200500000') }],
  ['computedOnly', { cell: { kind: 'impossible', reason: 'zeroDenominator' } }],
  ['emptyWords', { cell: { kind: 'worded', text: '  ' } }],
])('%s', (code, more) => {
  expect(codeOf(more)).toBe(code)
})

test.each<[string, string, string]>([
  ['growthForIndex', 'B1.3', '9.5'],
  ['indexForGrowth', 'T.4', '112.93'],
  ['farFromPlan', 'T.6', '4200500000'],
  ['ok', 'B1.3', '108.2'],
  ['ok', 'T.4', '14'],
])('%s is asked of %s at %s, once: who confirms it is believed', (code, indicator, value) => {
  const more = { indicator, cell: number(value) }
  expect(codeOf(more)).toBe(code)
  expect(codeOf({ ...more, confirmed: true })).toBe('ok')
  // a path or a forecast may be what it likes
  expect(codeOf({ ...more, kind: 'forecast' })).toBe('ok')
})

test('four absences and words are figures too', () => {
  for (const cell of [
    { kind: 'none' },
    { kind: 'notApplicable' },
    { kind: 'missing' },
    { kind: 'worded', text: 'Duy trì 11%' },
  ] as const)
    expect(judging(ground())(figure({ cell }))).toMatchObject({ ok: true, value: { cell } })
})

test('the department overlays, plans and publishes, and speaks in no agency’s name', () => {
  const department: Speaker = { what: 'department', agency: 'SKHDT' }
  expect(codeOf({ basis: 'consolidator' }, department)).toBe('ok')
  expect(codeOf({ basis: 'consolidator', kind: 'scenario', period: '2024-Q4' }, department)).toBe('ok')
  expect(codeOf({ basis: 'CTK', kind: 'official', period: '2023' }, department)).toBe('ok')
  expect(codeOf({ basis: 'STC' }, department)).toBe('notYourBasis')
})

test('an agency’s name stands only under its own indicators, whoever writes it', () => {
  const program: Speaker = { what: 'program' }
  const department: Speaker = { what: 'department', agency: 'SKHDT' }
  const published = { kind: 'official', period: '2023', cell: number('2') } as const
  expect(codeOf({ indicator: 'T.9', basis: 'SLD', cell: number('2') }, program)).toBe('ok')
  expect(codeOf({ indicator: 'T.9', basis: 'STC' }, program)).toBe('notYourIndicator')
  expect(codeOf({ indicator: 'T.9', basis: 'Niên giám 2023', ...published }, program)).toBe('ok')
  expect(codeOf({ indicator: 'T.9', basis: 'STC', ...published }, department)).toBe('notYourIndicator')
  expect(codeOf({ indicator: 'T.9', basis: 'SLD', ...published }, department)).toBe('ok')
})

test('an area has its own size: it is not measured by the province’s plan', () => {
  expect(codeOf({ scope: 'X01', cell: number('4200500000') })).toBe('ok')
})

test('the digits that are too many are told with their limit, in Vietnamese', () => {
  const judged = judging(ground())(figure({ cell: number('1'.repeat(40)) }))
  expect(judged.ok ? '' : figureError(judged.failure, 7)).toMatchObject({
    line: 7,
    message: expect.stringContaining('quá 15 chữ số'),
  })
})
