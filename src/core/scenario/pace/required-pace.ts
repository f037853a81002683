import type { Nature } from '#core/indicator/definition.ts'
import { numberIn } from '#core/figure/cell.ts'
import type { Pace, PaceQuestion } from '#core/scenario/pace/question.ts'
import { paceOfFlow } from '#core/scenario/pace/of-flow.ts'
import { paceOfGrowth } from '#core/scenario/pace/of-growth.ts'
import { paceOfLevel } from '#core/scenario/pace/of-level.ts'
import { paceOfShare } from '#core/scenario/pace/of-share.ts'
import { both } from '#core/words/both.ts'

const rules: Readonly<Record<Nature, (question: PaceQuestion) => Pace>> = {
  flow: paceOfFlow,
  cumulative: paceOfShare,
  stock: paceOfLevel,
  rate: paceOfLevel,
  average: () => ({
    kind: 'unknown',
    why: both(
      'Số bình quân: phần còn lại của năm cần quyền số từng kỳ, văn bản không cho.',
      'A mean: the rest of the year needs the weights of its periods, which no text gives.',
    ),
  }),
  index: paceOfGrowth,
  yearly: () => ({
    kind: 'unknown',
    why: both('Chỉ tiêu chỉ có số cả năm.', 'It has a figure of the whole year alone.'),
  }),
}

/**
 * What the rest of the year must deliver, by the nature of what is counted (B17, C06). A closed step without a figure
 * leaves it unknown: an unreported quarter is no zero.
 */
export const requiredPace = (question: PaceQuestion): Pace => {
  const empty = question.done.find(({ cell }) => numberIn(cell) === null)
  const additive = (question.nature === 'flow' && !question.soFar) || question.nature === 'index'
  if (empty && (additive || (question.done.at(-1) === empty && !question.soFar)))
    return {
      kind: 'unknown',
      why: both('Kỳ đã qua chưa có số liệu.', 'A period that is over has no figure yet.'),
    }
  if (question.rest.length === 0) return { kind: 'unknown', why: both('Năm đã hết.', 'The year is over.') }
  return rules[question.nature](question)
}
