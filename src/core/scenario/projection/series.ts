import { add, type Decimal, zero } from '#core/figure/decimal.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { type Period, period, yearOfPeriod } from '#core/time/period.ts'

/** A year's values in equal steps, twelve months or four quarters, as the indicator is printed; null: not reported. */
export type YearRun = readonly (Decimal | null)[]
export type Years = ReadonlyMap<number, YearRun>

/** How many years a profile is looked for in. */
const back = 3

/** A year in its steps and the years before it in the same ones. */
export const yearsBack = (
  steps: readonly Period[],
  numbers: (steps: readonly Period[]) => YearRun,
): Years => {
  const [first] = steps
  if (first === undefined) return new Map()
  return new Map(
    Array.from({ length: back + 1 }, (_, ago) => [
      yearOfPeriod(first) - ago,
      numbers(steps.map((at) => period(`${yearOfPeriod(at) - ago}${at.slice(4)}`))),
    ]),
  )
}

/** Where the year stands after so many steps: a flow's sum so far, every other nature's last value. Null where a needed one is missing. */
export const standOf = (nature: Nature, run: YearRun | undefined, steps: number): Decimal | null => {
  if (!run || steps === 0 || run.length < steps) return null
  if (nature !== 'flow') return run[steps - 1] ?? null
  const values = run.slice(0, steps).flatMap((value) => value ?? [])
  return values.length === steps ? values.reduce(add, zero) : null
}

/** Earlier years without a hole; a profile is taken from whole years only. */
export const fullYearsBefore = (years: Years, year: number): readonly YearRun[] =>
  [...years]
    .filter(([of, run]) => of < year && run.length > 0 && run.every((value) => value !== null))
    .map(([, run]) => run)

/** The base-year weights of a year's steps, in their order; null where one is not known: half of them weigh nothing. */
export const weightsOf = (
  steps: readonly Period[],
  weights: ReadonlyMap<Period, Decimal>,
): readonly Decimal[] | null => {
  const known = steps.flatMap((step) => weights.get(step) ?? [])
  return known.length === steps.length ? known : null
}
