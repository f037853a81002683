import { fallsUnsaid } from '#core/report/falls.ts'
import type { FormLine } from '#core/page/report-page.ts'
import type { Side } from '#core/figure/over-time/run-up.ts'
import { inPeriodOf } from '#core/report/two-numbers.ts'
import type { CellState } from '#web/grid/EntryCell.tsx'
import { copiedFrom, type Held, isBlank } from '#web/grid/held.ts'

type Seen = {
  readonly held: Held
  /** Not yet with the server. */
  readonly unsaved: boolean
  readonly conflict: boolean
}

/** The question of one column leaves the other as it was; two numbers that do not agree are asked in both. */
const asksIn = (held: Held, side: Side): 'question' | 'fault' | null => {
  if (held.kind === 'entry') return null
  if (held.kind === 'question' && held.about === 'total') return 'question'
  return (held.side ?? 'toDate') === side ? held.kind : null
}

/** What the cell of the running total says about itself. */
export const totalState = (line: FormLine, { held, unsaved, conflict }: Seen): CellState => {
  const asks = asksIn(held, 'toDate')
  if (asks) return asks
  if (conflict) return 'conflict'
  if (held.kind !== 'entry') return 'plain'
  if (fallsUnsaid(held.entry, line.before)) return 'question'
  if (unsaved) return 'unsaved'
  if (copiedFrom(held) !== null) return 'copied'
  if (isBlank(held)) return line.focal ? 'missing' : 'plain'
  return held.entry.kind === 'number' && held.entry.inPeriod !== undefined ? 'computed' : 'plain'
}

/** What the cell of the month's own number says about itself; it may always stay blank beside its total. */
export const inPeriodState = (line: FormLine, { held, unsaved }: Seen): CellState => {
  const asks = asksIn(held, 'inPeriod')
  if (asks) return asks
  if (held.kind !== 'entry') return 'plain'
  if (inPeriodOf(held.entry, line.sides)?.from === 'derived') return 'computed'
  return unsaved ? 'unsaved' : 'plain'
}
