import type { Finding } from '#core/plan/finding.ts'
import type { FormTable } from '#core/plan/table.ts'
import type { Standing } from '#core/review/decision.ts'
import type { Keyed } from '#core/review/key.ts'

/** Words that a person put in the place of misread ones: by line, what is printed and what it says. */
export type DecidedWords = ReadonlyMap<number, readonly { readonly was: string; readonly now: string }[]>

const between = /\s*;\s*/

/** `Đi động; BUU` → the words of each place, in the order of the places. */
export const wordsInOrder = (text: string): readonly string[] => text.trim().split(between)

/** Whether a finding asks about words, place by place, so that its answer must have words for each of them. */
export const asksForWords = ({ code, where, printed }: Finding): boolean =>
  code === 'spelling' && wordsInOrder(printed).length === where.length

/**
 * The words that decisions put in the place of misread ones (Q18, Q33). A question about words names places, printed
 * words and expected ones in one order; the answer keeps that order. Words left as printed change nothing.
 */
export const decidedWords = (
  findings: readonly Keyed[],
  standing: ReadonlyMap<string, Standing>,
): DecidedWords => {
  const words = new Map<number, { was: string; now: string }[]>()
  for (const { key, finding } of findings) {
    const decision = standing.get(key)
    if (decision?.what !== 'rendering' || decision.value === null || !asksForWords(finding)) continue
    const [printed, decided] = [wordsInOrder(finding.printed), wordsInOrder(decision.value)]
    for (const [at, { line }] of finding.where.entries()) {
      const [was, now] = [printed[at], decided[at]]
      if (was === undefined || now === undefined || was === now) continue
      words.set(line, [...(words.get(line) ?? []), { was, now }])
    }
  }
  return words
}

/** The names of rows as they were decided; a row that nobody decided keeps the printed one. */
export const withDecidedWords = (table: FormTable, words: DecidedWords): FormTable =>
  words.size === 0
    ? table
    : {
        ...table,
        rows: table.rows.map((row) => ({
          ...row,
          label: (words.get(row.line) ?? []).reduce(
            (label, { was, now }) => label.replace(was, () => now),
            row.label,
          ),
        })),
      }
