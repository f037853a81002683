import { type Decimal, compare, isZero, multiply, of, parseDecimal, size } from '#core/figure/decimal.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { type Entry, spellEntry } from '#core/report/entry.ts'
import { isChange, isMeasured, isOfPlan, isPercent, isShare, saysChange } from '#core/report/line-says.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { type Refusal, refuse } from '#core/words/month.ts'

/** What a number is measured against before it is kept: the line of the form in which it stands. */
export type Limits = {
  readonly code: string
  readonly name: string
  readonly unit: string
  /** The names above the line: `Khu vực I` under `Tốc độ tăng trưởng GRDP` is a growth. */
  readonly path?: readonly string[]
  /** The year's plan. */
  readonly plan: WireCell
}

const hundred = of('100')
const allOfIt = of('-100')

const aboveAll = (line: Limits, value: Decimal): boolean =>
  isPercent(line) && isShare(line) && !saysChange(line) && !isOfPlan(line) && compare(value, hundred) > 0

/** A hundred times the year's plan is mostly a wrong unit: asked of a figure that comes in by itself, without its form. */
export const farFromPlan = (line: Limits, value: Decimal): Refusal<'farFromPlan'> | null => {
  const { code, name, unit, plan } = line
  const planned = plan.kind === 'number' ? parseDecimal(plan.value) : null
  if (plan.kind !== 'number' || planned === null || isZero(planned)) return null
  return compare(size(value), multiply(size(planned), hundred)) > 0
    ? refuse('farFromPlan', { code, name, unit, plan: plan.value })
    : null
}

/**
 * An entry in its one spelling, or why it cannot be what this line asks for: below zero where something is counted,
 * more than all of a share. The same on the page and at the server. What is only unlikely is asked (`core/validation`).
 */
export const checkEntry = (line: Limits, entry: Entry): Result<Entry, Refusal> => {
  const spelled = spellEntry(line.code, entry)
  if (!spelled.ok || spelled.value.kind !== 'number') return spelled
  const value = parseDecimal(spelled.value.value)
  const refusal = value && whyNotNumber(line, value)
  return refusal ? fail(refusal) : ok(spelled.value)
}

const whyNotNumber = (line: Limits, value: Decimal): Refusal | null => {
  const { code, name, unit } = line
  if (value.digits < 0n && isMeasured(line) && !isChange(line))
    return refuse('negativeNumber', { code, name, unit })
  if (isPercent(line) && compare(value, allOfIt) < 0) return refuse('lessThanNothing', { code, name })
  if (aboveAll(line, value)) return refuse('moreThanAll', { code, name })
  return null
}
