import { above, meet, plus, spanOf } from '#core/checks/figures/span.ts'
import { printAmount } from '#core/figure/amount.ts'
import { numberIn } from '#core/figure/cell.ts'
import { type Decimal, subtract, sum } from '#core/figure/decimal.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { type Path, valuesOf } from '#core/scenario/path.ts'
import { sayPeriod } from '#core/time/period.ts'

/** The line under a row of the scenario (beyond 3, C04): do its steps make its year, as its nature says? */
export type Reconciliation = {
  /** holds: within the rounding of print · differs · open: nothing to hold against, and why */
  readonly verdict: 'holds' | 'differs' | 'open'
  /** What the steps make: their sum, the last of them; null where the nature makes nothing of them. */
  readonly made: Decimal | null
  /** made − year; null where there is none of both. */
  readonly difference: Decimal | null
  readonly says: string
}

const open = (says: string): Reconciliation => ({ verdict: 'open', made: null, difference: null, says })

type Numbers = { readonly year: Decimal; readonly steps: readonly Decimal[]; readonly path: Path }

const made = (value: Decimal, year: Decimal, holds: boolean, says: string): Reconciliation => ({
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
      ? `Σ các quý = ${left}, khớp cả năm ${right}`
      : `Σ các quý = ${left} ≠ cả năm ${right}, lệch ${printAmount(subtract(total, year))}`,
  )
}

const byLast = ({ year, steps, path }: Numbers): Reconciliation => {
  const last = steps.at(-1) ?? year
  const holds = meet(spanOf(last), spanOf(year))
  const at = path.steps.at(-1)
  const name = at ? sayPeriod(at.period) : 'kỳ cuối'
  return made(
    last,
    year,
    holds,
    `Số cuối kỳ: ${name} = ${printAmount(last)}${holds ? ', bằng' : ' ≠'} cả năm ${printAmount(year)}; không cộng các quý`,
  )
}

const byRise = (numbers: Numbers): Reconciliation => {
  const { year, steps } = numbers
  const last = steps.at(-1) ?? year
  const fall = steps.some((step, at) => at > 0 && above(spanOf(steps[at - 1] ?? step), spanOf(step)))
  const run = steps.map((step) => printAmount(step)).join(' → ')
  const holds = meet(spanOf(last), spanOf(year)) && !fall
  const ends = fall ? 'có kỳ giảm' : `kết thúc ở ${printAmount(last)}, cả năm ${printAmount(year)}`
  return made(last, year, holds, `Lũy kế ${run}: ${ends}`)
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
      ? `Chỉ số: cả năm ${printAmount(year)} nằm ngoài mọi quý`
      : 'Chỉ số: không cộng; cả năm nằm giữa các quý, tính chính xác cần quyền số năm gốc',
  }
}

const rules: Readonly<Record<Nature, (numbers: Numbers) => Reconciliation>> = {
  flow: bySum,
  stock: byLast,
  cumulative: byRise,
  index: byRange,
  rate: byLast,
  average: byRange,
  yearly: () => open('Chỉ có số cả năm'),
}

/** Never forces what is not printed: a row with an empty quarter stays open and names it. */
export const reconcile = (path: Path): Reconciliation => {
  if (path.heading) return open('')
  const [year, steps] = [numberIn(path.year.cell), valuesOf(path)]
  if (!year) return open('Cả năm không có số')
  if (!steps) {
    const empty = path.steps
      .filter(({ cell }) => cell.kind !== 'number')
      .map(({ period }) => sayPeriod(period))
    return open(`Chưa đối chiếu được: ${empty.join(', ')} không có số`)
  }
  return rules[path.nature]({ year, steps, path })
}
