import { approximate, parseDecimal } from '#core/figure/decimal.ts'
import { runsUp } from '#core/figure/why-not-record.ts'
import type { CellGround, SaidNumber } from '#core/validation/ground.ts'

/** What the size of a number is held against, and how far it may be from it. Sizes only, so approximate numbers do. */
export type Reference = {
  readonly than: 'plan' | 'last' | 'season' | 'lastYear'
  readonly period: string
  /** As it was said. */
  readonly value: string
  /** What is expected by now: of a flow the share of the year that has passed. */
  readonly expected: number
  /** From so many times on it is asked. */
  readonly above: number
  readonly below: number
  /** A running total that stays below it is not too great: a year may be done early. */
  readonly atLeast: number
}

/** A flow or a state that is this many times another is asked about: a digit too many is ten times. */
const many = 5
/** What has hardly begun may be little for long: in spring it is asked below a sixtieth of what the year would have by then. */
const littleBy = (month: number): number => {
  if (month <= 3) return 60
  if (month <= 6) return 30
  return month <= 10 ? 12 : many
}

const sizeOf = (value: string | null): number => {
  const number = value === null ? null : parseDecimal(value)
  return number ? Math.abs(approximate(number)) : 0
}

/** Of a whole year: what runs up is held against the part of the year that has passed. */
const ofYear = (
  than: 'plan' | 'lastYear',
  { period, value }: Pick<SaidNumber, 'period' | 'value'>,
  { runs, month }: { readonly runs: boolean; readonly month: number },
): Reference => {
  const year = sizeOf(value)
  return {
    than,
    period,
    value,
    expected: runs ? (year * month) / 12 : year,
    above: many,
    below: runs ? littleBy(month) : many,
    atLeast: runs ? year : 0,
  }
}

const ofLast = (last: SaidNumber, ground: CellGround, month: number): Reference => {
  const own = sizeOf(last.value)
  const common = { than: 'last', period: last.period, value: last.value } as const
  if (!runsUp(ground.nature)) return { ...common, expected: own, above: many, below: many, atLeast: 0 }
  const passed = month / Math.max(1, last.month)
  // what begins late grows by more than its months: from a fifth of the plan on it is asked
  const atLeast = own + sizeOf(ground.plan) / 5
  return { ...common, expected: own * Math.max(1, passed), above: 8, below: Infinity, atLeast }
}

/** What a number of this line is held against: the plan, the last report, the same month of last year, last year. */
export const referencesOf = (ground: CellGround, month: number): readonly Reference[] => {
  const { plan, season, lastYear, said, nature } = ground
  const at = { runs: runsUp(nature), month }
  const last = said.findLast((one) => one.month < month)
  return [
    ...(plan === null ? [] : [ofYear('plan', { period: '', value: plan }, at)]),
    ...(last ? [ofLast(last, ground, month)] : []),
    ...(season
      ? [
          {
            than: 'season',
            period: season.period,
            value: season.value,
            expected: sizeOf(season.value),
            above: many,
            below: at.runs ? 12 : many,
            atLeast: 0,
          } as const,
        ]
      : []),
    ...(lastYear ? [ofYear('lastYear', lastYear, at)] : []),
  ].filter(({ expected }) => expected > 0)
}
