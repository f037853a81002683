import type { CellOrigin, CellStep } from '#core/page/cell-history-page.ts'
import { blank, type Entry, sameEntry } from '#core/report/entry.ts'

/** An entry as it came to stand in a cell, or as it was sent. */
export type StoodEntry = {
  readonly at: string
  readonly byName: string
  readonly entry: Entry
  readonly file: string | null
  readonly place: string | null
  /** The number of the sending; null for a draft. */
  readonly sent: number | null
}

const originOf = ({ entry, file, place, sent }: StoodEntry): CellOrigin => {
  if (sent !== null) return { how: 'sent', revision: sent }
  if (file !== null) return { how: 'file', file, place }
  return entry.kind === 'number' && entry.copied !== undefined
    ? { how: 'copied', period: entry.copied }
    : { how: 'typed' }
}

/** Old → new, newest first. Saving again what stood there is no step; sending it is one. */
export const cellSteps = (stood: readonly StoodEntry[]): readonly CellStep[] => {
  const ordered = stood.toSorted((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : (a.sent ?? 0) - (b.sent ?? 0),
  )
  const steps: CellStep[] = []
  let was: Entry = blank
  for (const one of ordered) {
    if (one.sent === null && sameEntry(one.entry, was)) continue
    steps.push({ at: one.at, byName: one.byName, was, entry: one.entry, origin: originOf(one) })
    was = one.entry
  }
  return steps.toReversed()
}
