import { meet, spanOf } from '#core/checks/figures/span.ts'
import { printAmount } from '#core/figure/amount.ts'
import { type Decimal, parseDecimal } from '#core/figure/decimal.ts'
import type { CellGround } from '#core/validation/ground.ts'
import { showNumber } from '#core/validation/show.ts'
import type { Warning } from '#core/validation/warning.ts'

/** Another agency says another number of the same indicator and period; what holds within the rounding of print is silent. */
export const checkOthers = ({ code, unit, others }: CellGround, value: Decimal): Warning | null => {
  const other = others.find((one) => {
    const said = parseDecimal(one.value)
    return said !== null && !meet(spanOf(value), spanOf(said))
  })
  if (!other) return null
  return {
    level: 'warning',
    code: 'othersSay',
    cells: [code],
    facts: { value: printAmount(value), unit, other: showNumber(other.value), agency: other.agency },
  }
}
