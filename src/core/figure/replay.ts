import type { WireCell } from '#core/figure/wire.ts'

/*
 * The history of figures as a list, without a database: what the store must answer as of any moment is what replaying
 * the list says. Property tests hold the two together.
 */

/** One thing that was said, in the order in which it was recorded; `name` is the whole key of the figure as one text. */
export type SaidOnce = {
  readonly name: string
  readonly cell: WireCell
  /** ISO, as recorded. */
  readonly at: string
  /** The revision that the speaker had seen; null where nobody looked. */
  readonly base: number | null
}

/** A figure as it stood: its revision counts from 1. */
export type Stood = { readonly revision: number; readonly cell: WireCell; readonly at: string }

/** What became of one saying. A `conflict` carries what stood in its way, for the speaker to decide. */
export type Verdict =
  | { readonly what: 'recorded'; readonly revision: number }
  | { readonly what: 'unchanged' }
  | { readonly what: 'conflict' | 'beforePredecessor'; readonly stands: Stood | null }

export const sameCell = (a: WireCell, b: WireCell): boolean => {
  if (a.kind === 'number') return b.kind === 'number' && a.value === b.value
  if (a.kind === 'worded') return b.kind === 'worded' && a.text === b.text
  if (a.kind === 'impossible') return b.kind === 'impossible' && a.reason === b.reason
  return a.kind === b.kind
}

/**
 * What becomes of a saying where `stands` is the newest revision: the same again changes nothing, a blank where nothing
 * stands says nothing, who has seen another revision is told, and no revision lies before its predecessor.
 */
export const verdictOn = (stands: Stood | null, said: SaidOnce): Verdict => {
  if (stands === null ? said.cell.kind === 'missing' : sameCell(stands.cell, said.cell))
    return { what: 'unchanged' }
  if (said.base !== null && said.base !== (stands?.revision ?? 0)) return { what: 'conflict', stands }
  if (stands !== null && said.at < stands.at) return { what: 'beforePredecessor', stands }
  return { what: 'recorded', revision: (stands?.revision ?? 0) + 1 }
}

/** Every revision that the sayings have made, by figure, oldest first. */
export const replay = (said: readonly SaidOnce[]): ReadonlyMap<string, readonly Stood[]> => {
  const histories = new Map<string, Stood[]>()
  for (const one of said) {
    const history = histories.get(one.name) ?? []
    const verdict = verdictOn(history.at(-1) ?? null, one)
    if (verdict.what !== 'recorded') continue
    history.push({ revision: verdict.revision, cell: one.cell, at: one.at })
    histories.set(one.name, history)
  }
  return histories
}

/** The newest revision of every figure as it was known at a moment (H09): what was said later is not yet known. */
export const replayAsOf = (said: readonly SaidOnce[], moment: string): ReadonlyMap<string, Stood> =>
  new Map(
    [...replay(said)].flatMap(([name, history]) => {
      const known = history.findLast(({ at }) => at <= moment)
      return known ? [[name, known] as const] : []
    }),
  )
