import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleared, copyOf, fillDown, pasteAt, readBlock, writeBlock } from '#web/grid/block.ts'
import { exampleGround, exampleRows } from '#web/grid/example-rows.ts'
import { type Held, blank, printHeld, readTyped } from '#web/grid/held.ts'
import { single } from '#web/grid/range.ts'

const entryAt = (row: number) => single({ row, column: 7 })
const landed = (wanted: readonly (readonly [string, Held])[]): string =>
  wanted.map(([code, held]) => `${code}=${printHeld(held)}`).join(' ')
const paste = (row: number, text: string, column = 7): string => {
  const { wanted, lost } = pasteAt(exampleGround, single({ row, column }), readBlock(text))
  return `${landed(wanted)}${lost > 0 ? ` lost ${lost}` : ''}`
}

describe('text from Excel', () => {
  test.each<[string, string[][]]>([
    ['1\n2\n', [['1'], ['2']]],
    [
      '1\t2\r\n3\t4\r\n',
      [
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['"a\nb"\t"nói ""có"""', [['a\nb', 'nói "có"']]],
    ['1\n\n3', [['1'], [''], ['3']]],
    ['\n1', [[''], ['1']]],
    ['1\t', [['1', '']]],
    ['12" ống', [['12" ống']]],
    ['', []],
  ])('%j', (text, rows) => expect(readBlock(text)).toEqual(rows))

  test('what is copied is read back', () => {
    const cell = fc.constantFrom('', '1', '1.234,5', 'a\tb', 'a\nb', 'nói "có"', '-', 'x')
    const rows = fc.array(fc.tuple(fc.constantFrom('1', 'a b', '"'), cell, cell), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(rows, (block) => {
        expect(readBlock(writeBlock(block))).toEqual(block)
      }),
    )
  })
})

describe('a block is pasted', () => {
  test('row for row', () => expect(paste(5, '1\n2,5\n-')).toBe('B2.2=1 B2.3=2,5 B2.4=-'))
  test('with the heading left blank, as a form copied whole', () =>
    expect(paste(2, '7\n\n\n8')).toBe('T.2=7 B2.2=8'))
  test('as a plain list, stepping over the headings', () =>
    expect(paste(1, '1\n2\n3\n4')).toBe('T.1=1 T.2=2 B2.2=3 B2.3=4'))
  test('a blank cell of the block makes blank', () => expect(paste(5, '1\n\n3')).toBe('B2.2=1 B2.3= B2.4=3'))
  test('whole rows pasted from the first column: the sixth cell is the entry', () =>
    expect(paste(5, 'a\tLúa\ttấn\t4.300.000\t\t12\n\tTôm\ttấn\t\t\t13', 0)).toBe('B2.2=12 B2.3=13'))
  test('no rows are added, and what found no cell is counted', () =>
    expect(paste(7, '1\n2\n3')).toBe('B2.4=1 lost 2'))
  test('cells to the right of the entry are counted too', () =>
    expect(paste(7, '1\tx')).toBe('B2.4=1 lost 1'))
  test('an ambiguous number stays a question', () => {
    const { wanted } = pasteAt(exampleGround, entryAt(5), readBlock('10,015'))
    expect(wanted[0]?.[1].kind).toBe('question')
  })
  test('one text fills the whole selection', () => {
    const { wanted } = pasteAt(exampleGround, { from: { row: 6, column: 7 }, to: { row: 1, column: 7 } }, [
      ['k'],
    ])
    expect(landed(wanted)).toBe('T.1=chưa đến kỳ T.2=chưa đến kỳ B2.2=chưa đến kỳ B2.3=chưa đến kỳ')
  })
  test('one text on a column that takes none is lost', () => expect(paste(5, '1', 3)).toBe(' lost 1'))
})

const held = (code: string): Held => (code === 'B2.2' ? readTyped('1.234,5') : blank)

describe('copy, fill, clear', () => {
  test('the printed columns are copied with the entries', () =>
    expect(copyOf(exampleGround, { from: { row: 4, column: 0 }, to: { row: 7, column: 7 } }, held)).toBe(
      '\tSản lượng\t\t\t\t\na\tLúa\ttấn\t4.300.000\t\t1.234,5\n\tTôm\ttấn\t\t\t\n\t"Cá ""biển"""\ttấn\t\t\t',
    ))
  test('the first of the selection fills the others', () =>
    expect(
      landed(fillDown(exampleRows, { from: { row: 5, column: 7 }, to: { row: 7, column: 7 } }, held)),
    ).toBe('B2.3=1.234,5 B2.4=1.234,5'))
  test('with one cell chosen, the one above fills it', () =>
    expect(landed(fillDown(exampleRows, entryAt(6), held))).toBe('B2.3=1.234,5'))
  test('Delete empties what is selected, not what stands beside', () => {
    expect(landed(cleared(exampleRows, entryAt(5)))).toBe('B2.2=')
    expect(cleared(exampleRows, single({ row: 5, column: 1 }))).toEqual([])
  })
})
