import type { Entry } from '#core/report/entry.ts'
import {
  type BasedEntry,
  entryColumns,
  entryOf,
  type ReportKey,
  rowOf,
  type SavedHow,
} from '#store/drafts.ts'
import { addMany } from '#store/many.ts'
import type { Db } from '#store/store.ts'

/** Keeps what was written into the cells of a draft, with who and how. */
export const addEntryChanges = (
  db: Db,
  key: ReportKey,
  cells: readonly BasedEntry[],
  { at, by, byName, trial, file }: SavedHow,
): Promise<void> =>
  addMany(
    db,
    'entry_change',
    cells.map((cell) => ({
      ...key,
      ...rowOf(cell),
      at,
      file: file ?? null,
      place: file === undefined ? null : (cell.place ?? null),
      by_account: by,
      by_name: byName,
      trial,
    })),
  )

/** What stood in a cell of a draft once. */
export type EntryChange = {
  readonly at: Date
  readonly byName: string
  readonly entry: Entry
  readonly file: string | null
  readonly place: string | null
}

/** The newest of them, so many, oldest first; the agency's own eyes only. */
const most = 200

export const listEntryChanges = async (
  db: Db,
  { period, agency }: Pick<ReportKey, 'period' | 'agency'>,
  code: string,
): Promise<readonly EntryChange[]> => {
  const rows = await db
    .selectFrom('entry_change')
    .select([...entryColumns, 'at', 'by_name', 'file', 'place'])
    .where('period', '=', period)
    .where('agency', '=', agency)
    .where('code', '=', code)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute()
  return rows.toReversed().map(({ at, by_name, file, place, ...row }) => ({
    at,
    byName: by_name,
    file,
    place,
    entry: entryOf(row),
  }))
}

/** What was sent of a cell, with who sent it. */
export const listSentEntries = async (
  db: Db,
  { period, agency }: Pick<ReportKey, 'period' | 'agency'>,
  code: string,
): Promise<readonly (EntryChange & { readonly sent: number })[]> => {
  const rows = await db
    .selectFrom('sent_entry as e')
    .innerJoin('report_fact as f', (join) =>
      join
        .onRef('f.province', '=', 'e.province')
        .onRef('f.period', '=', 'e.period')
        .onRef('f.agency', '=', 'e.agency')
        .onRef('f.revision', '=', 'e.revision')
        .on('f.what', '=', 'sent'),
    )
    .select(['e.kind', 'e.value', 'e.note', 'e.in_period', 'e.copied', 'e.revision', 'f.at', 'f.by_name'])
    .where('e.period', '=', period)
    .where('e.agency', '=', agency)
    .where('e.code', '=', code)
    .orderBy('e.revision')
    .execute()
  return rows.map(({ at, by_name, revision, ...row }) => ({
    at,
    byName: by_name,
    file: null,
    place: null,
    sent: revision,
    entry: entryOf(row),
  }))
}
