import { numberIn } from '#core/figure/cell.ts'
import { type Decimal, printDecimal, round } from '#core/figure/decimal.ts'
import { fromWire } from '#core/figure/wire.ts'
import { runOf } from '#core/figure/over-time/year-run.ts'
import type { SaidFor } from '#core/figure/over-time/speaking.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { codeOfTarget, indicatorsOf, type PlanIndicator } from '#core/indicator/of-plan.ts'
import { ownersOf } from '#core/indicator/owners.ts'
import type { PlanHead, WireError } from '#core/page/head.ts'
import type { IndicatorFigure, IndicatorName, IndicatorPage } from '#core/page/indicator-page.ts'
import type { WireProjection } from '#core/page/scenario-page.ts'
import { figureName } from '#core/passport/names.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { asGrowth, pathInUnit } from '#core/scenario/in-unit.ts'
import { closedSteps } from '#core/scenario/pace/from-run.ts'
import { type Path, valuesOf } from '#core/scenario/path.ts'
import { projectionsOf } from '#core/scenario/projection/projection.ts'
import { weightsOf, yearsBack } from '#core/scenario/projection/series.ts'
import { type ToChart, yearChart } from '#core/scenario/year-chart.ts'
import { boardLine } from '#core/target/board-line.ts'
import { type Period, period } from '#core/time/period.ts'
import { may } from '#core/access/permissions.ts'
import { refusal } from '#core/words/refusals.ts'
import { dayOfPlan, type Heads, headsOn } from '#actions/province/agency-heads.ts'
import { type AsOf, asOfAsked, knownBy, scopeThen } from '#actions/as-of.ts'
import { type BoardGround, boardTarget, readBoardGround, reportedOf } from '#actions/target/board-ground.ts'
import { unitBook } from '#actions/plan/plan-study.ts'
import { headAt } from '#actions/passport/passport-ground.ts'
import type { Scope } from '#actions/scope.ts'
import { wireLine } from '#actions/target/show-target-board.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { partsOf } from '#actions/figure/year-figures.ts'
import { listAgencies } from '#store/agencies.ts'
import { listOwnerFacts } from '#store/indicators.ts'
import { type IndicatorRevision, listIndicatorRevisions } from '#store/passports.ts'
import type { Db } from '#store/store.ts'

/** `GET /api/plans/:plan/indicators/:code`: plan, path, actual and projection of one indicator, and what was recorded of it. */
export const showIndicator = async (
  scope: Scope,
  address: string,
  code: string,
  asked: string | null = null,
): Promise<Result<IndicatorPage, WireError>> => {
  const moment = asOfAsked(asked)
  if (!moment.ok) return moment
  const asOf = moment.value
  return withPlan(scope, address, async (db, plan) => {
    const owned = ownersOf((await listOwnerFacts(db, plan.id)).filter(knownBy(asOf)))
    const owners = new Map([...owned].map(([of, held]) => [of, held.owners]))
    const then = scopeThen(scope, asOf)
    const ground = await readBoardGround(then, db, { plan, owners, also: [code], asOf })
    const indicator = indicatorsOf(ground.study.plan).find((one) => one.code === code)
    if (!indicator || indicator.heading) return fail(refusal('noIndicator', { code }))
    const heads = headsOn(await listAgencies(db), dayOfPlan(plan, then))
    return ok(await indicatorPage(then, db, { ground, indicator, heads, asOf }))
  })
}

type Asked = {
  readonly ground: BoardGround
  readonly indicator: PlanIndicator
  readonly heads: Heads
  readonly asOf: AsOf
}

const indicatorPage = async (scope: Scope, db: Db, asked: Asked): Promise<IndicatorPage> => {
  const { ground, indicator, heads, asOf } = asked
  const { plan, study } = ground
  const { code } = indicator
  const standing = ground.definitions.get(code) ?? null
  const { heard, chart, judged } = heardOf(asked)
  const revisions = await listIndicatorRevisions(db, {
    plan: plan.id,
    indicator: code,
    scope: scope.province,
    periods: [...partsOf(plan.year - 1), ...partsOf(plan.year)],
    most: 50,
    asOf,
  })
  const { name, unit, stt, path, table, line, target } = indicator
  return {
    plan,
    indicator: {
      code,
      name,
      unit,
      stt,
      path,
      table,
      line,
      owners: (ground.owners.get(code) ?? []).map((owner) => headAt(heads, owner)),
    },
    tableTitle: study.plan.tables.find(({ id }) => id === table)?.title ?? null,
    words: study.plan.targets.find(({ id }) => id === target)?.text ?? null,
    meaning: standing && {
      definition: standing.definition,
      confirmed: standing.confirmed && { by: standing.confirmed.byName, at: standing.confirmed.at },
    },
    chart: yearChart(chart),
    heardFrom: heard === null ? null : nameOf(asked, heard),
    judged,
    projections: projectionsFor(chart, lastPathOf(asked, chart), weightsFor(asked, chart)),
    same: sameOf(asked),
    figures: figuresOf(asked),
    history: revisions.map((one) => changeOf(plan, code, heads, one)),
    neighbours: neighboursOf(asked),
    unseen:
      scope.actor === null || may(scope.actor.role, 'report.readAll') ? [] : ['others', 'consolidations'],
    asOf: scope.now.toISOString(),
  }
}

/** What the chart of an indicator draws, and what is said of it: a headline target is judged, a row of a table is not. */
const heardOf = (
  asked: Asked,
): {
  readonly heard: string | null
  readonly chart: ToChart
  readonly judged: IndicatorPage['judged']
} => {
  const { ground, indicator } = asked
  const target = ground.study.plan.targets.find(({ id }) => id === indicator.target)
  const given = target ? boardTarget(ground, target) : null
  const line = given && boardLine(given.target)
  if (!target || !given || !line) return { heard: null, chart: chartOfRow(asked), judged: null }
  const { official, stretch, judged, pace, unreachable, named } = wireLine(ground, target, line, given.of)
  return {
    heard: given.of,
    judged: { official, stretch, judged, pace, unreachable, named },
    chart: {
      year: ground.plan.year,
      unit: target.unit,
      nature: given.target.definition.nature,
      plan: line.official.value,
      stretch: line.stretch?.baseline.value ?? null,
      before: given.target.before?.value ?? null,
      path: given.target.paths[0] ?? null,
      said: given.target.said,
    },
  }
}

const chartOfRow = ({ ground, indicator: { code, unit } }: Asked): ToChart => {
  const { year } = ground.plan
  const nature = ground.definitions.get(code)?.definition.nature ?? 'flow'
  const printed = ground.paths.find((one) => one.indicator === code) ?? null
  const said = reportedOf(ground, code, nature)
  const planned = (ground.figures.get(code) ?? []).find(
    ({ period: at, kind, basis }) =>
      at === String(year) && basis === 'plan' && (kind === 'plan' || kind === 'scenario'),
  )
  const path = printed && asGrowth(printed)
  const asked = path ? path.year.cell : planned && fromWire(planned.cell)
  const before = said.find(({ period: at }) => at === String(year - 1))
  return {
    year,
    unit,
    nature,
    path,
    said,
    plan: numberIn(asked),
    stretch: null,
    before: numberIn(before?.cell),
  }
}

const numbersIn = (
  nature: Nature,
  steps: readonly Period[],
  said: readonly SaidFor[],
): readonly (Decimal | null)[] =>
  runOf(nature, steps, said).map(({ inPeriod, toDate }) =>
    numberIn(nature === 'flow' || nature === 'index' ? inPeriod.cell : toDate.cell),
  )

const quartersOf = (year: number): readonly Period[] => [1, 2, 3, 4].map((n) => period(`${year}-Q${n}`))

/** Where the year may end, three ways, each with its error of last year; none before a step is closed. */
const projectionsFor = (
  { nature, year, plan, path, said }: ToChart,
  lastPath: Path | null,
  weights: ReadonlyMap<Period, Decimal>,
): readonly WireProjection[] => {
  const steps = stepsOf(path, year)
  const passed = closedSteps(runOf(nature, steps, said))
  const closed = passed.length
  if (closed === 0) return []
  return projectionsOf({
    nature,
    year,
    closed,
    years: yearsBack(steps, (each) => numbersIn(nature, each, said)),
    soFar: numberIn(passed.at(-1)?.toDate.cell),
    weights: weightsOf(steps, weights),
    path: path && valuesOf(path),
    pathYear: numberIn(path?.year.cell),
    lastPath: lastPath && valuesOf(lastPath),
  }).map(({ method, value, why, backTest, untested }) => ({
    method,
    value: value && printDecimal(round(value, Math.max(2, plan?.scale ?? 0))),
    why,
    backTest: backTest && { year: backTest.year, error: printDecimal(round(backTest.error, 2)) },
    untested,
  }))
}

/** The path of the year before, as the chart's own is: of the row that the path is of, else of the indicator itself. */
const lastPathOf = ({ ground, indicator }: Asked, { path, unit }: ToChart): Path | null => {
  const found = ground.earlier.lastPath.get(path?.indicator ?? indicator.code)
  return found ? pathInUnit(asGrowth(found), unit, unitBook()) : null
}

/** Base weights are kept under the row of the path, else under the indicator itself. */
const weightsFor = ({ ground, indicator }: Asked, { path }: ToChart): ReadonlyMap<Period, Decimal> =>
  (ground.weights.get(path?.indicator ?? indicator.code) ?? ground.weights.get(indicator.code))?.weights ??
  new Map()

const stepsOf = (path: Path | null, year: number): readonly Period[] =>
  path ? path.steps.map((step) => step.period) : quartersOf(year)

const nameOf = ({ ground }: Asked, code: string): IndicatorName => {
  const found = indicatorsOf(ground.study.plan).find((one) => one.code === code)
  return { code, name: found?.name ?? code }
}

/** Rows that print a target's value, targets whose value a row prints. */
const sameOf = (asked: Asked): readonly IndicatorName[] => {
  const { code } = asked.indicator
  const { baselines, plan } = asked.ground.study
  const rows = (baselines.get(code) ?? [])
    .map(({ key }) => key)
    .filter((key) => key.includes('.') && key !== code)
  const targets = plan.targets
    .map(({ id }) => codeOfTarget(id))
    .filter((target) => target !== code && (baselines.get(target) ?? []).some(({ key }) => key === code))
  return [...targets, ...rows].map((one) => nameOf(asked, one))
}

const figuresOf = ({ ground, indicator, heads }: Asked): readonly IndicatorFigure[] =>
  (ground.figures.get(indicator.code) ?? []).flatMap(({ period: at, kind, basis, cell, at: since }) => {
    const name = figureName(ground.plan.id, { indicator: indicator.code, period: at, kind, basis })
    if (name === null || cell.kind === 'missing') return []
    return [{ name, period: at, kind, basis, agency: heads[basis] ?? null, cell, at: since.toISOString() }]
  })

const changeOf = (
  plan: PlanHead,
  indicator: string,
  heads: Heads,
  { at, ...one }: IndicatorRevision,
): IndicatorPage['history'][number] => ({
  ...one,
  at: at.toISOString(),
  agency: heads[one.basis] ?? null,
  name: figureName(plan.id, { indicator, ...one }) ?? '',
})

const named = (one: PlanIndicator | undefined): IndicatorName | null =>
  one ? { code: one.code, name: one.name } : null

/** The ones before and after it in its table, or among the headline targets. */
const neighboursOf = ({ ground, indicator }: Asked): IndicatorPage['neighbours'] => {
  const around = indicatorsOf(ground.study.plan).filter(
    ({ table, heading }) => table === indicator.table && !heading,
  )
  const at = around.findIndex(({ code }) => code === indicator.code)
  return { before: named(around[at - 1]), after: named(around[at + 1]) }
}
