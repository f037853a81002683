import { expect, test } from 'vitest'
import { askedCells } from '#core/exchange/asked-cells.ts'
import type { ComparedCell } from '#core/exchange/compared.ts'
import type { Entry } from '#core/report/entry.ts'
import { formWith, lineOf, sumOf } from '#core/validation/example-form.ts'

const number = (value: string): Entry => ({ kind: 'number', value })
const changed = (code: string, cell: string, file: string): ComparedCell => ({
  of: 'figure',
  code,
  name: code,
  unit: 'tỷ đồng',
  sheet: 'Bieu_6',
  cell,
  kind: 'file',
  base: { kind: 'missing' },
  server: { kind: 'missing' },
  file: number(file),
  typed: file,
  readings: [],
  also: [],
  about: null,
})

test('what a workbook brings in is asked at the address of its cell', () => {
  const form = formWith([lineOf('B6.1', { plan: '16906.13' }), lineOf('B6.2', { plan: '500' })])
  const cells = [changed('B6.1', 'F12', '4200500'), changed('B6.2', 'F13', '120')]
  expect(askedCells({ cells }, form, new Map())).toMatchObject([
    { sheet: 'Bieu_6', cell: 'F12', code: 'B6.1', warning: { code: 'otherUnit' } },
  ])
})

test('a part that the file changes breaks the sum of the draft: asked at the part, and only once', () => {
  const form = formWith([lineOf('I'), lineOf('I.1'), lineOf('I.2')], {
    relations: [sumOf('I', 'I.1', 'I.2')],
  })
  const draft = new Map([
    ['I', number('100')],
    ['I.1', number('60')],
    ['I.2', number('40')],
  ])
  expect(askedCells({ cells: [changed('I.2', 'F9', '47')] }, form, draft)).toMatchObject([
    { cell: 'F9', code: 'I.2', warning: { code: 'sum' } },
  ])
  // a file that changes nothing is asked nothing
  expect(askedCells({ cells: [] }, form, new Map([...draft, ['I.2', number('47')]]))).toEqual([])
})
