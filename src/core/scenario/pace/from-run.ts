import { numberIn } from '#core/figure/cell.ts'
import { add, compare, type Decimal, size, subtract, zero } from '#core/figure/decimal.ts'
import type { Dated } from '#core/figure/over-time/join-periods.ts'
import type { RunStep, Stood } from '#core/figure/over-time/year-run.ts'
import type { Direction, Nature } from '#core/indicator/definition.ts'
import type { Pace, PaceQuestion } from '#core/scenario/pace/question.ts'
import { requiredPace } from '#core/scenario/pace/required-pace.ts'
import { monthsOf, type Period } from '#core/time/period.ts'

export type Asking = {
  readonly nature: Nature
  readonly direction: Direction
  readonly target: Decimal
  readonly strict?: boolean
  readonly run: readonly RunStep[]
  /** Growth so far, for an index; ignored by the others. */
  readonly stands: readonly Stood[]
  readonly path: readonly Dated[]
  readonly weights: ReadonlyMap<Period, Decimal>
  readonly best: PaceQuestion['best']
}

/**
 * The steps up to the last one of which something is known: how far the year has come says enough of the steps before,
 * even where nobody has reported them by themselves.
 */
export const closedSteps = (run: readonly RunStep[]): readonly RunStep[] =>
  run.slice(
    0,
    run.findLastIndex(({ inPeriod, toDate }) => numberIn(inPeriod.cell) ?? numberIn(toDate.cell)) + 1,
  )

const cellFor = (nature: Nature, step: RunStep): Dated => ({
  period: step.period,
  cell: nature === 'flow' ? step.inPeriod.cell : step.toDate.cell,
})

/**
 * Growth is closed by its newest running value, which weighs as much as the steps that it covers; or by the growth of
 * each step where those go further.
 */
const ofGrowth = (asking: Asking): Pace | null => {
  const closed = closedSteps(asking.run)
  const last = asking.stands.findLast(({ cell }) => cell.kind === 'number')
  const [ofSteps, soFar] = [closed.at(-1), last].map((one) => (one ? monthsOf(one.period)[1] : 0))
  const whole = closed.every(({ inPeriod }) => inPeriod.cell.kind === 'number')
  if ((ofSteps ?? 0) > (soFar ?? 0) && (whole || !last))
    return requiredPace({
      ...asking,
      done: closed.map(({ period, inPeriod }) => ({ period, cell: inPeriod.cell })),
      rest: asking.run.slice(closed.length).map(({ period }) => period),
    })
  return last ? afterStand(asking, last) : null
}

const afterStand = (asking: Asking, last: Stood): Pace | null => {
  const end = monthsOf(last.period)[1]
  const periods = asking.run.map(({ period }) => period)
  const done = periods.filter((period) => monthsOf(period)[1] <= end)
  const covers = done.at(-1)
  if (covers === undefined || monthsOf(covers)[1] !== end) return null
  const known = done.flatMap((period) => asking.weights.get(period) ?? [])
  const covered = known.length === done.length ? known.reduce(add, zero) : null
  return requiredPace({
    ...asking,
    done: [{ period: last.period, cell: last.cell }],
    rest: periods.filter((period) => !done.includes(period)),
    weights: covered ? new Map([...asking.weights, [last.period, covered]]) : asking.weights,
  })
}

/** What the rest of the year needs, from what is closed of it. Null while nothing is closed: the whole year is the pace. */
export const paceFromRun = (asking: Asking): Pace | null => {
  if (asking.nature === 'index') return ofGrowth(asking)
  const closed = closedSteps(asking.run)
  if (closed.length === 0) return null
  return requiredPace({
    ...asking,
    done: closed.map((step) => cellFor(asking.nature, step)),
    soFar: asking.nature === 'flow' ? numberIn(closed.at(-1)?.toDate.cell) : null,
    rest: asking.run.slice(closed.length).map(({ period }) => period),
  })
}

/** The largest step that a past year brought, in the manner of a need's `step`; null where nothing is known. */
export const bestOf = (nature: Nature, past: readonly RunStep[]): PaceQuestion['best'] => {
  const steps = past.flatMap((step, at) => {
    const own = numberIn(step.inPeriod.cell)
    if (nature === 'flow' || nature === 'cumulative' || nature === 'index')
      return own ? [{ period: step.period, value: own }] : []
    const before = numberIn(past[at - 1]?.toDate.cell)
    const now = numberIn(step.toDate.cell)
    return before && now ? [{ period: step.period, value: subtract(now, before) }] : []
  })
  return steps.toSorted((a, b) => compare(size(b.value), size(a.value)))[0] ?? null
}
