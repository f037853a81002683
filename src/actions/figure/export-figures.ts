import type { WireError } from '#core/page/head.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { parsePeriod } from '#core/time/period.ts'
import { figureError, refuseFigure } from '#core/words/figures.ts'
import { refusal } from '#core/words/refusals.ts'
import { whyNot } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { momentOf } from '#actions/figure/show-figures.ts'
import { exportFigures as exported } from '#store/figures/export-figures.ts'
import { findPlanHead } from '#store/plans.ts'

export type ExportQuestion = {
  readonly plan: string
  /** All where none are named. */
  readonly periods: readonly string[]
  readonly asOf: string | null
}

/**
 * The figures of a plan as a file, as they are known now or were known at a moment, handed piece by piece to `take`;
 * what comes out can be taken in again.
 */
export const exportFigures = async (
  scope: Scope,
  { plan: address, periods, asOf }: ExportQuestion,
  take: (chunks: AsyncIterable<Uint8Array>) => Promise<void>,
): Promise<Result<{ readonly plan: string }, WireError>> => {
  const refused = whyNot(scope, 'plan.read')
  if (refused) return fail(refused)
  const strange = periods.find((period) => parsePeriod(period) === null)
  if (strange !== undefined) return fail(figureError(refuseFigure('notAPeriod', { period: strange })))
  const moment = asOf === null ? null : momentOf(asOf)
  if (moment && !moment.ok) return moment
  return scope.store.streaming(viewOf(scope), async (db, streams) => {
    const plan = await findPlanHead(db, address)
    if (plan === null) return fail(refusal('noPlan', { plan: address }))
    const wanted = {
      plan: plan.id,
      periods: periods.length === 0 ? null : periods,
      asOf: moment?.value ?? null,
    }
    await take(exported(streams, wanted))
    return ok({ plan: plan.id })
  })
}
