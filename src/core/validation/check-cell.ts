import type { Decimal } from '#core/figure/decimal.ts'
import { checkFall } from '#core/validation/falls-below.ts'
import type { CellGround } from '#core/validation/ground.ts'
import { checkMagnitude } from '#core/validation/magnitude.ts'
import { checkNotation } from '#core/validation/notation.ts'
import { checkOthers } from '#core/validation/others-say.ts'
import { checkSteps } from '#core/validation/steps.ts'
import type { Warning } from '#core/validation/warning.ts'

/** How far the year has come, and whether the year itself is asked. */
export type YearAt = { readonly month: number; readonly isYear: boolean }

/** The checks of one cell, the most telling first: the first that asks is the one that is shown. */
const checks = [checkNotation, checkMagnitude, checkSteps, checkOthers] as const

/** What is asked of one number by itself: at most a fall, which blocks, or else one warning. */
export const checkCell = (ground: CellGround, value: Decimal, at: YearAt): Warning | null => {
  const fall = checkFall(ground, value, at.isYear)
  for (const check of checks) {
    const found = check(ground, value, at.month)
    // a slip explains the fall, but only the fall blocks: the sentence of the slip at the level of the fall
    if (found) return fall ? { ...found, level: 'error' } : found
  }
  return fall
}
