import type { Nature } from '#core/indicator/definition.ts'
import { numberIn } from '#core/figure/cell.ts'
import type { Pace, PaceQuestion } from '#core/scenario/pace/question.ts'
import { paceOfFlow } from '#core/scenario/pace/of-flow.ts'
import { paceOfGrowth } from '#core/scenario/pace/of-growth.ts'
import { paceOfLevel } from '#core/scenario/pace/of-level.ts'
import { paceOfShare } from '#core/scenario/pace/of-share.ts'

const rules: Readonly<Record<Nature, (question: PaceQuestion) => Pace>> = {
  flow: paceOfFlow,
  cumulative: paceOfShare,
  stock: paceOfLevel,
  rate: paceOfLevel,
  average: () => ({
    kind: 'unknown',
    why: 'Số bình quân: phần còn lại của năm cần quyền số từng kỳ, văn bản không cho.',
  }),
  index: paceOfGrowth,
  yearly: () => ({ kind: 'unknown', why: 'Chỉ tiêu chỉ có số cả năm.' }),
}

/**
 * What the rest of the year must deliver, by the nature of what is counted (B17, C06). A closed step without a figure
 * leaves it unknown: an unreported quarter is no zero.
 */
export const requiredPace = (question: PaceQuestion): Pace => {
  const empty = question.done.find(({ cell }) => numberIn(cell) === null)
  const additive = (question.nature === 'flow' && !question.soFar) || question.nature === 'index'
  if (empty && (additive || (question.done.at(-1) === empty && !question.soFar)))
    return { kind: 'unknown', why: 'Kỳ đã qua chưa có số liệu.' }
  if (question.rest.length === 0) return { kind: 'unknown', why: 'Năm đã hết.' }
  return rules[question.nature](question)
}
