import { compare, parseDecimal } from '#core/figure/decimal.ts'
import type { Entry } from '#core/report/entry.ts'
import { isReason } from '#core/report/texts.ts'

/** The running total that an entry is held against: the agency's own, of the last period before this one (Q1). */
export type TotalBefore = { readonly period: string; readonly value: string }

/** A number below the total before it, about which nobody says why. The same on the page and at the server. */
export const fallsUnsaid = (entry: Entry, before: TotalBefore | null | undefined): boolean => {
  if (entry.kind !== 'number' || isReason(entry.note ?? '') || !before) return false
  const [value, was] = [parseDecimal(entry.value), parseDecimal(before.value)]
  return value !== null && was !== null && compare(value, was) < 0
}
