import { above, meet, plus, spanOf } from '#core/checks/figures/span.ts'
import { printAmount } from '#core/figure/amount.ts'
import { numberIn } from '#core/figure/cell.ts'
import { type Decimal, subtract, sum } from '#core/figure/decimal.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { type Path, valuesOf } from '#core/scenario/path.ts'
import { both, inBoth, silent, type Words } from '#core/words/both.ts'

/** The line under a row of the scenario (beyond 3, C04): do its steps make its year, as its nature says? */
export type Reconciliation = {
  /** holds: within the rounding of print · differs · open: nothing to hold against, and why */
  readonly verdict: 'holds' | 'differs' | 'open'
  /** What the steps make: their sum, the last of them; null where the nature makes nothing of them. */
  readonly made: Decimal | null
  /** made − year; null where there is none of both. */
  readonly difference: Decimal | null
  readonly says: Words
}

const open = (says: Words): Reconciliation => ({ verdict: 'open', made: null, difference: null, says })

type Numbers = { readonly year: Decimal; readonly steps: readonly Decimal[]; readonly path: Path }

const made = (value: Decimal, year: Decimal, holds: boolean, says: Words): Reconciliation => ({
  verdict: holds ? 'holds' : 'differs',
  made: value,
  difference: subtract(value, year),
  says,
})

const bySum = ({ year, steps }: Numbers): Reconciliation => {
  const total = sum(steps)
  const holds = meet(steps.map(spanOf).reduce(plus), spanOf(year))
  const [left, right] = [printAmount(total), printAmount(year)]
  return made(
    total,
    year,
    holds,
    holds
      ? both(`Σ các quý = ${left}, khớp cả năm ${right}`, `Σ of the quarters = ${left}, the year ${right}`)
      : both(
          `Σ các quý = ${left} ≠ cả năm ${right}, lệch ${printAmount(subtract(total, year))}`,
          `Σ of the quarters = ${left} ≠ the year ${right}, ${printAmount(subtract(total, year))} apart`,
        ),
  )
}

const byLast = ({ year, steps, path }: Numbers): Reconciliation => {
  const last = steps.at(-1) ?? year
  const holds = meet(spanOf(last), spanOf(year))
  const at = path.steps.at(-1)
  const [left, right] = [printAmount(last), printAmount(year)]
  return made(
    last,
    year,
    holds,
    inBoth((language, period) =>
      language === 'vi'
        ? `Số cuối kỳ: ${at ? period(at.period) : 'kỳ cuối'} = ${left}${holds ? ', bằng' : ' ≠'} cả năm ${right}; không cộng các quý`
        : `A state at the end: ${at ? period(at.period) : 'the last period'} = ${left}${holds ? ', as' : ' ≠'} the year ${right}; quarters are not added`,
    ),
  )
}

const byRise = (numbers: Numbers): Reconciliation => {
  const { year, steps } = numbers
  const last = steps.at(-1) ?? year
  const fall = steps.some((step, at) => at > 0 && above(spanOf(steps[at - 1] ?? step), spanOf(step)))
  const run = steps.map((step) => printAmount(step)).join(' → ')
  const holds = meet(spanOf(last), spanOf(year)) && !fall
  const [left, right] = [printAmount(last), printAmount(year)]
  const says = fall
    ? both(`Lũy kế ${run}: có kỳ giảm`, `Running total ${run}: it falls`)
    : both(
        `Lũy kế ${run}: kết thúc ở ${left}, cả năm ${right}`,
        `Running total ${run}: ends at ${left}, the year ${right}`,
      )
  return made(last, year, holds, says)
}

/** Growth of a year lies between its slowest and its fastest part; more cannot be said without the base weights. */
const byRange = ({ year, steps }: Numbers): Reconciliation => {
  const outside =
    steps.every((step) => above(spanOf(year), spanOf(step))) ||
    steps.every((step) => above(spanOf(step), spanOf(year)))
  return {
    verdict: outside ? 'differs' : 'holds',
    made: null,
    difference: null,
    says: outside
      ? both(
          `Chỉ số: cả năm ${printAmount(year)} nằm ngoài mọi quý`,
          `Index: the year ${printAmount(year)} lies outside of all its quarters`,
        )
      : both(
          'Chỉ số: không cộng; cả năm nằm giữa các quý, tính chính xác cần quyền số năm gốc',
          'Index: not added; the year lies between its quarters, more needs the base-year weights',
        ),
  }
}

const rules: Readonly<Record<Nature, (numbers: Numbers) => Reconciliation>> = {
  flow: bySum,
  stock: byLast,
  cumulative: byRise,
  index: byRange,
  rate: byLast,
  average: byRange,
  yearly: () => open(both('Chỉ có số cả năm', 'It has a figure of the year alone')),
}

/** Never forces what is not printed: a row with an empty quarter stays open and names it. */
export const reconcile = (path: Path): Reconciliation => {
  if (path.heading) return open(silent)
  const [year, steps] = [numberIn(path.year.cell), valuesOf(path)]
  if (!year) return open(both('Cả năm không có số', 'The year has no figure'))
  if (!steps) {
    const empty = path.steps.filter(({ cell }) => cell.kind !== 'number').map(({ period }) => period)
    return open(
      inBoth((language, name) => {
        const where = empty.map(name).join(', ')
        return language === 'vi'
          ? `Chưa đối chiếu được: ${where} không có số`
          : `It cannot be reconciled yet: ${where} without a figure`
      }),
    )
  }
  return rules[path.nature]({ year, steps, path })
}
