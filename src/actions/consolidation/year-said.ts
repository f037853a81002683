import { feed } from '#core/consolidation/outline.ts'
import type { Counted } from '#core/consolidation/sendings.ts'
import {
  expectedWorks,
  groupNextYear,
  type GroupExpected,
  type YearSaid,
  type YearVerdict,
} from '#core/consolidation/year-said.ts'
import { isOfYear } from '#core/document/report-label.ts'
import { codeOfTarget } from '#core/indicator/of-plan.ts'
import type { ConsolidatedLine, ConsolidationPage } from '#core/page/consolidation-page.ts'
import type { AgencyHead, PlanHead } from '#core/page/head.ts'
import type { Verdict } from '#core/target/verdict.ts'
import { boardLine } from '#core/target/board-line.ts'
import { saysSomething } from '#core/works/said-work.ts'
import { outlineFor } from '#actions/consolidation/consolidation-rules.ts'
import { printedGround } from '#actions/consolidation/printed-ground.ts'
import { owingOf } from '#actions/evaluation/owing.ts'
import { studyPlan } from '#actions/plan/plan-study.ts'
import type { Scope } from '#actions/scope.ts'
import { boardTarget } from '#actions/target/board-ground.ts'
import { listAgencies } from '#store/agencies.ts'
import type { Opening } from '#store/periods.ts'
import { findPlanHead } from '#store/plans.ts'
import { listYearWords } from '#store/year-works.ts'
import type { Db } from '#store/store.ts'

type Page = Pick<ConsolidationPage, 'period' | 'targets' | 'tables'>
type Year = {
  readonly plan: PlanHead
  readonly page: Page
  readonly counted: readonly Counted[]
  readonly headOf: (code: string) => AgencyHead
}

/** An official figure settles a target whatever the agencies have said. */
const settled: readonly Verdict[] = ['exceeded', 'met', 'notMet']

/** A figure that nobody has said, or that stands in for a silent unit, is no ground for a verdict. */
const isSaid = (line: ConsolidatedLine): boolean => line.cell.kind !== 'missing' && !line.estimate

/** Every headline target by the very figure that the report prints. */
const verdictsOf = async (
  scope: Scope,
  db: Db,
  opening: Opening,
  { plan, page }: Year,
): Promise<readonly YearVerdict[]> => {
  const ground = await printedGround(scope, db, opening, { plan, page })
  const targets = new Map(ground.study.plan.targets.map((one) => [codeOfTarget(one.id), one]))
  return page.targets.map((line): YearVerdict => {
    const target = targets.get(line.code)
    const given = target ? boardTarget(ground, target) : null
    const judged = given && boardLine(given.target)?.judged
    return judged && (isSaid(line) || settled.includes(judged.verdict))
      ? { code: line.code, verdict: judged.verdict, because: judged.because.vi }
      : { code: line.code, verdict: 'noData', because: '' }
  })
}

/** Every action of the plan with what the agencies that owe it expect of it. */
const groupsOf = async (
  scope: Scope,
  db: Db,
  { cutOff }: Opening,
  { plan, headOf }: Year,
): Promise<readonly GroupExpected[]> => {
  const { plan: read } = await studyPlan(db, scope.province, plan.id)
  const owing = owingOf(read.assignments, await listAgencies(db), plan.year)
  // an action that was done in spring is not asked about again in autumn: its last word counts
  const words = await listYearWords(db, plan.id, cutOff)
  const works = new Map(words.map(({ agency, action, said }) => [`${agency} ${action}`, said]))
  return read.groups.map(({ id, title }) => {
    const own = read.assignments.filter(({ group }) => group === id)
    return {
      id,
      title,
      assignments: own.length,
      actions: own.flatMap(({ actions }) =>
        actions.map((action) => {
          const owed = owing.get(action.id) ?? []
          return {
            id: action.id,
            text: owed[0]?.work.text ?? action.text,
            words: owed.map(({ agency }) => {
              const said = works.get(`${agency} ${action.id}`)
              return { agency: headOf(agency), said: said && saysSomething(said) ? said : null }
            }),
          }
        }),
      ),
    }
  })
}

/** Proposals for the year after, under the sections of the outline that their agencies' words go to. */
const nextYearOf = async (scope: Scope, db: Db, opening: Opening, { counted, page }: Year) => {
  const { plan } = await studyPlan(db, scope.province, opening.plan)
  const leadsOf = (group: number): readonly string[] =>
    plan.assignments
      .filter((assignment) => assignment.group === group)
      .flatMap(({ lead }) => lead.flatMap(({ code, members }) => members ?? [code]))
  const outline = outlineFor(opening).filter(({ level }) => level === 2)
  const groups = plan.groups.map(({ id, title }) => ({ title, leads: leadsOf(id) }))
  const said = counted.map(({ agency, said: { texts } }) => ({ agency, text: texts.nextYear ?? '' }))
  const fed = feed(
    outline,
    { groups, tables: page.tables },
    said.map(({ agency }) => agency.code),
  )
  return groupNextYear(
    said,
    outline.map(({ id, title }) => ({ id, title, agencies: fed.get(id)?.agencies ?? [] })),
  )
}

/** What the consolidation of a year says beside its figures (G09); null of every other period. */
export const yearSaid = async (
  scope: Scope,
  db: Db,
  opening: Opening,
  about: {
    readonly page: Pick<ConsolidationPage, 'targets' | 'tables'>
    readonly counted: readonly Counted[]
    readonly headOf: (code: string) => AgencyHead
  },
): Promise<YearSaid | null> => {
  const plan = isOfYear(opening) ? await findPlanHead(db, opening.plan) : null
  if (!plan) return null
  const year: Year = { ...about, plan, page: { ...about.page, period: opening.period } }
  return {
    verdicts: await verdictsOf(scope, db, opening, year),
    ...(await nextYearOf(scope, db, opening, year)),
    ...expectedWorks(await groupsOf(scope, db, opening, year)),
  }
}
