import { hoursLate } from '#core/report/hours-late.ts'
import { isAfter, isLate } from '#core/report/lateness.ts'
import type { ReportFact } from '#core/report/fact.ts'
import { firstSent } from '#core/report/status.ts'
import type { Day } from '#core/time/day.ts'

/** A report that was owed, as far as punctuality asks. */
export type Owed = {
  /** The day that holds, extensions counted. */
  readonly due: Day
  /** The day that it was given with; an extension never moves it. */
  readonly originalDue: Day
  /** Nothing was owed: exempted, or another agency owes instead. */
  readonly waived: boolean
  readonly facts: readonly Pick<ReportFact, 'what' | 'at'>[]
}

/** onTime, late: by the first sending (Q37) · silent: its day has passed and nothing came · open: still time · waived: nothing owed */
export type Punctual = 'onTime' | 'late' | 'silent' | 'open' | 'waived'

export type PeriodMark = {
  readonly mark: Punctual
  /** Whole hours after the end of the due day, of a sending or until now; null: not late. */
  readonly hoursLate: number | null
  /** Late by the day that it was given with, also where an extension covers it (G17). */
  readonly lateByOriginal: boolean
  readonly firstSentAt: string | null
  readonly due: Day
  readonly originalDue: Day
  /** How often it was returned. */
  readonly returned: number
}

const punctual = ({ due, waived, facts }: Owed, now: Date): Punctual => {
  if (waived) return 'waived'
  if (firstSent(facts)) return isLate(facts, due, now) ? 'late' : 'onTime'
  return isAfter(due, now) ? 'silent' : 'open'
}

/** What happened to one report by now, as the year's table shows it (G14). */
export const markOf = (owed: Owed, now: Date): PeriodMark => {
  const { due, originalDue, waived, facts } = owed
  return {
    mark: punctual(owed, now),
    hoursLate: waived ? null : hoursLate(facts, due, now),
    lateByOriginal: !waived && isLate(facts, originalDue, now),
    firstSentAt: firstSent(facts)?.at ?? null,
    due,
    originalDue,
    returned: facts.filter(({ what }) => what === 'returned').length,
  }
}
