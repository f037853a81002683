import { type FileCell, type FileRow, type FileSheet, traceFormula } from '#core/exchange/file-cell.ts'
import type { FormWorkbook } from '#core/exchange/form-workbook.ts'
import { figureColumns } from '#core/exchange/layouts.ts'
import type { SheetCell } from '#core/document/sheet.ts'

/** What a person does to a workbook, one act each; addresses as they are at that moment. */
export type Edit = { readonly sheet: string } & (
  | { readonly cell: string; readonly put: FileCell | null }
  | { readonly insertBefore: number; readonly figure: string }
  | { readonly copyRow: number }
  | { readonly deleteRow: number }
  | { readonly swapRows: readonly [number, number] }
  | { readonly insertColumnBefore: number }
  | { readonly rename: string }
  | { readonly deleteSheet: true }
)

const fileCell = (cell: SheetCell, row: number): FileCell | null => {
  const plain = { formula: null, isPercent: false }
  switch (cell.kind) {
    case 'blank':
      return null
    case 'text':
      return { kind: 'text', text: cell.text, ...plain }
    case 'number':
      return { kind: 'number', text: cell.value, ...plain }
    case 'formula':
      return { kind: 'number', text: cell.result, formula: traceFormula(cell.formula, row), isPercent: false }
  }
}

/** The workbook as a file that nobody touched. */
const untouched = ({ sheets }: FormWorkbook): readonly FileSheet[] =>
  sheets.map(({ name, rows }) => ({
    name,
    rows: rows.map((cells, at) => ({
      number: at + 1,
      cells: new Map(
        cells.flatMap((cell, column) => {
          const read = fileCell(cell, at + 1)
          return read ? [[column + 1, read] as const] : []
        }),
      ),
    })),
  }))

const placeOf = (cell: string): readonly [column: number, row: number] => [
  (cell.codePointAt(0) ?? 65) - 64,
  Number(cell.slice(1)),
]

const put = (rows: readonly FileRow[], cell: string, value: FileCell | null): readonly FileRow[] => {
  const [column, number] = placeOf(cell)
  const row = rows.find((each) => each.number === number) ?? { number, cells: new Map<number, FileCell>() }
  const cells = new Map(row.cells)
  if (value) cells.set(column, value)
  else cells.delete(column)
  const inOrder = new Map([...cells].sort(([a], [b]) => a - b))
  return [...rows.filter((each) => each !== row), { number, cells: inOrder }].sort(
    (a, b) => a.number - b.number,
  )
}

const below = (rows: readonly FileRow[], from: number, by: number): readonly FileRow[] =>
  rows.map((row) => (row.number >= from ? { ...row, number: row.number + by } : row))

const insert = (rows: readonly FileRow[], at: number, cells: FileRow['cells']): readonly FileRow[] =>
  [...below(rows, at, 1), { number: at, cells }].sort((a, b) => a.number - b.number)

const edit = (rows: readonly FileRow[], act: Edit): readonly FileRow[] => {
  if ('cell' in act) return put(rows, act.cell, act.put)
  if ('insertBefore' in act) {
    const figure: FileCell = { kind: 'number', text: act.figure, formula: null, isPercent: false }
    return insert(rows, act.insertBefore, new Map([[figureColumns.entry, figure]]))
  }
  if ('copyRow' in act) {
    const copied = rows.find(({ number }) => number === act.copyRow)
    return copied ? insert(rows, act.copyRow + 1, copied.cells) : rows
  }
  if ('deleteRow' in act)
    return below(
      rows.filter(({ number }) => number !== act.deleteRow),
      act.deleteRow,
      -1,
    )
  if ('swapRows' in act) {
    const [a, b] = act.swapRows
    const other = (number: number): number => (number === a ? b : number === b ? a : number)
    return rows.map((row) => ({ ...row, number: other(row.number) })).sort((x, y) => x.number - y.number)
  }
  if ('insertColumnBefore' in act)
    return rows.map((row) => ({
      ...row,
      cells: new Map(
        [...row.cells].map(([column, cell]) => [
          column >= act.insertColumnBefore ? column + 1 : column,
          cell,
        ]),
      ),
    }))
  return rows
}

/** The downloaded workbook after these acts, as its reader would give it. */
export const edited = (book: FormWorkbook, edits: readonly Edit[]): readonly FileSheet[] =>
  edits.reduce<readonly FileSheet[]>(
    (sheets, act) =>
      sheets.flatMap((sheet) => {
        if (sheet.name !== act.sheet) return [sheet]
        if ('deleteSheet' in act) return []
        if ('rename' in act) return [{ ...sheet, name: act.rename }]
        return [{ ...sheet, rows: edit(sheet.rows, act) }]
      }),
    untouched(book),
  )
