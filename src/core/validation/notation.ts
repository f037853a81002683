import { printAmount } from '#core/figure/amount.ts'
import { type Decimal, parseDecimal, shortest } from '#core/figure/decimal.ts'
import { isIndexPlan, meantGrowth, meantIndex } from '#core/figure/over-time/index-number.ts'
import type { CellGround } from '#core/validation/ground.ts'
import { showNumber } from '#core/validation/show.ts'
import type { Warning } from '#core/validation/warning.ts'

const isPerCent = /^\s*%/

/** 9,5 in a row of index numbers, 112,93 in a row of growths (C02, Q3): asked wherever a number comes in. */
export const checkNotation = (
  { code, plan, unit }: Pick<CellGround, 'code' | 'plan' | 'unit'>,
  value: Decimal,
): Warning<'growthForIndex' | 'indexForGrowth'> | null => {
  if (plan === null || !isPerCent.test(unit)) return null
  const year = parseDecimal(plan)
  if (!year) return null
  const index = isIndexPlan(year, unit) ? meantIndex(value, 'index') : null
  const growth = meantGrowth(value, year, unit)
  const meant = index ?? growth
  if (!meant) return null
  return {
    level: 'warning',
    code: index ? 'growthForIndex' : 'indexForGrowth',
    cells: [code],
    facts: { value: printAmount(value), meant: printAmount(shortest(meant)), plan: showNumber(plan) },
  }
}
