import { few, say, sayShort } from '#core/checks/figures/say.ts'
import { type Span, above, exactly, meet, plus, spanOf, times } from '#core/checks/figures/span.ts'
import { type Quantity, quantityOf } from '#core/checks/names/quantity.ts'
import { type Decimal, sum } from '#core/figure/decimal.ts'
import type { BudgetLine } from '#core/plan/budget.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

/** A line of a budget with the lines directly below it. */
type Item = BudgetLine & { readonly quantity: Quantity; readonly parts: readonly BudgetLine[] }

const itemsOf = (budget: readonly BudgetLine[]): readonly Item[] =>
  budget.flatMap((line) => {
    const quantity = quantityOf(line.unit)
    return quantity ? [{ ...line, quantity, parts: budget.filter(({ parent }) => parent === line.id) }] : []
  })

const based = (value: Decimal, { factor }: Quantity): Span => times(spanOf(value), exactly(factor))

type Verdict = { readonly item: Item; readonly kind: 'holds' | 'over' | 'under'; readonly added: Decimal }

const judge = (item: Item): Verdict[] => {
  const { parts, quantity, unit } = item
  if (parts.length < 2 || !parts.every((part) => part.unit === unit)) return []
  const [made, whole] = [
    parts.map((part) => based(part.value, quantity)).reduce(plus),
    based(item.value, quantity),
  ]
  const added = sum(parts.map(({ value }) => value))
  if (meet(made, whole)) return [{ item, kind: 'holds', added }]
  return [{ item, kind: above(made, whole) ? 'over' : 'under', added }]
}

const findingOf = ({ item, kind, added }: Verdict, severity: Finding['severity']): Finding => {
  const { parts, value, unit, line, label } = item
  const isPart = kind === 'over' && item.announces !== 'all'
  return {
    code: isPart ? 'part-above-whole' : 'sum',
    severity,
    where: [{ line }],
    evidence: few(parts.map((part) => ({ line: part.line }))),
    printed: say(value),
    expected: `${isPart ? '≥ ' : ''}${sayShort(added)}`,
    message: `${label}: các phần ${parts.map((part) => say(part.value)).join(' + ')} = ${sayShort(added)} ${unit}, in ${say(value)} ${unit}.`,
  }
}

/**
 * Budgets written in prose, with dashes for levels: announced parts must make their whole, no parts may exceed it,
 * and where nothing is announced the other levels that add up say that this one should.
 */
export const proseBudgets = (plan: Plan): Finding[] => {
  const verdicts = itemsOf(plan.budget).flatMap(judge)
  const custom = verdicts.some(({ item, kind }) => kind === 'holds' && !item.open)
  return verdicts.flatMap((verdict): Finding[] => {
    const { item, kind } = verdict
    if (kind === 'holds') return []
    if (kind === 'over') return [findingOf(verdict, 'error')]
    if (item.open || item.announces === 'some') return []
    if (item.announces === 'all') return [findingOf(verdict, 'error')]
    return custom ? [findingOf(verdict, 'warning')] : []
  })
}
