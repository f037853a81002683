import { figuresOf } from '#core/figure/of-plan.ts'
import type { Plan } from '#core/plan/plan.ts'
import { type DecidedCells, decisionAt, standingPlan } from '#core/review/standing-plan.ts'
import { signer } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { addPrintedFigures } from '#store/printed-figures.ts'
import type { Db } from '#store/store.ts'

/** Keeps the figures of a plan as they stand now: printed, or decided in the review. Only what differs is added. */
export const keepFigures = (
  scope: Scope,
  db: Db,
  { id, plan, decided }: { readonly id: string; readonly plan: Plan; readonly decided: DecidedCells },
): Promise<void> =>
  addPrintedFigures(
    db,
    {
      province: scope.province,
      plan: id,
      document: plan.document.number,
      by: signer(scope),
      at: scope.now,
      trial: scope.trial,
    },
    figuresOf(standingPlan(plan, decided)).map((figure) => ({
      ...figure,
      decision: decisionAt(decided, figure.line, figure.column),
    })),
  )
