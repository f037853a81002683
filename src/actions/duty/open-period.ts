import { dutiesOf } from '#core/duty/duty.ts'
import type { PlanHead, WireError } from '#core/page/head.ts'
import type { PeriodsPage } from '#core/page/periods-page.ts'
import { invariant, ok, type Result } from '#core/result.ts'
import { parsePeriod, type Period } from '#core/time/period.ts'
import type { Due } from '#core/time/regime.ts'
import { refuse } from '#core/words/month.ts'
import { headsOn } from '#actions/province/agency-heads.ts'
import { dueOfPeriod, sentWithPeriod, servedPeriods } from '#actions/duty/calendar.ts'
import { listPeriods, refusalToOpen } from '#actions/duty/list-periods.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { countBlocking } from '#actions/review/review-book.ts'
import { note, signer } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { listAgencies } from '#store/agencies.ts'
import { addDuties, type GivenReport } from '#store/duties.ts'
import { addOpening, listAllOpenings } from '#store/periods.ts'
import { findPlanHead } from '#store/plans.ts'
import { holdPeriod } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

/** The duties with their agencies as the register names them on the due day. */
const owedOn = async (db: Db, period: Period, due: Due): Promise<readonly GivenReport[]> => {
  const register = await listAgencies(db)
  const heads = headsOn(register, due.unitsDue)
  return dutiesOf(register, due).map((duty) => {
    const agency = heads[duty.agency]
    invariant(agency, `${duty.agency} stands in the register`)
    return { ...duty, period, agency }
  })
}

type Opened = { readonly period: Period; readonly sentWith: Period | null }

const openOne = async (scope: Scope, db: Db, plan: PlanHead, { period, sentWith }: Opened): Promise<void> => {
  const due = dueOfPeriod(period)
  invariant(due, `${period} has days, since it may be opened`)
  const duties = await owedOn(db, period, due)
  const by = signer(scope)
  const fact = { openedAt: scope.now, byAccount: by.account, byName: by.name, trial: scope.trial }
  const { cutOff, unitsDue, consolidationDue, advice } = due
  const days = { cutOff, unitsDue, consolidationDue, advice }
  await addOpening(db, scope.province, { period, plan: plan.id, sentWith, ...days, ...fact })
  await addDuties(db, scope.province, duties)
  const after = { duties: duties.length, due: unitsDue, ...(sentWith ? { sentWith } : {}) }
  await note(scope, db, { action: 'open-period', subject: `period ${period}`, after })
}

/** The quarter opens with its last month: two duties, one form, one sending (Q15). */
const open = async (scope: Scope, db: Db, plan: PlanHead, period: Period): Promise<void> => {
  await openOne(scope, db, plan, { period, sentWith: sentWithPeriod(period) })
  for (const served of servedPeriods(period))
    await openOne(scope, db, plan, { period: served, sentWith: period })
}

/** `POST /api/plans/:plan/periods/:period/open`: one duty for every agency that reports (G02). The answer is the page. */
export const openPeriod = async (
  scope: Scope,
  address: { readonly plan: string; readonly period: string },
): Promise<Result<PeriodsPage, WireError>> => {
  const period = parsePeriod(address.period)
  if (!period) return refused(refuse('noPeriod', { period: address.period }))
  const opened = await scope.store.transaction(viewOf(scope), async (db) => {
    const plan = await findPlanHead(db, address.plan)
    if (!plan) return refused(refuse('noPlan', { plan: address.plan }))
    await holdPeriod(db, scope.province, period)
    const opened = new Set((await listAllOpenings(db)).map((opening) => opening.period))
    const refusal = refusalToOpen(scope, plan, {
      period,
      isOpen: (asked) => opened.has(asked),
      planBlocked: await countBlocking(db, plan.id),
    })
    if (refusal) return refused(refusal)
    return ok(await open(scope, db, plan, period))
  })
  return opened.ok ? listPeriods(scope, address.plan) : opened
}
