import { type WireCell } from '#core/figure/wire.ts'
import { type Held, blank, printEntry, printHeld, printNumber, readTyped } from '#web/grid/held.ts'
import type { Place } from '#web/grid/move.ts'
import { type Range, boundsOf, entriesIn } from '#web/grid/range.ts'
import { askedOf, type ColumnName, type GridRow, columns, entryColumn } from '#web/grid/rows.ts'

/**
 * Rows and cells of text copied from Excel or LibreOffice: tabs between cells, line ends between rows, quotes around
 * a cell that holds either. A last empty line is no row.
 */
export const readBlock = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]]
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y
  for (pattern.lastIndex = 0; pattern.lastIndex < text.length;) {
    const match = pattern.exec(text)
    if (!match) break
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\t' && pattern.lastIndex === text.length) rows.at(-1)?.push('')
    if (match[3] !== '\t' && match[3] !== '' && pattern.lastIndex < text.length) rows.push([])
    if (match[3] === '') break
  }
  return rows[0]?.length === 0 ? [] : rows
}

const quoted = (cell: string): string => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** The inverse of `readBlock`. */
export const writeBlock = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join('\t')).join('\n')

/** A cell of the plan as text: `1.234,5`, `Duy trì 11%`, `-`, `x`, or nothing. */
export const printWire = (cell: WireCell): string => {
  if (cell.kind === 'number') return printNumber(cell.value)
  if (cell.kind === 'worded') return cell.text
  if (cell.kind === 'none') return '-'
  return cell.kind === 'notApplicable' ? 'x' : ''
}

const textAt = (row: GridRow, column: ColumnName, held: (code: string) => Held): string => {
  if (row.kind === 'section') return column === 'name' ? row.title : ''
  const { line } = row
  if (column === 'stt' || column === 'name' || column === 'unit') return line[column]
  if (row.kind === 'heading') return ''
  if (column === 'plan') return printWire(line.plan)
  if (column === 'last') return line.last ? printEntry(line.last.entry) : ''
  return printHeld(held(line.code))
}

/** A range as text for the clipboard, in the form that Excel and LibreOffice paste. */
export const copyOf = (rows: readonly GridRow[], range: Range, held: (code: string) => Held): string => {
  const { top, bottom, left, right } = boundsOf(range)
  const taken = columns.slice(left, right + 1)
  return writeBlock(
    rows.slice(top, bottom + 1).map((row) => taken.map((column) => textAt(row, column, held))),
  )
}

/** What a paste would write, and how many texts of the block found no cell to stand in. */
export type Paste = { readonly wanted: readonly (readonly [string, Held])[]; readonly lost: number }

const pair = (row: GridRow | undefined, text: string): readonly [string, Held][] =>
  row?.kind === 'figure' ? [[row.line.code, readTyped(text, askedOf(row))]] : []

/**
 * Where a block lands. Rows stand for rows when the block leaves the headings blank, as a form copied whole does;
 * when a text would fall on a heading, the block is a plain list of figures and the headings are stepped over.
 * Never adds rows. A single text fills the whole selection.
 */
export const pasteAt = (
  rows: readonly GridRow[],
  range: Range,
  block: readonly (readonly string[])[],
): Paste => {
  const { top, bottom, left } = boundsOf(range)
  const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined
  if (only !== undefined) return fillWith(rows, { top, bottom, range }, only)
  const at: Place = { row: top, column: left }
  const texts = block.map((cells) => cells[entryColumn - at.column] ?? '')
  const beside = block.flatMap((cells) =>
    cells.filter((text, index) => index > entryColumn - at.column && text.trim() !== ''),
  ).length
  const under = rows.slice(at.row)
  const whole = texts.every(
    (text, index) => text.trim() === '' || under[index] === undefined || under[index].kind === 'figure',
  )
  const landing = whole ? under : under.filter((row) => row.kind === 'figure')
  const lost = texts.slice(landing.length).filter((text) => text.trim() !== '').length
  return { wanted: texts.flatMap((text, index) => pair(landing[index], text)), lost: lost + beside }
}

const fillWith = (
  rows: readonly GridRow[],
  { top, bottom, range }: { top: number; bottom: number; range: Range },
  text: string,
): Paste => {
  if (entriesIn(rows, range).length === 0) return { wanted: [], lost: 1 }
  return { wanted: rows.slice(top, bottom + 1).flatMap((row) => pair(row, text)), lost: 0 }
}

/** Ctrl+D: the first entry of the selection into the others; with one row chosen, the entry above into it. */
export const fillDown = (
  rows: readonly GridRow[],
  range: Range,
  held: (code: string) => Held,
): readonly (readonly [string, Held])[] => {
  const codes = entriesIn(rows, range)
  const [first, ...others] = codes
  if (first === undefined) return []
  if (others.length > 0) return others.map((code) => [code, held(first)] as const)
  const above = rows.slice(0, boundsOf(range).top).findLast((row) => row.kind === 'figure')
  return above?.kind === 'figure' ? [[first, held(above.line.code)]] : []
}

export const cleared = (rows: readonly GridRow[], range: Range): readonly (readonly [string, Held])[] =>
  entriesIn(rows, range).map((code) => [code, blank] as const)
