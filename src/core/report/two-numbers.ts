import { add, type Decimal, equal, parseDecimal, printDecimal, subtract, zero } from '#core/figure/decimal.ts'
import type { OneSided } from '#core/figure/over-time/run-up.ts'
import type { Nature } from '#core/indicator/definition.ts'
import type { Entry, NumberEntry } from '#core/report/entry.ts'
import type { TotalBefore } from '#core/report/falls.ts'
import { kindOf, monthPeriod, monthsOf, type Period, yearOfPeriod } from '#core/time/period.ts'

/**
 * What may be typed of the two numbers of a month, “trong kỳ” and “lũy kế” (Q1, G04).
 * - adds: either one; the other follows from the total of the month before
 * - equal: the year begins here, both are the same
 * - gap: months before were not said, so that nothing follows: the running total is typed
 * - closed: a stock, a share, an index has no “in period”; null where nobody knows what it is
 */
export type Sides =
  | { readonly kind: 'adds'; readonly before: TotalBefore }
  | { readonly kind: 'equal' }
  | { readonly kind: 'gap'; readonly missing: readonly string[] }
  | { readonly kind: 'closed'; readonly nature: OneSided | null }

const isOneSided = (nature: Nature): nature is OneSided => nature !== 'flow' && nature !== 'cumulative'

/** The sides of a line in a period; `before`: the last running total that its agency said in the year. */
export const sidesOf = (nature: Nature | null, period: Period, before: TotalBefore | null): Sides => {
  if (nature === null || isOneSided(nature)) return { kind: 'closed', nature }
  const [first, last] = monthsOf(period)
  if (kindOf(period) !== 'month') return { kind: 'closed', nature: null }
  if (first === 1) return { kind: 'equal' }
  const said = before === null ? 0 : monthOf(before.period)
  if (before !== null && said === last - 1) return { kind: 'adds', before }
  const year = yearOfPeriod(period)
  const missing = Array.from({ length: last - 1 - said }, (_, at) => monthPeriod(year, said + 1 + at))
  return { kind: 'gap', missing }
}

const monthOf = (period: string): number => {
  const [, month = ''] = /-M(\d\d)$/.exec(period) ?? []
  if (month !== '') return Number(month)
  const [, quarter = ''] = /-Q(\d)$/.exec(period) ?? []
  if (quarter !== '') return Number(quarter) * 3
  return period.endsWith('-S1') ? 6 : period.endsWith('-9M') ? 9 : 0
}

/** Whether the “in period” column of a line may be typed in. */
export const takesInPeriod = (sides: Sides | undefined): boolean =>
  sides?.kind === 'adds' || sides?.kind === 'equal'

const startOf = (sides: Sides | undefined): Decimal | null => {
  if (sides?.kind === 'equal') return zero
  return sides?.kind === 'adds' ? parseDecimal(sides.before.value) : null
}

/** A number of a line as it is shown: typed by a person, or following from the other one. */
export type Shown = { readonly value: string; readonly from: 'entered' | 'derived' }

/** What the month itself brought; null where nobody typed it and nothing follows. */
export const inPeriodOf = (entry: Entry, sides: Sides | undefined): Shown | null => {
  if (entry.kind !== 'number') return null
  if (entry.inPeriod !== undefined) return { value: entry.inPeriod, from: 'entered' }
  const [total, start] = [parseDecimal(entry.value), startOf(sides)]
  return total && start ? { value: printDecimal(subtract(total, start)), from: 'derived' } : null
}

/** The running total that follows from what the month brought; null where nothing follows. */
export const totalFrom = (inPeriod: string, sides: Sides | undefined): string | null => {
  const [own, start] = [parseDecimal(inPeriod), startOf(sides)]
  return own && start ? printDecimal(add(start, own)) : null
}

/** Both were typed and do not agree: what the total would be by the one, and the total as it was typed. */
export type Disagreement = { readonly readings: readonly [string, string]; readonly inPeriod: string }

const same = (a: string, b: string): boolean => {
  const [left, right] = [parseDecimal(a), parseDecimal(b)]
  return left !== null && right !== null && equal(left, right)
}

const noted = ({ note }: NumberEntry): Pick<NumberEntry, 'note'> => (note === undefined ? {} : { note })

/**
 * A person typed what the month brought: the total follows. Where a total stands that was typed itself, the two must
 * agree (previous 8, in period 5, total 12: is it 13 or 12?).
 */
export const withInPeriod = (
  inPeriod: string,
  stands: Entry,
  sides: Sides | undefined,
): Entry | Disagreement => {
  const total = totalFrom(inPeriod, sides)
  if (total === null) return stands
  const typed = stands.kind === 'number' && stands.inPeriod === undefined && stands.copied === undefined
  if (!typed) return { kind: 'number', value: total, inPeriod }
  return same(total, stands.value)
    ? { kind: 'number', value: stands.value, ...noted(stands), inPeriod }
    : { readings: [total, stands.value], inPeriod }
}

/** A person typed the running total: what the month brought follows, unless that was typed and says otherwise. */
export const withTotal = (value: string, stands: Entry, sides: Sides | undefined): Entry | Disagreement => {
  const inPeriod = stands.kind === 'number' ? stands.inPeriod : undefined
  const total = inPeriod === undefined ? null : totalFrom(inPeriod, sides)
  if (inPeriod === undefined || total === null) return { kind: 'number', value }
  return same(total, value) ? { kind: 'number', value, inPeriod } : { readings: [total, value], inPeriod }
}

/** The entry that an answer makes of a disagreement: the first reading keeps what the month brought, the second the total. */
export const settled = ({ readings, inPeriod }: Disagreement, which: 0 | 1): NumberEntry =>
  which === 0 ? { kind: 'number', value: readings[0], inPeriod } : { kind: 'number', value: readings[1] }

/** Both numbers stand in an entry and no longer agree: the total before was corrected since. Null where they do, or nothing follows. */
export const disagreement = (entry: Entry, sides: Sides | undefined): Disagreement | null => {
  if (entry.kind !== 'number' || entry.inPeriod === undefined) return null
  const total = totalFrom(entry.inPeriod, sides)
  return total === null || same(total, entry.value)
    ? null
    : { readings: [total, entry.value], inPeriod: entry.inPeriod }
}
