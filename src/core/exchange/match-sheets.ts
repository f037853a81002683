import type { Fault, Notice } from '#core/exchange/faults.ts'
import {
  type FileCell,
  type FileRow,
  type FileSheet,
  isBlankCell,
  pictureOf,
} from '#core/exchange/file-cell.ts'
import { cellAddress, figureColumns, type Layout, layouts } from '#core/exchange/layouts.ts'
import type { PassportRow, PassportSheet, WorkbookPassport } from '#core/exchange/workbook-passport.ts'
import { columnLetter } from '#core/document/sheet.ts'

/** Where a line of the form stands in the file, and what its cells hold. */
export type FoundLine = {
  readonly row: PassportRow
  readonly home: PassportSheet
  readonly sheet: string
  /** The row of the file, from 1. */
  readonly number: number
  readonly cells: ReadonlyMap<number, FileCell>
}

export type Matched = {
  readonly lines: ReadonlyMap<string, FoundLine>
  readonly faults: readonly Fault[]
  readonly notices: readonly Notice[]
}

type Known = { readonly row: PassportRow; readonly home: PassportSheet }
type Match = {
  readonly known: ReadonlyMap<string, Known>
  readonly lines: Map<string, FoundLine>
  /** Every code that was met, headings too, with its address. */
  readonly met: Map<string, { readonly sheet: string; readonly row: number; readonly cell: string }>
  readonly faults: Fault[]
  readonly notices: Notice[]
}
/** A sheet of the file, and the one of the form that it is. */
type Here = { readonly match: Match; readonly sheet: string; readonly layout: Layout }

const knownIn = (passport: WorkbookPassport): ReadonlyMap<string, Known> =>
  new Map(
    passport.sheets.flatMap((home) =>
      home.rows.flatMap((row) => (row.role === 'words' ? [] : [[row.code, { row, home }] as const])),
    ),
  )

const codeOf = (row: FileRow, layout: Layout): string => pictureOf(row.cells.get(layout.code))

/** The lines whose code stands in the column of codes of their own layout. */
const linesIn = (match: Match, row: FileRow): readonly Known[] =>
  Object.values(layouts).flatMap((layout) => {
    const known = match.known.get(codeOf(row, layout))
    return known && layouts[known.home.layout] === layout ? [known] : []
  })

/** A code that stands in another column than its own: columns were added or taken away. */
const shiftedIn = (sheet: FileSheet, match: Match): Known | undefined => {
  if (sheet.rows.some((row) => linesIn(match, row).length > 0)) return undefined
  return sheet.rows
    .flatMap((row) => [...row.cells.values()].map((cell) => match.known.get(pictureOf(cell))))
    .find((known) => known !== undefined)
}

/** A formula that shows another line's cell, whatever rows and sheets have become of it since. */
const loose = (picture: string): string =>
  picture.replaceAll(/(?:'[^']*'|[\p{L}\d_.]+)!/gu, '').replaceAll(/(?<=[A-Z])(?:\d+|#)/gu, '#')

const isFormulaKept = (row: PassportRow, column: number, was: string, is: string): boolean =>
  row.role === 'same' && column === figureColumns.entry && was.startsWith('=') && loose(was) === loose(is)

const lockedFault = (
  { layout }: Pick<Here, 'layout'>,
  row: PassportRow,
  column: number,
): 'formulaOverwritten' | 'takesNoFigure' | 'askedOnce' | 'lockedChanged' => {
  if (row.role === 'line' && layout.formulas.includes(column)) return 'formulaOverwritten'
  if (row.role === 'same' && layout.fills.includes(column)) return 'askedOnce'
  const isFilled = layout.fills.includes(column) || layout.formulas.includes(column)
  return row.role === 'heading' && isFilled ? 'takesNoFigure' : 'lockedChanged'
}

/** Cells of a line that nobody fills in: they stand as they were downloaded, or the line is not the one it says. */
const checkLocked = (here: Here, file: FileRow, row: PassportRow): void => {
  for (let column = 1; column < here.layout.code; column += 1) {
    if (row.open.includes(column)) continue
    const [was, is] = [row.cells[column - 1] ?? '', pictureOf(file.cells.get(column))]
    if (was === is || isFormulaKept(row, column, was, is)) continue
    const at = { sheet: here.sheet, cell: cellAddress(column, file.number) }
    const code = lockedFault(here, row, column)
    here.match.faults.push(
      code === 'lockedChanged' ? { ...at, code, facts: { was, is } } : { ...at, code, facts: { is } },
    )
  }
}

const tell = ({ match, sheet }: Here, file: FileRow, column: number, is: string): void => {
  match.notices.push({
    sheet,
    cell: cellAddress(column, file.number),
    code: 'wordsChanged',
    facts: { is },
  })
}

const tellOutside = (here: Here, file: FileRow): void => {
  for (const [column, cell] of file.cells)
    if (column > here.layout.columns && !isBlankCell(cell)) tell(here, file, column, pictureOf(cell))
}

const takeLine = (here: Here, file: FileRow, { row, home }: Known): void => {
  const { match, sheet, layout } = here
  const code = cellAddress(layout.code, file.number)
  const before = match.met.get(row.code)
  if (before) {
    const first = `${before.sheet}!${before.cell}`
    match.faults.push({ sheet, cell: code, code: 'codeTwice', facts: { code: row.code, first } })
    return
  }
  match.met.set(row.code, { sheet, row: file.number, cell: code })
  checkLocked(here, file, row)
  tellOutside(here, file)
  if (row.role === 'line')
    match.lines.set(row.code, { row, home, sheet, number: file.number, cells: file.cells })
}

const samePictures = (file: FileRow, row: PassportRow): boolean =>
  row.cells.every((was, at) => was === pictureOf(file.cells.get(at + 1)))

/** Some words of a title or of the header still stand where they stood. */
const resembles = (file: FileRow, row: PassportRow): boolean =>
  row.cells.some((was, at) => was !== '' && was === pictureOf(file.cells.get(at + 1)))

/** Words of a title or of the header that were changed, a notice each. */
const tellTitle = (here: Here, file: FileRow, row: PassportRow): void => {
  row.cells.forEach((was, at) => {
    const is = pictureOf(file.cells.get(at + 1))
    if (was !== is) tell(here, file, at + 1, is)
  })
  tellOutside(here, file)
}

/** A row that holds no line of the form: words of somebody, or a row that was added. */
const takeOther = (here: Here, file: FileRow, isAboveLines: boolean): void => {
  const { match, sheet, layout } = here
  const code = codeOf(file, layout)
  if (!isAboveLines && code !== '') {
    const cell = cellAddress(layout.code, file.number)
    match.faults.push({ sheet, cell, code: 'unknownCode', facts: { is: code } })
    return
  }
  const filled = layout.fills.find((column) => {
    const cell = file.cells.get(column)
    return !isBlankCell(cell) && (!isAboveLines || cell?.kind === 'number')
  })
  if (filled !== undefined) {
    const cell = cellAddress(filled, file.number)
    match.faults.push({ sheet, cell, code: 'rowAdded', facts: { is: pictureOf(file.cells.get(filled)) } })
    return
  }
  for (const [column, cell] of file.cells) if (!isBlankCell(cell)) tell(here, file, column, pictureOf(cell))
}

/** The form whose lines stand on a sheet: by most of its codes, else by its name. */
const homeOf = (match: Match, sheet: FileSheet, passport: WorkbookPassport): PassportSheet | null => {
  const named = passport.sheets.find(({ name }) => name === sheet.name) ?? null
  const counts = new Map<PassportSheet, number>()
  for (const row of sheet.rows)
    for (const { home } of linesIn(match, row)) counts.set(home, (counts.get(home) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  if (most === 0 || (named && counts.get(named) === most)) return named
  return [...counts].find(([, count]) => count === most)?.[0] ?? null
}

const takeSheet = (match: Match, sheet: FileSheet, home: PassportSheet): void => {
  const here: Here = { match, sheet: sheet.name, layout: layouts[home.layout] }
  const knownAt = (row: FileRow): Known | undefined => {
    const known = match.known.get(codeOf(row, here.layout))
    return known?.home.layout === home.layout ? known : undefined
  }
  const titles = home.rows.filter(({ role }) => role === 'words')
  const seen = new Set<PassportRow>()
  const firstLine = sheet.rows.find(knownAt)?.number ?? 0
  for (const file of sheet.rows) {
    const known = knownAt(file)
    if (known) {
      takeLine(here, file, known)
      continue
    }
    const title =
      titles.find((row) => !seen.has(row) && samePictures(file, row)) ??
      titles.find((row) => !seen.has(row) && row.row === file.number && resembles(file, row))
    if (title) {
      seen.add(title)
      tellTitle(here, file, title)
    } else takeOther(here, file, file.number < firstLine)
  }
  for (const title of titles)
    if (!seen.has(title) && title.cells.some((cell) => cell !== ''))
      match.notices.push({
        sheet: sheet.name,
        cell: '',
        code: 'wordsGone',
        facts: { was: title.cells.filter((cell) => cell !== '').join(' · ') },
      })
}

/** Lines that stand in another order than they were downloaded: what was filled in went with their codes. */
const tellMoved = (match: Match, home: PassportSheet): void => {
  const places = home.rows.flatMap(({ code, role }) => {
    const place = role === 'words' ? undefined : match.met.get(code)
    return place ? [place] : []
  })
  const first = places[0]
  if (!first) return
  const isInOrder = places.every(
    (place, at) => place.sheet === first.sheet && place.row > (places[at - 1]?.row ?? 0),
  )
  if (!isInOrder) match.notices.push({ sheet: first.sheet, cell: '', code: 'rowsMoved', facts: {} })
}

const tellGone = (match: Match, home: PassportSheet): void => {
  const coded = home.rows.filter(({ role }) => role !== 'words')
  const gone = coded.filter(({ code }) => !match.met.has(code))
  if (gone.length === coded.length) {
    const count = String(coded.filter(({ role }) => role === 'line').length)
    match.notices.push({ sheet: '', cell: '', code: 'sheetGone', facts: { name: home.name, count } })
    return
  }
  for (const { code, cells } of gone)
    match.notices.push({ sheet: home.name, cell: '', code: 'rowGone', facts: { code, name: cells[1] ?? '' } })
}

/**
 * Finds every line of the form in a workbook by its code, wherever its row or sheet has gone. Whatever else was changed
 * is a fault with its address where something could be lost, and a notice where it means nothing to the report.
 */
export const matchSheets = (sheets: readonly FileSheet[], passport: WorkbookPassport): Matched => {
  const match: Match = {
    known: knownIn(passport),
    lines: new Map(),
    met: new Map(),
    faults: [],
    notices: [],
  }
  for (const sheet of sheets) {
    const shifted = shiftedIn(sheet, match)
    if (shifted) {
      const column = columnLetter(layouts[shifted.home.layout].code)
      match.faults.push({ sheet: sheet.name, cell: '', code: 'columnsMoved', facts: { column } })
      continue
    }
    const home = homeOf(match, sheet, passport)
    if (home) {
      if (home.name !== sheet.name)
        match.notices.push({ sheet: sheet.name, cell: '', code: 'sheetRenamed', facts: { was: home.name } })
      takeSheet(match, sheet, home)
    } else if (sheet.rows.length > 0)
      match.notices.push({ sheet: sheet.name, cell: '', code: 'sheetStrange', facts: {} })
  }
  for (const home of passport.sheets) {
    tellGone(match, home)
    tellMoved(match, home)
  }
  if (match.lines.size === 0 && match.faults.length === 0)
    match.faults.push({ sheet: '', cell: '', code: 'nothingLeft', facts: {} })
  const { lines, faults, notices } = match
  return { lines, faults, notices }
}
