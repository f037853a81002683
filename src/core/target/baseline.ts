import { sameKind } from '#core/checks/names/quantity.ts'
import type { Mention } from '#core/checks/names/mentions.ts'
import { sayingsOf } from '#core/checks/same/cluster.ts'
import { type Decimal, divide, equal, multiply, shortest } from '#core/figure/decimal.ts'
import { codeOfRow, codeOfTarget } from '#core/indicator/of-plan.ts'
import type { Comparator, Plan, Target } from '#core/plan/plan.ts'

/**
 * One value that a target may be held against (Q7). Several stand side by side; the official one is chosen by a decision,
 * and until then it is the one in the text.
 */
export type Baseline = {
  /** `plan`, `stretch`, the code of the row that prints it, `entered.2` for one that a person added. */
  readonly key: string
  readonly name: string
  readonly comparator: Comparator
  /** In the unit of the target. */
  readonly value: Decimal
  /** In its own unit where that is another one; '' where it is the same. */
  readonly printed: string
  readonly line: number | null
}

const sources = { prose: 'văn bản', scenario: 'Kịch bản', annex: 'Biểu' } as const

/** The value in the target's unit: 16.900 tỷ and 16.900.000 triệu are one amount. Null where the units differ in kind. */
const inUnitOf = (target: Mention, other: Mention): Decimal | null => {
  if (!sameKind(target.quantity, other.quantity)) return null
  const amount = multiply(other.value, other.quantity.factor)
  if (equal(target.quantity.factor, other.quantity.factor)) return other.value
  const converted = divide(amount, target.quantity.factor, amount.scale + 12)
  return converted && shortest(converted)
}

const ofRow = (target: Mention, mention: Mention): Baseline | null => {
  const { row, table } = mention
  const value = inUnitOf(target, mention)
  if (!row || !table || !value || !target.target) return null
  const code = codeOfRow(table.id, table.rows.indexOf(row) + 1)
  return {
    key: code,
    name: `${sources[mention.source]} ${table.id}: ${mention.name}`,
    comparator: target.target.comparator,
    value,
    printed: mention.unit === target.unit ? '' : mention.unit,
    line: row.line,
  }
}

const ofTarget = (target: Target): readonly Baseline[] => {
  const { comparator, value, stretch, line } = target
  const own = { comparator, printed: '', line }
  const committed = { ...own, key: 'plan', name: 'Kế hoạch (văn bản)', value }
  return stretch
    ? [committed, { ...own, key: 'stretch', name: 'Phấn đấu (văn bản)', value: stretch }]
    : [committed]
}

/** The values of every headline target, by its code: the text first, then what the scenario and the annexes print for the same thing. */
export const baselinesOf = (plan: Plan): ReadonlyMap<string, readonly Baseline[]> => {
  const { clusters } = sayingsOf(plan)
  return new Map(
    plan.targets.map((target) => {
      const cluster = clusters.find((mentions) => mentions.some((mention) => mention.target === target)) ?? []
      const own = cluster.find((mention) => mention.target === target)
      const others = own ? cluster.flatMap((mention) => (mention.row ? (ofRow(own, mention) ?? []) : [])) : []
      const seen = new Set<string>()
      const once = [...ofTarget(target), ...others].filter(({ key }) => !seen.has(key) && seen.add(key))
      return [codeOfTarget(target.id), once]
    }),
  )
}
