import { type Cell, missing, number, numberIn } from '#core/figure/cell.ts'
import { add, type Decimal, subtract, zero } from '#core/figure/decimal.ts'
import type { FigureKind } from '#core/figure/figure.ts'
import { rankOf } from '#core/figure/over-time/firmness.ts'
import { derived, entered, type Held } from '#core/figure/over-time/held.ts'
import type { SaidFor } from '#core/figure/over-time/speaking.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { kindOf, monthsOf, type Period, yearOfPeriod } from '#core/time/period.ts'

/** Where an indicator stood at the end of a period: a running value for what runs up, else the value itself. */
export type Stood = {
  readonly period: Period
  readonly kind: FigureKind
  readonly basis: string
  readonly cell: Cell
}

/** One step of a year as it is shown: what it brought and how far the year had come; each entered or derived. */
export type RunStep = {
  readonly period: Period
  readonly kind: FigureKind | null
  /** The figure that was said: of the step itself, or of the running total at its end; null where nobody said one. */
  readonly of: Pick<SaidFor, 'period' | 'kind' | 'basis'> | null
  readonly inPeriod: Held
  readonly toDate: Held
}

/**
 * Reports of a month say how far the year has come (“lũy kế từ đầu năm”, Q1), and so does whatever begins in January.
 * A later quarter or half says what it brought itself.
 */
export const isToDate = (period: Period): boolean => kindOf(period) === 'month' || monthsOf(period)[0] === 1

const lastMonth = ({ period }: { readonly period: Period }): number => monthsOf(period)[1]

const within = (said: readonly SaidFor[], year: number): readonly SaidFor[] =>
  said
    .filter(({ period, cell }) => yearOfPeriod(period) === year && cell.kind !== 'missing')
    .toSorted((a, b) => lastMonth(a) - lastMonth(b) || rankOf(a.kind) - rankOf(b.kind))

/** The firmest of those that end in the same month; they come softest first. */
const onePerMonth = (stood: readonly Stood[]): readonly Stood[] => [
  ...new Map(stood.map((one) => [lastMonth(one), one])).values(),
]

/** A quarter that was said by itself, added to where the year stood when it began. */
const addedTo = (stood: readonly Stood[], { period, cell, kind, basis }: SaidFor): Stood | null => {
  const before = stood.findLast((one) => lastMonth(one) === monthsOf(period)[0] - 1)
  const [own, start] = [numberIn(cell), numberIn(before?.cell)]
  return own && start ? { period, kind, basis, cell: number(add(start, own)) } : null
}

/** Where the year stood, month after month, as far as it was said: what verdicts, paces and paths are held against. */
export const standsOf = (nature: Nature, said: readonly SaidFor[], year: number): readonly Stood[] => {
  const all = within(said, year)
  if (nature === 'yearly') return all.filter(({ period }) => kindOf(period) === 'year')
  // growth of a later quarter is not the growth of the year so far, and does not make it without weights
  if (nature === 'index') return onePerMonth(all.filter(({ period }) => isToDate(period)))
  if (nature !== 'flow') return onePerMonth(all)
  const stood: Stood[] = []
  for (const one of all) {
    const place = isToDate(one.period) ? one : addedTo(stood, one)
    if (place) stood.push(place)
  }
  return onePerMonth(stood)
}

const speakerOf = ({ period, kind, basis }: Stood): RunStep['of'] => ({ period, kind, basis })

type Spoken = { readonly stood: Stood | undefined; readonly own: SaidFor | undefined }

/**
 * Growth of the year so far is not the growth of its last step: the half's 6,84 % stands beside the half, never in the
 * second quarter's place. Only the first step of a year is both.
 */
const growthStep = (period: Period, { stood, own }: Spoken): RunStep => {
  const opens = monthsOf(period)[0] === 1
  const [inPeriod, toDate] = [own ?? (opens ? stood : undefined), stood ?? (opens ? own : undefined)]
  const speaks = inPeriod ?? toDate
  return {
    period,
    kind: speaks?.kind ?? null,
    of: speaks ? speakerOf(speaks) : null,
    inPeriod: entered(inPeriod?.cell ?? missing),
    toDate: entered(toDate?.cell ?? missing),
  }
}

const runStep = (nature: Nature, period: Period, before: Decimal | null, { stood, own }: Spoken): RunStep => {
  if (nature === 'index') return growthStep(period, { stood, own })
  const empty = { period, kind: null, of: null, inPeriod: entered(missing), toDate: entered(missing) }
  const speaks = own ?? stood
  if (!speaks) return empty
  const runs = nature === 'flow' || nature === 'cumulative'
  if (!runs)
    return {
      ...empty,
      kind: speaks.kind,
      of: speakerOf(speaks),
      inPeriod: entered(speaks.cell),
      toDate: entered(speaks.cell),
    }
  const saysItself = own !== undefined && !isToDate(own.period) && nature === 'flow'
  const toDate = saysItself ? derived(stood?.cell ?? missing, [period]) : entered(stood?.cell ?? speaks.cell)
  const so = numberIn(toDate.cell)
  const difference = so && before ? number(subtract(so, before)) : missing
  return {
    period,
    kind: speaks.kind,
    of: speakerOf(saysItself ? own : (stood ?? speaks)),
    toDate,
    inPeriod: saysItself ? entered(own.cell) : derived(so ? difference : toDate.cell, [period]),
  }
}

/** A year in the steps of its scenario: what each brought and how far it came, each marked entered or derived. */
export const runOf = (
  nature: Nature,
  steps: readonly Period[],
  said: readonly SaidFor[],
): readonly RunStep[] => {
  const [first] = steps
  if (first === undefined) return []
  const stands = standsOf(nature, said, yearOfPeriod(first))
  let before: Decimal | null = zero
  return steps.map((period) => {
    const stood = stands.find((one) => lastMonth(one) === monthsOf(period)[1])
    const own = said.find((one) => one.period === period && one.cell.kind !== 'missing')
    const step = runStep(nature, period, before, { stood, own })
    before = numberIn(step.toDate.cell)
    return step
  })
}
