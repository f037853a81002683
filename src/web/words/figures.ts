import { printAmount } from '#core/figure/amount.ts'
import { parseDecimal } from '#core/figure/decimal.ts'
import type { WireCell } from '#core/figure/wire.ts'

/** A canonical decimal of the wire, `-1234.50` → `-1.234,50`; rounded where `decimals` is given. */
export const showDecimal = (canonical: string, decimals?: number): string => {
  const value = parseDecimal(canonical)
  return value ? printAmount(value, decimals) : canonical
}

/** A cell as it is printed: the four absences keep their four signs (rules Q18, Q19). */
export const showCell = (cell: WireCell): string => {
  switch (cell.kind) {
    case 'number':
      return showDecimal(cell.value)
    case 'missing':
      return ''
    case 'none':
      return '-'
    case 'notApplicable':
      return 'x'
    case 'impossible':
      return cell.reason === 'zeroDenominator' ? '#DIV/0!' : '#####'
    case 'worded':
      return cell.text
  }
}
