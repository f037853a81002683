import type { DutyLine } from '#core/page/duties-page.ts'
import type { ReportFact } from '#core/report/fact.ts'
import { isLate } from '#core/report/lateness.ts'
import { firstSent, returnReason, statusOf } from '#core/report/status.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { workingDaysBetween } from '#core/time/holidays.ts'
import { period, sayPeriod } from '#core/time/period.ts'
import { loadCalendar } from '#actions/duty/calendar.ts'
import type { Scope } from '#actions/scope.ts'
import type { OwedReport } from '#store/duties.ts'

/** `tháng 3/2024` */
export const labelOf = (spelled: string): string => sayPeriod(period(spelled))

/** A duty as the page tells it, on the moment of the scope. */
export const dutyLine = (
  { now }: Pick<Scope, 'now'>,
  duty: OwedReport,
  known: {
    readonly facts: readonly ReportFact[]
    readonly drafted: boolean
    readonly clause: string
    readonly filled: number
    readonly asked: number
  },
): DutyLine => ({
  period: duty.period,
  label: labelOf(duty.period),
  agency: duty.agency,
  due: duty.due,
  originalDue: duty.originalDue,
  advice: duty.advice,
  workingDaysLeft: workingDaysBetween(vietnameseDay(now), duty.due, loadCalendar().holidays),
  status: statusOf(known.facts, known.drafted),
  late: isLate(known.facts, duty.due, now),
  firstSentAt: firstSent(known.facts)?.at ?? null,
  returnReason: returnReason(known.facts),
  clause: known.clause,
  filled: known.filled,
  asked: known.asked,
})
