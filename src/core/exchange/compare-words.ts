import type { ComparedWords, Desk } from '#core/exchange/compared.ts'
import type { Fault } from '#core/exchange/faults.ts'
import { pictureOf, plainWords } from '#core/exchange/file-cell.ts'
import { cellAddress, textColumns, workColumns } from '#core/exchange/layouts.ts'
import type { FoundLine } from '#core/exchange/match-sheets.ts'
import { wordsIn } from '#core/exchange/read-line.ts'
import { readWords } from '#core/exchange/read-words.ts'
import { kindOfWords } from '#core/exchange/same-figure.ts'
import { partsOf } from '#core/exchange/text-sheet.ts'
import { stateWords } from '#core/exchange/work-sheet.ts'
import type { ReportTexts } from '#core/report/report-texts.ts'
import { cleanText, mostLetters } from '#core/report/texts.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { parsePeriod, yearOfPeriod } from '#core/time/period.ts'
import { type Refusal, refuse, sayRefusal } from '#core/words/month.ts'
import { checkWork } from '#core/works/check-work.ts'
import { fieldsOf, nothingSaid, type WorkField, workFields, workStates } from '#core/works/said-work.ts'
import { printWorkField } from '#core/works/typed-work.ts'

/** One cell of words: what it holds, was and is, and what it is held against. */
type Cell = {
  readonly found: FoundLine
  readonly column: number
  readonly name: string
  readonly field: WorkField | 'text'
  readonly base: string
  readonly server: string
  readonly check: (value: string) => Result<string, Refusal>
  readonly what:
    | { readonly of: 'work'; readonly action: string; readonly field: WorkField }
    | { readonly of: 'text'; readonly part: keyof ReportTexts }
}

/** A value of a field as a person reads it. */
export const printWords = (field: WorkField | 'text', value: string): string => {
  if (field === 'text') return value
  const state = field === 'state' ? workStates.find((one) => one === value) : undefined
  return state ? stateWords[state].toLowerCase() : printWorkField(field, value)
}

const codeOf = ({ what, found }: Cell): string =>
  what.of === 'work' ? `${what.action}/${what.field}` : found.row.code

const placeOf = ({ found, column }: Cell) => ({
  sheet: found.sheet,
  cell: cellAddress(column, found.number),
})

const ruleFault = (cell: Cell, refusal: Refusal): Fault => ({
  ...placeOf(cell),
  code: 'rule',
  facts: { vi: sayRefusal(refusal, 'vi'), en: sayRefusal(refusal, 'en') },
})

const add = (desk: Desk, cell: Cell, more: Pick<ComparedWords, 'kind' | 'file' | 'readings'>): void => {
  const { found, name, base, server, column, what } = cell
  const typed = wordsIn(found.cells.get(column))
  desk.cells.push({
    ...what,
    ...more,
    code: codeOf(cell),
    name,
    ...placeOf(cell),
    also: [],
    base,
    server,
    typed,
  })
}

const ask = (desk: Desk, cell: Cell, readings: readonly string[]): void => {
  const checked = readings.map(cell.check)
  const sound = checked.flatMap((one) => (one.ok ? [one.value] : []))
  const [first] = checked
  if (sound.length === 0 && first && !first.ok) desk.faults.push(ruleFault(cell, first.failure))
  else if (!sound.includes(cell.base) || cell.base !== cell.server)
    add(desk, cell, { kind: 'question', file: null, readings: sound })
  else desk.unchanged += 1
}

const compareValue = (desk: Desk, cell: Cell, value: string): void => {
  const kind = kindOfWords(cell.base, cell.server, value)
  const isWritten = kind === 'file' || kind === 'conflict' || kind === 'both'
  const sound = isWritten ? cell.check(value) : ok(value)
  if (!sound.ok) {
    desk.faults.push(ruleFault(cell, sound.failure))
    return
  }
  // in its one spelling it may be what stood there: `062` is 62
  const spelled = kindOfWords(cell.base, cell.server, sound.value)
  if (spelled === 'unchanged') desk.unchanged += 1
  else add(desk, cell, { kind: spelled, file: sound.value, readings: [] })
  const formula = cell.found.cells.get(cell.column)
  if (isWritten && formula?.formula)
    desk.notices.push({
      ...placeOf(cell),
      code: 'formulaTaken',
      facts: { formula: pictureOf(formula), value: printWords(cell.field, sound.value) },
    })
}

const compareCell = (desk: Desk, cell: Cell): void => {
  const year = parsePeriod(desk.server.period)
  const at = cell.found.cells.get(cell.column)
  const read = readWords(at, cell.field, year ? yearOfPeriod(year) : 0)
  switch (read.kind) {
    case 'fault':
      desk.faults.push({ ...placeOf(cell), code: read.code, facts: { is: pictureOf(at) } })
      return
    case 'question':
      ask(desk, cell, read.readings)
      return
    case 'value':
      compareValue(desk, cell, read.value)
      return
    case 'empty':
      break
  }
  if (cell.base === '' || desk.passport.empty === 'missing') {
    compareValue(desk, cell, '')
    return
  }
  const value = printWords(cell.field, cell.server)
  desk.notices.push({ ...placeOf(cell), code: 'keptEmpty', facts: { name: cell.name, value } })
  compareValue(desk, cell, cell.base)
}

/** What was filled in of a line; a part in words is held against what was said, not against its picture. */
const touchedIn = ({ row, cells, home }: FoundLine): number | undefined =>
  row.open.find((column) =>
    home.layout === 'texts'
      ? wordsIn(cells.get(column)) !== row.said[0]
      : pictureOf(cells.get(column)) !== row.cells[column - 1],
  )

/** A line that is no longer asked, or no longer the same. */
const compareStrange = (desk: Desk, found: FoundLine, now: string | null): void => {
  const touched = touchedIn(found)
  const [, was = ''] = found.row.cells
  const at = { sheet: found.sheet, cell: cellAddress(touched ?? found.row.open[0] ?? 1, found.number) }
  if (now === null) {
    const facts = { code: found.row.code, name: was }
    if (touched === undefined) desk.notices.push({ ...at, code: 'notAskedAnyMore', facts })
    else desk.faults.push({ ...at, code: 'notAskedNow', facts })
    return
  }
  if (touched === undefined) desk.notices.push({ ...at, code: 'lineRenamed', facts: { was, now } })
  else desk.faults.push({ ...at, code: 'lineChanged', facts: { was, now } })
}

/** One action of the form, field by field, as drafts keep them. */
export const compareWork = (desk: Desk, found: FoundLine): void => {
  const own = desk.server.works.find(({ work }) => work.action === found.row.code)
  if (!own || found.row.cells[1] !== plainWords(own.work.text)) {
    compareStrange(desk, found, own?.work.text ?? null)
    return
  }
  const said = fieldsOf(desk.server.said[own.work.action] ?? nothingSaid)
  workFields.forEach((field, at) => {
    const column = workColumns[field]
    if (!found.row.open.includes(column)) return
    compareCell(desk, {
      found,
      column,
      name: own.work.text,
      field,
      base: found.row.said[at] ?? '',
      server: said[field],
      check: (value) => checkWork(own.work, { field, value }, own.ground),
      what: { of: 'work', action: own.work.action, field },
    })
  })
}

const checkText = (value: string): Result<string, Refusal> => {
  const text = cleanText(value)
  return text.length > mostLetters ? fail(refuse('textTooLong', { most: mostLetters })) : ok(text)
}

/** One of the parts in words. */
export const compareText = (desk: Desk, found: FoundLine): void => {
  const { texts } = desk.server
  const own = partsOf(texts).find(({ code }) => code === found.row.code)
  if (!own) {
    compareStrange(desk, found, null)
    return
  }
  if (!found.row.open.includes(textColumns.text)) return
  compareCell(desk, {
    found,
    column: textColumns.text,
    name: own.name,
    field: 'text',
    base: cleanText(found.row.said[0] ?? ''),
    server: cleanText(texts[own.part] ?? ''),
    check: checkText,
    what: { of: 'text', part: own.part },
  })
}
