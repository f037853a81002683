import { may } from '#core/access/permissions.ts'
import { whyNotOpen } from '#core/duty/open.ts'
import type { PlanHead, WireError } from '#core/page/head.ts'
import type { PeriodLine, PeriodsPage } from '#core/page/periods-page.ts'
import { standing } from '#core/report/status.ts'
import { ok, type Result } from '#core/result.ts'
import { period as periodOf, periodsOfYear, type Period, sayPeriod } from '#core/time/period.ts'
import { type Refusal, refuse, sayRefusal } from '#core/words/month.ts'
import { coveredPeriods, dueOfPeriod, sentWithPeriod } from '#actions/duty/calendar.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { factsByReport } from '#actions/report/report-facts.ts'
import { countBlocking } from '#actions/review/review-book.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { listOwned } from '#store/asked.ts'
import { listDuties } from '#store/duties.ts'
import { listAllOpenings, type Opening } from '#store/periods.ts'
import { findPlanHead } from '#store/plans.ts'
import { listFacts } from '#store/sendings.ts'

/** For each opened period: how many owe, and how many have sent something that stands. */
type Counts = ReadonlyMap<string, { readonly duties: number; readonly sent: number }>

/**
 * How many have sent is no secret, what they sent is: the program counts, with its own eyes, and hands out the numbers.
 */
const countSent = (scope: Scope): Promise<Counts> =>
  scope.store.transaction({ province: scope.province, agency: null, role: 'system' }, async (db) => {
    const facts = factsByReport(await listFacts(db, {}))
    const counts = new Map<string, { duties: number; sent: number }>()
    for (const { period, agency } of await listDuties(db, {})) {
      const count = counts.get(period) ?? { duties: 0, sent: 0 }
      const sent = standing(facts(period, agency.code)) ? 1 : 0
      counts.set(period, { duties: count.duties + 1, sent: count.sent + sent })
    }
    return counts
  })

/** Why this person may not open this period now; null: go ahead. `isOpen`: whether a period is open. */
export const refusalToOpen = (
  scope: Scope,
  plan: PlanHead,
  asked: {
    readonly period: Period
    readonly isOpen: (period: string) => boolean
    readonly planBlocked: number | null
  },
): Refusal | null => {
  const allowed = scope.actor === null || may(personOf(scope).role, 'period.open')
  const { period, isOpen, planBlocked } = asked
  const serving = sentWithPeriod(period)
  const refusal = whyNotOpen({
    period,
    planBlocked,
    year: plan.year,
    signed: plan.date,
    due: dueOfPeriod(period),
    opened: isOpen(period),
    // a month that was opened before quarters were is followed by its quarter
    sentWith: serving !== null && isOpen(serving) ? null : serving,
  })
  return refusal ?? (allowed ? null : refuse('noRight', {}))
}

type Asked = {
  readonly period: Period
  readonly openings: readonly Opening[]
  readonly counts: Counts
  readonly planBlocked: number | null
  readonly unconfirmed: number
}

const named = (period: Period) => ({ period, label: sayPeriod(period) })

/** Null for a period that no rule asks for. */
const lineOf = (
  scope: Scope,
  plan: PlanHead,
  { period, openings, counts, planBlocked, unconfirmed }: Asked,
): PeriodLine | null => {
  const opening = openings.find((each) => each.period === period) ?? null
  const due = opening ?? dueOfPeriod(period)
  if (!due) return null
  const isOpen = (asked: string): boolean => openings.some((each) => each.period === asked)
  const refusal = refusalToOpen(scope, plan, { period, isOpen, planBlocked })
  const sentWith = opening ? opening.sentWith : sentWithPeriod(period)
  return {
    ...named(period),
    sentWith: sentWith === null ? null : named(periodOf(sentWith)),
    covers: coveredPeriods(period).map(named),
    cutOff: due.cutOff,
    unitsDue: due.unitsDue,
    consolidationDue: due.consolidationDue,
    advice: due.advice,
    opened: opening && { by: opening.byName, at: opening.openedAt.toISOString() },
    duties: counts.get(period)?.duties ?? 0,
    // what the month has sent, the quarter has sent
    sent: counts.get(sentWith ?? period)?.sent ?? 0,
    whyNotOpen: refusal && sayRefusal(refusal),
    unconfirmed,
  }
}

/** `GET /api/plans/:plan/periods`: months, quarters and the year with their days (G01), by due day, opened or why not. */
export const listPeriods = async (scope: Scope, id: string): Promise<Result<PeriodsPage, WireError>> => {
  const counts = await countSent(scope)
  return scope.store.transaction(viewOf(scope), async (db) => {
    const plan = await findPlanHead(db, id)
    if (!plan) return refused(refuse('noPlan', { plan: id }))
    const planBlocked = await countBlocking(db, plan.id)
    const owned = [...(await listOwned(db, plan.id)).values()]
    const unconfirmed = owned.filter(({ confirmed }) => confirmed === null).length
    const openings = await listAllOpenings(db)
    const periods = periodsOfYear(plan.year).flatMap((period) => {
      const line = lineOf(scope, plan, { period, openings, counts, planBlocked, unconfirmed })
      return line ? [line] : []
    })
    return ok({
      plan,
      planBlocked,
      periods: periods.toSorted((a, b) => a.unitsDue.localeCompare(b.unitsDue)),
    })
  })
}
