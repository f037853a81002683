import type { ScopeRule } from '#core/consolidation/over-scope/rule.ts'
import { leavesBelow, type ScopeTree } from '#core/consolidation/over-scope/scope-tree.ts'
import { speaking, type Told } from '#core/consolidation/over-scope/tally.ts'
import { type Cell, impossible, missing, none, notApplicable, number } from '#core/figure/cell.ts'
import { add, type Decimal, divide, isZero, multiply, zero } from '#core/figure/decimal.ts'
import { carried } from '#core/formula/cells.ts'
import { toWire, type WireCell } from '#core/figure/wire.ts'

/* The plain model of the roll-up: every leaf below a scope is looked at by itself, nothing is put together beforehand. */

export type Brute = {
  readonly cell: WireCell
  readonly parts: number
  readonly missing: readonly string[]
  readonly unusable: readonly string[]
  readonly firm: readonly [number, number, number]
} | null

type Leaf = { readonly scope: string; readonly told: Told | null }
/** What one leaf gives: nothing yet, something that cannot be used, something that adds nothing, or a number's worth. */
type Given =
  | { readonly what: 'missing' | 'unusable' | 'none' | 'notApplicable' }
  | { readonly what: 'counts'; readonly over: Decimal; readonly under: Decimal; readonly order: string }

const kindOf = (told: Told | null): Cell['kind'] => told?.cell.kind ?? 'missing'
const valueOf = (told: Told | null): Decimal => (told?.cell.kind === 'number' ? told.cell.value : zero)
const unusable = (kind: Cell['kind']): boolean => kind === 'worded' || kind === 'impossible'

const ofOne = (told: Told | null): Given => {
  const kind = kindOf(told)
  if (kind === 'number')
    return { what: 'counts', over: valueOf(told), under: zero, order: `${told?.at} ${told?.scope}` }
  if (unusable(kind)) return { what: 'unusable' }
  return { what: kind === 'none' || kind === 'notApplicable' ? kind : 'missing' }
}

const ofTwo = (isRatio: boolean, over: Told | null, under: Told | null): Given => {
  const [a, b] = [kindOf(over), kindOf(under)]
  if (unusable(a) || unusable(b)) return { what: 'unusable' }
  if (a === 'notApplicable' || b === 'notApplicable') return { what: 'notApplicable' }
  if (a === 'missing' || b === 'missing') return { what: 'missing' }
  if (b === 'none' || (a === 'none' && !isRatio)) return { what: 'none' }
  const value = isRatio ? valueOf(over) : multiply(valueOf(over), valueOf(under))
  return { what: 'counts', over: value, under: valueOf(under), order: '' }
}

const rankOf = ({ kind }: Told): number => ['estimate', 'actual', 'official'].indexOf(kind)

export const bruteRollUp = (
  tree: ScopeTree,
  rules: ReadonlyMap<string, ScopeRule>,
  told: readonly Told[],
  { indicator, scope }: { readonly indicator: string; readonly scope: string },
): Brute => {
  const rule = rules.get(indicator)
  if (!rule || rule.space === 'none') return null
  const leaves = leavesBelow(tree, scope)
  const say = (code: string): readonly Leaf[] =>
    leaves.map((leaf) => ({
      scope: leaf,
      told: speaking(told.filter((one) => one.indicator === code && one.scope === leaf)),
    }))
  const isPair = rule.space === 'recompute' || rule.space === 'weighted'
  const over = say(rule.space === 'recompute' ? rule.numerator : indicator)
  const under = isPair ? say(rule.space === 'recompute' ? rule.denominator : rule.weight) : over
  const given = over.map(({ told: one }, at) =>
    isPair ? ofTwo(rule.space === 'recompute', one, under[at]?.told ?? null) : ofOne(one),
  )
  const named = (what: Given['what']): readonly string[] =>
    leaves.filter((_, at) => given[at]?.what === what).toSorted()
  const firm: [number, number, number] = [0, 0, 0]
  over.forEach(({ told: one }, at) => {
    const other = under[at]?.told ?? null
    if (one && other) firm[Math.min(rankOf(one), rankOf(other)) as 0 | 1 | 2] += 1
  })
  return {
    cell: toWire(cellOf(rule, given)),
    parts: leaves.length,
    missing: named('missing'),
    unusable: named('unusable'),
    firm,
  }
}

const cellOf = (rule: Exclude<ScopeRule, { space: 'none' }>, given: readonly Given[]): Cell => {
  const counted = given.filter((one) => one.what === 'counts')
  if (given.some(({ what }) => what === 'unusable')) return impossible('unreadable')
  if (counted.length === 0) {
    if (given.some(({ what }) => what === 'none')) return none
    return given.some(({ what }) => what === 'notApplicable') ? notApplicable : missing
  }
  if (rule.space === 'last') {
    const last = counted.reduce((newest, one) => (one.order > newest.order ? one : newest))
    return number(multiply(last.over, rule.times))
  }
  const over = multiply(
    counted.reduce((sum, one) => add(sum, one.over), zero),
    rule.times,
  )
  if (rule.space === 'sum') return number(over)
  const under = counted.reduce((sum, one) => add(sum, one.under), zero)
  const quotient = isZero(under) ? null : divide(over, under, carried)
  return quotient ? number(quotient) : impossible('zeroDenominator')
}
