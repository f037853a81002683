import { equal, parseDecimal } from '#core/figure/decimal.ts'
import { sameCell } from '#core/figure/replay.ts'
import type { WireCell } from '#core/figure/wire.ts'

/** Whether two cells say the same: 9,5 and 9,50 do, however many decimals somebody typed. */
export const sameValue = (a: WireCell, b: WireCell): boolean => {
  if (a.kind !== 'number' || b.kind !== 'number') return sameCell(a, b)
  const [one, other] = [parseDecimal(a.value), parseDecimal(b.value)]
  return one !== null && other !== null && equal(one, other)
}
