import { bareName, type Workbook } from '#office/xlsx-in/workbook.ts'
import { attribute, walkXml } from '#office/package/xml.ts'
import { refuse } from '#office/refused.ts'

/** Rows with something in them, in all sheets that are read; a plan with its annexes has about a thousand. */
export const mostSheetRows = 50_000
/** Columns counted from A; no printed form is wider. */
const mostColumns = 256

/** A row as it prints: its number in the sheet, the printed text of each cell from column A on. */
export type SheetRow = {
  readonly number: number
  readonly isHidden: boolean
  readonly cells: readonly string[]
  /** Whether all its figures are number cells: these are numbers, however their separators might be read. */
  readonly isExact: boolean
}

export type SheetRows = {
  readonly rows: readonly SheetRow[]
  /** Columns, counted from 0, that are hidden on the sheet. */
  readonly hiddenColumns: ReadonlySet<number>
  /** Cells with a formula and no result: the program that wrote them did not count. */
  readonly uncounted: readonly string[]
}

type Cell = {
  readonly column: number
  readonly place: string
  readonly type: string
  readonly style: number
  value: string
  text: string
  hasFormula: boolean
}
type Open = { cell: Cell | null; into: 'value' | 'text' | null; isPhonetic: boolean }
type Merge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }

/** `AB12` → column 27 and row 12, columns from 0; null where it is no address. */
const placeOf = (reference: string): { readonly column: number; readonly row: number } | null => {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference) ?? []
  if (letters === '') return null
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { column, row: Number(digits) }
}

const isOn = (value: string | null): boolean => value === '1' || value === 'true'

/** Excel writes characters that XML cannot hold as `_x000D_`; line ends are all that print of them. */
const unescaped = (words: string): string =>
  words.includes('_x')
    ? words.replaceAll(/_x(?:000D|000A)_/gu, '\n').replaceAll(/_x00[01][\dA-F]_/gu, '')
    : words

const printedCell = (cell: Cell, book: Workbook): string => {
  if (cell.type === 's') return book.inFace(unescaped(book.texts[Number(cell.value)] ?? ''), cell.style)
  if (cell.type === 'inlineStr') return book.inFace(unescaped(cell.text), cell.style)
  if (cell.type === 'b') return cell.value === '1' ? 'TRUE' : 'FALSE'
  if (cell.type === 'd') return cell.value.replace(/^(\d{4})-(\d\d)-(\d\d).*$/u, '$3/$2/$1')
  if (cell.type === 'str') return book.inFace(unescaped(cell.value), cell.style)
  return cell.type === 'e' ? cell.value : book.print(cell.value, cell.style)
}

/** Merged ranges of a sheet, and cells of rows that they may cover, all counted; a form has some hundreds. */
const mostCovered = 2_000_000

/** What stands under a merged range prints nowhere; its top left cell keeps the words. */
const withoutCovered = (rows: readonly SheetRow[], merges: readonly Merge[]): readonly SheetRow[] => {
  const own = rows.map((row) => ({ ...row, cells: [...row.cells] }))
  const byNumber = new Map(own.map((row) => [row.number, row.cells]))
  let covered = 0
  for (const { top, left, bottom, right } of merges)
    for (let row = top; row <= Math.min(bottom, top + mostSheetRows); row += 1) {
      covered += 1
      if (covered > mostCovered)
        refuse('tooLarge', 'Bảng tính gộp quá nhiều ô, không giống một biểu thật nên bị từ chối.')
      const cells = byNumber.get(row) ?? []
      const first = row === top ? left + 1 : left
      cells.fill('', Math.min(first, cells.length), Math.min(right + 1, cells.length))
    }
  return own
}

const mergeOf = (attributes: string): readonly Merge[] => {
  const [from, to] = (attribute(attributes, 'ref') ?? '').split(':').map(placeOf)
  return from && to ? [{ top: from.row, left: from.column, bottom: to.row, right: to.column }] : []
}

/** The state of a walk through a sheet; cells come in order, a row and a cell may leave their numbers out. */
type Walk = {
  readonly book: Workbook
  readonly budget: { rows: number }
  readonly rows: SheetRow[]
  readonly merges: Merge[]
  readonly hiddenColumns: Set<number>
  readonly uncounted: string[]
  row: { number: number; isHidden: boolean; cells: string[]; isExact: boolean } | null
  readonly open: Open
}

/** Hidden, or so low or narrow that nothing of it shows. */
const isUnseen = (attributes: string, size: 'ht' | 'width'): boolean =>
  isOn(attribute(attributes, 'hidden')) || Number(attribute(attributes, size) ?? '1') === 0

const openRow = (walk: Walk, attributes: string): void => {
  const number = Number(attribute(attributes, 'r') ?? (walk.rows.at(-1)?.number ?? 0) + 1)
  walk.row = { number, isHidden: isUnseen(attributes, 'ht'), cells: [], isExact: true }
}

const openCell = (walk: Walk, attributes: string): void => {
  const next = walk.row?.cells.length ?? 0
  const place = attribute(attributes, 'r') ?? ''
  const column = placeOf(place)?.column ?? next
  const style = Number(attribute(attributes, 's') ?? '0')
  const type = attribute(attributes, 't') ?? 'n'
  walk.open.cell = { column, place, type, style, value: '', text: '', hasFormula: false }
}

const hideColumns = (walk: Walk, attributes: string): void => {
  if (!isUnseen(attributes, 'width')) return
  const [from, to] = [Number(attribute(attributes, 'min')), Number(attribute(attributes, 'max'))]
  for (let column = from; column <= Math.min(to, mostColumns); column += 1) walk.hiddenColumns.add(column - 1)
}

const put = (cells: string[], column: number, text: string): void => {
  while (cells.length < column) cells.push('')
  cells[column] = text
}

/** A figure that could be read with either separator, typed as words. */
const isFigure = (text: string): boolean => /\d[.,]\d{3}(?!\d)/u.test(text)

const closeCell = (walk: Walk): void => {
  const { cell } = walk.open
  if (cell && walk.row && cell.column < mostColumns) {
    const text = printedCell(cell, walk.book)
    if (text !== '') put(walk.row.cells, cell.column, text)
    if (cell.type !== 'n' && isFigure(text)) walk.row.isExact = false
    if (cell.hasFormula && cell.value === '' && cell.type === 'n') walk.uncounted.push(cell.place)
  }
  walk.open.cell = null
}

const closeRow = (walk: Walk): void => {
  const { row } = walk
  walk.row = null
  if (!row || row.cells.length === 0) return
  walk.rows.push(row)
  walk.budget.rows -= 1
  if (walk.budget.rows < 0)
    refuse(
      'tooLarge',
      `Bảng tính có hơn ${mostSheetRows} hàng có chữ, nhiều nhất là ${mostSheetRows}. Một kế hoạch có khoảng một nghìn hàng; hãy chỉ giữ các biểu của kế hoạch.`,
    )
}

/** Reads one sheet by walking through its XML once; formulas give the values that were saved with them. Throws `Refused`. */
export const sheetRows = (xml: string, book: Workbook, budget: { rows: number }): SheetRows => {
  const walk: Walk = {
    book,
    budget,
    rows: [],
    merges: [],
    hiddenColumns: new Set(),
    uncounted: [],
    row: null,
    open: { cell: null, into: null, isPhonetic: false },
  }
  walkXml(xml, {
    open: (name, attributes) => {
      const bare = bareName(name)
      if (bare === 'c') openCell(walk, attributes)
      else if (bare === 'f' && walk.open.cell) walk.open.cell.hasFormula = true
      else if (bare === 'v') walk.open.into = 'value'
      else if (bare === 't') walk.open.into = walk.open.isPhonetic ? null : 'text'
      else if (bare === 'rPh') walk.open.isPhonetic = true
      else if (bare === 'row') openRow(walk, attributes)
      else if (bare === 'col') hideColumns(walk, attributes)
      else if (bare === 'mergeCell') walk.merges.push(...mergeOf(attributes))
    },
    close: (name) => {
      const bare = bareName(name)
      if (bare === 'c') closeCell(walk)
      else if (bare === 'row') closeRow(walk)
      else if (bare === 'rPh') walk.open.isPhonetic = false
      else if (bare === 'v' || bare === 't') walk.open.into = null
    },
    text: (text) => {
      const { cell, into } = walk.open
      if (cell && into) cell[into] += text
    },
  })
  const { hiddenColumns, uncounted } = walk
  return { rows: withoutCovered(walk.rows, walk.merges), hiddenColumns, uncounted }
}
