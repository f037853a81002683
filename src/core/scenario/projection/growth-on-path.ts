import { add, type Decimal, divide, multiply, subtract, sum } from '#core/figure/decimal.ts'
import { wholeGrowth } from '#core/figure/over-time/growth.ts'
import { fail, ok, type Result } from '#core/result.ts'
import type { YearRun } from '#core/scenario/projection/series.ts'

export type OnItsWay = {
  readonly closed: number
  /** How far growth has come by the last closed step, where that was said as one figure. */
  readonly now: Decimal | null
  readonly run: YearRun
  readonly path: readonly Decimal[]
  readonly pathYear: Decimal | null
  readonly weights: readonly Decimal[] | null
}

const places = 6

/** The closed steps' growths, where every one is known. */
const ownOf = ({ run, closed }: OnItsWay): readonly Decimal[] | null => {
  const own = run.slice(0, closed).flatMap((value) => value ?? [])
  return own.length === closed && closed > 0 ? own : null
}

const weighed = (growths: readonly Decimal[], weights: readonly Decimal[]): Decimal | null =>
  wholeGrowth(
    growths.flatMap((growth, at) => {
      const weight = weights[at]
      return weight ? [{ growth, weight }] : []
    }),
  )

/** The closed part weighs what its base year weighed; the rest grows as the path says. */
const byWeights = (asked: OnItsWay, year: Decimal, weights: readonly Decimal[]): Decimal | null => {
  const own = ownOf(asked)
  const reached = own ? weighed(own, weights) : asked.now
  const planned = weighed(asked.path.slice(0, asked.closed), weights)
  if (!reached || !planned) return null
  const moved = multiply(subtract(reached, planned), sum(weights.slice(0, asked.closed)))
  const share = divide(moved, sum(weights), places)
  return share && add(year, share)
}

/**
 * What growth makes of the year is not its last quarter: the year's own value on the path, and how far the closed steps
 * were off it (Q3). With base weights they count by them; without, the last step's distance goes on, and growth that was
 * said only for the year so far has nothing on the path to stand beside.
 * @example on the path in every closed quarter → what the path prints for the year
 */
export const growthOnPath = (asked: OnItsWay): Result<Decimal, string> => {
  const { path, pathYear, closed, weights } = asked
  if (!pathYear) return fail('lộ trình không có số cả năm.')
  if (weights && weights.length === path.length) {
    const value = byWeights(asked, pathYear, weights)
    return value ? ok(value) : fail('các kỳ đã qua chưa đủ số liệu.')
  }
  const [own, planned] = [asked.run[closed - 1], path[closed - 1]]
  if (own && planned) return ok(add(pathYear, subtract(own, planned)))
  return fail(
    asked.now
      ? 'cần quyền số năm gốc của từng quý để so mức tăng lũy kế với lộ trình.'
      : 'các kỳ đã qua chưa đủ số liệu.',
  )
}
