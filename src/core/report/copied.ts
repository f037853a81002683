import type { Nature } from '#core/indicator/definition.ts'
import type { Entry, NumberEntry } from '#core/report/entry.ts'
import { type Refusal, refuse } from '#core/words/month.ts'

/** What the last period said of a line. */
export type LastSaid = { readonly period: string; readonly entry: Entry } | null

type Copied = { readonly code: string; readonly name: string; readonly entry: Entry }

/**
 * Whether the figure of the last period may be taken over: what lasts (a herd, a coverage) may; a running total only where
 * somebody says that nothing was added since; growth, averages and figures of the year are of their own period.
 */
export const copyFits = (nature: Nature | null | undefined): 'lasts' | 'runs' | null => {
  if (nature === 'stock' || nature === 'rate') return 'lasts'
  return nature === 'flow' || nature === 'cumulative' ? 'runs' : null
}

/** The last period's figure as an entry of this one, marked until somebody touches it; null where it was no number. */
export const copyOf = (last: LastSaid): NumberEntry | null =>
  last?.entry.kind === 'number' ? { kind: 'number', value: last.entry.value, copied: last.period } : null

export const isCopied = (entry: Entry): boolean => entry.kind === 'number' && entry.copied !== undefined

/** Why copied figures are not sent: each has to be confirmed, by name, in every sending. Null where all of them are. */
export const whyNotCopies = (cells: readonly Copied[], confirmed: readonly string[]): Refusal | null => {
  const open = cells.filter(({ code, entry }) => isCopied(entry) && !confirmed.includes(code))
  const [first] = open
  return first ? refuse('copiesUnconfirmed', { count: open.length, first: first.name }) : null
}
