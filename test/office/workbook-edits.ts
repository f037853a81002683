import fc from 'fast-check'
import { type Cell, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { Edit } from '#core/exchange/example-edits.ts'
import type { FileCell, FileSheet } from '#core/exchange/file-cell.ts'
import { cellAddress } from '#core/exchange/layouts.ts'
import { passportRows, passportSheet, type WorkbookPassport } from '#core/exchange/workbook-passport.ts'

/* What hands do to a workbook, generated; and the workbook as bytes afterwards. */

const plain = { formula: null, isPercent: false }
const anyCell: fc.Arbitrary<FileCell | null> = fc.oneof(
  fc
    .integer({ min: -5, max: 5000 })
    .map((value): FileCell => ({ kind: 'number', text: String(value), ...plain })),
  fc
    .constantFrom(
      '1.234,5',
      '10,015',
      '12 tấn',
      '12 kg',
      'khoảng 3',
      '-',
      'x',
      'k',
      'B2.3',
      'B9.9',
      'Sản lượng lúa',
      'Đang thực hiện',
      'đã hoàn thành',
      '14/3',
      '45 %',
      '3.h-01',
      'B3.2@2024-Q1',
      'de-xuat',
    )
    .map((text): FileCell => ({ kind: 'text', text, ...plain })),
  fc.constantFrom<FileCell | null>(
    null,
    { kind: 'error', text: '#REF!', formula: 'SUM(K99)', isPercent: false },
    { kind: 'number', text: '42', formula: 'SUM(K98:K99)', isPercent: false },
    { kind: 'number', text: '0.5', formula: null, isPercent: true },
    { kind: 'boolean', text: 'TRUE', ...plain },
    { kind: 'date', text: '01/05/2024', ...plain },
  ),
)
const row = fc.integer({ min: 1, max: 13 })
const sheet = fc.constantFrom('Bieu_2', 'Bieu_3', 'Nhiem_vu', 'Phan_loi')
/** Most hands go to what is filled: in period, to date, note; fields of actions; the words. */
const anyColumn = fc.oneof(fc.constantFrom(3, 6, 7, 8, 8, 9, 12), fc.integer({ min: 1, max: 14 }))
const put: fc.Arbitrary<Edit> = fc
  .tuple(sheet, anyColumn, row, anyCell)
  .map(([name, column, at, cell]) => ({ sheet: name, cell: cellAddress(column, at), put: cell }))

/** One to four acts, most of them on cells. */
export const anyEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: put },
    { weight: 1, arbitrary: fc.record({ sheet, insertBefore: row, figure: fc.constantFrom('7', '88') }) },
    { weight: 1, arbitrary: fc.record({ sheet, copyRow: row }) },
    { weight: 1, arbitrary: fc.record({ sheet, deleteRow: row }) },
    { weight: 1, arbitrary: fc.record({ sheet, swapRows: fc.tuple(row, row) }) },
    { weight: 1, arbitrary: fc.record({ sheet, insertColumnBefore: fc.integer({ min: 1, max: 12 }) }) },
    {
      weight: 1,
      arbitrary: sheet.map((name) => ({ sheet: name, rename: `${name} cũ` })),
    },
    { weight: 1, arbitrary: fc.record({ sheet, deleteSheet: fc.constant(true as const) }) },
  ),
  { minLength: 1, maxLength: 4 },
)

const stored = (cell: FileCell, at: number): Partial<Cell> => {
  const value =
    cell.kind === 'number' ? Number(cell.text) : cell.kind === 'boolean' ? cell.text === 'TRUE' : cell.text
  if (cell.formula !== null)
    return {
      value: null,
      formula: cell.formula.replaceAll('#', String(at)),
      formulaResult: cell.text === '' ? '' : value,
    }
  if (cell.kind === 'date') return { value: 45_413, type: 'number', style: { numFmt: 'dd/mm/yyyy' } }
  if (cell.kind === 'number')
    return { value, type: 'number', ...(cell.isPercent ? { style: { numFmt: '0%' } } : {}) }
  return cell.kind === 'boolean' ? { value, type: 'boolean' } : { value: cell.text, type: 'string' }
}

const writeSheet = ({ name, rows }: FileSheet): WriteSheet => {
  const last = Math.max(0, ...rows.map(({ number }) => number))
  return {
    name,
    rows: Array.from({ length: last }, () => Array.from({ length: 15 }, () => null)),
    cells: new Map(
      rows.flatMap(({ number, cells }) =>
        [...cells].map(([column, cell]) => [`${number - 1},${column - 1}`, stored(cell, number)] as const),
      ),
    ),
  }
}

/** The edited sheets and the hidden one as a file, written by another hand than the program's own. */
export const asBytes = (sheets: readonly FileSheet[], passport: WorkbookPassport): Promise<Uint8Array> => {
  const hidden: FileSheet = {
    name: passportSheet,
    rows: passportRows(passport).map((words, at) => ({
      number: at + 1,
      cells: new Map(
        words.flatMap((text, column) =>
          text === '' ? [] : [[column + 1, { kind: 'text' as const, text, ...plain }] as const],
        ),
      ),
    })),
  }
  return writeXlsx({ sheets: [...sheets.map(writeSheet), { ...writeSheet(hidden), veryHidden: true }] })
}
