import { type PlanDutyRule, planDutyDays, planDutyRuleFor } from '#core/duty/plan-duty-rule.ts'
import type { CalendarEvent, CalendarPage, CalendarRule } from '#core/page/calendar-page.ts'
import type { PlanHead, WireError } from '#core/page/head.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { type Day, parseDay, vietnameseDay } from '#core/time/day.ts'
import { type Period, periodsOfYear, sayPeriod } from '#core/time/period.ts'
import { isOwed, type Regime, ruleFor, writtenDays } from '#core/time/regime.ts'
import { refusal } from '#core/words/refusals.ts'
import {
  type Calendar,
  coveredPeriods,
  loadCalendar,
  sentWithPeriod,
  servedPeriods,
} from '#actions/duty/calendar.ts'
import { whyNot } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { listPlanHeads } from '#store/plans.ts'

type Rule = Regime | PlanDutyRule
const named = (period: Period) => ({ period, label: sayPeriod(period) })

const overlaps = (rule: Rule, year: number): CalendarRule['when'] => {
  if (rule.validFrom > `${year}-12-31`) return 'later'
  return rule.validTo !== null && rule.validTo < `${year}-01-01` ? 'before' : 'now'
}

const ruleLine = (rule: Rule, year: number): CalendarRule => {
  const { name, source, validFrom, validTo, shift } = rule
  const own = { name, source, validFrom, validTo, shift, when: overlaps(rule, year) }
  if ('duty' in rule) return { ...own, elements: null, convention: rule.convention }
  const { content, reporters, receiver, channel, frequency, outline, forms } = rule
  const elements = { content, reporters, receiver, channel, frequency, outline, forms }
  return { ...own, elements, convention: null }
}

/** The days of one period, under the rule that stands when it is due; none where it is sent with another one. */
const eventsOf = (
  { regimes, holidays }: Calendar,
  period: Period,
  { rules, signed }: { readonly rules: readonly Rule[]; readonly signed: Day | null },
): readonly CalendarEvent[] => {
  const found = ruleFor(regimes, period, holidays)
  if (!found || sentWithPeriod(period) !== null) return []
  const { regime, due } = found
  const written = writtenDays(regime, period)
  const about = {
    ...named(period),
    also: servedPeriods(period).map(named),
    covers: coveredPeriods(period).map(named),
    rule: rules.indexOf(regime),
    history: signed !== null && !isOwed(due, signed),
  }
  const on = (what: CalendarEvent['what'], day: Day, asWritten: Day): CalendarEvent => ({
    ...about,
    what,
    day,
    written: day === asWritten ? null : asWritten,
  })
  return [
    on('closing', due.cutOff, written.cutOff),
    ...(due.advice < due.unitsDue ? [on('advice', due.advice, due.advice)] : []),
    on('units', due.unitsDue, written.unitsDue),
    on('consolidation', due.consolidationDue, written.consolidationDue),
  ]
}

const planEvents = (
  { planDuties, holidays }: Calendar,
  year: number,
  { rules, signed }: { readonly rules: readonly Rule[]; readonly signed: Day | null },
): readonly CalendarEvent[] => {
  const found = planDutyRuleFor(planDuties, year, holidays)
  if (!found) return []
  const { rule } = found
  const { due, latest } = planDutyDays(rule, year, holidays)
  const history = signed !== null && due <= signed
  const about = { label: rule.name, period: null, also: [], covers: [], rule: rules.indexOf(rule), history }
  return [{ ...about, what: 'plan', day: due, written: latest === due ? null : latest }]
}

const pageOf = (scope: Scope, year: number, plan: PlanHead | null): CalendarPage => {
  const calendar = loadCalendar()
  const { regimes, planDuties, rest } = calendar
  const rules: readonly Rule[] = [...regimes, ...planDuties]
  const signed = plan?.date === null || plan === null ? null : parseDay(plan.date)
  const ofYear = (day: Day): boolean => day.startsWith(`${year}-`)
  const events = [
    ...periodsOfYear(year).flatMap((period) => eventsOf(calendar, period, { rules, signed })),
    ...planEvents(calendar, year, { rules, signed }),
  ]
  return {
    year,
    today: vietnameseDay(scope.now),
    plan: plan && { number: plan.number, date: plan.date },
    events: events.toSorted((a, b) => a.day.localeCompare(b.day)),
    rests: rest.breaks.filter(({ from, to }) => ofYear(from) || ofYear(to)),
    worked: rest.worked.filter(({ day }) => ofYear(day)),
    rules: rules.map((rule) => ruleLine(rule, year)),
  }
}

/** `GET /api/calendar/:year`: what is due when, by which rule and source, and when nobody works (G01, G18). For everybody. */
export const showCalendar = async (scope: Scope, asked: string): Promise<Result<CalendarPage, WireError>> => {
  const noRight = whyNot(scope, 'plan.read')
  if (noRight) return fail(noRight)
  if (!/^2\d{3}$/.test(asked)) return fail(refusal('notFound'))
  const year = Number(asked)
  return scope.store.transaction(viewOf(scope), async (db) => {
    const plan = (await listPlanHeads(db)).find((each) => each.year === year) ?? null
    return ok(pageOf(scope, year, plan))
  })
}
