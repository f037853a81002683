import { numberIn } from '#core/figure/cell.ts'
import { add, compare, type Decimal, negate, subtract, sum, zero } from '#core/figure/decimal.ts'
import { growthNeeded, wholeGrowth, type WeightedGrowth } from '#core/figure/over-time/growth.ts'
import type { Need, Pace, PaceQuestion } from '#core/scenario/pace/question.ts'
import { beyondBest, restOfPath } from '#core/scenario/pace/steps.ts'
import type { Period } from '#core/time/period.ts'
import { both } from '#core/words/both.ts'

const weighted = (
  question: PaceQuestion,
  periods: readonly Period[],
  growths: readonly Decimal[],
): readonly WeightedGrowth[] | null => {
  const parts = periods.flatMap((period, at) => {
    const [growth, weight] = [growths[at], question.weights.get(period)]
    return growth && weight ? [{ growth, weight }] : []
  })
  return parts.length === periods.length ? parts : null
}

/** The rest as the path would grow, lifted or lowered by the same points in each step until it makes the need. */
const lifted = (question: PaceQuestion, need: Decimal): readonly Need[] | null => {
  const path = restOfPath(question)
  const parts = path && weighted(question, question.rest, path)
  const planned = parts && wholeGrowth(parts)
  if (!path || !planned) return null
  const lift = subtract(need, planned)
  return question.rest.flatMap((period, at) => {
    const own = path[at]
    return own ? [{ period, value: add(own, lift), step: add(own, lift) }] : []
  })
}

/**
 * Growth at constant prices: quarters weigh as their base year did, so the rest needs what the weighted sum lacks (Q3, B17).
 * The question is asked in growth, not in index numbers. Without base weights there is no answer, and none is made up.
 * @example 6,84 % done with weight 0,4928, 6,7 % asked → 6,564 % in the rest
 */
export const paceOfGrowth = (question: PaceQuestion): Pace => {
  const done = weighted(
    question,
    question.done.map(({ period }) => period),
    question.done.flatMap(({ cell }) => numberIn(cell) ?? []),
  )
  const open = question.rest.flatMap((period) => question.weights.get(period) ?? [])
  if (!done || open.length !== question.rest.length)
    return {
      kind: 'unknown',
      why: both(
        'Cần quyền số năm gốc của từng quý (giá so sánh) để tính tốc độ còn lại.',
        'The base-year weights of the quarters (constant prices) are needed to know the growth that is left.',
      ),
    }
  const need = growthNeeded(question.target, done, sum(open))
  if (!need) return { kind: 'unknown', why: both('Năm đã hết.', 'The year is over.') }
  const path = question.rest.length > 0 ? lifted(question, need) : null
  const even = question.rest.map((period): Need => ({ period, value: need, step: need }))
  if (compare(need, zero) <= 0 && done.length > 0) return { kind: 'reached', beyond: negate(need) }
  return {
    kind: 'needs',
    rest: question.rest,
    remaining: need,
    catchUp: null,
    byProfile: path,
    unreachable: beyondBest(question, path ?? even),
  }
}
