import { type Decimal, isZero, printDecimal } from '#core/figure/decimal.ts'
import { isLike, type Measure, nameOf } from '#core/formula/dimension.ts'
import { type Span, Stop } from '#core/formula/fault.ts'
import type { Step } from '#core/formula/step.ts'
import type { Term } from '#core/formula/terms.ts'

/** A part of a formula with what it measures; `terms` where it is a sum of figures as they are. */
export type Typed = { readonly step: Step; readonly measure: Measure; readonly terms: readonly Term[] }

/** What is done with two values, for the sentence that refuses it. */
export type Verb = readonly [vi: string, en: string]

/** × 10^by; before a division, so that what is carried is carried in the unit that is wanted. */
export const scaled = (step: Step, by: number): Step => {
  if (by === 0) return step
  if (step.kind === 'divide') return { ...step, top: scaled(step.top, by) }
  return { kind: 'scale', by, of: step, said: step.said }
}

/** A part that is zero whatever is read. */
export const isAlwaysZero = (step: Step): boolean => {
  switch (step.kind) {
    case 'constant':
      return isZero(step.value)
    case 'scale':
    case 'negate':
    case 'round':
      return isAlwaysZero(step.of)
    case 'multiply':
      return isAlwaysZero(step.left) || isAlwaysZero(step.right)
    case 'add':
    case 'least':
    case 'greatest':
      return step.of.every(isAlwaysZero)
    case 'divide':
      return isAlwaysZero(step.top)
    case 'leaf':
      return false
  }
}

/** `10.000` → 4; null for what is no power of ten. */
export const exponentOfTen = (value: Decimal): number | null => {
  const text = printDecimal(value)
  return /^10*$/.test(text) ? text.length - 1 : null
}

/** Both in the unit of the first that has one; tỷ đồng and người are refused, and so is a number without a unit. */
export const alike = (left: Typed, right: Typed, at: Span, verb: Verb): [Step, Step, Measure] => {
  const [a, b] = [left.measure, right.measure]
  if (a.kind === 'any' || b.kind === 'any') return [left.step, right.step, a.kind === 'of' ? a : b]
  if (a.kind === 'bare' && b.kind === 'bare') return [left.step, right.step, a]
  if (a.kind === 'bare' || b.kind === 'bare') {
    const [number, other] = a.kind === 'bare' ? [left, b] : [right, a]
    // nothing is nothing in every unit
    if (number.step.kind === 'constant' && isZero(number.step.value)) return [left.step, right.step, other]
    throw new Stop('bareNumber', at, { found: number.step.said, other: nameOf(other) })
  }
  if (!isLike(a, b))
    throw new Stop('unlike', at, { left: a.name, right: b.name, verb: verb[0], verbEn: verb[1] })
  return [left.step, scaled(right.step, b.power - a.power), a]
}
