import { printAmount } from '#core/figure/amount.ts'
import { approximate, type Decimal, parseDecimal, round, shortest, subtract } from '#core/figure/decimal.ts'
import { runsUp } from '#core/figure/why-not-record.ts'
import { isChange, isPercent } from '#core/report/line-says.ts'
import type { CellGround, SaidNumber } from '#core/validation/ground.ts'
import { showNumber } from '#core/validation/show.ts'
import type { Warning } from '#core/validation/warning.ts'

/** A month that brings so many times what the best month brought until now is asked about. */
const manySteps = 5
/** A state that rises or falls by more than this in a month is told by a decision, a project or a slip. */
const steep = 1.6
/** Of a handful, one more is a leap that means nothing. */
const few = 100
/** A share that moves by so many points from one report to the next. */
const manyPoints = 15

const amount = (value: string): number => {
  const number = parseDecimal(value)
  return number ? approximate(number) : 0
}

/** What a month brought, report after report; the first brought its total over the months since January. */
const stepsOf = (said: readonly SaidNumber[]): readonly number[] =>
  said.map(({ month, value }, at) => {
    const before = said[at - 1]
    return (amount(value) - amount(before?.value ?? '0')) / Math.max(1, month - (before?.month ?? 0))
  })

const checkRunning = (
  { code, unit, plan }: CellGround,
  value: Decimal,
  {
    last,
    said,
    month,
  }: { readonly last: SaidNumber; readonly said: readonly SaidNumber[]; readonly month: number },
): Warning | null => {
  const was = parseDecimal(last.value)
  if (!was) return null
  const step = subtract(value, was)
  const perMonth = approximate(step) / Math.max(1, month - last.month)
  const best = Math.max(...stepsOf(said), 0)
  const least = plan === null ? 0 : Math.abs(amount(plan)) / 5
  if (best <= 0 || perMonth < best * manySteps || perMonth < least || perMonth < few / 10) return null
  return {
    level: 'warning',
    code: 'jump',
    cells: [code],
    facts: {
      value: printAmount(value),
      unit,
      step: printAmount(shortest(step)),
      usual: printAmount(shortest(round(parseDecimal(best.toFixed(6)) ?? was, 2))),
      period: last.period,
      before: showNumber(last.value),
    },
  }
}

const leaps = (ground: CellGround, value: number, was: number): boolean => {
  if (isChange(ground)) return false
  if (isPercent(ground)) return Math.abs(value - was) >= manyPoints
  const [more, less] = [Math.max(value, was), Math.min(value, was)]
  return more >= few && less > 0 && more >= less * steep
}

/** A jump against what the agency's own reports brought until now (G10): of a total its step, of a state its size. */
export const checkSteps = (ground: CellGround, value: Decimal, month: number): Warning | null => {
  const said = ground.said.filter((one) => one.month < month)
  const last = said.at(-1)
  if (!last || ground.nature === 'index' || ground.nature === 'yearly') return null
  if (runsUp(ground.nature)) return checkRunning(ground, value, { last, said, month })
  if (!leaps(ground, approximate(value), amount(last.value))) return null
  const { code, unit } = ground
  return {
    level: 'warning',
    code: 'leap',
    cells: [code],
    facts: { value: printAmount(value), unit, period: last.period, before: showNumber(last.value) },
  }
}
