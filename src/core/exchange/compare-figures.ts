import type { AskedLine, Desk } from '#core/exchange/compared.ts'
import type { Fault } from '#core/exchange/faults.ts'
import { pictureOf, plainWords } from '#core/exchange/file-cell.ts'
import { cellAddress, figureColumns } from '#core/exchange/layouts.ts'
import type { FoundLine } from '#core/exchange/match-sheets.ts'
import { type LineRead, printWithNote, readLine, typedIn } from '#core/exchange/read-line.ts'
import { kindOfFigure } from '#core/exchange/same-figure.ts'
import { saidEntry } from '#core/exchange/workbook-passport.ts'
import { blank, type Entry } from '#core/report/entry.ts'
import { checkEntry } from '#core/report/entry-check.ts'
import { printEntry, printNumber } from '#core/report/typed.ts'
import { sayRefusal } from '#core/words/month.ts'

const placeOf = (found: FoundLine, column: number) => ({
  sheet: found.sheet,
  cell: cellAddress(column, found.number),
})

/** A rule of the month that the entry breaks, with its address; null where it may stand. */
const brokenRule = (
  line: AskedLine,
  entry: Entry,
  found: FoundLine,
  changed: readonly number[],
): Fault | null => {
  const sound = checkEntry(line, entry)
  if (sound.ok) return null
  const isNote = sound.failure.code === 'textTooLong'
  return {
    ...placeOf(found, isNote ? figureColumns.note : (changed[0] ?? figureColumns.entry)),
    code: 'rule',
    facts: { vi: sayRefusal(sound.failure, 'vi'), en: sayRefusal(sound.failure, 'en') },
  }
}

const faultOf = (read: Extract<LineRead, { kind: 'fault' }>, found: FoundLine, line: AskedLine): Fault => {
  const at = placeOf(found, read.column)
  const is = pictureOf(found.cells.get(read.column))
  switch (read.code) {
    case 'wrongUnit':
      return { ...at, code: read.code, facts: { is, unit: line.unit } }
    case 'inPeriodBeside':
      return {
        ...at,
        code: read.code,
        facts: { is, total: pictureOf(found.cells.get(figureColumns.entry)) },
      }
    default:
      return { ...at, code: read.code, facts: { is } }
  }
}

/** What a person should know of cells whose content was not taken as it stands. */
const tellCells = (
  desk: Desk,
  found: FoundLine,
  line: AskedLine,
  { changed, kept }: LineRead,
  file: Entry,
): void => {
  const server = desk.server.entries.get(line.code) ?? blank
  for (const column of kept)
    desk.notices.push({
      ...placeOf(found, column),
      code: 'keptEmpty',
      facts: { name: line.name, value: printWithNote(server) },
    })
  for (const column of changed) {
    const cell = found.cells.get(column)
    if (cell?.formula)
      desk.notices.push({
        ...placeOf(found, column),
        code: 'formulaTaken',
        facts: { formula: pictureOf(cell), value: valueIn(column, file) },
      })
    else if (pictureOf(cell) === '' && !kept.includes(column) && found.row.cells[column - 1]?.startsWith('='))
      desk.notices.push({
        ...placeOf(found, column),
        code: 'formulaGone',
        facts: { value: printEntry(file) },
      })
  }
}

const valueIn = (column: number, file: Entry): string => {
  if (file.kind !== 'number') return printEntry(file)
  if (column === figureColumns.note) return file.note ?? ''
  return column === figureColumns.inPeriod && file.inPeriod !== undefined
    ? printNumber(file.inPeriod)
    : printEntry(file)
}

const said = (desk: Desk, found: FoundLine, line: AskedLine, { changed }: LineRead) => {
  const [first = figureColumns.entry, ...more] = changed
  return {
    of: 'figure' as const,
    code: line.code,
    name: line.name,
    unit: line.unit,
    sheet: found.sheet,
    cell: cellAddress(first, found.number),
    also: more.map((column) => cellAddress(column, found.number)),
    base: saidEntry(found.row),
    server: desk.server.entries.get(line.code) ?? blank,
    typed: typedIn(found, changed),
  }
}

const ask = (
  desk: Desk,
  found: FoundLine,
  line: AskedLine,
  read: Extract<LineRead, { kind: 'question' }>,
): void => {
  const faults = read.readings.map((entry) => brokenRule(line, entry, found, read.changed))
  const readings = read.readings.filter((_, at) => faults[at] === null)
  const fault = faults[0]
  if (readings.length === 0 && fault) {
    desk.faults.push(fault)
    return
  }
  desk.cells.push({
    ...said(desk, found, line, read),
    kind: 'question',
    file: null,
    readings,
    about: read.about,
  })
  const [first] = readings
  if (first) tellCells(desk, found, line, read, first)
}

const compareLine = (desk: Desk, found: FoundLine, line: AskedLine): void => {
  const read = readLine(found, line, desk.passport.empty)
  if (read.kind === 'fault') {
    desk.faults.push(faultOf(read, found, line))
    return
  }
  if (read.kind === 'question') {
    ask(desk, found, line, read)
    return
  }
  const file = read.entry
  const all = said(desk, found, line, read)
  const kind = kindOfFigure(all.base, all.server, file)
  const isWritten = kind === 'file' || kind === 'conflict'
  const broken = isWritten ? brokenRule(line, file, found, read.changed) : null
  if (broken) desk.faults.push(broken)
  else if (kind === 'unchanged') desk.unchanged += 1
  else desk.cells.push({ ...all, kind, file, readings: [], about: null })
  tellCells(desk, found, line, read, file)
}

/** Whether anything was filled in that is not as it was downloaded. */
const isUntouched = ({ row, cells }: FoundLine): boolean =>
  row.open.every((column) => pictureOf(cells.get(column)) === row.cells[column - 1])

/** A line that is no longer asked, or no longer the same: untouched it is told, filled in it is refused. */
const compareStrange = (desk: Desk, found: FoundLine, line: AskedLine | undefined): void => {
  const touched = found.row.open.find(
    (column) => pictureOf(found.cells.get(column)) !== found.row.cells[column - 1],
  )
  const at = placeOf(found, touched ?? figureColumns.entry)
  const [, name = '', unit = ''] = found.row.cells
  if (!line) {
    const facts = { code: found.row.code, name }
    if (isUntouched(found)) desk.notices.push({ ...at, code: 'notAskedAnyMore', facts })
    else desk.faults.push({ ...at, code: 'notAskedNow', facts })
    return
  }
  const facts = { was: `${name} (${unit})`, now: `${line.name} (${line.unit})` }
  if (isUntouched(found)) desk.notices.push({ ...at, code: 'lineRenamed', facts })
  else desk.faults.push({ ...at, code: 'lineChanged', facts })
}

const isSameLine = ({ row }: FoundLine, line: AskedLine): boolean =>
  row.cells[1] === plainWords(line.name) && row.cells[2] === plainWords(line.unit)

/** One line of a form: what was downloaded, what the server has, what the file says. */
export const compareFigure = (desk: Desk, found: FoundLine, line: AskedLine | undefined): void => {
  if (line && isSameLine(found, line)) compareLine(desk, found, line)
  else compareStrange(desk, found, line)
}
