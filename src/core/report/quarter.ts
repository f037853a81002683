import { type Cell, missing, number, numberIn } from '#core/figure/cell.ts'
import { subtract } from '#core/figure/decimal.ts'
import type { Nature } from '#core/indicator/definition.ts'
import {
  kindOf,
  monthsOf,
  parsePeriod,
  type Period,
  period,
  sayPeriod,
  yearOfPeriod,
} from '#core/time/period.ts'

/** The quarter that ends with a month; null in the other months. Its values are asked with that month, once (Q15, G08). */
export const quarterWith = (month: Period): Period | null => {
  const last = monthsOf(month)[1]
  return kindOf(month) === 'month' && last % 3 === 0 ? period(`${yearOfPeriod(month)}-Q${last / 3}`) : null
}

/** What the year has come to by the end of a quarter: 3, 6, 9 months, the year (Q17). */
export const toDateWith = (quarter: Period): Period => {
  const year = yearOfPeriod(quarter)
  const last = monthsOf(quarter)[1]
  if (last === 6) return period(`${year}-S1`)
  if (last === 9) return period(`${year}-9M`)
  return last === 12 ? period(String(year)) : quarter
}

/** Growth of a later quarter does not follow from the growth of the year so far: it is a question of its own. */
export const asksQuarterItself = (nature: Nature | null, quarter: Period): boolean =>
  nature === 'index' && monthsOf(quarter)[0] > 1

/** Under this code the quarter's own value stands in the month's report: `B1.1@2024-Q2`. */
export const quarterCode = (code: string, quarter: Period): string => `${code}@${quarter}`

/** What a code of a form speaks of: an indicator, and the quarter where it is the quarter's own value. The inverse of `quarterCode`. */
export const readFormCode = (code: string): { readonly code: string; readonly quarter: Period | null } => {
  const at = code.lastIndexOf('@')
  const found = at < 0 ? null : parsePeriod(code.slice(at + 1))
  return found ? { code: code.slice(0, at), quarter: found } : { code, quarter: null }
}

/** One value in its quarter: what the quarter brought, and how far the year has come. */
export type InQuarter = { readonly own: Cell; readonly toDate: Cell }

/**
 * What a month's value says of the quarter that it ends: a running total less what stood before; a state, a share, a price as
 * it is; growth of the quarter as it was asked. `before`: where the year stood when the quarter began.
 */
export const inQuarter = (
  nature: Nature | null,
  quarter: Period,
  said: { readonly toDate: Cell; readonly before: Cell; readonly own: Cell },
): InQuarter => {
  const { toDate, before, own } = said
  if (monthsOf(quarter)[0] === 1) return { own: toDate, toDate }
  if (nature === 'index') return { own, toDate }
  if (nature !== 'flow' && nature !== 'cumulative') return { own: toDate, toDate }
  const [now, then] = [numberIn(toDate), numberIn(before)]
  return { own: now && then ? number(subtract(now, then)) : missing, toDate }
}

const roman = ['I', 'II', 'III', 'IV'] as const

/**
 * What a report is called: `tháng 3 và quý I/2024`, and what its running values cover where that has a name of its own,
 * `tháng 6 và quý II/2024 (lũy kế 6 tháng)` (Q15, Q17). `withQuarter`: the month serves the quarter, too.
 */
export const sayReport = (reported: Period, withQuarter: boolean): string => {
  const quarter = withQuarter ? quarterWith(reported) : null
  if (!quarter) return sayPeriod(reported)
  const [month, year] = [monthsOf(reported)[1], yearOfPeriod(reported)]
  const toDate = month === 6 || month === 9 ? ` (lũy kế ${month} tháng)` : ''
  return `tháng ${month} và quý ${roman[month / 3 - 1] ?? ''}/${year}${toDate}`
}
