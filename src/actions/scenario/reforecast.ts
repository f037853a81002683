import { parseAmount } from '#core/figure/amount.ts'
import { type Decimal, printDecimal } from '#core/figure/decimal.ts'
import { runOf } from '#core/figure/over-time/year-run.ts'
import { ownersOf } from '#core/indicator/owners.ts'
import type { WireError } from '#core/page/head.ts'
import type { ScenarioPage } from '#core/page/scenario-page.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { asGrowth } from '#core/scenario/in-unit.ts'
import { closedSteps } from '#core/scenario/pace/from-run.ts'
import { whyNotReforecast } from '#core/scenario/reforecast.ts'
import { parsePeriod, type Period } from '#core/time/period.ts'
import { chooseWords, forecastWords, said } from '#core/words/dictionary.ts'
import { readBoardGround } from '#actions/target/board-ground.ts'
import { recordFigures } from '#actions/figure/record-figures.ts'
import { whyNot } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { showScenario } from '#actions/scenario/show-scenario.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { speakingOf } from '#actions/figure/year-figures.ts'
import { listOwnerFacts } from '#store/indicators.ts'

export type Reforecasting = {
  /** As typed, `190.000`. */
  readonly entered: readonly { readonly period: string; readonly value: string }[]
  readonly reason: string
}

type Expected = readonly { readonly period: Period; readonly value: Decimal }[]

/**
 * `POST /api/plans/:plan/scenario/:code/forecast`: a new expectation for open quarters, with its reason (C11). It becomes
 * figures of kind `forecast`, recorded as every other figure is; the scenario's own are never touched.
 */
export const reforecast = async (
  scope: Scope,
  address: string,
  code: string,
  asked: Reforecasting,
): Promise<Result<ScenarioPage, WireError>> => {
  const values = await expectedBy(scope, address, code, asked)
  if (!values.ok) return values
  const recorded = await recordFigures(scope, address, {
    reason: asked.reason.trim(),
    figures: values.value.map(({ period, value }) => ({
      period,
      indicator: code,
      scope: scope.province,
      kind: 'forecast',
      basis: 'consolidator',
      cell: { kind: 'number', value: printDecimal(value) },
      unit: '',
      base: null,
    })),
  })
  return recorded.ok ? showScenario(scope, address) : recorded
}

const readEntered = (entered: Reforecasting['entered']): Result<Expected, WireError> => {
  const values = []
  for (const one of entered) {
    const [period, amount] = [parsePeriod(one.period), parseAmount(one.value)]
    if (!period) return fail(said('noSuchStep', forecastWords))
    if (amount.kind !== 'number') return fail(said('baselineNotNumber', chooseWords))
    values.push({ period, value: amount.value })
  }
  return ok(values)
}

/** The typed values once they may be kept: open steps of a row of the scenario, with a reason. */
const expectedBy = (
  scope: Scope,
  address: string,
  code: string,
  { entered, reason }: Reforecasting,
): Promise<Result<Expected, WireError>> =>
  withPlan(scope, address, async (db, plan) => {
    const refused = whyNot(scope, 'scenario.forecast')
    if (refused) return fail(refused)
    const owned = ownersOf(await listOwnerFacts(db, plan.id))
    const owners = new Map([...owned].map(([own, held]) => [own, held.owners]))
    const ground = await readBoardGround(scope, db, { plan, owners })
    const printed = ground.paths.find(({ indicator, heading }) => indicator === code && !heading)
    if (!printed) return fail(said('noSuchRow', forecastWords))
    const path = asGrowth(printed)
    const values = readEntered(entered)
    if (!values.ok) return values
    const steps = path.steps.map(({ period }) => period)
    const reported = speakingOf(ground.figures, code, {
      focal: owners.get(code)?.[0] ?? null,
      nature: path.nature,
    })
    const closed = closedSteps(runOf(path.nature, steps, reported)).map(({ period }) => period)
    const why = whyNotReforecast(path, closed, { entered: values.value, reason })
    return why ? fail(said(why, forecastWords)) : values
  })
