import { printDecimal } from '#core/figure/decimal.ts'
import { codeOfTarget } from '#core/indicator/of-plan.ts'
import { ownersOf } from '#core/indicator/owners.ts'
import type { WireError } from '#core/page/head.ts'
import type { TargetLine, TargetsPage } from '#core/page/plan-pages.ts'
import { findingsOfTarget } from '#core/plan/target-findings.ts'
import { ok, type Result } from '#core/result.ts'
import { dayOfPlan, headsOn } from '#actions/province/agency-heads.ts'
import type { Scope } from '#actions/scope.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { listAgencies } from '#store/agencies.ts'
import { listOwnerFacts } from '#store/indicators.ts'
import { listFindings, listTargets } from '#store/plan-parts.ts'
import { latestReported } from '#store/latest-figures.ts'

/** The headline targets taken apart, each with its owners and what was last reported. */
export const showTargets = (scope: Scope, address: string): Promise<Result<TargetsPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => {
    const targets = await listTargets(db, address)
    const lines = new Set(targets.map(({ line }) => line))
    const findings = (await listFindings(db, address)).filter(({ where }) =>
      where.some(({ line }) => lines.has(line)),
    )
    const owners = ownersOf(await listOwnerFacts(db, address))
    const latest = await latestReported(db, address)
    const heads = headsOn(await listAgencies(db), dayOfPlan(plan, scope))
    const shown = targets.map((target): TargetLine => {
      const code = codeOfTarget(target.id)
      const owned = owners.get(code)
      return {
        ...target,
        code,
        value: printDecimal(target.value),
        stretch: target.stretch === null ? null : printDecimal(target.stretch),
        year: target.year ?? null,
        range: target.range
          ? { lower: printDecimal(target.range.lower), upper: printDecimal(target.range.upper) }
          : null,
        tier: target.tier ?? null,
        partOf: target.partOf ?? null,
        owners: owned?.owners ?? [],
        ownersConfirmed: owned?.confirmed != null,
        latest: latest.get(code) ?? null,
        findings: findingsOfTarget(target, targets, findings),
      }
    })
    return ok({ plan, targets: shown, findings, agencies: heads })
  })
