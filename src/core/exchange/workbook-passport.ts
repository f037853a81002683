import type { Entry } from '#core/report/entry.ts'
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
  readonly rows: readonly PassportRow[]
}

/** words: titles and header · heading: a line that takes no figure · line: one that does. */
export type PassportRow = {
  readonly row: number
  readonly role: 'words' | 'heading' | 'line'
  readonly code: string
  readonly entry: Entry
  /** What stood in each column from A on (`pictureOf`). */
  readonly cells: readonly string[]
}

export const passportSheet = '_nhip'
const mark = 'nhip-workbook'
const version = '1'

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
    ...passport.sheets.flatMap(({ id, name, rows: lines }) => [
      ['sheet', id, name],
      ...lines.map(({ row, role, code, entry, cells }) => [
        'row',
        String(row),
        role,
        code,
        entry.kind,
        entry.kind === 'number' ? entry.value : '',
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
  text === 'words' || text === 'heading' || text === 'line' ? text : null

const entryFrom = (kind: string, value: string): Entry | null => {
  if (kind === 'number') return { kind, value }
  return kind === 'none' || kind === 'notApplicable' || kind === 'notDue' || kind === 'missing'
    ? { kind }
    : null
}

const rowFrom = (fields: readonly string[], columns: number): PassportRow | null => {
  const [, row = '', spelled = '', code = '', kind = '', value = '', ...rest] = fields
  const [role, entry] = [roleOf(spelled), entryFrom(kind, value)]
  if (!role || !entry || !/^\d+$/u.test(row)) return null
  return {
    row: Number(row),
    role,
    code,
    entry,
    cells: Array.from({ length: columns }, (_, at) => rest[at] ?? ''),
  }
}

const sheetsFrom = (
  rows: readonly (readonly string[])[],
  columns: number,
): readonly PassportSheet[] | null => {
  const sheets: { id: string; name: string; rows: PassportRow[] }[] = []
  for (const fields of rows) {
    const [what, id = '', name = ''] = fields
    if (what === 'sheet') sheets.push({ id, name, rows: [] })
    if (what !== 'row') continue
    const row = rowFrom(fields, columns)
    if (!row || sheets.length === 0) return null
    sheets.at(-1)?.rows.push(row)
  }
  return sheets
}

/** Reads the hidden sheet; anything that was touched there makes the file one that cannot be compared. */
export const readPassport = (
  given: readonly (readonly string[])[],
  columns: number,
): Result<WorkbookPassport, PassportFault> => {
  const rows = given.map(withoutTail).filter((row) => row.length > 0)
  const [first, last] = [rows[0], rows.at(-1)]
  if (first?.[0] !== mark) return fail('notOurs')
  if (first[1] !== version) return fail('oldFormat')
  if (last?.[0] !== 'checksum' || last[1] !== checksumOf(rows.slice(0, -1))) return fail('passportChanged')
  const fact = (what: string, at = 1): string => rows.find(([name]) => name === what)?.[at] ?? ''
  const sheets = sheetsFrom(rows, columns)
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
