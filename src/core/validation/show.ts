import { printAmount } from '#core/figure/amount.ts'
import { parseDecimal } from '#core/figure/decimal.ts'

/** `1234.5` → `1.234,5`, as a sentence shows it. */
export const showNumber = (canonical: string): string => {
  const value = parseDecimal(canonical)
  return value ? printAmount(value) : canonical
}

/** `9,0`, `12`, `1.000`: how many times, never more exact than it is worth. */
export const showTimes = (times: number): string => {
  const rounded = times < 10 ? times.toFixed(1) : String(Math.round(times))
  return showNumber(rounded)
}
