import { numberIn } from '#core/figure/cell.ts'
import { add, compare, type Decimal, isZero, negate, subtract, sum, zero } from '#core/figure/decimal.ts'
import type { Pace, PaceQuestion } from '#core/scenario/pace/question.ts'
import { beyondBest, decimalsOf, pathAt, restOfPath } from '#core/scenario/pace/steps.ts'
import { spread } from '#core/scenario/pace/spread.ts'

/** Path to the end of the next step less what is done: what brings the row back to its path at once. */
const catchUpOf = (question: PaceQuestion, done: Decimal): Decimal | null => {
  const next = question.rest[0]
  if (next === undefined) return null
  const steps = [...question.done.map(({ period }) => period), next].map((period) => pathAt(question, period))
  const known = steps.flatMap((value) => value ?? [])
  return known.length === steps.length ? subtract(known.reduce(add, zero), done) : null
}

/**
 * What remains of the amount, over the open steps in the scenario's own proportion.
 * @example 800.000 asked, 140.000 in the first quarter → 209.692, 248.295, 202.013
 */
export const paceOfFlow = (question: PaceQuestion): Pace => {
  const { target, direction, rest } = question
  const done = question.soFar ?? sum(question.done.flatMap(({ cell }) => numberIn(cell) ?? []))
  const remaining = subtract(target, done)
  const atMark = question.strict === true && direction !== 'down' && isZero(remaining)
  if (compare(remaining, zero) <= 0 && !atMark) {
    if (direction !== 'down') return { kind: 'reached', beyond: negate(remaining) }
    if (compare(remaining, zero) < 0) return { kind: 'broken', over: negate(remaining) }
  }
  const profile = restOfPath(question)
  const parts = profile && spread(remaining, profile, decimalsOf(question))
  const byProfile =
    parts &&
    rest.flatMap((period, at) => {
      const value = parts[at]
      return value ? [{ period, value, step: value }] : []
    })
  return {
    kind: 'needs',
    rest: question.rest,
    remaining,
    atMark,
    catchUp: direction === 'down' ? null : catchUpOf(question, done),
    byProfile,
    // less than a ceiling leaves is no feat
    unreachable: direction === 'down' ? null : beyondBest(question, byProfile),
  }
}
