import type { DutyChange, Standing } from '#core/duty/change.ts'
import type { DutyDay, DutyLine, DutyNote } from '#core/page/duties-page.ts'
import type { AgencyHead } from '#core/page/head.ts'
import type { InsideStep, ReportFact } from '#core/report/fact.ts'
import { isLate } from '#core/report/lateness.ts'
import { firstSent, returnReason, statusOf } from '#core/report/status.ts'
import { type Day, vietnameseDay } from '#core/time/day.ts'
import { workingDaysBetween, workingDayUntil } from '#core/time/holidays.ts'
import { period, sayPeriod } from '#core/time/period.ts'
import { loadCalendar } from '#actions/duty/calendar.ts'
import { dutyMoves } from '#actions/duty/duty-case.ts'
import type { Scope } from '#actions/scope.ts'
import type { OwedReport } from '#store/duties.ts'
import type { Opening } from '#store/periods.ts'

/** `tháng 3/2024` */
export const labelOf = (spelled: string): string => sayPeriod(period(spelled))

/** The day of a duty as every page shows it; `late` tells of a day whether the duty was late by it. */
export const dayOfDuty = (
  scope: Scope,
  duty: Standing & { readonly agency: AgencyHead },
  { met, late }: { readonly met: boolean; readonly late: (due: Day) => boolean },
): DutyDay => {
  const today = vietnameseDay(scope.now)
  const owes = duty.exempt === null
  return {
    agency: duty.agency,
    due: duty.due,
    originalDue: duty.originalDue,
    extension: noteOf(duty.extension),
    exempt: noteOf(duty.exempt),
    request: noteOf(duty.request),
    workingDaysLeft: workingDaysBetween(today, duty.due, loadCalendar().holidays),
    late: owes && late(duty.due),
    lateByOriginal: owes && late(duty.originalDue),
    moves: dutyMoves(scope, { agency: duty.agency, standing: duty, met, today }),
  }
}

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
  scope: Scope,
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
    readonly firstCell: string | null
  },
): DutyLine => {
  const happened = (due: Day): boolean => isLate(known.facts, due, scope.now)
  const met = firstSent(known.facts) !== null
  return {
    period: duty.period,
    label: labelOf(duty.period),
    also: known.also.map((each) => ({ period: each, label: labelOf(each) })),
    ...dayOfDuty(scope, duty, { met, late: happened }),
    advice: workingDayUntil(duty.due, loadCalendar().holidays),
    consolidationDue: known.opening.consolidationDue,
    status: statusOf(known.facts, known.drafted, known.steps),
    firstSentAt: firstSent(known.facts)?.at ?? null,
    returnReason: returnReason(known.facts),
    clause: known.clause,
    filled: known.filled,
    asked: known.asked,
    firstCell: known.firstCell,
  }
}
