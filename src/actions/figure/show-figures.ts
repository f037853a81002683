import type { FigureKey, FigureKind } from '#core/figure/figure.ts'
import { toWire } from '#core/figure/wire.ts'
import type { WireError } from '#core/page/head.ts'
import type { FigureChangesPage, FigureHistoryPage, FiguresPage } from '#core/page/figures-page.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { parseAsOf } from '#core/time/as-of.ts'
import { parsePeriod } from '#core/time/period.ts'
import { figureError, refuseFigure } from '#core/words/figures.ts'
import { refusal } from '#core/words/refusals.ts'
import { whyNot } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { changedBetween } from '#store/figures/figure-changes.ts'
import { historyOf } from '#store/figures/figure-history.ts'
import { isPlan, readFigures } from '#store/figures/read-figures.ts'

/** Which figures a page asks for; of the province where no scopes are named, of all kinds where none are. */
export type FigureQuestion = {
  readonly periods: readonly string[]
  readonly indicators: readonly string[]
  readonly scopes: readonly string[]
  readonly kinds: readonly FigureKind[]
  readonly asOf: string | null
}

const whyNotPeriods = (periods: readonly string[]): WireError | null => {
  const strange = periods.find((period) => parsePeriod(period) === null)
  return strange === undefined ? null : figureError(refuseFigure('notAPeriod', { period: strange }))
}

/** A moment as somebody wrote it, or why it is none. */
export const momentOf = (text: string): Result<Date, WireError> => {
  const moment = parseAsOf(text)
  return moment === null ? fail(figureError(refuseFigure('notAMoment', { at: text }))) : ok(moment)
}

/** `GET /api/figures`: as they are known now, or as they were known at a moment (H09). Who may read what, the database decides. */
export const showFigures = async (
  scope: Scope,
  address: string,
  asked: FigureQuestion,
): Promise<Result<FiguresPage, WireError>> => {
  const refused = whyNot(scope, 'plan.read') ?? whyNotPeriods(asked.periods)
  if (refused) return fail(refused)
  const asOf = asked.asOf === null ? null : momentOf(asked.asOf)
  if (asOf && !asOf.ok) return asOf
  const view = viewOf(scope)
  const figures = await scope.store.direct(view, (_, last) =>
    readFigures(last, {
      plan: address,
      periods: asked.periods,
      indicators: asked.indicators,
      scopes: asked.scopes.length === 0 ? [scope.province] : asked.scopes,
      ...(asked.kinds.length === 0 ? {} : { kinds: asked.kinds }),
      ...(asOf === null ? {} : { asOf: asOf.value }),
    }),
  )
  // where there are figures there is their plan
  if (figures.length === 0 && !(await scope.store.direct(view, (_, last) => isPlan(last, address))))
    return fail(refusal('noPlan', { plan: address }))
  return ok({
    plan: address,
    asOf: asOf?.value.toISOString() ?? null,
    figures: figures.map((figure) => ({ ...figure, at: figure.at.toISOString() })),
  })
}

/** `GET /api/figures/history`: every revision of one figure with its act, for its passport (H10). */
export const showFigureHistory = (
  scope: Scope,
  address: string,
  key: Omit<FigureKey, 'plan' | 'period'> & { readonly period: string },
): Promise<Result<FigureHistoryPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => {
    const period = parsePeriod(key.period)
    if (period === null) return fail(figureError(refuseFigure('notAPeriod', { period: key.period })))
    const revisions = await historyOf(db, { ...key, plan: plan.id, period })
    return ok({ revisions: revisions.map((one) => ({ ...one, cell: toWire(one.cell) })) })
  })

/** `GET /api/figures/changes`: what changed between two moments. */
export const showFigureChanges = (
  scope: Scope,
  address: string,
  asked: { readonly from: string; readonly to: string; readonly periods: readonly string[] },
): Promise<Result<FigureChangesPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => {
    const strange = whyNotPeriods(asked.periods)
    if (strange) return fail(strange)
    const [from, to] = [momentOf(asked.from), momentOf(asked.to)]
    if (!from.ok) return from
    if (!to.ok) return to
    if (from.value > to.value)
      return fail(figureError(refuseFigure('momentsTurned', { from: asked.from, to: asked.to })))
    const changes = await changedBetween(db, {
      plan: plan.id,
      from: from.value,
      to: to.value,
      ...(asked.periods.length === 0 ? {} : { periods: asked.periods }),
    })
    return ok({
      from: from.value.toISOString(),
      to: to.value.toISOString(),
      changes: changes.map((one) => ({ ...one, at: one.at.toISOString() })),
    })
  })
