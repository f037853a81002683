import { printAmount } from '#core/figure/amount.ts'
import { compare } from '#core/figure/decimal.ts'
import { passes } from '#core/target/comparing.ts'
import type { Number } from '#core/target/judge/outcome.ts'
import type { ToJudge } from '#core/target/judge/judged.ts'
import { monthsOf } from '#core/time/period.ts'
import { inBoth, type Words } from '#core/words/both.ts'

/**
 * The floor holds, and yet it stands worse than before the year (Q32): 95,2 % passes `> 95` where 99,30 % was reached.
 * A running amount is compared at the end of the year only.
 */
export const regression = (last: Number, { before, direction, nature, wanted }: ToJudge): Words | null => {
  if (!before || direction === 'balance' || nature === 'index' || !passes(last.value, wanted)) return null
  const running = nature === 'flow' || nature === 'cumulative'
  if (running && monthsOf(last.period)[1] !== 12) return null
  const moved = compare(last.value, before.value)
  const worse = direction === 'down' ? moved > 0 : moved < 0
  if (!worse) return null
  const was = printAmount(before.value)
  return inBoth((language, period) =>
    language === 'vi'
      ? `Đạt mức giao nhưng kém ${period(before.period)} (${was}).`
      : `It meets the target, and yet is worse than ${period(before.period)} (${was}).`,
  )
}
