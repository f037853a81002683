import { parseAmount } from '#core/figure/amount.ts'
import type { Decimal } from '#core/figure/decimal.ts'

/** `353.881`: a group of thousands, or three decimals where a page writes the English way. */
export const isPointGroup = (text: string): boolean => /^[-+−]?[1-9]\d{0,2}\.\d{3}\s*%?$/u.test(text)

/**
 * Both readings of a printed figure that can be read in two ways, `10,015` or, on a page that writes the English way,
 * `353.881`; null where there is but one.
 */
export const bothReadings = (
  printed: string,
): { readonly decimals: Decimal; readonly thousands: Decimal } | null => {
  const amount = parseAmount(printed)
  if (amount.kind === 'ambiguous') {
    const [decimals, thousands] = amount.readings
    return { decimals, thousands }
  }
  if (amount.kind !== 'number' || !isPointGroup(printed)) return null
  return { decimals: { ...amount.value, scale: amount.value.scale + 3 }, thousands: amount.value }
}
