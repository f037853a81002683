import { describe, expect, test } from 'vitest'
import { printDecimal } from '#core/figure/decimal.ts'
import { cellIn, isOpenToBoth, numeralIn } from '#core/reading/tables/numeral.ts'

test.each([
  ['699.699', '699699'],
  ['40.270,475', '40270.475'],
  ['124270,0', '124270.0'],
  ['101,84%', '101.84'],
  ['2240%', '2240'],
  ['0,997', '0.997'],
  ['4,400', '4.400'],
  ['1 234,5', '1234.5'],
  ['1,234,567', '1234567'],
  ['16906.13', '16906.13'],
  ['-12,5', '-12.5'],
  ['1.2.3', null],
  ['12.34', '12.34'],
  ['100,00% 12,00%', null],
  ['3o1', null],
  ['', null],
])('%j is %j', (printed, meaning) => {
  const value = numeralIn(printed)
  expect(value && printDecimal(value)).toBe(meaning)
})

describe('what else stands in a cell', () => {
  test.each([
    ['-', { kind: 'none' }],
    ['#DIV/0!', { kind: 'impossible', reason: 'zeroDenominator' }],
    ['#####', { kind: 'impossible', reason: 'tooNarrow' }],
    ['#REF!', { kind: 'impossible', reason: 'printedError' }],
    ['Duy trì 11%', { kind: 'worded', text: 'Duy trì 11%' }],
    ['< 6', { kind: 'worded', text: '< 6' }],
    ['>90', { kind: 'worded', text: '>90' }],
    ['x', { kind: 'notApplicable' }],
    ['??', { kind: 'impossible', reason: 'unreadable' }],
  ])('%j', (printed, cell) => expect(cellIn(printed)).toEqual(cell))
})

test('three digits after a comma may be thousands, but not after a zero', () => {
  expect(['10,015', '0,015', '10,01', '1.010,015'].map(isOpenToBoth)).toEqual([true, false, false, false])
})
