import type { WireError } from '#core/page/head.ts'
import type { PlanPage } from '#core/page/plan-pages.ts'
import { printedTargets } from '#core/passport/printed-targets.ts'
import { invariant, ok, type Result } from '#core/result.ts'
import type { Scope } from '#actions/scope.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { listTargets } from '#store/plan-parts.ts'
import { findPlan, listClauses } from '#store/plans.ts'

/** The plan's text by clause, verbatim, every line with its number (A02). */
export const showPlan = (scope: Scope, address: string): Promise<Result<PlanPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => {
    const stored = await findPlan(db, address)
    invariant(stored, 'a plan with a head is there')
    const clauses = await listClauses(db, address)
    return ok({
      plan,
      document: stored.document,
      legalBases: stored.document.legalBases,
      clauses: clauses.map((clause) => ({
        ...clause,
        lines: clause.lines.map((line) => ({ line, text: stored.lines[line - 1] ?? '' })),
      })),
      footnotes: stored.footnotes,
      budget: stored.budget,
      addresses: stored.addresses?.addresses ?? [],
      numbers: printedTargets(String(plan.year), stored.lines, await listTargets(db, address)),
      counts: stored.counts,
      importedAt: stored.importedAt.toISOString(),
      importedBy: stored.importedBy,
    })
  })
