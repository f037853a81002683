import { type LayoutName, layouts } from '#core/exchange/layouts.ts'
import { blank, type Entry } from '#core/report/entry.ts'
import { sha256 } from '#core/report/digest.ts'
import { fail, ok, type Result } from '#core/result.ts'

/**
 * What a downloaded workbook knows of itself (beyond 13): whose it is, of which period, what an empty cell means, and
 * every cell as it was downloaded. It stands on a hidden sheet, a cell for each word, with a checksum at its end.
 */
export type WorkbookPassport = {
  readonly province: string
  readonly agency: string
  readonly agencyName: string
  readonly period: string
  readonly empty: EmptyMeans
  /** ISO. */
  readonly madeAt: string
  readonly sheets: readonly PassportSheet[]
}

/** keep: what the server has stays · missing: not reported yet. Chosen at the download, printed on every sheet. */
export type EmptyMeans = 'keep' | 'missing'

export type PassportSheet = {
  readonly id: string
  readonly name: string
  readonly layout: LayoutName
  readonly rows: readonly PassportRow[]
}

/** words: titles and header · heading: a line that takes nothing · same: filled from the line that asks first · line: one that is filled. */
export type PassportRow = {
  readonly row: number
  readonly role: 'words' | 'heading' | 'same' | 'line'
  readonly code: string
  /** The columns that are filled in, from 1. */
  readonly open: readonly number[]
  /** What was said when it was downloaded: of a figure `wordsOfEntry`, of an action its five fields, of a text itself. */
  readonly said: readonly string[]
  /** What stood in each column from A on (`pictureOf`). */
  readonly cells: readonly string[]
}

export const passportSheet = '_nhip'
const mark = 'nhip-workbook'
const version = '2'

/** Fields of `said`, and where the cells begin in a row of the hidden sheet. */
const saidFields = 5
const frontFields = 5

/** An entry as its passport keeps it. The inverse of `entryOfWords`. */
export const wordsOfEntry = (entry: Entry): readonly string[] => {
  if (entry.kind !== 'number') return [entry.kind, '', '', '', '']
  return ['number', entry.value, entry.inPeriod ?? '', entry.copied ?? '', entry.note ?? '']
}

export const entryOfWords = ([
  kind = '',
  value = '',
  inPeriod = '',
  copied = '',
  note = '',
]: readonly string[]): Entry | null => {
  if (kind === 'none' || kind === 'notApplicable' || kind === 'notDue' || kind === 'missing') return { kind }
  if (kind !== 'number') return null
  return {
    kind,
    value,
    ...(inPeriod === '' ? {} : { inPeriod }),
    ...(copied === '' ? {} : { copied }),
    ...(note === '' ? {} : { note }),
  }
}

/** The figure of a line as it was downloaded. */
export const saidEntry = ({ said }: PassportRow): Entry => entryOfWords(said) ?? blank

/** Line breaks and blanks at the ends stand as signs: programs that save a workbook keep those alone. */
const guarded = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
const unguarded = (text: string): string =>
  text.replaceAll(/\\(.)/gu, (_, sign: string) => (sign === 'n' ? '\n' : sign))

/** As many letters as a cell of a workbook holds, a few left over. */
export const mostCellLetters = 32_000
/** A text that does not fit into a cell, here or on the hidden sheet. */
export const isTooLongForCell = (text: string): boolean => guarded(text).length > mostCellLetters

const checksumOf = (rows: readonly (readonly string[])[]): string =>
  sha256(rows.map((row) => row.join('\t')).join('\n'))

/** The hidden sheet, row by row. The inverse of `readPassport`. */
export const passportRows = (passport: WorkbookPassport): readonly (readonly string[])[] => {
  const rows = [
    [mark, version],
    ['province', passport.province],
    ['agency', passport.agency, passport.agencyName],
    ['period', passport.period],
    ['empty', passport.empty],
    ['made', passport.madeAt],
    ...passport.sheets.flatMap(({ id, name, layout, rows: lines }) => [
      ['sheet', id, name, layout],
      ...lines.map(({ row, role, code, open, said, cells }) => [
        'row',
        String(row),
        role,
        code,
        open.join(' '),
        ...Array.from({ length: saidFields }, (_, at) => guarded(said[at] ?? '')),
        ...cells,
      ]),
    ]),
  ].map(withoutTail)
  return [...rows, ['checksum', checksumOf(rows)]]
}

/** Blank cells at the end of a row are nowhere in a file. */
const withoutTail = (row: readonly string[]): readonly string[] =>
  row.slice(0, row.findLastIndex((cell) => cell !== '') + 1)

export type PassportFault = 'notOurs' | 'oldFormat' | 'passportChanged'

const roleOf = (text: string): PassportRow['role'] | null =>
  text === 'words' || text === 'heading' || text === 'same' || text === 'line' ? text : null

const layoutOf = (text: string): LayoutName | null =>
  text === 'figures' || text === 'work' || text === 'texts' ? text : null

const rowFrom = (fields: readonly string[], layout: LayoutName): PassportRow | null => {
  const [, row = '', spelled = '', code = '', open = ''] = fields
  const role = roleOf(spelled)
  if (!role || !/^\d+$/u.test(row) || !/^(?:\d+(?: \d+)*)?$/u.test(open)) return null
  const said = fields.slice(frontFields, frontFields + saidFields)
  const cells = fields.slice(frontFields + saidFields)
  return {
    row: Number(row),
    role,
    code,
    open: open === '' ? [] : open.split(' ').map(Number),
    said: Array.from({ length: saidFields }, (_, at) => unguarded(said[at] ?? '')),
    cells: Array.from({ length: layouts[layout].columns }, (_, at) => cells[at] ?? ''),
  }
}

const sheetsFrom = (rows: readonly (readonly string[])[]): readonly PassportSheet[] | null => {
  const sheets: { id: string; name: string; layout: LayoutName; rows: PassportRow[] }[] = []
  for (const fields of rows) {
    const [what, id = '', name = '', spelled = ''] = fields
    if (what === 'sheet') {
      const layout = layoutOf(spelled)
      if (!layout) return null
      sheets.push({ id, name, layout, rows: [] })
    }
    if (what !== 'row') continue
    const sheet = sheets.at(-1)
    const row = sheet && rowFrom(fields, sheet.layout)
    if (!row) return null
    sheet.rows.push(row)
  }
  return sheets
}

/** Reads the hidden sheet; anything that was touched there makes the file one that cannot be compared. */
export const readPassport = (
  given: readonly (readonly string[])[],
): Result<WorkbookPassport, PassportFault> => {
  const rows = given.map(withoutTail).filter((row) => row.length > 0)
  const [first, last] = [rows[0], rows.at(-1)]
  if (first?.[0] !== mark) return fail('notOurs')
  if (first[1] !== version) return fail('oldFormat')
  if (last?.[0] !== 'checksum' || last[1] !== checksumOf(rows.slice(0, -1))) return fail('passportChanged')
  const fact = (what: string, at = 1): string => rows.find(([name]) => name === what)?.[at] ?? ''
  const sheets = sheetsFrom(rows)
  if (!sheets) return fail('passportChanged')
  return ok({
    province: fact('province'),
    agency: fact('agency'),
    agencyName: fact('agency', 2),
    period: fact('period'),
    empty: fact('empty') === 'missing' ? 'missing' : 'keep',
    madeAt: fact('made'),
    sheets,
  })
}
