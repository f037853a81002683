import { cellOfEntry } from '#core/report/entry.ts'
import type { CodedEntry, ReportKey } from '#store/drafts.ts'
import type { Db } from '#store/store.ts'

export type Reporting = {
  readonly plan: string
  readonly revision: number
  readonly at: Date
  readonly by: string
  readonly trial: boolean
}

/**
 * Every reported number is a figure with its origin: scope province, kind estimate (Q10), basis the agency. A later
 * sending supersedes the earlier one cell by cell, also where it takes a number back.
 */
export const addReportedFigures = async (
  db: Db,
  key: ReportKey,
  entries: readonly CodedEntry[],
  reporting: Reporting,
): Promise<void> => {
  const rows = entries.flatMap(({ code, entry }) => {
    const cell = cellOfEntry(entry)
    if (cell.kind === 'missing' && reporting.revision === 1) return []
    return [
      {
        province: key.province,
        plan: reporting.plan,
        indicator: code,
        scope: key.province,
        period: key.period,
        kind: 'estimate',
        basis: key.agency,
        revision: reporting.revision,
        cell: cell.kind,
        value: cell.kind === 'number' ? cell.value : null,
        words: null,
        printed: '',
        origin: JSON.stringify({ submission: `${key.period}/${key.agency}`, revision: reporting.revision }),
        by_account: reporting.by,
        recorded_at: reporting.at,
        trial: reporting.trial,
      },
    ]
  })
  if (rows.length > 0) await db.insertInto('figure_revision').values(rows).execute()
}
