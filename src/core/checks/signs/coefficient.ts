import { type Figure, figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { bareLabel, nameOf, say } from '#core/checks/figures/say.ts'
import { exactly, meet, minus, times } from '#core/checks/figures/span.ts'
import { reachedColumn } from '#core/checks/names/mentions.ts'
import { fold } from '#core/checks/names/words.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import { unitKey } from '#core/checks/wholes/measure.ts'
import { divide, multiply, of, subtract } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

type Step = { readonly rate: Figure; readonly now: Figure; readonly before: Figure }

/** Each year's figure with the one that it grew from: the estimate from last year's, the plan from the estimate. */
const stepsOf = (table: FormTable, row: Row, base: Row): Step[] =>
  valueColumns(table).flatMap((column: Column) => {
    const earlier = column.year === null ? null : reachedColumn(table, column.year)
    const [rate, now] = [figureAt(row, column.n), figureAt(base, column.n)]
    const before = earlier ? figureAt(base, earlier.n) : null
    return rate && now && before && before.value.digits > 0n ? [{ rate, now, before }] : []
  })

const isCoefficient = ({ rate, now, before }: Step): boolean => meet(times(rate.span, before.span), now.span)
const isGrowth = ({ rate, now, before }: Step): boolean =>
  meet(times(rate.span, before.span), times(minus(now.span, before.span), exactly(of('100'))))

const hundred = of('100')

const explain = (row: Row, base: Row, steps: readonly Step[]): Finding[] => {
  const step = steps.findLast((one) => isCoefficient(one) && !isGrowth(one))
  if (!step) return []
  const growth = divide(multiply(subtract(step.now.value, step.before.value), hundred), step.before.value, 2)
  const expected = growth ? `${say(growth)}%` : ''
  return [
    {
      code: 'unit',
      severity: 'error',
      where: steps.filter((one) => isCoefficient(one)).map(({ rate }) => rate.place),
      evidence: steps.filter((one) => isCoefficient(one)).map(({ now }) => now.place),
      printed: say(step.rate.value),
      expected,
      message: `${nameOf(row)}: ${say(step.rate.value)} là hệ số ${say(step.now.value)}/${say(step.before.value)} của “${bareLabel(base.label)}” (lần), không phải %; tính theo % là ${expected}.`,
    },
  ]
}

/** A rate of development printed as a coefficient beside the sign %: 1,002 times is 0,2 % more. */
export const coefficients = ({ table }: StudiedTable): Finding[] =>
  table.rows.flatMap((row, at) => {
    if (
      unitKey(row.unit) !== '%' ||
      !/^(?:ty le phat trien|toc do (?:phat trien|tang)|ty le tang)/.test(fold(bareLabel(row.label)))
    )
      return []
    for (const base of table.rows.slice(Math.max(0, at - 8), at)) {
      const steps = unitKey(base.unit) === '%' ? [] : stepsOf(table, row, base)
      if (steps.filter((step) => isCoefficient(step) && !isGrowth(step)).length >= 2)
        return explain(row, base, steps)
    }
    return []
  })
