import type { Fault, Notice } from '#core/exchange/faults.ts'
import {
  type FileCell,
  type FileRow,
  type FileSheet,
  isBlankCell,
  pictureOf,
} from '#core/exchange/file-cell.ts'
import { cellAddress, codeColumn, columns, entryColumn, shareColumn } from '#core/exchange/form-workbook.ts'
import type { PassportRow, PassportSheet, WorkbookPassport } from '#core/exchange/workbook-passport.ts'

/** Where a line of the form stands in the file, and its figure. */
export type FoundLine = {
  readonly row: PassportRow
  readonly sheet: string
  readonly cell: string
  readonly figure: FileCell | undefined
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
  readonly met: Map<string, { readonly sheet: string; readonly row: number }>
  readonly faults: Fault[]
  readonly notices: Notice[]
}

const knownIn = (passport: WorkbookPassport): ReadonlyMap<string, Known> =>
  new Map(
    passport.sheets.flatMap((home) =>
      home.rows.flatMap((row) => (row.role === 'words' ? [] : [[row.code, { row, home }] as const])),
    ),
  )

const codeOf = (row: FileRow): string => pictureOf(row.cells.get(codeColumn))

/** A code that stands in another column than its own: columns were added or taken away. */
const isShifted = (sheet: FileSheet, known: Match['known']): boolean =>
  !sheet.rows.some((row) => known.has(codeOf(row))) &&
  sheet.rows.some((row) => [...row.cells.values()].some((cell) => known.has(pictureOf(cell))))

/** Cells of a line that nobody fills in: they stand as they were downloaded, or the line is not the one it says. */
const checkLocked = (match: Match, sheet: string, file: FileRow, row: PassportRow): void => {
  for (let column = 1; column < codeColumn; column += 1) {
    if (column === entryColumn && row.role === 'line') continue
    const [was, is] = [row.cells[column - 1] ?? '', pictureOf(file.cells.get(column))]
    if (was === is) continue
    const at = { sheet, cell: cellAddress(column, file.number) }
    if (column === shareColumn && row.role === 'line')
      match.faults.push({ ...at, code: 'formulaOverwritten', facts: { is } })
    else if (row.role === 'heading' && column >= entryColumn)
      match.faults.push({ ...at, code: 'takesNoFigure', facts: { is } })
    else match.faults.push({ ...at, code: 'lockedChanged', facts: { was, is } })
  }
}

const tellOutside = (match: Match, sheet: string, file: FileRow): void => {
  for (const [column, cell] of file.cells)
    if (column > columns && !isBlankCell(cell))
      match.notices.push({
        sheet,
        cell: cellAddress(column, file.number),
        code: 'wordsChanged',
        facts: { is: pictureOf(cell) },
      })
}

const takeLine = (match: Match, sheet: string, file: FileRow, { row }: Known): void => {
  const cell = cellAddress(entryColumn, file.number)
  const before = match.met.get(row.code)
  if (before) {
    const first = `${before.sheet}!${cellAddress(codeColumn, before.row)}`
    match.faults.push({
      sheet,
      cell: cellAddress(codeColumn, file.number),
      code: 'codeTwice',
      facts: { code: row.code, first },
    })
    return
  }
  match.met.set(row.code, { sheet, row: file.number })
  checkLocked(match, sheet, file, row)
  tellOutside(match, sheet, file)
  if (row.role === 'line')
    match.lines.set(row.code, { row, sheet, cell, figure: file.cells.get(entryColumn) })
}

const samePictures = (file: FileRow, row: PassportRow): boolean =>
  row.cells.every((was, at) => was === pictureOf(file.cells.get(at + 1)))

/** Some words of a title or of the header still stand where they stood. */
const resembles = (file: FileRow, row: PassportRow): boolean =>
  row.cells.some((was, at) => was !== '' && was === pictureOf(file.cells.get(at + 1)))

/** Words of a title or of the header that were changed, a notice each. */
const tellTitle = (match: Match, sheet: string, file: FileRow, row: PassportRow): void => {
  row.cells.forEach((was, at) => {
    const is = pictureOf(file.cells.get(at + 1))
    if (was !== is)
      match.notices.push({
        sheet,
        cell: cellAddress(at + 1, file.number),
        code: 'wordsChanged',
        facts: { is },
      })
  })
  tellOutside(match, sheet, file)
}

/** A row that holds no line of the form: a title as it was, words of somebody, or a row that was added. */
const takeOther = (match: Match, sheet: string, file: FileRow, isAboveLines: boolean): void => {
  const [code, figure] = [codeOf(file), file.cells.get(entryColumn)]
  const is = pictureOf(figure)
  if (!isAboveLines && code !== '')
    match.faults.push({
      sheet,
      cell: cellAddress(codeColumn, file.number),
      code: 'unknownCode',
      facts: { is: code },
    })
  else if (is !== '' && (!isAboveLines || figure?.kind === 'number'))
    match.faults.push({
      sheet,
      cell: cellAddress(entryColumn, file.number),
      code: 'rowAdded',
      facts: { is },
    })
  else
    for (const [column, cell] of file.cells)
      if (!isBlankCell(cell))
        match.notices.push({
          sheet,
          cell: cellAddress(column, file.number),
          code: 'wordsChanged',
          facts: { is: pictureOf(cell) },
        })
}

/** The form whose lines stand on a sheet: by its codes, else by its name. */
const homeOf = (match: Match, sheet: FileSheet, passport: WorkbookPassport): PassportSheet | null =>
  sheet.rows.map((row) => match.known.get(codeOf(row))?.home).find((home) => home !== undefined) ??
  passport.sheets.find(({ name }) => name === sheet.name) ??
  null

const takeSheet = (match: Match, sheet: FileSheet, home: PassportSheet): void => {
  const titles = home.rows.filter(({ role }) => role === 'words')
  const seen = new Set<PassportRow>()
  const firstLine = sheet.rows.find((row) => match.known.has(codeOf(row)))?.number ?? 0
  for (const file of sheet.rows) {
    const known = match.known.get(codeOf(file))
    if (known) {
      takeLine(match, sheet.name, file, known)
      continue
    }
    const title =
      titles.find((row) => !seen.has(row) && samePictures(file, row)) ??
      titles.find((row) => !seen.has(row) && row.row === file.number && resembles(file, row))
    if (title) {
      seen.add(title)
      tellTitle(match, sheet.name, file, title)
    } else takeOther(match, sheet.name, file, file.number < firstLine)
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

/** Lines that stand in another order than they were downloaded: their figures went with their codes. */
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
 * is a fault with its address where a figure could be lost, and a notice where it means nothing to the report.
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
    if (isShifted(sheet, match.known)) {
      match.faults.push({ sheet: sheet.name, cell: '', code: 'columnsMoved', facts: {} })
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
