import type { Owed } from '#core/notice/due.ts'
import { statedOf } from '#core/duty/plan-duty.ts'
import { standing, statusOf } from '#core/report/status.ts'
import { day, daysBetween, vietnameseDay } from '#core/time/day.ts'
import { kindOf, period } from '#core/time/period.ts'
import { labelOf } from '#actions/duty/duty-line.ts'
import { factsByReport } from '#actions/report/report-facts.ts'
import type { Scope } from '#actions/scope.ts'
import { listDuties, type OwedReport } from '#store/duties.ts'
import { listPlanDuties, owedPlanDuty } from '#store/plan-duties.ts'
import { listOpenings, type Opening } from '#store/periods.ts'
import { listFacts } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

/** Reminding ends some months after the due day: what is still silent then is a matter for letters. */
const longest = 120

/** The opened periods that are not long past. */
export const recentOpenings = async (db: Db, now: Date): Promise<readonly Opening[]> =>
  (await listOpenings(db)).filter(({ unitsDue }) => daysBetween(day(unitsDue), vietnameseDay(now)) <= longest)

type OwedDuty = Owed & { readonly duty: OwedReport; readonly returnedAt: string | null }

/** The duties of a period as reminding sees them. Drafts are nobody's business here: typed is not sent. */
export const owedIn = async (db: Db, opening: Opening): Promise<readonly OwedDuty[]> => {
  const facts = factsByReport(await listFacts(db, { period: opening.period }))
  return (await listDuties(db, { period: opening.period })).map((duty) => {
    const happened = facts(duty.period, duty.agency.code)
    const returned = statusOf(happened, false) === 'returned'
    return {
      duty,
      regime: kindOf(period(duty.period)),
      owed: duty.period,
      label: labelOf(duty.period),
      agency: duty.agency,
      due: duty.due,
      together: day(opening.consolidationDue),
      state: returned ? 'returned' : standing(happened) ? 'sent' : 'silent',
      exempt: duty.exempt !== null,
      since: opening.openedAt,
      returnedAt: returned ? (happened.at(-1)?.at ?? null) : null,
    }
  })
}

/** The action plans of early February: no form, so what was stated of them counts as sent. */
export const plansOwed = async (scope: Scope, db: Db): Promise<readonly Owed[]> =>
  (await listPlanDuties(db, {}))
    .filter(({ due }) => daysBetween(due, vietnameseDay(scope.now)) <= longest)
    .map(({ plan, agency, due, exempt, facts }) => ({
      regime: 'actionPlan',
      owed: owedPlanDuty(plan),
      label: plan,
      agency,
      due,
      together: due,
      state: statedOf(facts) === null ? 'silent' : 'sent',
      exempt: exempt !== null,
      // its row is there since it was given
      since: scope.now,
    }))

/** Who still owes something of this period. */
export const stillOwing = (duties: readonly OwedDuty[]): readonly OwedDuty[] =>
  duties.filter(({ state, exempt }) => state !== 'sent' && !exempt)
