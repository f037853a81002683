import { sql } from 'kysely'
import type { ReportTexts } from '#core/report/report-texts.ts'
import type { Entry } from '#core/report/entry.ts'
import type { SaidWorks } from '#core/works/said-work.ts'
import { addEntryChanges } from '#store/entry-changes.ts'
import { textsOf } from '#store/draft-texts.ts'
import { listDraftWorks, worksOf } from '#store/draft-works.ts'
import type { Db } from '#store/store.ts'

/** Which report: its period and its agency. */
export type ReportKey = { readonly province: string; readonly period: string; readonly agency: string }
export type Saved = { readonly at: Date; readonly by: string }
/** How entries came into a draft; `file`: the workbook that they were read from. */
export type SavedHow = Saved & {
  readonly byName: string
  readonly trial: boolean
  readonly file?: string | undefined
}
export type CodedEntry = { readonly code: string; readonly entry: Entry }
/** `base`: what stood there when it was typed; absent: it is written whatever stands there. */
export type BasedEntry = CodedEntry & {
  readonly base?: Entry | undefined
  /** Its cell in the file that it was read from, `Bieu_2!F14`. */
  readonly place?: string | undefined
}

/** The columns that an entry is kept in. */
export const entryColumns = ['kind', 'value', 'note', 'in_period', 'copied'] as const

/** An entry as its row keeps it. The value stays text: `7.50` keeps its zero. */
export const entryOf = (row: {
  readonly kind: Entry['kind']
  readonly value: string | null
  readonly note?: string | null
  readonly in_period?: string | null
  readonly copied?: string | null
}): Entry => {
  if (row.kind !== 'number') return { kind: row.kind }
  return {
    kind: 'number',
    value: row.value ?? '',
    ...(row.note ? { note: row.note } : {}),
    ...(row.in_period === null || row.in_period === undefined ? {} : { inPeriod: row.in_period }),
    ...(row.copied ? { copied: row.copied } : {}),
  }
}

export const rowOf = ({ code, entry }: CodedEntry) => {
  const number = entry.kind === 'number' ? entry : null
  return {
    code,
    kind: entry.kind,
    value: number?.value ?? null,
    note: number?.note ?? null,
    in_period: number?.inPeriod ?? null,
    copied: number?.copied ?? null,
  }
}

/** Equals itself and no number that anybody types, so that absences can be compared. */
const noValue = 'NaN'

/** What may stand in a cell for it to be written over: its base, or the very same entry. */
const overwritable = (cells: readonly BasedEntry[]) => {
  const free = cells.filter(({ base }) => base === undefined).map(({ code }) => code)
  const known = cells.flatMap(({ code, entry, base }) =>
    base === undefined ? [] : [rowOf({ code, entry }), rowOf({ code, entry: base })],
  )
  const [codes, kinds, values] = [
    known.map(({ code }) => code),
    known.map(({ kind }) => kind),
    known.map(({ value }) => value ?? noValue),
  ]
  return sql<boolean>`draft_entry.code = any(${free}::text[]) or
    (draft_entry.code, draft_entry.kind, coalesce(draft_entry.value, ${noValue}::numeric)) in
      (select * from unnest(${codes}::text[], ${kinds}::text[], ${values}::numeric[]))`
}

/**
 * Cell by cell: two clerks who fill different cells do not overwrite each other. A cell with a base is written only
 * where its base, or what is to be written, stands: in one statement, so that of two at once the second sees the first.
 * Answers with the cells that were not written, as they stand.
 */
export const saveCells = async (
  db: Db,
  key: ReportKey,
  cells: readonly BasedEntry[],
  saved: SavedHow,
): Promise<readonly CodedEntry[]> => {
  if (cells.length === 0) return []
  // one order for everybody, so that two savings at once never wait for each other in a circle
  const ordered = [...cells].sort((a, b) => (a.code < b.code ? -1 : 1))
  const written = await db
    .insertInto('draft_entry')
    .values(ordered.map((cell) => ({ ...key, ...rowOf(cell), saved_at: saved.at, by_account: saved.by })))
    .onConflict((conflict) =>
      conflict
        .columns(['province', 'period', 'agency', 'code'])
        .doUpdateSet({
          kind: sql`excluded.kind`,
          value: sql`excluded.value`,
          note: sql`excluded.note`,
          in_period: sql`excluded.in_period`,
          copied: sql`excluded.copied`,
          saved_at: sql`excluded.saved_at`,
          by_account: sql`excluded.by_account`,
        })
        .where(overwritable(ordered)),
    )
    .returning('code')
    .execute()
  const codes = new Set(written.map(({ code }) => code))
  const kept = ordered.filter(({ code }) => codes.has(code))
  await addEntryChanges(db, key, kept, saved)
  return standing(
    db,
    key,
    ordered.map(({ code }) => code).filter((code) => !codes.has(code)),
  )
}

const standing = async (db: Db, key: ReportKey, codes: readonly string[]): Promise<readonly CodedEntry[]> => {
  if (codes.length === 0) return []
  const rows = await db
    .selectFrom('draft_entry')
    .select(['code', ...entryColumns])
    .where('period', '=', key.period)
    .where('agency', '=', key.agency)
    .where('code', 'in', codes)
    .execute()
  return rows.map((row) => ({ code: row.code, entry: entryOf(row) }))
}

/** Null: nothing was ever typed, or it is not for these eyes. */
export type Draft = {
  readonly entries: ReadonlyMap<string, Entry>
  readonly texts: ReportTexts
  readonly works: SaidWorks
  readonly savedAt: Date
}

export const findDraft = async (db: Db, key: ReportKey): Promise<Draft | null> => {
  const here = { period: key.period, agency: key.agency }
  const cells = await db
    .selectFrom('draft_entry')
    .select(['code', ...entryColumns, 'saved_at'])
    .where('period', '=', here.period)
    .where('agency', '=', here.agency)
    .execute()
  const text = await db
    .selectFrom('draft_text')
    .select(['situation', 'proposals', 'next_year', 'saved_at'])
    .where('period', '=', here.period)
    .where('agency', '=', here.agency)
    .executeTakeFirst()
  const works = await listDraftWorks(db, key)
  const times = [...cells, ...(text ? [text] : []), ...works].map((row) => row.saved_at.getTime())
  if (times.length === 0) return null
  return {
    entries: new Map(cells.map((row) => [row.code, entryOf(row)])),
    texts: textsOf(text ?? { situation: '', proposals: '', next_year: null }),
    works: worksOf(works),
    savedAt: new Date(Math.max(...times)),
  }
}
