import type { HeldFormula } from '#core/formula/holder.ts'

/** One thing that a person has said about a formula of a table. Nothing is overwritten. */
export type FormulaRevision = {
  readonly holder: string
  /** From 1, without gaps, for each holder. */
  readonly revision: number
  /** The right side; '' where the formula was taken away; null where what is printed holds again. */
  readonly text: string | null
  /** ISO day: the first on which it counts. */
  readonly validFrom: string
  readonly reason: string
  readonly undoes: boolean
  readonly byAccount: string
  readonly byName: string
  /** When it was said, ISO. */
  readonly at: string
  readonly trial: boolean
}

/** The revision that counts for a holder on a day; null where none does yet. Days never go back from one to the next. */
export const revisionOn = (history: readonly FormulaRevision[], day: string): FormulaRevision | null =>
  history.filter(({ validFrom }) => validFrom <= day).toSorted((a, b) => b.revision - a.revision)[0] ?? null

export const byHolder = (
  all: readonly FormulaRevision[],
): ReadonlyMap<string, readonly FormulaRevision[]> => {
  const found = new Map<string, FormulaRevision[]>()
  for (const one of all) found.set(one.holder, [...(found.get(one.holder) ?? []), one])
  return found
}

/** What people have set and counts on a day; '' where one took a formula away. */
export const setOn = (all: readonly FormulaRevision[], day: string): readonly HeldFormula[] =>
  [...byHolder(all)].flatMap(([holder, history]) => {
    const text = revisionOn(history, day)?.text ?? null
    return text === null ? [] : [{ holder, text }]
  })
