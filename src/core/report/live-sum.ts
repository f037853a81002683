import { add, type Decimal, negate, parseDecimal, printDecimal, zero } from '#core/figure/decimal.ts'
import type { Entry } from '#core/report/entry.ts'
import type { LinePart } from '#core/report/line-parts.ts'

/** What a line comes to by its parts; null where one of them is no number yet. A dash is nothing, and adds nothing. */
export const liveSum = (parts: readonly LinePart[], entryAt: (code: string) => Entry): string | null => {
  let total: Decimal = zero
  for (const { code, sign } of parts) {
    const entry = entryAt(code)
    if (entry.kind === 'none') continue
    const value = entry.kind === 'number' ? parseDecimal(entry.value) : null
    if (!value) return null
    total = add(total, sign === 1 ? value : negate(value))
  }
  return printDecimal(total)
}
