import type { When } from '#core/formula/formula.ts'
import { kindOf, type Period, period, yearOfPeriod } from '#core/time/period.ts'

/** Nine months and years have no other of their kind within the year: what comes before them is a year earlier. */
const lastOfYear = { month: 'M12', quarter: 'Q4', half: 'S2' } as const

const before = (at: Period): Period => {
  const [year, kind] = [yearOfPeriod(at), kindOf(at)]
  if (kind === 'year' || kind === 'nineMonths') return yearBefore(at)
  const count = Number(at.slice(6))
  if (count === 1) return period(`${year - 1}-${lastOfYear[kind]}`)
  return period(`${at.slice(0, 6)}${String(count - 1).padStart(kind === 'month' ? 2 : 1, '0')}`)
}

const yearBefore = (at: Period): Period =>
  period(`${String(yearOfPeriod(at) - 1).padStart(4, '0')}${at.slice(4)}`)

/** The period that a reference speaks of: the month before January is last year's December. */
export const periodAt = (when: When, at: Period): Period => {
  if (when === 'previous') return before(at)
  if (when === 'lastYear') return yearBefore(at)
  return when === 'wholeYear' ? period(at.slice(0, 4)) : at
}
