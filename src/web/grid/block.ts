import type { Side } from '#core/figure/over-time/run-up.ts'
import { type WireCell } from '#core/figure/wire.ts'
import type { FormLine } from '#core/page/report-page.ts'
import { cellOfEntry, type Entry } from '#core/report/entry.ts'
import { shareOf } from '#core/report/share-of.ts'
import { inPeriodOf, takesInPeriod } from '#core/report/two-numbers.ts'
import {
  blank,
  type Held,
  holding,
  numberEntry,
  printEntry,
  printNumber,
  printSide,
  putInto,
  readSide,
  standsIn,
} from '#web/grid/held.ts'
import type { Ground } from '#web/grid/move.ts'
import { type Bounds, boundsOf, type Range, sideIn, takersIn } from '#web/grid/range.ts'
import {
  askedOf,
  codeAt,
  type ColumnName,
  columns,
  entryColumn,
  type GridRow,
  inPeriodColumn,
} from '#web/grid/rows.ts'

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

type HeldAt = (code: string) => Held

const cellTexts: Readonly<Record<ColumnName, (line: FormLine, held: Held) => string>> = {
  stt: ({ stt }) => stt,
  name: ({ name }) => name,
  unit: ({ unit }) => unit,
  plan: ({ plan }) => printWire(plan),
  onPath: ({ onPath }) => (onPath ? printWire(onPath) : ''),
  last: ({ last }) => (last ? printEntry(last.entry) : ''),
  inPeriod: ({ sides }, held) => printSide('inPeriod', held, sides),
  entry: ({ sides }, held) => printSide('toDate', held, sides),
  share: ({ plan, nature }, held) => shareOf(cellOfEntry(standsIn(held)), plan, nature),
  lastYear: ({ lastYear }) => (lastYear ? printWire(lastYear) : ''),
  ofLastYear: ({ lastYear, nature }, held) => shareOf(cellOfEntry(standsIn(held)), lastYear, nature),
}

/** What a cell of a line shows; '' in headings but for their names. */
export const textAt = (row: GridRow, column: ColumnName, held: HeldAt): string => {
  if (row.kind === 'section') return column === 'name' ? row.title : ''
  const isName = column === 'stt' || column === 'name' || column === 'unit'
  if (row.kind === 'heading' && !isName) return ''
  return cellTexts[column](row.line, held(row.line.code))
}

/** A range as text for the clipboard, in the form that Excel and LibreOffice paste. */
export const copyOf = ({ rows, shown }: Ground, range: Range, held: HeldAt): string => {
  const { top, bottom, left, right } = boundsOf(range)
  const taken = shown.filter((column) => column >= left && column <= right).flatMap((at) => columns[at] ?? [])
  return writeBlock(
    rows.slice(top, bottom + 1).map((row) => taken.map((column) => textAt(row, column, held))),
  )
}

/** What a paste would write, and how many texts of the block found no cell to stand in. */
export type Paste = { readonly wanted: readonly (readonly [string, Held])[]; readonly lost: number }

type Figure = Extract<GridRow, { kind: 'figure' }>
/** The texts of a pasted row that fall on its two numbers; undefined: the block does not reach that column. */
type Texts = { readonly inPeriod: string | undefined; readonly toDate: string | undefined }

const isThere = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''
const isBlankLine = ({ inPeriod, toDate }: Texts): boolean => !isThere(inPeriod) && !isThere(toDate)

/** Both numbers of a pasted row: the total first; what only repeats what follows from it was not said by anybody. */
const readLine = (row: Figure, { inPeriod, toDate }: Texts, before: Held): Held => {
  const line = askedOf(row)
  const total = toDate === undefined ? before : readSide('toDate', toDate, line, { kind: 'missing' })
  if (inPeriod === undefined || !takesInPeriod(line.sides)) return total
  if (inPeriod.trim() === printSide('inPeriod', total, line.sides)) return total
  if (toDate !== undefined && !isThere(inPeriod)) return total
  return readSide('inPeriod', inPeriod, line, standsIn(total))
}

const textsOf = (cells: readonly string[], { left }: Bounds, shown: readonly number[]): Texts => {
  const from = shown.indexOf(left)
  const at = (column: number): string | undefined => {
    const index = shown.indexOf(column) - from
    return !shown.includes(column) || index < 0 ? undefined : cells[index]
  }
  return { inPeriod: at(inPeriodColumn), toDate: at(entryColumn) }
}

/** Texts right of the figure find no cell, unless whole rows were copied: what they computed is computed again here. */
const lostBeside = (
  block: readonly (readonly string[])[],
  { left }: Bounds,
  shown: readonly number[],
): number => {
  if (left < inPeriodColumn) return 0
  const last = shown.indexOf(entryColumn) - shown.indexOf(left)
  return block.flatMap((cells) => cells.filter((text, index) => index > last && text.trim() !== '')).length
}

/**
 * Where a block lands. Rows stand for rows when the block leaves the headings blank, as a form copied whole does;
 * when a text would fall on a heading, the block is a plain list of figures and the headings are stepped over.
 * Never adds rows. A single text fills the whole selection.
 */
export const pasteAt = (
  { rows, shown }: Ground,
  range: Range,
  block: readonly (readonly string[])[],
  held: HeldAt = () => blank,
): Paste => {
  const bounds = boundsOf(range)
  const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined
  if (only !== undefined) return fillWith(rows, range, only, held)
  const texts = block.map((cells) => textsOf(cells, bounds, shown))
  const under = rows.slice(bounds.top)
  const whole = texts.every(
    (each, index) => isBlankLine(each) || under[index] === undefined || under[index].kind === 'figure',
  )
  const landing = whole ? under : under.filter((row) => row.kind === 'figure')
  const lost = texts.slice(landing.length).filter((each) => !isBlankLine(each)).length
  const wanted = texts.flatMap((each, index): readonly (readonly [string, Held])[] => {
    const row = landing[index]
    const reaches = each.inPeriod !== undefined || each.toDate !== undefined
    return row?.kind === 'figure' && reaches
      ? [[row.line.code, readLine(row, each, held(row.line.code))]]
      : []
  })
  return { wanted, lost: lost + lostBeside(block, bounds, shown) }
}

const fillWith = (rows: readonly GridRow[], range: Range, text: string, held: HeldAt): Paste => {
  const [side, takers] = [sideIn(range), takersIn(rows, range)]
  if (side === null || takers.length === 0) return { wanted: [], lost: 1 }
  const wanted = takers.map((row): readonly [string, Held] => {
    const { code } = row.line
    // what is pasted over a total replaces the line; beside a total the two are held together
    const stands: Entry = side === 'toDate' ? { kind: 'missing' } : standsIn(held(code))
    return [code, readSide(side, text, askedOf(row), stands)]
  })
  return { wanted, lost: 0 }
}

/** Ctrl+D: the first entry of the selection into the others; with one row chosen, the entry above into it. */
export const fillDown = (
  rows: readonly GridRow[],
  range: Range,
  held: HeldAt,
): readonly (readonly [string, Held])[] => {
  const side = sideIn(range)
  const [first, ...others] = takersIn(rows, range)
  if (first === undefined || side === null) return []
  const column = side === 'toDate' ? entryColumn : inPeriodColumn
  const above = rows.slice(0, boundsOf(range).top).findLast((row) => codeAt(row, column) !== null)
  const [from, into] = others.length > 0 ? [first, others] : [above, [first]]
  if (from?.kind !== 'figure') return []
  const given = numberOn(side, held(from.line.code), from)
  return into.map(
    (row) => [row.line.code, putInto(side, given, askedOf(row), standsIn(held(row.line.code)))] as const,
  )
}

/** The number of one side alone, to be put into other lines. */
const numberOn = (side: Side, held: Held, { line }: Figure): Held => {
  if (held.kind !== 'entry' || held.entry.kind !== 'number') return held
  const shown = side === 'toDate' ? { value: held.entry.value } : inPeriodOf(held.entry, line.sides)
  return shown ? holding(numberEntry(shown.value)) : blank
}

/** Delete: the whole figure, or what the month brought and the total that followed from it. */
export const cleared = (
  rows: readonly GridRow[],
  range: Range,
  held: HeldAt = () => blank,
): readonly (readonly [string, Held])[] => {
  const side = sideIn(range)
  return takersIn(rows, range).map((row) => [
    row.line.code,
    side === 'inPeriod' ? readSide(side, '', askedOf(row), standsIn(held(row.line.code))) : blank,
  ])
}
