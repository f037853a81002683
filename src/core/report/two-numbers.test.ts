import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDecimal, printDecimal, shortest, subtract } from '#core/figure/decimal.ts'
import type { Entry } from '#core/report/entry.ts'
import { inPeriodOf, type Sides, sidesOf } from '#core/report/two-numbers.ts'
import {
  answered,
  type AskedLine,
  blank,
  type Held,
  holding,
  printSide,
  readSide,
} from '#core/report/typed.ts'
import { period } from '#core/time/period.ts'

const adds: Sides = { kind: 'adds', before: { period: '2024-M02', value: '8' } }
const line: AskedLine = { unit: 'tấn', plan: '1000', sides: adds }
const missing: Entry = { kind: 'missing' }
const entryIn = (held: Held): Entry => (held.kind === 'entry' ? held.entry : missing)
const inPeriod = (text: string, stands: Entry = missing): Held => readSide('inPeriod', text, line, stands)
const toDate = (text: string, stands: Entry = missing): Held => readSide('toDate', text, line, stands)
const shown = (held: Held): string =>
  [printSide('inPeriod', held, adds), printSide('toDate', held, adds)].join(' | ')

describe('which of the two numbers may be typed (Q1)', () => {
  const march = period('2024-M03')
  test('a flow adds to the total of the month before', () =>
    expect(sidesOf('flow', march, adds.before)).toEqual(adds))
  test('in January both are the same', () =>
    expect(sidesOf('flow', period('2024-M01'), null)).toEqual({ kind: 'equal' }))
  test('a missing month is named, and nothing follows', () => {
    expect(sidesOf('flow', march, { period: '2024-M01', value: '3' })).toEqual({
      kind: 'gap',
      missing: ['2024-M02'],
    })
    expect(sidesOf('flow', march, null)).toEqual({ kind: 'gap', missing: ['2024-M01', '2024-M02'] })
  })
  test('the first quarter stands for March', () =>
    expect(sidesOf('flow', period('2024-M04'), { period: '2024-Q1', value: '3' }).kind).toBe('adds'))
  test.for(['stock', 'rate', 'index', 'average', 'yearly'] as const)('a %s has no “in period”', (nature) =>
    expect(sidesOf(nature, march, adds.before)).toEqual({ kind: 'closed', nature }),
  )
})

describe('either column is typed, the other follows', () => {
  test('5 in the month makes 13', () => {
    expect(inPeriod('5')).toEqual(holding({ kind: 'number', value: '13', inPeriod: '5' }))
    expect(shown(inPeriod('5'))).toBe('5 | 13')
  })
  test('13 in all makes 5 in the month', () => expect(shown(toDate('13'))).toBe('5 | 13'))
  test('exact: 8 and 0,1 are 8,1', () => expect(shown(inPeriod('0,1'))).toBe('0,1 | 8,1'))
  test('both typed and agreeing: both are kept', () =>
    expect(toDate('13', entryIn(inPeriod('5')))).toEqual(
      holding({ kind: 'number', value: '13', inPeriod: '5' }),
    ))
  test('typed anew, the total follows anew', () =>
    expect(shown(inPeriod('6', entryIn(inPeriod('5'))))).toBe('6 | 14'))
  test('taken back, the total that followed goes, too', () =>
    expect(inPeriod('', entryIn(inPeriod('5')))).toEqual(blank))
  test('an emptied number that only followed stands again', () =>
    expect(shown(inPeriod('', entryIn(toDate('13'))))).toBe('5 | 13'))
  test.for(['-', 'x', 'k', 'năm'])('“%s” is no number of the month', (text) =>
    expect(inPeriod(text)).toMatchObject({ kind: 'fault', side: 'inPeriod', typed: text }),
  )
})

describe('previous 8, in period 5, cumulative 12: 13 or 12?', () => {
  const ways: readonly (readonly [string, Held])[] = [
    ['the total was typed first', inPeriod('5', entryIn(toDate('12')))],
    ['the month was typed first', toDate('12', entryIn(inPeriod('5')))],
  ]
  test.for(ways)('asked in the cell with both readings: %s', ([, held]) => {
    expect(held).toMatchObject({ kind: 'question', about: 'total', readings: ['13', '12'] })
    expect(printSide('inPeriod', held, adds)).toBe('5')
    if (held.kind !== 'question') return
    expect(answered(held, 0, line)).toEqual(holding({ kind: 'number', value: '13', inPeriod: '5' }))
    expect(answered(held, 1, line)).toEqual(holding({ kind: 'number', value: '12' }))
  })
  test('10,015 is asked first, then it does not agree', () => {
    const held = inPeriod('10,015', entryIn(toDate('12')))
    expect(held).toMatchObject({ kind: 'question', about: 'separator' })
    if (held.kind !== 'question') return
    expect(answered(held, 1, line)).toMatchObject({ about: 'total', readings: ['10023', '12'] })
  })
})

test('a copied number is nobody’s word: what is typed beside it is not held against it', () =>
  expect(inPeriod('5', { kind: 'number', value: '8', copied: '2024-M02' })).toEqual(
    holding({ kind: 'number', value: '13', inPeriod: '5' }),
  ))

const amount = fc
  .tuple(fc.bigInt({ min: -1_000_000_000n, max: 1_000_000_000n }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, scale]) => printDecimal(shortest({ digits, scale })))

test('what follows is exact, and what is shown is read back as the same entry', () =>
  fc.assert(
    fc.property(amount, amount, (value, typed) => {
      const sides: Sides = { kind: 'adds', before: { period: '2024-M02', value } }
      const asked = { ...line, sides }
      const held = readSide(
        'inPeriod',
        printSide('toDate', holding({ kind: 'number', value: typed }), sides),
        asked,
        missing,
      )
      if (held.kind !== 'entry') return held.kind === 'question' && held.about === 'separator'
      const { entry } = held
      if (entry.kind !== 'number') return false
      const [total, before] = [parseDecimal(entry.value), parseDecimal(value)]
      if (!total || !before || printDecimal(shortest(subtract(total, before))) !== typed) return false
      const alone: Entry = { kind: 'number', value: entry.value }
      const follows = inPeriodOf(alone, sides)
      return follows !== null && follows.from === 'derived' && parseDecimal(follows.value) !== null
    }),
  ))
