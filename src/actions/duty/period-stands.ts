import type { PeriodStand } from '#core/page/duties-page.ts'
import { isLate } from '#core/report/lateness.ts'
import { standing, statusOf } from '#core/report/status.ts'
import { day, vietnameseDay } from '#core/time/day.ts'
import { workingDaysBetween } from '#core/time/holidays.ts'
import { loadCalendar } from '#actions/duty/calendar.ts'
import { labelOf } from '#actions/duty/duty-line.ts'
import { factsByReport } from '#actions/report/report-facts.ts'
import type { Scope } from '#actions/scope.ts'
import { listDuties, type OwedReport } from '#store/duties.ts'
import { listAllOpenings, type Opening } from '#store/periods.ts'
import { listNewestEditions } from '#store/consolidations.ts'
import { listFacts } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

type Facts = ReturnType<typeof factsByReport>

const countsOf = (scope: Scope, duties: readonly OwedReport[], facts: Facts) => {
  const owed = duties.filter(({ exempt }) => exempt === null)
  const happened = owed.map((duty) => ({ duty, facts: facts(duty.period, duty.agency.code) }))
  const statuses = happened.map((one) => statusOf(one.facts, false))
  return {
    duties: owed.length,
    exempt: duties.length - owed.length,
    sent: happened.filter((one) => standing(one.facts)).length,
    late: happened.filter((one) => isLate(one.facts, one.duty.due, scope.now)).length,
    returned: statuses.filter((status) => status === 'returned').length,
    toRead: statuses.filter((status) => status === 'sent').length,
  }
}

/** How the opened periods stand, for eyes that see every report; the one that is due first comes first. */
export const periodStands = async (scope: Scope, db: Db): Promise<readonly PeriodStand[]> => {
  const openings = await listAllOpenings(db)
  const [duties, facts] = [await listDuties(db, {}), factsByReport(await listFacts(db, {}))]
  const editions = await listNewestEditions(db)
  const today = vietnameseDay(scope.now)
  const { holidays } = loadCalendar()
  const standOf = (opening: Opening): PeriodStand => {
    const { period, unitsDue, consolidationDue } = opening
    const also = openings.filter(({ sentWith }) => sentWith === period)
    return {
      period,
      label: labelOf(period),
      also: also.map((each) => ({ period: each.period, label: labelOf(each.period) })),
      unitsDue,
      consolidationDue,
      unitsDaysLeft: workingDaysBetween(today, day(unitsDue), holidays),
      consolidationDaysLeft: workingDaysBetween(today, day(consolidationDue), holidays),
      ...countsOf(
        scope,
        duties.filter((duty) => duty.period === period),
        facts,
      ),
      consolidated: editions.get(period) ?? null,
    }
  }
  return openings
    .filter(({ sentWith }) => sentWith === null)
    .map(standOf)
    .toReversed()
}
