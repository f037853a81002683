import {
  type Mention,
  assignmentMentions,
  planColumn,
  rowMentions,
  targetMentions,
  yearOfTarget,
} from '#core/checks/names/mentions.ts'
import type { Weights } from '#core/checks/names/alike.ts'
import { namesakes } from '#core/checks/names/namesakes.ts'
import { type Pair, pairUp, weightsFor } from '#core/checks/same/pairing.ts'
import type { Plan } from '#core/plan/plan.ts'

/** All places of the document that give one indicator its figure for the plan's year. */
export type Cluster = readonly Mention[]

const isGrowth = (mention: Mention): boolean => /^\s*(?:tốc độ )?tăng(?!\p{L})/iu.test(mention.name)

const join = (pairs: readonly Pair[]): readonly Cluster[] => {
  const clusters = new Map<Mention, Set<Mention>>()
  for (const { a, b } of pairs) {
    const merged = new Set([...(clusters.get(a) ?? [a]), ...(clusters.get(b) ?? [b])])
    for (const mention of merged) clusters.set(mention, merged)
  }
  return [...new Set(clusters.values())].map((cluster) =>
    [...cluster].toSorted((a, b) => a.place.line - b.place.line),
  )
}

/** What the prose, the scenario and the annexes say about the same thing in the plan's year. */
export type Sayings = {
  readonly clusters: readonly Cluster[]
  /** A growth target with the rows of what is to grow. */
  readonly growths: readonly { readonly growth: Mention; readonly rows: readonly Mention[] }[]
  /** Every row of the tables and every figure of the prose that was compared, and how telling their words are. */
  readonly rows: readonly Mention[]
  readonly prose: readonly Mention[]
  readonly weights: Weights
}

const absolute = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(({ quantity }) => quantity.kind !== 'percent')

/** A growth is said of an amount of any kind: its rows are found by their names alone. */
const anySort = (): string => ''

/** Targets of other years with the columns of theirs: `đến năm 2028` is no figure of the plan's own year. */
const laterPairs = (plan: Plan, weights: Weights): readonly Pair[] => {
  const years = new Set(plan.targets.map((target) => yearOfTarget(plan, target)))
  years.delete(plan.document.year)
  return [...years].flatMap((year) => {
    const targets = targetMentions(plan, year).filter((mention) => !isGrowth(mention))
    return pairUp(
      targets,
      rowMentions(plan, (table) => planColumn(table, year)),
      weights,
    )
  })
}

/** Gathers the places of each indicator by name, never by line: prose with annexes, scenario with annexes, prose with scenario. */
export const sayingsOf = (plan: Plan): Sayings => {
  const rows = rowMentions(plan, (table) => planColumn(table, plan.document.year))
  const targets = targetMentions(plan)
  const growing = targets.filter(isGrowth)
  const prose = [...targets.filter((mention) => !isGrowth(mention)), ...assignmentMentions(plan)]
  const [scenario, annex] = [
    rows.filter(({ source }) => source === 'scenario'),
    rows.filter(({ source }) => source === 'annex'),
  ]
  const weights = weightsFor([...rows, ...prose])
  const asAmounts = (mention: Mention, others: readonly Mention[]) =>
    pairUp(
      [mention],
      others.map((other) => ({
        ...other,
        quantity: mention.quantity,
        value: mention.value,
        span: mention.span,
      })),
      weights,
    )
  const pairs = [
    ...pairUp(prose, annex, weights),
    ...pairUp(scenario, annex, weights),
    ...pairUp(prose, scenario, weights),
    ...laterPairs(plan, weights),
  ]
  const amounts = [scenario, annex].map((list) => namesakes(absolute(list), anySort))
  const growths = growing.map((growth) => ({
    growth,
    rows: amounts.flatMap((near) => {
      const others = near(growth)
      return asAmounts(growth, others)
        .filter(({ score }) => score >= 0.7)
        .flatMap(({ b }) => others.find(({ place }) => place.line === b.place.line) ?? [])
    }),
  }))
  return {
    clusters: join(pairs),
    growths: growths.filter((found) => found.rows.length > 0),
    rows,
    prose,
    weights,
  }
}
