import { expect, test } from 'vitest'
import { type Cell, missing, number } from '#core/figure/cell.ts'
import { of, printDecimal } from '#core/figure/decimal.ts'
import { period } from '#core/time/period.ts'
import {
  asksQuarterItself,
  inQuarter,
  quarterCode,
  quarterWith,
  readFormCode,
  sayReport,
  toDateWith,
} from '#core/report/quarter.ts'

test.for([
  ['2024-M03', '2024-Q1', '2024-Q1'],
  ['2024-M06', '2024-Q2', '2024-S1'],
  ['2024-M09', '2024-Q3', '2024-9M'],
  ['2024-M12', '2024-Q4', '2024'],
] as const)('the report of %s carries %s, and the year by %s (Q15, Q17)', ([month, quarter, toDate]) => {
  expect(quarterWith(period(month))).toBe(quarter)
  expect(toDateWith(period(quarter))).toBe(toDate)
})

test('other months and the year carry no quarter', () => {
  expect(quarterWith(period('2024-M04'))).toBeNull()
  expect(quarterWith(period('2024'))).toBeNull()
})

test('a code of a form names its indicator, and its quarter where it has one', () => {
  const code = quarterCode('B1.1', period('2024-Q2'))
  expect(readFormCode(code)).toEqual({ code: 'B1.1', quarter: '2024-Q2' })
  expect(readFormCode('T.6.b')).toEqual({ code: 'T.6.b', quarter: null })
})

const cell = (text: string): Cell => number(of(text))
const said = (toDate: string, before: string | null, own: string | null = null) => ({
  toDate: cell(toDate),
  before: before === null ? missing : cell(before),
  own: own === null ? missing : cell(own),
})
const shown = (value: Cell): string => (value.kind === 'number' ? printDecimal(value.value) : value.kind)

test('one value serves the month and the quarter', () => {
  const [first, second] = [period('2024-Q1'), period('2024-Q2')]
  expect(shown(inQuarter('flow', first, said('1.9', null)).own)).toBe('1.9')
  expect(shown(inQuarter('flow', second, said('2.9', '1.9')).own)).toBe('1.0')
  expect(shown(inQuarter('cumulative', second, said('35', '15')).own)).toBe('20')
  expect(shown(inQuarter('flow', second, said('2.9', null)).own)).toBe('missing')
  expect(shown(inQuarter('stock', second, said('252600', '250000')).own)).toBe('252600')
})

test('growth of a later quarter is a question of its own, of the first it is not (Q3)', () => {
  expect(asksQuarterItself('index', period('2024-Q1'))).toBe(false)
  expect(asksQuarterItself('index', period('2024-Q2'))).toBe(true)
  expect(asksQuarterItself('flow', period('2024-Q2'))).toBe(false)
  expect(shown(inQuarter('index', period('2024-Q2'), said('108.9', '107.5', '110.35')).own)).toBe('110.35')
  expect(shown(inQuarter('index', period('2024-Q2'), said('108.9', '107.5')).own)).toBe('missing')
})

test.for([
  ['2024-M03', true, 'tháng 3 và quý I/2024'],
  ['2024-M06', true, 'tháng 6 và quý II/2024 (lũy kế 6 tháng)'],
  ['2024-M09', true, 'tháng 9 và quý III/2024 (lũy kế 9 tháng)'],
  ['2024-M12', true, 'tháng 12 và quý IV/2024'],
  ['2024-M04', true, 'tháng 4/2024'],
  ['2024-M03', false, 'tháng 3/2024'],
  ['2024', false, 'năm 2024'],
] as const)('%s is called as the office calls it', ([month, withQuarter, name]) =>
  expect(sayReport(period(month), withQuarter)).toBe(name),
)
