import { parsePlanDutyRules, type PlanDutyRule } from '#core/duty/plan-duty-rule.ts'
import { type Holidays, holidaysOf, parseRestList, type RestList } from '#core/time/holidays.ts'
import type { Period } from '#core/time/period.ts'
import { parseRegimes } from '#core/time/read-regimes.ts'
import { coveredBy, type Due, dueUnder, type Regime, sentWithOf, servedBy } from '#core/time/regime.ts'
import { readCatalogueFile, soundCatalogue } from '#office/catalogue.ts'

/** The office's calendar: who asks for what by when, and on which days nobody works. */
export type Calendar = {
  readonly regimes: readonly Regime[]
  readonly planDuties: readonly PlanDutyRule[]
  readonly rest: RestList
  readonly holidays: Holidays
}

let kept: Calendar | null = null

/** Read once for each start of the program: a changed calendar takes effect with the next one. */
export const loadCalendar = (): Calendar => {
  if (kept) return kept
  const file = readCatalogueFile('calendars')
  const rest = soundCatalogue('calendars', parseRestList(file))
  kept = {
    regimes: soundCatalogue('calendars', parseRegimes(file)),
    planDuties: soundCatalogue('calendars', parsePlanDutyRules(file)),
    rest,
    holidays: holidaysOf(rest),
  }
  return kept
}

/** The days of a period; null where no rule asks for it. */
export const dueOfPeriod = (period: Period): Due | null => {
  const { regimes, holidays } = loadCalendar()
  return dueUnder(regimes, period, holidays)
}

/** The shorter period with which this one is sent; null: it has a report of its own. */
export const sentWithPeriod = (period: Period): Period | null => {
  const { regimes, holidays } = loadCalendar()
  return sentWithOf(regimes, period, holidays)
}

/** The longer periods that are sent with this one. */
export const servedPeriods = (period: Period): readonly Period[] => {
  const { regimes, holidays } = loadCalendar()
  return servedBy(regimes, period, holidays)
}

/** The longer times since January that its figures cover without a duty of their own. */
export const coveredPeriods = (period: Period): readonly Period[] => {
  const { regimes, holidays } = loadCalendar()
  return coveredBy(regimes, period, holidays)
}
