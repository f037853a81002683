import { type Cell, missing, number, numberIn } from '#core/figure/cell.ts'
import { subtract } from '#core/figure/decimal.ts'
import { toDateOf } from '#core/figure/over-time/run-up.ts'
import type { Dated } from '#core/figure/over-time/join-periods.ts'
import type { Path } from '#core/scenario/path.ts'
import type { Period } from '#core/time/period.ts'

/** One step of the review (C06): the path stays, the actual figure stands beside it, the gap is carried on. */
export type StepGap = {
  readonly period: Period
  readonly path: Cell
  readonly actual: Cell
  /** actual − path, of the step as printed. */
  readonly gap: Cell
  /** The gap that the next step inherits: to date for what runs up, the last one for a level. */
  readonly carried: Cell
}

const minus = (a: Cell, b: Cell): Cell => {
  if (a.kind !== 'number') return a
  return b.kind === 'number' ? number(subtract(a.value, b.value)) : b
}

/** Both as they have run up to each step; what has no running total is taken as it stands. */
const runsOf = (path: Path, cells: readonly Cell[]): readonly Cell[] => {
  if (path.nature !== 'flow') return cells
  const run = toDateOf('flow', cells)
  return run.ok ? run.value : cells
}

/** Actual against path at every step. A step without a figure has no gap: it is not zero and not behind. */
export const gapsOf = (path: Path, actual: readonly Dated[]): readonly StepGap[] => {
  const said = path.steps.map(({ period }) => actual.find((one) => one.period === period)?.cell ?? missing)
  const [paths, actuals] = [
    runsOf(
      path,
      path.steps.map(({ cell }) => cell),
    ),
    runsOf(path, said),
  ]
  return path.steps.map(({ period, cell }, at) => {
    const own = said[at] ?? missing
    const carried = numberIn(own) ? minus(actuals[at] ?? missing, paths[at] ?? missing) : missing
    return { period, path: cell, actual: own, gap: minus(own, cell), carried }
  })
}
