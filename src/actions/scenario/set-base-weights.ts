import { parseAmount } from '#core/figure/amount.ts'
import { compare, printDecimal, zero } from '#core/figure/decimal.ts'
import { ownersOf } from '#core/indicator/owners.ts'
import type { WireError } from '#core/page/head.ts'
import type { ScenarioPage } from '#core/page/scenario-page.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { forecastWords, said } from '#core/words/dictionary.ts'
import { readBoardGround } from '#actions/target/board-ground.ts'
import { note, signer, whyNot } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { scenarioPage } from '#actions/scenario/show-scenario.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { addBaseWeights } from '#store/base-weights.ts'
import { lockDictionary } from '#store/definitions.ts'
import { listOwnerFacts } from '#store/indicators.ts'

export type Weighing = {
  /** As typed, by step: a share or the value of the base year itself. */
  readonly weights: Readonly<Record<string, string>>
  readonly source: string
}

/** `POST /api/plans/:plan/scenario/:code/weights`: what each quarter of the base year weighs; no plan prints it (Q3). */
export const setBaseWeights = (
  scope: Scope,
  address: string,
  code: string,
  { weights, source }: Weighing,
): Promise<Result<ScenarioPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => {
    const refused = whyNot(scope, 'scenario.forecast')
    if (refused) return fail(refused)
    await lockDictionary(db, scope.province, plan.id)
    const owned = ownersOf(await listOwnerFacts(db, plan.id))
    const owners = new Map([...owned].map(([own, held]) => [own, held.owners]))
    const ground = await readBoardGround(scope, db, { plan, owners })
    const path = ground.paths.find(({ indicator, heading }) => indicator === code && !heading)
    if (!path) return fail(said('noSuchRow', forecastWords))
    if (path.nature !== 'index') return fail(said('notGrowth', forecastWords))
    if (source.trim() === '') return fail(said('sourceMissing', forecastWords))
    const given = path.steps.flatMap(({ period }) => {
      const amount = parseAmount(weights[period] ?? '')
      return amount.kind === 'number' && compare(amount.value, zero) > 0
        ? [[period, printDecimal(amount.value)] as const]
        : []
    })
    if (given.length !== path.steps.length) return fail(said('weightsWrong', forecastWords))
    const { province, now: at, trial } = scope
    const before = ground.weights.get(code)
    await addBaseWeights(
      db,
      { province, plan: plan.id, by: signer(scope), at, trial },
      {
        code,
        revision: (before?.revision ?? 0) + 1,
        weights: Object.fromEntries(given),
        source: source.trim(),
      },
    )
    await note(scope, db, {
      action: 'set-base-weights',
      subject: `plan ${plan.id}`,
      before: before ? { source: before.source } : null,
      after: { code, weights: Object.fromEntries(given), source: source.trim() },
    })
    return ok(await scenarioPage(scope, db, plan))
  })
