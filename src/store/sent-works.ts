import type { Selectable } from 'kysely'
import { type SaidWork, type SaidWorks } from '#core/works/said-work.ts'
import { parseDay } from '#core/time/day.ts'
import type { ReportKey } from '#store/drafts.ts'
import { addMany } from '#store/many.ts'
import type { SentWorkTable } from '#store/month-tables.ts'
import type { Db } from '#store/store.ts'

/** The work of a sending as it goes out. */
export const addSentWorks = (db: Db, key: ReportKey, revision: number, works: SaidWorks): Promise<void> =>
  addMany(
    db,
    'sent_work',
    Object.entries(works).map(([action, { state, percent, doneOn, result, product }]) => ({
      ...key,
      revision,
      action,
      state,
      percent,
      done_on: doneOn,
      result,
      product,
    })),
  )

const saidIn = (row: Selectable<SentWorkTable>): SaidWork => ({
  state: row.state,
  percent: row.percent,
  doneOn: row.done_on === null ? null : parseDay(row.done_on),
  result: row.result,
  product: row.product,
})

/** Of one action in one sending. */
export type SentWork = {
  readonly period: string
  readonly agency: string
  readonly revision: number
  readonly action: string
  readonly said: SaidWork
}

/** What the sendings said of actions, as far as these eyes may see. */
export const listSentWorks = async (
  db: Db,
  which: { readonly period?: string; readonly agency?: string; readonly actions?: readonly string[] },
): Promise<readonly SentWork[]> => {
  let wanted = db.selectFrom('sent_work').selectAll()
  if (which.period !== undefined) wanted = wanted.where('period', '=', which.period)
  if (which.agency !== undefined) wanted = wanted.where('agency', '=', which.agency)
  if (which.actions !== undefined) wanted = wanted.where('action', 'in', [...which.actions])
  const rows = await wanted.orderBy('period').orderBy('agency').orderBy('revision').execute()
  return rows.map((row) => ({
    period: row.period,
    agency: row.agency,
    revision: row.revision,
    action: row.action,
    said: saidIn(row),
  }))
}
