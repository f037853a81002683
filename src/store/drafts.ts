import { sql } from 'kysely'
import type { ReportTexts } from '#core/page/month-pages.ts'
import type { Entry } from '#core/report/entry.ts'
import type { Db } from '#store/store.ts'

/** Which report: its period and its agency. */
export type ReportKey = { readonly province: string; readonly period: string; readonly agency: string }
export type Saved = { readonly at: Date; readonly by: string }
export type CodedEntry = { readonly code: string; readonly entry: Entry }

/** An entry as its row keeps it. The value stays text: `7.50` keeps its zero. */
export const entryOf = (row: { readonly kind: Entry['kind']; readonly value: string | null }): Entry =>
  row.kind === 'number' ? { kind: 'number', value: row.value ?? '' } : { kind: row.kind }

export const rowOf = ({ code, entry }: CodedEntry) => ({
  code,
  kind: entry.kind,
  value: entry.kind === 'number' ? entry.value : null,
})

/** Cell by cell: two clerks who fill different cells do not overwrite each other; the last one of a cell stays. */
export const saveCells = async (
  db: Db,
  key: ReportKey,
  cells: readonly CodedEntry[],
  saved: Saved,
): Promise<void> => {
  if (cells.length === 0) return
  // one order for everybody, so that two savings at once never wait for each other in a circle
  const ordered = [...cells].sort((a, b) => (a.code < b.code ? -1 : 1))
  await db
    .insertInto('draft_entry')
    .values(ordered.map((cell) => ({ ...key, ...rowOf(cell), saved_at: saved.at, by_account: saved.by })))
    .onConflict((conflict) =>
      conflict.columns(['province', 'period', 'agency', 'code']).doUpdateSet({
        kind: sql`excluded.kind`,
        value: sql`excluded.value`,
        saved_at: sql`excluded.saved_at`,
        by_account: sql`excluded.by_account`,
      }),
    )
    .execute()
}

export const saveTexts = async (db: Db, key: ReportKey, texts: ReportTexts, saved: Saved): Promise<void> => {
  const { situation, proposals } = texts
  const kept = { situation, proposals, saved_at: saved.at, by_account: saved.by }
  await db
    .insertInto('draft_text')
    .values({ ...key, ...kept })
    .onConflict((conflict) => conflict.columns(['province', 'period', 'agency']).doUpdateSet(kept))
    .execute()
}

/** Null: nothing was ever typed, or it is not for these eyes. */
export type Draft = {
  readonly entries: ReadonlyMap<string, Entry>
  readonly texts: ReportTexts
  readonly savedAt: Date
}

export const findDraft = async (db: Db, key: ReportKey): Promise<Draft | null> => {
  const here = { period: key.period, agency: key.agency }
  const cells = await db
    .selectFrom('draft_entry')
    .select(['code', 'kind', 'value', 'saved_at'])
    .where('period', '=', here.period)
    .where('agency', '=', here.agency)
    .execute()
  const text = await db
    .selectFrom('draft_text')
    .select(['situation', 'proposals', 'saved_at'])
    .where('period', '=', here.period)
    .where('agency', '=', here.agency)
    .executeTakeFirst()
  const times = [...cells, ...(text ? [text] : [])].map((row) => row.saved_at.getTime())
  if (times.length === 0) return null
  return {
    entries: new Map(cells.map((row) => [row.code, entryOf(row)])),
    texts: { situation: text?.situation ?? '', proposals: text?.proposals ?? '' },
    savedAt: new Date(Math.max(...times)),
  }
}
