import { printAmount } from '#core/figure/amount.ts'
import { parseDecimal } from '#core/figure/decimal.ts'
import type { Entry } from '#core/report/entry.ts'
import type { TotalBefore } from '#core/report/falls.ts'
import { disagreement, sidesOf } from '#core/report/two-numbers.ts'
import { parsePeriod, sayPeriod } from '#core/time/period.ts'
import { type Refusal, refuse } from '#core/words/month.ts'

type Cell = { readonly code: string; readonly name: string; readonly entry: Entry }

const shown = (value: string): string => {
  const number = parseDecimal(value)
  return number ? printAmount(number) : value
}

/**
 * Why a report is not sent: a figure says both what the month brought and how far the year came, and the two do not agree
 * with the total before (G04), which may have been corrected since they were typed. Null: they agree.
 */
export const whyNotAgree = (
  spelled: string,
  cells: readonly Cell[],
  before: ReadonlyMap<string, TotalBefore>,
): Refusal | null => {
  const period = parsePeriod(spelled)
  if (!period) return null
  for (const { code, name, entry } of cells) {
    const was = before.get(code)
    const found = was && disagreement(entry, sidesOf('flow', period, was))
    if (!was || !found) continue
    const [follows, said] = found.readings.map(shown)
    const [then, own] = [parsePeriod(was.period), shown(found.inPeriod)]
    const sum = `${shown(was.value)} + ${own} = ${follows}`
    return refuse('cellMisplaced', {
      code,
      name,
      why: `Lũy kế ${then ? sayPeriod(then) : was.period} cộng trong kỳ là ${sum}, nhưng lũy kế ghi ${said}.`,
      whyEn: `The total before and this period make ${sum}, but the year to date says ${said}.`,
    })
  }
  return null
}
