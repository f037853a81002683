import type { PlanIndicator } from '#core/indicator/of-plan.ts'
import { type Owned, ownersOf } from '#core/indicator/owners.ts'
import { mayOwn } from '#core/indicator/why-not-owners.ts'
import type { PlanHead, WireError } from '#core/page/head.ts'
import type { OwnerLine, OwnersPage } from '#core/page/owners-page.ts'
import type { Clause } from '#core/plan/plan.ts'
import { aliveOn } from '#core/agency/register.ts'
import { ok, type Result } from '#core/result.ts'
import { dayOfPlan, headOf } from '#actions/province/agency-heads.ts'
import { whyNot } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { listAgencies } from '#store/agencies.ts'
import { listIndicators, listOwnerFacts } from '#store/indicators.ts'
import { listClauses } from '#store/plans.ts'
import type { Db } from '#store/store.ts'

/** Who answers for which indicator: proposed from mandates, confirmed by a person (Q21). */
export const showOwners = (scope: Scope, address: string): Promise<Result<OwnersPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => ok(await ownersPage(scope, db, plan)))

export const ownersPage = async (scope: Scope, db: Db, plan: PlanHead): Promise<OwnersPage> => {
  const clauses = (await listClauses(db, plan.id)).filter(({ kind }) => kind === 'target')
  const held = ownersOf(await listOwnerFacts(db, plan.id))
  const indicators = (await listIndicators(db, plan.id)).filter(({ heading }) => !heading)
  const alive = aliveOn(await listAgencies(db), dayOfPlan(plan, scope))
  return {
    plan,
    lines: indicators.map((indicator) =>
      lineOf(indicator, sourceOf(indicator, clauses), held.get(indicator.code)),
    ),
    agencies: alive.filter(mayOwn).map(headOf),
    whyNotConfirm: whyNot(scope, 'owners.confirm')?.message ?? null,
  }
}

const lineOf = (
  { code, name, unit, line }: PlanIndicator,
  source: string,
  owned: Owned | undefined,
): OwnerLine => {
  const confirmed = owned?.confirmed
  return {
    code,
    name,
    unit,
    source,
    line,
    proposed: owned?.proposed ?? [],
    owners: owned?.owners ?? [],
    confirmed: confirmed ? { by: confirmed.byName, at: confirmed.at.toISOString() } : null,
  }
}

/** `II.(6)` for a target, `Biểu 2` for a row. */
const sourceOf = (indicator: PlanIndicator, clauses: readonly Clause[]): string => {
  if (indicator.table !== null) return `Biểu ${indicator.table.replace(/^\D+/, '')}`
  return (
    clauses.find(({ lines }) => lines.includes(indicator.line))?.id ?? `Chỉ tiêu ${indicator.target ?? ''}`
  )
}
