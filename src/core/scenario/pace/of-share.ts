import { add, compare, type Decimal, isZero, negate, subtract, zero } from '#core/figure/decimal.ts'
import type { Pace, PaceQuestion } from '#core/scenario/pace/question.ts'
import { beyondBest, lastDone, pathAt, restOfPath } from '#core/scenario/pace/steps.ts'
import { spread } from '#core/scenario/pace/spread.ts'

/** Points are asked for with one decimal more than shares are printed with: 20,7 of 15 %. */
const more = 1

/** Differences between running values: what each step adds. */
const stepsOf = (start: Decimal, levels: readonly Decimal[]): readonly Decimal[] =>
  levels.map((level, at) => subtract(level, at === 0 ? start : (levels[at - 1] ?? start)))

/**
 * A running share: the points that are left, over the open steps as the path would have added them.
 * @example 12 % done where the path says 15, 35 next: 23 points bring it back at once, 20,7 by profile
 */
export const paceOfShare = (question: PaceQuestion): Pace => {
  const last = lastDone(question)
  const [done, next] = [last?.value ?? zero, question.rest[0]]
  const remaining = subtract(question.target, done)
  const atMark = question.strict === true && isZero(remaining)
  if (compare(remaining, zero) <= 0 && !atMark) return { kind: 'reached', beyond: negate(remaining) }
  const nextLevel = next === undefined ? null : pathAt(question, next)
  const levels = restOfPath(question)
  const start = last ? pathAt(question, last.period) : zero
  const scale = Math.max(question.target.scale, done.scale, ...(levels ?? []).map(({ scale: own }) => own))
  const steps = levels && start && spread(remaining, stepsOf(start, levels), scale + more)
  let level = done
  const byProfile =
    steps &&
    question.rest.flatMap((period, at) => {
      const step = steps[at]
      if (!step) return []
      level = add(level, step)
      return [{ period, value: level, step }]
    })
  return {
    kind: 'needs',
    rest: question.rest,
    remaining,
    atMark,
    catchUp: nextLevel && subtract(nextLevel, done),
    byProfile,
    unreachable: beyondBest(question, byProfile),
  }
}
