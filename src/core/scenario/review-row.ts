import { type Cell, numberIn } from '#core/figure/cell.ts'
import type { Decimal } from '#core/figure/decimal.ts'
import type { Dated } from '#core/figure/over-time/join-periods.ts'
import type { SaidFor } from '#core/figure/over-time/speaking.ts'
import { type RunStep, runOf, standsOf } from '#core/figure/over-time/year-run.ts'
import { gapsOf, type StepGap } from '#core/scenario/gap.ts'
import { asGrowth } from '#core/scenario/in-unit.ts'
import { bestOf, closedSteps, paceFromRun } from '#core/scenario/pace/from-run.ts'
import type { Pace } from '#core/scenario/pace/question.ts'
import { type Path, valuesOf } from '#core/scenario/path.ts'
import { type Projection, projectionsOf } from '#core/scenario/projection/projection.ts'
import { weightsOf, yearsBack } from '#core/scenario/projection/series.ts'
import { reconcile, type Reconciliation } from '#core/scenario/reconcile.ts'
import { expectedYear } from '#core/scenario/reforecast.ts'
import { type Period, period, yearOfPeriod } from '#core/time/period.ts'

/** A row of the scenario on a day (C06): the path stays, everything else stands beside it. Growth is spoken of as growth. */
export type ReviewRow = {
  readonly run: readonly RunStep[]
  readonly gaps: readonly StepGap[]
  /** The steps that have their figure, from the first on. */
  readonly closed: readonly Period[]
  readonly reconciliation: Reconciliation
  readonly pace: Pace | null
  /** Closed steps as they were, open ones as re-forecast, else as the path says; null where the nature makes no year of them. */
  readonly expected: Cell | null
  readonly projections: readonly Projection[]
}

export type ToReview = {
  /** As printed. */
  readonly path: Path
  readonly said: readonly SaidFor[]
  readonly forecast: readonly { readonly period: Period; readonly value: Decimal }[]
  readonly weights: ReadonlyMap<Period, Decimal>
  /** The path of the same row in the plan of the year before, as printed; null: that plan is not here, or has none. */
  readonly lastPath?: Path | null
}

const lastYear = (at: Period): Period => period(`${yearOfPeriod(at) - 1}${at.slice(4)}`)

const asPrinted = ({ nature }: Path, { period: at, inPeriod, toDate }: RunStep): Dated => ({
  period: at,
  cell: nature === 'flow' || nature === 'index' ? inPeriod.cell : toDate.cell,
})

const numbersOf = (path: Path, run: readonly RunStep[]): readonly (Decimal | null)[] =>
  run.map((step) => numberIn(asPrinted(path, step).cell))

const projected = (
  path: Path,
  { said, lastPath, weights }: Pick<ToReview, 'said' | 'lastPath' | 'weights'>,
  passed: readonly RunStep[],
) => {
  const year = yearOfPeriod(path.year.period)
  const closed = passed.length
  if (closed === 0 || path.heading) return []
  const steps = path.steps.map((step) => step.period)
  return projectionsOf({
    nature: path.nature,
    year,
    closed,
    years: yearsBack(steps, (each) => numbersOf(path, runOf(path.nature, each, said))),
    soFar: numberIn(passed.at(-1)?.toDate.cell),
    weights: weightsOf(steps, weights),
    path: valuesOf(path),
    pathYear: numberIn(path.year.cell),
    lastPath: lastPath ? valuesOf(asGrowth(lastPath)) : null,
  })
}

/** Everything that the review of a quarter says about one row, from its path and its figures. */
export const reviewRow = ({ path: printed, said, forecast, weights, lastPath }: ToReview): ReviewRow => {
  const path = asGrowth(printed)
  const steps = path.steps.map((step) => step.period)
  const run = runOf(path.nature, steps, said)
  const past = runOf(path.nature, steps.map(lastYear), said)
  const actual = run.map((step) => asPrinted(path, step))
  const passed = closedSteps(run)
  const closed = passed.map((step) => step.period)
  const target = numberIn(path.year.cell)
  const pace =
    target && !path.heading
      ? paceFromRun({
          nature: path.nature,
          direction: path.direction,
          target,
          run,
          stands: standsOf(path.nature, said, yearOfPeriod(path.year.period)),
          path: path.steps,
          weights,
          best: bestOf(path.nature, past),
        })
      : null
  return {
    run,
    gaps: gapsOf(path, actual),
    closed,
    reconciliation: reconcile(printed),
    pace,
    expected: closed.length + forecast.length > 0 ? expectedYear(path, actual, forecast) : null,
    projections: projected(path, { said, weights, lastPath: lastPath ?? null }, passed),
  }
}
