import { few, say, sayShort } from '#core/checks/figures/say.ts'
import { exactly, meet, plus, type Span, spanOf, times } from '#core/checks/figures/span.ts'
import { quantityOf } from '#core/checks/names/quantity.ts'
import { compare, multiply, of, subtract, sum } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan, Target } from '#core/plan/plan.ts'

/** In base units, so that `500.000 lượt` stands beside `2 triệu lượt`. */
const factorOf = ({ unit }: Target) => quantityOf(unit)?.factor ?? of('1')
const spanned = (target: Target): Span => times(spanOf(target.value), exactly(factorOf(target)))
const isAbove = (part: Target, whole: Target): boolean =>
  compare(multiply(part.value, factorOf(part)), multiply(whole.value, factorOf(whole))) > 0

/** `trong đó`: none of them may exceed what it is a part of. */
const aboveWhole = (part: Target, whole: Target): Finding[] => {
  if (!isAbove(part, whole) || meet(spanned(part), spanned(whole))) return []
  return [
    {
      code: 'part-above-whole',
      severity: 'error',
      where: [{ line: part.line }],
      evidence: [{ line: whole.line }],
      printed: say(part.value),
      expected: `≤ ${say(whole.value)}`,
      message: `${part.indicator}: ${say(part.value)} lớn hơn “${whole.indicator}” ${say(whole.value)} mà nó là một phần.`,
    },
  ]
}

const fifty = of('50')

/**
 * `trong đó` may name the same thing twice, so its parts may well exceed their whole. Where all but a fiftieth comes out,
 * they were meant to make it up.
 */
const hardlyAbove = (parts: readonly Target[], whole: Target): Finding[] => {
  if (parts.length < 2 || whole.unit === '%') return []
  const made = parts.map(spanned).reduce(plus)
  const over = subtract(made.low, spanned(whole).high)
  const size = multiply(whole.value, factorOf(whole))
  if (compare(over, of('0')) <= 0 || compare(multiply(over, fifty), size) > 0) return []
  return notWhole(parts, whole).map((finding) => ({
    ...finding,
    code: 'part-above-whole',
    severity: 'warning',
  }))
}

/** `chia ra`: together they make it up, as exactly as they are printed. */
const notWhole = (parts: readonly Target[], whole: Target): Finding[] => {
  if (parts.length < 2 || meet(parts.map(spanned).reduce(plus), spanned(whole))) return []
  const isOneUnit = parts.every(({ unit }) => unit === whole.unit)
  const added = sum(parts.map(({ value }) => value))
  return [
    {
      code: 'sum',
      severity: 'error',
      where: [{ line: whole.line }],
      evidence: few([...new Set(parts.map(({ line }) => line))].map((line) => ({ line }))),
      printed: say(whole.value),
      expected: isOneUnit ? sayShort(added) : '',
      message: `${whole.indicator}: các phần ${parts.map(({ value, unit }) => `${say(value)} ${unit}`).join(' + ')}${isOneUnit ? ` = ${sayShort(added)}` : ''}, in ${say(whole.value)} ${whole.unit}.`,
    },
  ]
}

/** What `trong đó` and `chia ra` promise between the headline targets. */
export const targetParts = (plan: Plan): Finding[] => {
  const byWhole = new Map<string, Target[]>()
  for (const target of plan.targets) {
    const whole = target.partOf?.target
    if (whole === undefined) continue
    const parts = byWhole.get(whole)
    if (parts) parts.push(target)
    else byWhole.set(whole, [target])
  }
  return plan.targets.flatMap((whole) => {
    const parts = byWhole.get(whole.id) ?? []
    return [
      ...parts.flatMap((part) => aboveWhole(part, whole)),
      ...hardlyAbove(
        parts.filter(({ partOf }) => partOf?.kind === 'bound'),
        whole,
      ),
      ...notWhole(
        parts.filter(({ partOf }) => partOf?.kind === 'sum'),
        whole,
      ),
    ]
  })
}
