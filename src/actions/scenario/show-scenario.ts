import { printDecimal, round } from '#core/figure/decimal.ts'
import { ownersOf } from '#core/indicator/owners.ts'
import type { PlanHead, WireError } from '#core/page/head.ts'
import type { ScenarioHead, ScenarioPage, WireContributions } from '#core/page/scenario-page.ts'
import { growthPath, growthTarget, leadsTo, sectorContributions } from '#core/scenario/economy.ts'
import { ok, type Result } from '#core/result.ts'
import { type AsOf, asOfAsked, knownBy, scopeThen } from '#actions/as-of.ts'
import { type BoardGround, readBoardGround } from '#actions/target/board-ground.ts'
import { whyNot } from '#actions/rights.ts'
import { rowOf } from '#actions/scenario/scenario-row.ts'
import type { Scope } from '#actions/scope.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { listForecastReasons } from '#store/forecasts.ts'
import { listOwnerFacts } from '#store/indicators.ts'
import type { Db } from '#store/store.ts'

/** `GET /api/plans/:plan/scenario`: path, actual, gap, need and re-forecast by quarter, on the day of the clock, or as of a moment (C06, C11). */
export const showScenario = async (
  scope: Scope,
  address: string,
  asked: string | null = null,
): Promise<Result<ScenarioPage, WireError>> => {
  const asOf = asOfAsked(asked)
  if (!asOf.ok) return asOf
  return withPlan(scope, address, async (db, plan) =>
    ok(await scenarioPage(scopeThen(scope, asOf.value), db, plan, asOf.value)),
  )
}

export const scenarioPage = async (
  scope: Scope,
  db: Db,
  plan: PlanHead,
  asOf: AsOf = null,
): Promise<ScenarioPage> => {
  const owned = ownersOf((await listOwnerFacts(db, plan.id)).filter(knownBy(asOf)))
  const owners = new Map([...owned].map(([code, held]) => [code, held.owners]))
  const ground = await readBoardGround(scope, db, { plan, owners, asOf })
  const reasons = await listForecastReasons(db, plan.id, scope.province, asOf)
  return {
    plan,
    steps: ground.paths[0]?.steps.map(({ period }) => period) ?? [],
    scenarios: scenariosOf(ground),
    rows: ground.paths.map((path) => rowOf(ground, path, reasons)),
    contributions: contributionsOf(ground),
    whyNotForecast: whyNot(scope, 'scenario.forecast')?.message ?? null,
    asOf: scope.now.toISOString(),
  }
}

/** The committed growth and the one that is striven for; the path belongs to the one that it leads to (Q6). */
export const scenariosOf = ({ study, paths }: BoardGround): readonly ScenarioHead[] => {
  if (paths.length === 0) return []
  const [target, path] = [growthTarget(study.plan), growthPath(paths)]
  if (!target) return [{ key: 'base', hasPath: true, growth: null }]
  const base: ScenarioHead = {
    key: 'base',
    hasPath: leadsTo(path, target.value) || target.stretch === null,
    growth: printDecimal(target.value),
  }
  if (!target.stretch) return [base]
  const { stretch } = target
  return [
    { key: 'stretch', hasPath: leadsTo(path, stretch) || !base.hasPath, growth: printDecimal(stretch) },
    base,
  ]
}

const contributionsOf = ({ study, paths }: BoardGround): WireContributions | null => {
  const made = sectorContributions(study.plan, paths)
  if (!made) return null
  return {
    parts: made.parts.map(({ name, share, growth, points }) => ({
      name,
      share: printDecimal(share),
      growth: printDecimal(growth),
      points: printDecimal(round(points, 2)),
    })),
    explained: printDecimal(round(made.explained, 2)),
    total: printDecimal(made.total),
    coherent: made.coherent,
  }
}
