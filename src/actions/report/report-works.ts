import type { WorkPart } from '#core/page/work-part.ts'
import { parseDay, vietnameseDay } from '#core/time/day.ts'
import { kindOf, type Period, period as periodOf, yearOfPeriod } from '#core/time/period.ts'
import type { Refusal } from '#core/words/month.ts'
import type { WorkGround } from '#core/works/check-work.ts'
import { type OwnWork, ownWorks } from '#core/works/own-work.ts'
import { nothingSaid, type SaidWorks } from '#core/works/said-work.ts'
import { planWork, statedWork } from '#core/works/plan-work.ts'
import { isWordAsked, whyNotWorks } from '#core/works/why-not-works.ts'
import { studyPlan } from '#actions/plan/plan-study.ts'
import type { Scope } from '#actions/scope.ts'
import { listAgencies } from '#store/agencies.ts'
import type { ReportKey } from '#store/drafts.ts'
import { listLastWorks } from '#store/last-works.ts'
import { listPlanDuties } from '#store/plan-duties.ts'
import type { Db } from '#store/store.ts'

/** One action as the report of a period asks about it. */
export type ListedWork = {
  readonly work: OwnWork
  readonly asked: boolean
  readonly last: WorkPart['lines'][number]['last']
  readonly notDoneBy: WorkGround['notDoneBy']
}

/** At the end of the year the form asks what is expected by its end (G09). */
export const isExpectation = (period: Period): boolean => kindOf(period) === 'year'

/** The actions that an agency reports about in a period, each beside its last word. */
export const listWorks = async (
  scope: Scope,
  db: Db,
  plan: string,
  key: Pick<ReportKey, 'period' | 'agency'>,
): Promise<readonly ListedWork[]> => {
  const period = periodOf(key.period)
  const { assignments } = (await studyPlan(db, scope.province, plan)).plan
  const register = await listAgencies(db)
  const works = ownWorks(assignments, key.agency, { register, year: yearOfPeriod(period) })
  const before = works.length > 0 ? await listLastWorks(db, key) : new Map()
  const own = works.map((work) => {
    const last = before.get(work.action) ?? null
    const isUndone = last !== null && last.said.state !== null && last.said.state !== 'done'
    return {
      work,
      asked: isWordAsked(work, period, last?.said ?? null),
      last: last && { period: last.period, said: last.said },
      notDoneBy: isUndone ? parseDay(last.cutOff) : null,
    }
  })
  return [...(await planWorks(db, plan, key)), ...own]
}

/** The result of issuing the action plan, in the month in which it is due (F08). */
const planWorks = async (
  db: Db,
  plan: string,
  { period, agency }: Pick<ReportKey, 'period' | 'agency'>,
): Promise<readonly ListedWork[]> =>
  (await listPlanDuties(db, { plan, agency })).flatMap((duty): ListedWork[] => {
    const work = duty.exempt ? null : planWork({ ...duty, due: duty.originalDue }, periodOf(period))
    if (!work) return []
    const said = statedWork(duty)
    return [{ work, asked: said === null, last: said && { period, said }, notDoneBy: null }]
  })

/** What was typed of actions that the form still asks about; another edition of the plan may have taken some away. */
export const onlyListed = (works: SaidWorks, listed: readonly ListedWork[]): SaidWorks =>
  Object.fromEntries(
    listed.flatMap(({ work: { action } }) => {
      const said = works[action]
      return said ? [[action, said] as const] : []
    }),
  )

/** What one word about an action is held against. */
export const groundOf = (
  scope: Pick<Scope, 'now'>,
  period: string,
  { notDoneBy }: Pick<ListedWork, 'notDoneBy'>,
): WorkGround => ({
  today: vietnameseDay(scope.now),
  expected: isExpectation(periodOf(period)),
  notDoneBy,
})

export const whyNotSendWorks = (
  period: string,
  listed: readonly ListedWork[],
  works: SaidWorks,
): Refusal | null => whyNotWorks(listed, works, { expected: isExpectation(periodOf(period)) })

/** The part as the page shows it. */
export const workPart = (
  scope: Pick<Scope, 'now'>,
  period: string,
  listed: readonly ListedWork[],
  works: SaidWorks,
): WorkPart => ({
  today: vietnameseDay(scope.now),
  expected: isExpectation(periodOf(period)),
  lines: listed.map(({ work, ...beside }) => ({
    ...work,
    ...beside,
    said: works[work.action] ?? nothingSaid,
  })),
})
