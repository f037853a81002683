import type { Decimal } from '#core/figure/decimal.ts'
import type { Comparator } from '#core/plan/plan.ts'
import type { Baseline } from '#core/target/baseline.ts'

/** A person's word about the values of a target: facts, only added (Q7). */
export type BaselineFact = {
  /** added: a value from another document, an assignment from above · chosen: the official one from now on */
  readonly what: 'added' | 'chosen'
  readonly key: string
  /** Of an added one, in the unit of the target; null for a choice. */
  readonly added: { readonly name: string; readonly value: Decimal } | null
  readonly reason: string
  readonly byName: string
  readonly at: string
}

/** The values of a target with those that people added; an added one is asked for as the target itself is. */
export const withAdded = (
  printed: readonly Baseline[],
  facts: readonly BaselineFact[],
  comparator: Comparator,
): readonly Baseline[] => [
  ...printed,
  ...facts.flatMap(({ key, added }): readonly Baseline[] =>
    added ? [{ key, ...added, comparator, printed: '', line: null }] : [],
  ),
]

/** The official one: the last that was chosen and is still there, else the committed value of the text. */
export const officialOf = (
  all: readonly Baseline[],
  facts: readonly BaselineFact[],
): { readonly baseline: Baseline; readonly chosen: BaselineFact | null } | null => {
  const chosen =
    facts.findLast(({ what, key }) => what === 'chosen' && all.some((one) => one.key === key)) ?? null
  const baseline = all.find(({ key }) => key === (chosen?.key ?? 'plan')) ?? all[0]
  return baseline ? { baseline, chosen } : null
}

export type CannotChoose = 'noSuchBaseline' | 'reasonMissing' | 'alreadyOfficial'

export const whyNotChoose = (
  all: readonly Baseline[],
  facts: readonly BaselineFact[],
  { key, reason }: { readonly key: string; readonly reason: string },
): CannotChoose | null => {
  if (!all.some((one) => one.key === key)) return 'noSuchBaseline'
  if (reason.trim() === '') return 'reasonMissing'
  return officialOf(all, facts)?.baseline.key === key ? 'alreadyOfficial' : null
}
