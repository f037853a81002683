import { type Cell, missing, none, number } from '#core/figure/cell.ts'
import { add, type Decimal, subtract, zero } from '#core/figure/decimal.ts'
import type { CannotAdd } from '#core/figure/over-time/cannot-add.ts'
import { derived, type Held } from '#core/figure/over-time/held.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { monthsOf, type Period, yearOfPeriod } from '#core/time/period.ts'

/** The value of one period, as it was said. */
export type Dated = { readonly period: Period; readonly cell: Cell }

/** A longer period from shorter ones. `waits`: the parts nobody has reported; then `cell` is missing, never a smaller sum. */
export type Joined = {
  readonly held: Held
  readonly waits: readonly Period[]
  /** What is there already; null where nothing is, or where nothing adds. */
  readonly soFar: Decimal | null
}

type Joining = (parts: readonly Dated[]) => Result<Joined, CannotAdd>

/** What counts as nothing when it is added: a dash and a cross say that there is none (Q19). */
const addend = (cell: Cell): Decimal | null => {
  if (cell.kind === 'number') return cell.value
  return cell.kind === 'none' || cell.kind === 'notApplicable' ? zero : null
}

const unusable = ({ period, cell }: Dated): CannotAdd | null => {
  if (cell.kind === 'worded' || cell.kind === 'impossible') return { code: cell.kind, period }
  return null
}

const sumUp: Joining = (parts) => {
  const broken = parts.map(unusable).find((reason) => reason !== null)
  if (broken) return fail(broken)
  const waits = parts.filter(({ cell }) => cell.kind === 'missing').map(({ period }) => period)
  const there = parts.filter(({ cell }) => cell.kind !== 'missing')
  const soFar = there.length === 0 ? null : there.map(({ cell }) => addend(cell) ?? zero).reduce(add, zero)
  const dashes = parts.every(({ cell }) => cell.kind === 'none' || cell.kind === 'notApplicable')
  const total = dashes ? none : number(soFar ?? zero)
  const cell = waits.length > 0 ? missing : total
  const of = parts.map(({ period }) => period)
  return ok({ held: derived(cell, of), waits, soFar })
}

/** A state, or what has run up already: the last part is the whole. */
const takeLast: Joining = (parts) => {
  const last = parts.at(-1)
  const cell = last?.cell ?? missing
  const waits = last && cell.kind === 'missing' ? [last.period] : []
  const soFar = cell.kind === 'number' ? cell.value : null
  return ok({ held: derived(cell, last ? [last.period] : []), waits, soFar })
}

/** What the nature of an indicator does with the parts of a period (Q1, Q2, Q3). */
const joining: Readonly<Record<Nature, Joining>> = {
  flow: sumUp,
  stock: takeLast,
  cumulative: takeLast,
  index: () => fail({ code: 'index' }),
  rate: () => fail({ code: 'rate' }),
  average: () => fail({ code: 'average' }),
  yearly: () => fail({ code: 'yearly' }),
}

/** The parts in order, when each month of the whole is covered once and once only. */
const tiles = (whole: Period, parts: readonly Dated[]): Result<readonly Dated[], CannotAdd> => {
  const ordered = parts.toSorted((a, b) => monthsOf(a.period)[0] - monthsOf(b.period)[0])
  const [first, last] = monthsOf(whole)
  let next = first
  for (const { period } of ordered) {
    const [from, to] = monthsOf(period)
    if (yearOfPeriod(period) !== yearOfPeriod(whole) || from > next) return fail({ code: 'gap', whole })
    if (from < next) return fail({ code: 'overlap', whole })
    next = to + 1
  }
  if (next !== last + 1) return fail({ code: next > last + 1 ? 'overlap' : 'gap', whole })
  return ok(ordered)
}

/**
 * Months to a quarter, quarters to a half or to nine months, halves to the year, by the nature of what is counted.
 * A period itself is its own whole. What may not be added says why (B12, C03).
 */
export const joinPeriods = (
  nature: Nature,
  whole: Period,
  parts: readonly Dated[],
): Result<Joined, CannotAdd> => {
  const ordered = tiles(whole, parts)
  return ordered.ok ? joining[nature](ordered.value) : ordered
}

/**
 * The inverse for one unknown part: what remains of the whole for it. Where the last value counts only the last part
 * can be known from the whole. Null where the nature gives none.
 */
export const remainingPart = (
  nature: Nature,
  whole: Decimal,
  known: readonly Decimal[],
  isLast: boolean,
): Decimal | null => {
  if (nature === 'flow') return subtract(whole, known.reduce(add, zero))
  return isLast && (nature === 'stock' || nature === 'cumulative') ? whole : null
}
