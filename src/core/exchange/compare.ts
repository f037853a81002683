import type { Fault, Notice } from '#core/exchange/faults.ts'
import { wholeFile } from '#core/exchange/faults.ts'
import { type FileSheet, pictureOf, plainWords } from '#core/exchange/file-cell.ts'
import { entryColumn } from '#core/exchange/form-workbook.ts'
import { type FoundLine, matchSheets } from '#core/exchange/match-sheets.ts'
import { type CellRead, readFigure } from '#core/exchange/read-cell.ts'
import type { EmptyMeans, WorkbookPassport } from '#core/exchange/workbook-passport.ts'
import { equal, parseDecimal } from '#core/figure/decimal.ts'
import { blank, type Entry } from '#core/report/entry.ts'
import { checkEntry } from '#core/report/entry-check.ts'
import type { Asked } from '#core/report/form.ts'
import { numberEntry, printEntry } from '#core/report/typed.ts'
import { sayRefusal } from '#core/words/month.ts'

/** The report as the server has it now. */
export type ServerDraft = {
  readonly province: string
  readonly agency: { readonly code: string; readonly name: string }
  readonly period: string
  /** Lines that take a figure. */
  readonly lines: readonly Asked[]
  readonly entries: ReadonlyMap<string, Entry>
}

/**
 * One figure where file, download and server are not all the same.
 * file: changed in the file alone · server: on the server alone · both: to the same · conflict: to different figures ·
 * question: the file may mean two numbers. The last two wait for a person.
 */
export type ComparedCell = {
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly sheet: string
  readonly cell: string
  readonly kind: 'file' | 'server' | 'both' | 'conflict' | 'question'
  readonly base: Entry
  readonly server: Entry
  /** Null where it is a question. */
  readonly file: Entry | null
  /** As it stands in the file. */
  readonly typed: string
  readonly readings: readonly string[]
}

export type Comparison = {
  readonly empty: EmptyMeans
  /** When the workbook was downloaded; ISO. */
  readonly madeAt: string
  readonly cells: readonly ComparedCell[]
  readonly unchanged: number
  readonly faults: readonly Fault[]
  readonly notices: readonly Notice[]
}

/** The same figure, however many zeros stand behind it: a worksheet keeps no `7.50`. */
export const isSameFigure = (a: Entry, b: Entry): boolean => {
  if (a.kind !== 'number' || b.kind !== 'number') return a.kind === b.kind
  const [left, right] = [parseDecimal(a.value), parseDecimal(b.value)]
  return left && right ? equal(left, right) : a.value === b.value
}

const kindOf = (base: Entry, server: Entry, file: Entry): ComparedCell['kind'] | 'unchanged' => {
  const [fileSame, serverSame] = [isSameFigure(file, base), isSameFigure(server, base)]
  if (fileSame) return serverSame ? 'unchanged' : 'server'
  if (serverSame) return 'file'
  return isSameFigure(file, server) ? 'both' : 'conflict'
}

type Desk = {
  readonly server: ServerDraft
  readonly passport: WorkbookPassport
  readonly cells: ComparedCell[]
  readonly faults: Fault[]
  readonly notices: Notice[]
  unchanged: number
}

const wrongReport = (passport: WorkbookPassport, server: ServerDraft): Fault | null => {
  if (passport.province !== server.province) return { ...wholeFile, code: 'otherProvince', facts: {} }
  if (passport.agency !== server.agency.code)
    return {
      ...wholeFile,
      code: 'otherAgency',
      facts: { is: passport.agencyName, asked: server.agency.name },
    }
  return passport.period === server.period
    ? null
    : { ...wholeFile, code: 'otherPeriod', facts: { is: passport.period, asked: server.period } }
}

/** A rule of the month that the entry breaks, with its address; null where it may stand. */
const brokenRule = (line: Asked, entry: Entry, at: Pick<FoundLine, 'sheet' | 'cell'>): Fault | null => {
  const sound = checkEntry(line, entry)
  if (sound.ok) return null
  return {
    sheet: at.sheet,
    cell: at.cell,
    code: 'rule',
    facts: { vi: sayRefusal(sound.failure, 'vi'), en: sayRefusal(sound.failure, 'en') },
  }
}

/** What the cell says under the declared meaning of an empty one. */
const meant = (desk: Desk, found: FoundLine, line: Asked): CellRead => {
  const typed = pictureOf(found.figure)
  // untouched, however it would read today
  if (typed === found.row.cells[entryColumn - 1]) return { kind: 'entry', entry: found.row.entry }
  const plan = line.plan.kind === 'number' ? line.plan.value : null
  const read = readFigure(found.figure, { unit: line.unit, plan })
  if (read.kind !== 'empty') return read
  if (desk.passport.empty === 'missing') return { kind: 'entry', entry: blank }
  desk.notices.push({
    sheet: found.sheet,
    cell: found.cell,
    code: 'keptEmpty',
    facts: { name: line.name, value: printEntry(desk.server.entries.get(line.code) ?? blank) },
  })
  return { kind: 'entry', entry: found.row.entry }
}

const said = (found: FoundLine, line: Asked, desk: Desk) => ({
  code: line.code,
  name: line.name,
  unit: line.unit,
  sheet: found.sheet,
  cell: found.cell,
  base: found.row.entry,
  server: desk.server.entries.get(line.code) ?? blank,
  typed: found.figure ? plainWords(found.figure.text) : '',
})

const askReadings = (desk: Desk, found: FoundLine, line: Asked, readings: readonly string[]): void => {
  const faults = readings.map((value) => brokenRule(line, numberEntry(value), found))
  const sound = readings.filter((_, at) => faults[at] === null)
  const fault = faults[0]
  if (sound.length === 0 && fault) desk.faults.push(fault)
  else desk.cells.push({ ...said(found, line, desk), kind: 'question', file: null, readings: sound })
}

const compareLine = (desk: Desk, found: FoundLine, line: Asked): void => {
  const read = meant(desk, found, line)
  const at = { sheet: found.sheet, cell: found.cell }
  const is = pictureOf(found.figure)
  if (read.kind === 'fault') {
    const facts = { is, unit: line.unit }
    desk.faults.push({ ...at, code: read.code, facts })
    return
  }
  if (read.kind === 'question') {
    askReadings(desk, found, line, read.readings)
    return
  }
  const file = read.kind === 'entry' ? read.entry : blank
  const all = said(found, line, desk)
  const kind = kindOf(all.base, all.server, file)
  const changed = kind !== 'unchanged' && kind !== 'server'
  const broken = kind === 'file' || kind === 'conflict' ? brokenRule(line, file, found) : null
  if (broken) desk.faults.push(broken)
  else if (kind === 'unchanged') desk.unchanged += 1
  else desk.cells.push({ ...all, kind, file, readings: [] })
  if (changed && found.figure?.formula)
    desk.notices.push({ ...at, code: 'formulaTaken', facts: { formula: is, value: printEntry(file) } })
}

/** A line that is no longer asked, or no longer the same: untouched it is told, filled in it is refused. */
const compareStrange = (desk: Desk, found: FoundLine, line: Asked | undefined): void => {
  const at = { sheet: found.sheet, cell: found.cell }
  const [, name = '', unit = ''] = found.row.cells
  const untouched = pictureOf(found.figure) === found.row.cells[entryColumn - 1]
  if (!line) {
    const facts = { code: found.row.code, name }
    if (untouched) desk.notices.push({ ...at, code: 'notAskedAnyMore', facts })
    else desk.faults.push({ ...at, code: 'notAskedNow', facts })
    return
  }
  const facts = { was: `${name} (${unit})`, now: `${line.name} (${line.unit})` }
  if (untouched) desk.notices.push({ ...at, code: 'lineRenamed', facts })
  else desk.faults.push({ ...at, code: 'lineChanged', facts })
}

const isSameLine = ({ row }: FoundLine, line: Asked): boolean =>
  row.cells[1] === plainWords(line.name) && row.cells[2] === plainWords(line.unit)

const tellNew = (desk: Desk): void => {
  const there = new Set(desk.passport.sheets.flatMap(({ rows }) => rows.map(({ code }) => code)))
  const fresh = desk.server.lines.filter(({ code }) => !there.has(code))
  const first = fresh[0]
  if (first)
    desk.notices.push({
      ...wholeFile,
      code: 'newLines',
      facts: { count: String(fresh.length), first: `${first.code} ${first.name}` },
    })
}

/**
 * Three ways (beyond 13): what was downloaded, what the server has, what the file says. Every difference comes back as a
 * cell that changes or is in conflict, a notice, or a fault with its address; nothing passes unseen.
 */
export const compareWorkbook = (
  passport: WorkbookPassport,
  sheets: readonly FileSheet[],
  server: ServerDraft,
): Comparison => {
  const wrong = wrongReport(passport, server)
  const head = { empty: passport.empty, madeAt: passport.madeAt }
  if (wrong) return { ...head, cells: [], unchanged: 0, faults: [wrong], notices: [] }
  const matched = matchSheets(sheets, passport)
  const desk: Desk = {
    server,
    passport,
    cells: [],
    faults: [...matched.faults],
    notices: [...matched.notices],
    unchanged: 0,
  }
  const asked = new Map(server.lines.map((line) => [line.code, line]))
  for (const [code, found] of matched.lines) {
    const line = asked.get(code)
    if (line && isSameLine(found, line)) compareLine(desk, found, line)
    else compareStrange(desk, found, line)
  }
  tellNew(desk)
  const { cells, unchanged, faults, notices } = desk
  return { ...head, cells, unchanged, faults, notices }
}
