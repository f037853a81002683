import { parseAmount } from '#core/figure/amount.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Choice } from '#core/review/choices.ts'
import type { DecisionWhat, Standing } from '#core/review/decision.ts'
import { blocks } from '#core/review/open.ts'
import { asksForWords, wordsInOrder } from '#core/review/standing-words.ts'

/** What somebody wants to decide. */
export type Wanted = { readonly what: DecisionWhat; readonly reason: string; readonly value: string | null }

export type CannotDecide =
  | 'choiceNotAllowed'
  | 'decisionNeedsReason'
  | 'decisionNeedsValue'
  | 'valueUnclear'
  | 'wordsForEachPlace'
  | 'nothingToUndo'
  | 'planIsOpened'

/** Figures of an opened plan change by an adjustment alone; so does the answer that let it open. */
const isFixed = (finding: Finding, what: DecisionWhat, standing: Standing | null): boolean =>
  what === 'rendering' || standing?.what === 'rendering' || (what === 'undone' && blocks(finding))

/** A question about words at several places needs words for each of them, the printed ones where they are right. */
const hasWordsForEach = (finding: Finding, value: string): boolean => {
  const words = wordsInOrder(value)
  return !asksForWords(finding) || (words.length === finding.where.length && words.every((one) => one !== ''))
}

/** Null means: go ahead. */
export const whyNotDecide = (
  asked: {
    readonly finding: Finding
    readonly choices: readonly Choice[]
    readonly standing: Standing | null
    readonly opened: boolean
  },
  { what, reason, value }: Wanted,
): CannotDecide | null => {
  if (asked.opened && isFixed(asked.finding, what, asked.standing)) return 'planIsOpened'
  if (what === 'undone') return asked.standing === null ? 'nothingToUndo' : null
  const choice = asked.choices.find((one) => one.what === what)
  if (!choice || choice.whyNot !== null) return 'choiceNotAllowed'
  if (choice.needsReason && reason.trim() === '') return 'decisionNeedsReason'
  if (choice.asks === 'oneOf' && !choice.values.some((one) => one.value === value))
    return 'decisionNeedsValue'
  if ((choice.asks === 'number' || choice.asks === 'text') && (value ?? '').trim() === '')
    return 'decisionNeedsValue'
  if (choice.asks === 'text' && !hasWordsForEach(asked.finding, value ?? '')) return 'wordsForEachPlace'
  if (choice.asks === 'number' && parseAmount(value ?? '').kind !== 'number') return 'valueUnclear'
  return null
}
