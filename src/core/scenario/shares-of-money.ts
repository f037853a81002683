import { meet, spanOf } from '#core/checks/figures/span.ts'
import { numberIn } from '#core/figure/cell.ts'
import { add, divide, multiply, of, zero } from '#core/figure/decimal.ts'
import { type Path, valuesOf } from '#core/scenario/path.ts'

const hundred = of('100')

/**
 * Which row of money a row of running percentages runs with (Q1): 15/35/65/100 % stand beside 1.503,9/2.005,3/3.007,9/3.509,2
 * without a label. Only rows that agree at every step are named.
 */
export const moneyBehind = (share: Path, paths: readonly Path[]): readonly Path[] => {
  const printed = valuesOf(share)
  if (!printed || share.nature !== 'cumulative') return []
  return paths.filter((money) => {
    const [year, steps] = [numberIn(money.year.cell), valuesOf(money)]
    if (money.nature !== 'flow' || !year || !steps || steps.length !== printed.length) return false
    let run = zero
    return steps.every((step, at) => {
      run = add(run, step)
      const percent = divide(multiply(run, hundred), year, printed[at]?.scale ?? 0)
      const said = printed[at]
      return percent !== null && said !== undefined && meet(spanOf(percent), spanOf(said))
    })
  })
}
