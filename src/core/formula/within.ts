import { exactly, meet, plus, type Span, spanOf, times } from '#core/checks/figures/span.ts'
import type { Cell } from '#core/figure/cell.ts'
import { compare, type Decimal, divide, isZero, negate, round, zero } from '#core/figure/decimal.ts'
import { carried, tenTo } from '#core/formula/cells.ts'
import type { Step } from '#core/formula/step.ts'

/**
 * Does a printed value agree with its formula, allowing for the rounding of every printed number in it? Null where
 * that cannot be said: an operand is absent, or a denominator may be zero.
 */
export const agrees = (step: Step, cells: readonly Cell[], printed: Decimal): boolean | null => {
  if (step.kind === 'divide') {
    const [top, bottom] = [spanAt(step.top, cells), spanAt(step.bottom, cells)]
    if (!top || !bottom || mayBeZero(bottom)) return null
    return meet(top, times(spanOf(printed), bottom))
  }
  const span = spanAt(step, cells)
  return span && meet(span, spanOf(printed))
}

const mayBeZero = ({ low, high }: Span): boolean =>
  isZero(low) || isZero(high) || compare(low, zero) < 0 !== compare(high, zero) < 0

/** All the values that a step may have; null where there is none. */
const spanAt = (step: Step, cells: readonly Cell[]): Span | null => {
  switch (step.kind) {
    case 'constant':
      return exactly(step.value)
    case 'leaf': {
      const cell = cells[step.at]
      return cell?.kind === 'number' ? spanOf(cell.value) : null
    }
    case 'scale': {
      const of = spanAt(step.of, cells)
      return of && times(of, exactly(tenTo(step.by)))
    }
    case 'negate': {
      const of = spanAt(step.of, cells)
      return of && { low: negate(of.high), high: negate(of.low) }
    }
    case 'round': {
      const of = spanAt(step.of, cells)
      return of && { low: round(of.low, step.decimals), high: round(of.high, step.decimals) }
    }
    case 'add':
      return sumOf(step.of, cells)
    case 'multiply': {
      const [left, right] = [spanAt(step.left, cells), spanAt(step.right, cells)]
      return left && right && times(left, right)
    }
    case 'divide':
      return quotientOf(spanAt(step.top, cells), spanAt(step.bottom, cells))
    case 'least':
    case 'greatest':
      return extremeOf(step, cells)
  }
}

/** A dash adds nothing. */
const sumOf = (parts: readonly Step[], cells: readonly Cell[]): Span | null =>
  parts.reduce<Span | null>((whole, part) => {
    const cell = part.kind === 'leaf' ? cells[part.at] : undefined
    if (cell?.kind === 'none' || cell?.kind === 'notApplicable') return whole
    const span = spanAt(part, cells)
    return whole && span && plus(whole, span)
  }, exactly(zero))

const quotientOf = (top: Span | null, bottom: Span | null): Span | null => {
  if (!top || !bottom || mayBeZero(bottom)) return null
  const low = divide({ digits: 1n, scale: 0 }, bottom.high, carried)
  const high = divide({ digits: 1n, scale: 0 }, bottom.low, carried)
  return low && high && times(top, { low, high })
}

const extremeOf = (
  step: Extract<Step, { kind: 'least' | 'greatest' }>,
  cells: readonly Cell[],
): Span | null => {
  const [first, ...rest] = step.of.map((part) => spanAt(part, cells))
  const sign = step.kind === 'least' ? 1 : -1
  const better = (a: Decimal, b: Decimal): Decimal => (compare(a, b) * sign <= 0 ? a : b)
  return rest.reduce<Span | null>(
    (best, span) => best && span && { low: better(best.low, span.low), high: better(best.high, span.high) },
    first ?? null,
  )
}
