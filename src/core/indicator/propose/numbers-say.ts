import { above, meet, plus, spanOf } from '#core/checks/figures/span.ts'
import { printAmount } from '#core/figure/amount.ts'
import { compare, of, sum } from '#core/figure/decimal.ts'
import type { Nature } from '#core/indicator/definition.ts'
import type { Ground, Steps } from '#core/indicator/propose/subject.ts'

const say = printAmount
const hundred = of('100')
const near = of('50')
const far = of('150')

/** Around 100 in every column: 109,50 for 9,5 %. */
const areIndex = ({ year, steps }: Steps): boolean =>
  [year, ...steps].every((value) => compare(value, near) > 0 && compare(value, far) < 0)

/**
 * What the steps of a year say about their nature (Q1–Q3); null where they do not settle it. A percentage never adds:
 * it runs up to its year, or it is an index around 100. An amount adds up to its year, or ends where the year ends.
 */
export const numbersSay = (found: Steps, percent: boolean): Ground<Nature> | null => {
  const { year, steps } = found
  const last = steps.at(-1)
  if (!last) return null
  const ends = meet(spanOf(last), spanOf(year))
  const total = sum(steps)
  const adds = meet(steps.map(spanOf).reduce(plus), spanOf(year))
  const rises = steps.every((step, at) => at === 0 || !above(spanOf(steps[at - 1] ?? step), spanOf(step)))
  if (percent) {
    if (ends && rises && compare(year, hundred) === 0 && compare(steps[0] ?? year, last) < 0)
      return {
        value: 'cumulative',
        why: `tăng dần ${steps.map((step) => say(step)).join(' → ')} và kết thúc ở 100`,
      }
    return areIndex(found)
      ? { value: 'index', why: `các số quanh 100 (${say(year)}): chỉ số so với kỳ gốc` }
      : null
  }
  if (adds && !ends) return { value: 'flow', why: `các quý cộng lại ${say(total)}, bằng cả năm` }
  if (ends && !adds)
    return { value: 'stock', why: `cả năm ${say(year)} bằng quý cuối, không bằng tổng các quý ${say(total)}` }
  return null
}
