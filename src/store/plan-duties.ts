import { type DutyChange, type Standing, standingOf } from '#core/duty/change.ts'
import type { PlanDutyAsks, PlanDutyFact } from '#core/duty/plan-duty.ts'
import type { AgencyHead } from '#core/page/head.ts'
import { type Day, day } from '#core/time/day.ts'
import { changesKey, listDutyChanges } from '#store/duty-changes.ts'
import type { Db } from '#store/store.ts'

const actionPlan = 'action-plan' as const

/** How its changes name it, beside the periods of reports. */
export const owedPlanDuty = (plan: string): string => `${plan}-${actionPlan}`

/** A duty of a plan as it is given, with the agency as it was named on the due day. */
export type GivenPlanDuty = {
  readonly agency: AgencyHead
  readonly asks: PlanDutyAsks
  readonly due: Day
  readonly latest: Day
  readonly source: string
}

/** The same as its changes leave it, with what has been stated. */
export type OwedPlanDuty = GivenPlanDuty &
  Standing & {
    readonly plan: string
    readonly changes: readonly DutyChange[]
    readonly facts: readonly PlanDutyFact[]
  }

type Given = {
  readonly at: Date
  readonly byAccount: string
  readonly byName: string
  readonly trial: boolean
}

/** `first`: their place in the order of the plan; a duty that comes later stands at its end. */
export const addPlanDuties = async (
  db: Db,
  { province, plan }: { readonly province: string; readonly plan: string },
  duties: readonly GivenPlanDuty[],
  given: Given,
  first = 1,
): Promise<void> => {
  if (duties.length === 0) return
  const rows = duties.map(({ agency, asks, due, latest, source }, index) => ({
    province,
    plan,
    duty: actionPlan,
    agency: agency.code,
    ordinal: first + index,
    name: agency.name,
    short: agency.short,
    kind: agency.kind,
    asks,
    due,
    latest,
    source,
    given_at: given.at,
    by_account: given.byAccount,
    by_name: given.byName,
    trial: given.trial,
  }))
  await db.insertInto('plan_duty').values(rows).execute()
}

const listStatements = async (
  db: Db,
  which: { readonly plan?: string; readonly agency?: string },
): Promise<ReadonlyMap<string, readonly PlanDutyFact[]>> => {
  let wanted = db.selectFrom('plan_duty_fact').selectAll()
  if (which.plan !== undefined) wanted = wanted.where('plan', '=', which.plan)
  if (which.agency !== undefined) wanted = wanted.where('agency', '=', which.agency)
  const found = new Map<string, PlanDutyFact[]>()
  for (const row of await wanted.orderBy('plan').orderBy('agency').orderBy('ordinal').execute()) {
    const key = changesKey(row.plan, row.agency)
    const { what, document, reason, trial } = row
    const dated = row.dated === null ? null : day(row.dated)
    const who = { at: row.at.toISOString(), by: row.by_account, byName: row.by_name }
    found.set(key, [...(found.get(key) ?? []), { what, document, dated, reason, trial, ...who }])
  }
  return found
}

/** In the order of the register, as far as these eyes may see what was stated and decided. */
export const listPlanDuties = async (
  db: Db,
  which: { readonly plan?: string; readonly agency?: string },
): Promise<readonly OwedPlanDuty[]> => {
  let wanted = db.selectFrom('plan_duty').selectAll()
  if (which.plan !== undefined) wanted = wanted.where('plan', '=', which.plan)
  if (which.agency !== undefined) wanted = wanted.where('agency', '=', which.agency)
  const rows = await wanted.orderBy('plan', 'desc').orderBy('ordinal').execute()
  if (rows.length === 0) return []
  const of = which.agency === undefined ? {} : { agency: which.agency }
  const [changes, statements] = [await listDutyChanges(db, of), await listStatements(db, which)]
  return rows.map((row) => {
    const happened = changes.get(changesKey(owedPlanDuty(row.plan), row.agency)) ?? []
    return {
      plan: row.plan,
      agency: { code: row.agency, name: row.name, short: row.short, kind: row.kind },
      asks: row.asks,
      latest: day(row.latest),
      source: row.source,
      changes: happened,
      facts: statements.get(changesKey(row.plan, row.agency)) ?? [],
      ...standingOf(day(row.due), happened),
    }
  })
}

export const addStatement = async (
  db: Db,
  key: { readonly province: string; readonly plan: string; readonly agency: string },
  ordinal: number,
  { by, byName, at, ...said }: PlanDutyFact,
): Promise<void> => {
  await db
    .insertInto('plan_duty_fact')
    .values({ ...key, duty: actionPlan, ordinal, ...said, at: new Date(at), by_account: by, by_name: byName })
    .execute()
}
