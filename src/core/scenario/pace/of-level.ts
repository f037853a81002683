import { add, compare, type Decimal, divide, isZero, multiply, size, subtract } from '#core/figure/decimal.ts'
import type { Need, Pace, PaceQuestion } from '#core/scenario/pace/question.ts'
import { beyondBest, decimalsOf, lastDone, pathAt, restOfPath } from '#core/scenario/pace/steps.ts'
import { both } from '#core/words/both.ts'

/** The value itself is there, except for a strict `>` or `<`: 95 does not reach “over 95”. */
const isThere = ({ direction, target, strict }: PaceQuestion, level: Decimal): boolean => {
  const beyond = direction === 'down' ? compare(target, level) : compare(level, target)
  return strict ? beyond > 0 : beyond >= 0
}

/** Levels between now and the target, moving as the path moves; null where the path stands still or is not there. */
const levelsOf = (question: PaceQuestion, now: Decimal, start: Decimal): readonly Need[] | null => {
  const path = restOfPath(question)
  const end = path?.at(-1)
  if (!path || !end || isZero(subtract(end, start))) return null
  const whole = subtract(end, start)
  const distance = subtract(question.target, now)
  const decimals = decimalsOf(question)
  let before = now
  return question.rest.flatMap((period, at): readonly Need[] => {
    const planned = path[at]
    if (!planned) return []
    const moved = divide(multiply(distance, subtract(planned, start)), whole, decimals)
    const value = at === question.rest.length - 1 ? question.target : moved && add(now, moved)
    if (!value) return []
    const step = subtract(value, before)
    before = value
    return [{ period, value, step }]
  })
}

/**
 * A state or a rate has a level, no sum: from where it stands to the target, in the path's own steps. Lower is better
 * turns the comparison, not the arithmetic: poverty from 2,6 % to 2 % has to lose 0,6 points.
 */
export const paceOfLevel = (question: PaceQuestion): Pace => {
  const last = lastDone(question)
  if (!last)
    return {
      kind: 'unknown',
      why: both(
        'Chưa có số liệu nào trong năm để biết đang đứng ở đâu.',
        'No figure of the year says where it stands.',
      ),
    }
  const remaining = subtract(question.target, last.value)
  if (isThere(question, last.value)) return { kind: 'reached', beyond: size(remaining) }
  const next = question.rest[0]
  const nextLevel = next === undefined ? null : pathAt(question, next)
  const start = pathAt(question, last.period)
  const byProfile = start && levelsOf(question, last.value, start)
  return {
    kind: 'needs',
    rest: question.rest,
    remaining,
    atMark: isZero(remaining),
    catchUp: nextLevel && subtract(nextLevel, last.value),
    byProfile,
    unreachable: beyondBest(question, byProfile),
  }
}
