import { rankOf } from '#core/figure/over-time/firmness.ts'
import { isToDate } from '#core/figure/over-time/year-run.ts'
import { isFigureKind } from '#core/figure/figure.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { monthsOf, parsePeriod } from '#core/time/period.ts'

type Seen = {
  readonly period: string
  readonly indicator: string
  readonly scope: string
  readonly kind: string
  readonly basis: string
  readonly cell: WireCell
}

/** So many runs are kept in mind; of a file with more, the database is asked. */
const mostRuns = 200_000

type Last = { readonly month: number; readonly value: string }

/**
 * Looks at the totals of a file as they go by, and says whether one of them may fall: a later month below an earlier one,
 * or months in no order. Quick and never surer than that: where it suspects something, the database judges exactly.
 */
export const watchFalls = (): { readonly see: (figure: Seen) => void; readonly suspects: () => boolean } => {
  const runs = new Map<string, Last>()
  const months = new Map<string, number | null>()
  let isSuspect = false
  const monthOf = (text: string): number | null => {
    const known = months.get(text)
    if (known !== undefined) return known
    const period = parsePeriod(text)
    const month = period && isToDate(period) ? monthsOf(period)[1] : null
    months.set(text, month)
    return month
  }
  const see = ({ period, indicator, scope, kind, basis, cell }: Seen): void => {
    if (isSuspect || cell.kind !== 'number') return
    const month = monthOf(period)
    if (month === null || !isFigureKind(kind) || rankOf(kind) < 0) return
    const run = `${indicator} ${scope} ${basis} ${period.slice(0, 4)}`
    const last = runs.get(run)
    if (last && (last.month >= month || mayBeLess(cell.value, last.value))) isSuspect = true
    else runs.set(run, { month, value: cell.value })
    if (runs.size > mostRuns) isSuspect = true
    if (isSuspect) runs.clear()
  }
  return { see, suspects: () => isSuspect }
}

/** As doubles, which are near enough to tell what is surely not less. */
const mayBeLess = (value: string, before: string): boolean =>
  value !== before && Number(value) <= Number(before)
