import { type ReportingRules, titlesOf, type Titles, twoPersonsOn } from '#core/access/reporting-rules.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { loadReportingRules } from '#office/catalogue.ts'
import type { Scope } from '#actions/scope.ts'

let kept: ReportingRules | null = null

/** Read once for each start of the program: a changed rule takes effect with the next one. */
const rules = (): ReportingRules => {
  kept ??= loadReportingRules()
  return kept
}

/** Whether entering and signing take two people on the day of the scope (K04). */
export const takesTwoPersons = ({ now }: Pick<Scope, 'now'>): boolean =>
  twoPersonsOn(rules(), vietnameseDay(now))

/** The titles of the people who sign for an agency. */
export const titlesFor = (agency: { readonly code: string; readonly kind: string }): Titles =>
  titlesOf(rules(), agency)
