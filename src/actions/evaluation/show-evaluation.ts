import { assignmentResult } from '#core/evaluation/assignment-result.ts'
import { assignmentSubject, type EvaluationFact, sideOf, standingGrade } from '#core/evaluation/grade.ts'
import { resultOf, tallyTargets } from '#core/evaluation/target-result.ts'
import type {
  EvaluatedAction,
  EvaluatedAssignment,
  EvaluatedTarget,
  EvaluationPage,
} from '#core/page/evaluation-page.ts'
import type { PlanHead, WireError } from '#core/page/head.ts'
import type { TargetBoardPage } from '#core/page/target-board-page.ts'
import type { Assignment } from '#core/plan/plan.ts'
import { isNamed } from '#core/punctuality/year.ts'
import { ok, type Result } from '#core/result.ts'
import { type Day, vietnameseDay, yearOf } from '#core/time/day.ts'
import { workSubject } from '#core/talk/thread.ts'
import { lightsOf } from '#core/works/lights.ts'
import { nothingSaid } from '#core/works/said-work.ts'
import { refuse } from '#core/words/month.ts'
import { consolidated } from '#actions/consolidation/consolidation-material.ts'
import { printedGround } from '#actions/consolidation/printed-ground.ts'
import { whyNot } from '#actions/rights.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { reasonOf } from '#actions/duty/month-refusal.ts'
import { type Owing, owingOf } from '#actions/evaluation/owing.ts'
import { studyPlan } from '#actions/plan/plan-study.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { dayOfPlan, headsOn } from '#actions/province/agency-heads.ts'
import { punctualityPage } from '#actions/punctuality/show-punctuality.ts'
import type { Scope } from '#actions/scope.ts'
import { boardOn, boardPage } from '#actions/target/show-target-board.ts'
import { listAgencies } from '#store/agencies.ts'
import { listEvaluations } from '#store/evaluations.ts'
import type { KeptConsolidation } from '#store/month-tables.ts'
import { findOpening } from '#store/periods.ts'
import type { Db } from '#store/store.ts'
import { countPapers } from '#store/talk/evidence.ts'
import { listYearWords, type YearWord } from '#store/year-works.ts'

type Facts = ReadonlyMap<string, readonly EvaluationFact[]>

const actionOf = (
  action: Assignment['actions'][number],
  owing: Owing,
  { words, papers, today }: Pick<Year, 'words' | 'papers' | 'today'>,
): EvaluatedAction => {
  const owed = owing.get(action.id) ?? []
  const first = owed[0]?.work
  return {
    id: action.id,
    text: first?.text ?? action.text,
    line: action.lines[0] ?? null,
    deadline: (first?.deadlines ?? action.deadlines).map(({ text }) => text).join('; '),
    words: owed.map(({ agency, work }) => {
      const word = words.get(`${agency} ${action.id}`)
      const said = word?.said ?? nothingSaid
      const shown = papers.get(`${agency} ${workSubject(action.id)}`) ?? 0
      return { agency, period: word?.period ?? null, said, lights: lightsOf(work, said, today, shown) }
    }),
  }
}

type Year = {
  readonly owing: Owing
  readonly words: ReadonlyMap<string, YearWord>
  readonly facts: Facts
  /** Papers that count, by agency and subject. */
  readonly papers: ReadonlyMap<string, number>
  readonly today: Day
  readonly yearOver: boolean
}

const assignmentOf = (assignment: Assignment, year: Year): EvaluatedAssignment => {
  const actions = assignment.actions.map((action) => actionOf(action, year.owing, year))
  const types = new Map(assignment.actions.map(({ id, type }) => [id, type]))
  const words = actions.flatMap(({ id, words: said }) =>
    said.map(({ agency, lights }) => ({
      action: id,
      agency,
      lights,
      continuing: types.get(id) === 'continuing',
    })),
  )
  const facts = year.facts.get(assignmentSubject(assignment.id)) ?? []
  return {
    id: assignment.id,
    group: assignment.group,
    text: assignment.text,
    line: assignment.lines[0] ?? 0,
    leads: assignment.lead.flatMap(({ code }) => code ?? []),
    result: assignmentResult(words, year.yearOver),
    actions,
    standing: standingGrade(facts),
    facts,
  }
}

const targetsOf = ({ groups }: TargetBoardPage, facts: Facts): readonly EvaluatedTarget[] =>
  groups.flatMap(({ parent, lines }) =>
    lines.map((line) => ({
      parent,
      code: line.code,
      id: line.id,
      name: line.name,
      unit: line.unit,
      line: line.line,
      owners: line.owners,
      official: line.official,
      stretch: line.stretch,
      latest: line.latest,
      share: line.share,
      judged: line.judged,
      result: resultOf(line.judged.verdict),
      standing: standingGrade(facts.get(line.code) ?? []),
    })),
  )

const evaluated = async (
  scope: Scope,
  db: Db,
  plan: PlanHead,
  board: TargetBoardPage,
): Promise<Omit<EvaluationPage, 'named'>> => {
  const { plan: read } = await studyPlan(db, scope.province, plan.id)
  const register = await listAgencies(db)
  const facts = await listEvaluations(db, plan.id)
  const words = new Map((await listYearWords(db, plan.id)).map((one) => [`${one.agency} ${one.action}`, one]))
  const papers = await countPapers(db, plan.id)
  const today = vietnameseDay(scope.now)
  const yearOver = yearOf(today) > plan.year
  const owing = owingOf(read.assignments, register, plan.year)
  const targets = targetsOf(board, facts)
  const side = scope.actor ? sideOf(personOf(scope).role) : null
  return {
    plan,
    asOf: scope.now.toISOString(),
    period: (await findOpening(db, String(plan.year)))?.period ?? null,
    yearOver,
    tally: tallyTargets(
      targets.map(({ judged, stretch }) => ({
        verdict: judged.verdict,
        stretch: stretch?.judged.verdict ?? null,
      })),
    ),
    targets,
    groups: read.groups.map(({ id, title }) => ({ id, title })),
    assignments: read.assignments.map((one) =>
      assignmentOf(one, { owing, words, facts, papers, today, yearOver }),
    ),
    agencies: headsOn(register, dayOfPlan(plan, scope)),
    whyNotGrade: side === null ? reasonOf(refuse('noRight', {})) : null,
    side,
  }
}

/** `GET /api/plans/:plan/evaluation`: what the figures and the reports say of the year, and what people say of that (H12). */
export const showEvaluation = (scope: Scope, address: string): Promise<Result<EvaluationPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => ok(await evaluationPage(scope, db, plan)))

/**
 * `printed`: the year's consolidation where it is known. The evaluation is judged on the very figures that the year's report
 * prints, so that the two documents never contradict each other (H12); who sees only an own report sees the plain board.
 */
export const evaluationPage = async (
  scope: Scope,
  db: Db,
  plan: PlanHead,
  printed: KeptConsolidation | null = null,
): Promise<EvaluationPage> => {
  const opening = whyNot(scope, 'report.readAll') ? null : await findOpening(db, String(plan.year))
  const page = opening && (printed ?? (await consolidated(scope, db, opening)))
  const board =
    opening && page
      ? await boardOn(scope, db, await printedGround(scope, db, opening, { plan, page }))
      : await boardPage(scope, db, plan, null)
  const { lines } = await punctualityPage(scope, db, plan)
  return {
    ...(await evaluated(scope, db, plan, board)),
    named: lines
      .filter(({ total }) => isNamed(total))
      .map(({ agency, total: { late, silent } }) => ({ agency, late, silent })),
  }
}
