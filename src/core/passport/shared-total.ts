import type { ScopeRule } from '#core/consolidation/over-scope/rule.ts'
import { speaking, type Told } from '#core/consolidation/over-scope/tally.ts'
import { type Cell, number, numberIn } from '#core/figure/cell.ts'
import { add, type Decimal, multiply, zero } from '#core/figure/decimal.ts'
import { divideCells, roundCell } from '#core/formula/cells.ts'

/** What leaves give together where they are not added: a mean by its weight, a ratio from its summed parts, the last word. */
export type SharedTotal = { readonly cell: Cell; readonly said: number }

type Numbers = (indicator: string, leaf: string) => Decimal | null

const numbersIn = (told: readonly Told[]): Numbers => {
  const held = new Map<string, Told[]>()
  for (const one of told) {
    const key = `${one.indicator} ${one.scope}`
    held.set(key, [...(held.get(key) ?? []), one])
  }
  return (indicator, leaf) => numberIn(speaking(held.get(`${indicator} ${leaf}`) ?? [])?.cell)
}

const fewest = 2

const quotient = (over: Decimal, under: Decimal, decimals: number): Cell =>
  roundCell(divideCells(number(over), number(under)), decimals)

/** Indicators whose figures are needed besides the own one. */
export const neededFor = (rule: ScopeRule): readonly string[] => {
  if (rule.space === 'weighted') return [rule.weight]
  return rule.space === 'recompute' ? [rule.numerator, rule.denominator] : []
}

/**
 * The total over leaves that a mean or a ratio has (H03): Σ value × weight / Σ weight, or Σ numerator / Σ denominator, over
 * the leaves that have said both; null where the rule gives none, or where no leaf has. Rounded as the leaves print.
 */
export const sharedTotal = (
  indicator: string,
  rule: ScopeRule,
  told: readonly Told[],
): ((leaves: readonly string[]) => SharedTotal | null) => {
  const at = numbersIn(told)
  const decimalsOf = (leaves: readonly string[]): number =>
    Math.max(fewest, ...leaves.map((leaf) => at(indicator, leaf)?.scale ?? 0))
  return (leaves) => {
    if (rule.space !== 'weighted' && rule.space !== 'recompute') return null
    const [top, under] =
      rule.space === 'weighted' ? [indicator, rule.weight] : [rule.numerator, rule.denominator]
    const pairs = leaves.flatMap((leaf) => {
      const [a, b] = [at(top, leaf), at(under, leaf)]
      if (a === null || b === null) return []
      return [{ over: rule.space === 'weighted' ? multiply(a, b) : a, under: b }]
    })
    if (pairs.length === 0) return null
    const over = pairs.reduce((sum, pair) => add(sum, pair.over), zero)
    const below = pairs.reduce((sum, pair) => add(sum, pair.under), zero)
    return { cell: quotient(multiply(over, rule.times), below, decimalsOf(leaves)), said: pairs.length }
  }
}
