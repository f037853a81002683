import { expect, test } from 'vitest'
import { type Cell, impossible, missing, none, number } from '#core/figure/cell.ts'
import { of } from '#core/figure/decimal.ts'
import { ratio } from '#core/formula/ratio.ts'

const cell = (text: string): Cell => number(of(text))
const percent = (top: Cell, bottom: Cell): Cell => ratio(top, bottom, of('100'), 2)

test.each([
  ['712855 of 700000', cell('712855'), cell('700000'), cell('101.84')],
  ['half away from zero', cell('1.00005'), cell('1'), cell('100.01')],
  ['a negative change', cell('-1.00005'), cell('1'), cell('-100.01')],
  ['nothing of something', cell('0'), cell('5'), cell('0.00')],
  ['no plan yet: no zero', missing, cell('5'), missing],
  ['a dash below', cell('5'), none, none],
  ['zero below', cell('5'), cell('0'), impossible('zeroDenominator')],
])('%s', (_what, top, bottom, expected) => expect(percent(top, bottom)).toEqual(expected))
