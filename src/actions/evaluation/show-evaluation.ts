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
import type { Agency } from '#core/agency/agency.ts'
import type { Assignment } from '#core/plan/plan.ts'
import { isNamed } from '#core/punctuality/year.ts'
import { ok, type Result } from '#core/result.ts'
import { type Day, vietnameseDay, yearOf } from '#core/time/day.ts'
import { lightsOf } from '#core/work/lights.ts'
import { type OwnWork, ownWorks } from '#core/work/own-work.ts'
import { nothingSaid } from '#core/work/said-work.ts'
import { refuse } from '#core/words/month.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { reasonOf } from '#actions/duty/month-refusal.ts'
import { studyPlan } from '#actions/plan/plan-study.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { dayOfPlan, headsOn } from '#actions/province/agency-heads.ts'
import { showPunctuality } from '#actions/punctuality/show-punctuality.ts'
import type { Scope } from '#actions/scope.ts'
import { showTargetBoard } from '#actions/target/show-target-board.ts'
import { listAgencies } from '#store/agencies.ts'
import { listEvaluations } from '#store/evaluations.ts'
import type { Db } from '#store/store.ts'
import { listYearWords, type YearWord } from '#store/year-works.ts'

type Facts = ReadonlyMap<string, readonly EvaluationFact[]>

/** Who owes each action, in the order of the register. */
type Owing = ReadonlyMap<string, readonly { readonly agency: string; readonly work: OwnWork }[]>

const owingOf = (assignments: readonly Assignment[], register: readonly Agency[], year: number): Owing => {
  const found = new Map<string, { agency: string; work: OwnWork }[]>()
  for (const code of new Set(register.filter(({ kind }) => kind !== 'collective').map((one) => one.code)))
    for (const work of ownWorks(assignments, code, { register, year }))
      found.set(work.action, [...(found.get(work.action) ?? []), { agency: code, work }])
  return found
}

const actionOf = (
  action: Assignment['actions'][number],
  owing: Owing,
  words: ReadonlyMap<string, YearWord>,
  today: Day,
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
      return { agency, period: word?.period ?? null, said, lights: lightsOf(work, said, today) }
    }),
  }
}

type Year = {
  readonly owing: Owing
  readonly words: ReadonlyMap<string, YearWord>
  readonly facts: Facts
  readonly today: Day
  readonly yearOver: boolean
}

const assignmentOf = (assignment: Assignment, year: Year): EvaluatedAssignment => {
  const actions = assignment.actions.map((action) => actionOf(action, year.owing, year.words, year.today))
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
  const today = vietnameseDay(scope.now)
  const yearOver = yearOf(today) > plan.year
  const owing = owingOf(read.assignments, register, plan.year)
  const targets = targetsOf(board, facts)
  const side = scope.actor ? sideOf(personOf(scope).role) : null
  return {
    plan,
    asOf: scope.now.toISOString(),
    yearOver,
    tally: tallyTargets(
      targets.map(({ judged, stretch }) => ({
        verdict: judged.verdict,
        stretch: stretch?.judged.verdict ?? null,
      })),
    ),
    targets,
    groups: read.groups.map(({ id, title }) => ({ id, title })),
    assignments: read.assignments.map((one) => assignmentOf(one, { owing, words, facts, today, yearOver })),
    agencies: headsOn(register, dayOfPlan(plan, scope)),
    whyNotGrade: side === null ? reasonOf(refuse('noRight', {})) : null,
    side,
  }
}

/** `GET /api/plans/:plan/evaluation`: what the figures and the reports say of the year, and what people say of that (H12). */
export const showEvaluation = async (
  scope: Scope,
  address: string,
): Promise<Result<EvaluationPage, WireError>> => {
  const board = await showTargetBoard(scope, address)
  if (!board.ok) return board
  const punctuality = await showPunctuality(scope, address)
  if (!punctuality.ok) return punctuality
  const named = punctuality.value.lines
    .filter(({ total }) => isNamed(total))
    .map(({ agency, total: { late, silent } }) => ({ agency, late, silent }))
  return withPlan(scope, address, async (db, plan) =>
    ok({ ...(await evaluated(scope, db, plan, board.value)), named }),
  )
}
