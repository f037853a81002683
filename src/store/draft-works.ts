import { sql } from 'kysely'
import { type SaidWorks, saidOf, type WorkField } from '#core/works/said-work.ts'
import type { ReportKey, Saved } from '#store/drafts.ts'
import type { Db } from '#store/store.ts'

/** One field of one action, in its one spelling; '' is nothing said. */
export type WorkValue = { readonly action: string; readonly field: WorkField; readonly value: string }
/** `base`: what stood there when it was typed; absent: it is written whatever stands there. */
export type BasedValue = WorkValue & { readonly base?: string | undefined }

type Row = WorkValue & { readonly saved_at: Date }

export const listDraftWorks = (
  db: Db,
  { period, agency }: Pick<ReportKey, 'period' | 'agency'>,
): Promise<readonly Row[]> =>
  db
    .selectFrom('draft_work')
    .select(['action', 'field', 'value', 'saved_at'])
    .where('period', '=', period)
    .where('agency', '=', agency)
    .execute()

/** The fields put together, by action. */
export const worksOf = (rows: readonly WorkValue[]): SaidWorks => {
  const fields = new Map<string, Partial<Record<WorkField, string>>>()
  for (const { action, field, value } of rows) fields.set(action, { ...fields.get(action), [field]: value })
  return Object.fromEntries([...fields].map(([action, said]) => [action, saidOf(said)]))
}

const orderOf = ({ action, field }: WorkValue): string => `${action}/${field}`

/** What may stand in a field for it to be written over: its base, or the very same words. */
const overwritable = (values: readonly BasedValue[]) => {
  const free = values.filter(({ base }) => base === undefined).map(orderOf)
  const known = values.flatMap((one) => (one.base === undefined ? [] : [one, { ...one, value: one.base }]))
  return sql<boolean>`draft_work.action || '/' || draft_work.field = any(${free}::text[]) or
    (draft_work.action || '/' || draft_work.field, draft_work.value) in
      (select * from unnest(${known.map(orderOf)}::text[], ${known.map(({ value }) => value)}::text[]))`
}

/**
 * Field by field, as `saveCells` does with figures: in one statement, so that of two at once the second sees the first.
 * Answers with the fields that were not written, as they stand.
 */
export const saveWorks = async (
  db: Db,
  key: ReportKey,
  values: readonly BasedValue[],
  saved: Saved,
): Promise<readonly WorkValue[]> => {
  if (values.length === 0) return []
  // one order for everybody, so that two savings at once never wait for each other in a circle
  const ordered = [...values].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
  const written = await db
    .insertInto('draft_work')
    .values(
      ordered.map(({ action, field, value }) => ({
        ...key,
        action,
        field,
        value,
        saved_at: saved.at,
        by_account: saved.by,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(['province', 'period', 'agency', 'action', 'field'])
        .doUpdateSet({
          value: sql`excluded.value`,
          saved_at: sql`excluded.saved_at`,
          by_account: sql`excluded.by_account`,
        })
        .where(overwritable(ordered)),
    )
    .returning(['action', 'field', 'value'])
    .execute()
  const done = new Set(written.map(orderOf))
  const missed = new Set(ordered.map(orderOf).filter((one) => !done.has(one)))
  if (missed.size === 0) return []
  return (await listDraftWorks(db, key))
    .filter((one) => missed.has(orderOf(one)))
    .map(({ action, field, value }) => ({ action, field, value }))
}
