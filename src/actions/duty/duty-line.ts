import type { DutyChange } from '#core/duty/change.ts'
import type { DutyLine, DutyNote } from '#core/page/duties-page.ts'
import type { InsideStep, ReportFact } from '#core/report/fact.ts'
import { isLate } from '#core/report/lateness.ts'
import { firstSent, returnReason, statusOf } from '#core/report/status.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { workingDaysBetween, workingDayUntil } from '#core/time/holidays.ts'
import { period, sayPeriod } from '#core/time/period.ts'
import { loadCalendar } from '#actions/duty/calendar.ts'
import type { Scope } from '#actions/scope.ts'
import type { OwedReport } from '#store/duties.ts'
import type { Opening } from '#store/periods.ts'

/** `tháng 3/2024` */
export const labelOf = (spelled: string): string => sayPeriod(period(spelled))

export const noteOf = (change: DutyChange | null): DutyNote | null =>
  change && {
    until: change.until,
    document: change.document,
    reason: change.reason,
    byName: change.byName,
    at: change.at,
  }

/** A duty as the page tells it, on the moment of the scope. */
export const dutyLine = (
  { now }: Pick<Scope, 'now'>,
  duty: OwedReport,
  known: {
    readonly facts: readonly ReportFact[]
    /** What happened inside the agency, for its own eyes. */
    readonly steps?: readonly Pick<InsideStep, 'what' | 'after'>[]
    readonly opening: Pick<Opening, 'consolidationDue'>
    readonly also: readonly string[]
    readonly drafted: boolean
    readonly clause: string
    readonly filled: number
    readonly asked: number
  },
): DutyLine => ({
  period: duty.period,
  label: labelOf(duty.period),
  also: known.also.map((each) => ({ period: each, label: labelOf(each) })),
  agency: duty.agency,
  due: duty.due,
  originalDue: duty.originalDue,
  advice: workingDayUntil(duty.due, loadCalendar().holidays),
  consolidationDue: known.opening.consolidationDue,
  extension: noteOf(duty.extension),
  exempt: noteOf(duty.exempt),
  request: noteOf(duty.request),
  workingDaysLeft: workingDaysBetween(vietnameseDay(now), duty.due, loadCalendar().holidays),
  status: statusOf(known.facts, known.drafted, known.steps),
  late: duty.exempt === null && isLate(known.facts, duty.due, now),
  lateByOriginal: duty.exempt === null && isLate(known.facts, duty.originalDue, now),
  firstSentAt: firstSent(known.facts)?.at ?? null,
  returnReason: returnReason(known.facts),
  clause: known.clause,
  filled: known.filled,
  asked: known.asked,
})
