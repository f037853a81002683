import { may } from '#core/access/permissions.ts'
import type { DutiesPage, PlanDutyLine, WaitingRequest } from '#core/page/duties-page.ts'
import type { PlanHead } from '#core/page/head.ts'
import { isLate } from '#core/report/lateness.ts'
import { firstSent } from '#core/report/status.ts'
import { dayOfDuty, labelOf } from '#actions/duty/duty-line.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { owedReports } from '#actions/duty/owed-reports.ts'
import { periodStands } from '#actions/duty/period-stands.ts'
import { planDutyLine, standOfPlanDuties } from '#actions/duty/plan-duty-line.ts'
import { waitingDocuments } from '#actions/duty/waiting-documents.ts'
import { factsByReport } from '#actions/report/report-facts.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { listDuties } from '#store/duties.ts'
import { listAllOpenings } from '#store/periods.ts'
import { listPlanDuties } from '#store/plan-duties.ts'
import { listPlanHeads } from '#store/plans.ts'
import { findPlanOpening } from '#store/review.ts'
import { listFacts } from '#store/sendings.ts'
import type { Db } from '#store/store.ts'

/** The requests that nobody has answered, the most urgent first: of reports, each once with its quarter, and of action plans. */
const requestsOf = async (
  scope: Scope,
  db: Db,
  plain: readonly PlanDutyLine[],
): Promise<readonly WaitingRequest[]> => {
  const openings = await listAllOpenings(db)
  const own = new Set(openings.filter(({ sentWith }) => sentWith === null).map(({ period }) => period))
  const facts = factsByReport(await listFacts(db, {}))
  const asked = (await listDuties(db, {})).filter((duty) => duty.request && own.has(duty.period))
  const reports = asked.map((duty): WaitingRequest => {
    const { period } = duty
    const happened = facts(period, duty.agency.code)
    const late = (due: typeof duty.due) => isLate(happened, due, scope.now)
    const day = dayOfDuty(scope, duty, { met: firstSent(happened) !== null, late })
    const also = openings
      .filter(({ sentWith }) => sentWith === period)
      .map((one) => ({ period: one.period, label: labelOf(one.period) }))
    const consolidationDue = openings.find((one) => one.period === period)?.consolidationDue ?? null
    return { ...day, owed: period, label: `Báo cáo ${labelOf(period)}`, period, also, consolidationDue }
  })
  const none = { period: null, also: [], consolidationDue: null }
  const others = plain
    .filter(({ request }) => request !== null)
    .map((line): WaitingRequest => {
      const { agency, due, originalDue, extension, exempt, request, workingDaysLeft, moves } = line
      const day = { agency, due, originalDue, extension, exempt, request, workingDaysLeft, moves }
      const late = { late: line.late, lateByOriginal: line.lateByOriginal }
      return { ...day, ...late, owed: line.owed, label: `Kế hoạch hành động năm ${line.year}`, ...none }
    })
  return [...reports, ...others].toSorted((a, b) => a.due.localeCompare(b.due))
}

/** Opened plans that nobody has been asked an action plan of. */
const toGive = async (
  db: Db,
  plans: readonly PlanHead[],
  given: readonly PlanDutyLine[],
): Promise<DutiesPage['toGive']> => {
  const found: { plan: string; year: number }[] = []
  for (const { id, year } of plans)
    if (!given.some(({ plan }) => plan === id) && (await findPlanOpening(db, id)))
      found.push({ plan: id, year })
  return found
}

/** What a person sees who sees every agency. */
const seenByAll = async (
  scope: Scope,
  db: Db,
  plans: readonly PlanHead[],
): Promise<Pick<DutiesPage, 'requests' | 'periods' | 'actionPlans' | 'toGive'>> => {
  const { role } = personOf(scope)
  const yearOf = (plan: string): number => plans.find(({ id }) => id === plan)?.year ?? 0
  const all = (await listPlanDuties(db, {})).map((duty) => planDutyLine(scope, duty, yearOf(duty.plan)))
  const decides = may(role, 'duty.decide')
  return {
    requests: decides ? await requestsOf(scope, db, all) : [],
    periods: await periodStands(scope, db),
    actionPlans: plans.flatMap(({ id, year }) => {
      const lines = all.filter(({ plan }) => plan === id)
      return lines.length === 0 ? [] : [standOfPlanDuties(lines, { plan: id, year })]
    }),
    toGive: decides ? await toGive(db, plans, all) : [],
  }
}

const nothingSeen = { requests: [], periods: [], actionPlans: [], toGive: [] }

/** `GET /api/duties`: the first page of everybody, what they owe and what waits for them (E29). */
export const showDuties = (scope: Scope): Promise<DutiesPage> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const person = personOf(scope)
    const plans = await listPlanHeads(db)
    const { agency } = person
    const own = agency === null ? [] : await listPlanDuties(db, { agency })
    const newest = plans.toSorted((a, b) => b.year - a.year)[0]
    return {
      duties: agency === null ? [] : await owedReports(scope, db, agency),
      planDuties: own.map((duty) =>
        planDutyLine(scope, duty, plans.find(({ id }) => id === duty.plan)?.year ?? 0),
      ),
      approvals: await waitingDocuments(scope, db),
      ...(may(person.role, 'report.readAll') ? await seenByAll(scope, db, plans) : nothingSeen),
      calendar: newest ? String(newest.year) : null,
    }
  })
