import type { FigureKey, Revision } from '#core/figure/figure.ts'
import { cellOf } from '#store/figures/cell-columns.ts'
import type { Db } from '#store/store.ts'

/** Everything that was ever said about one figure and that this view may read, oldest first: value, place, act, person, moment. */
export const historyOf = async (db: Db, key: FigureKey): Promise<readonly Revision[]> => {
  const rows = await db
    .selectFrom('figure_revision as f')
    .innerJoin('recording as r', (join) =>
      join.onRef('r.province', '=', 'f.province').onRef('r.recording', '=', 'f.recording'),
    )
    .select(['f.revision', 'f.cell', 'f.value', 'f.words', 'f.printed', 'f.place', 'f.recorded_at as at'])
    .select(['r.what', 'r.document', 'r.reason', 'r.by_account', 'r.by_name', 'r.trial'])
    .where('f.plan', '=', key.plan)
    .where('f.period', '=', key.period)
    .where('f.indicator', '=', key.indicator)
    .where('f.scope', '=', key.scope)
    .where('f.kind', '=', key.kind)
    .where('f.basis', '=', key.basis)
    .orderBy('f.revision')
    .execute()
  return rows.map((row) => ({
    revision: row.revision,
    cell: cellOf(row),
    printed: row.printed ?? '',
    place: row.place ?? '',
    recording: {
      what: row.what,
      document: row.document,
      reason: row.reason,
      byAccount: row.by_account,
      byName: row.by_name,
      at: row.at.toISOString(),
      trial: row.trial,
    },
  }))
}
