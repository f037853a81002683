import { say } from '#core/checks/figures/say.ts'
import { exactly, meet, minus, times } from '#core/checks/figures/span.ts'
import { alikeness } from '#core/checks/names/alike.ts'
import { type Mention, reachedFigure } from '#core/checks/names/mentions.ts'
import { runningShares } from '#core/checks/wholes/running-share.ts'
import { inBase, sameKind } from '#core/checks/names/quantity.ts'
import type { Sayings } from '#core/checks/same/cluster.ts'
import { askedTwice } from '#core/checks/same/asked-twice.ts'
import { agree } from '#core/checks/same/pairing.ts'
import { type TwinRows, sameRows } from '#core/checks/same/twin-rows.ts'
import { approximate, of } from '#core/figure/decimal.ts'
import type { Agreement } from '#core/plan/agreement.ts'
import type { Plan } from '#core/plan/plan.ts'

const addressOf = ({ place }: Mention): string => `${place.line}:${place.column ?? 0}`

const sorted = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.toSorted((a, b) => a.place.line - b.place.line)

const agreementOf = (mentions: readonly Mention[]): Agreement[] => {
  const all = sorted(mentions)
  const [first] = all
  if (!first || new Set(all.map(addressOf)).size < 2) return []
  const { name, unit, value } = all.find(({ source }) => source === 'prose') ?? first
  return [{ name, value: say(value), unit, where: all.map(({ place }) => place) }]
}

/** Of a cluster the mentions that say the same; where two figures stand against each other, each may have its own. */
const partsOf = (cluster: readonly Mention[]): readonly (readonly Mention[])[] => {
  const groups: Mention[][] = []
  for (const mention of cluster) {
    const group = groups.find((one) => one.every((other) => agree(mention, other)))
    if (group) group.push(mention)
    else groups.push([mention])
  }
  return groups
}

/** `4,400` and `4.400.000`: four printed digits do not agree by chance, so a name half alike is enough. */
const printedDigits = ({ value }: Mention): number => value.digits.toString().replace('-', '').length
const enough = 0.25

/** Kind and size in base units: only figures that share it can agree. */
const sizeOf = ({ value, quantity }: Mention): string =>
  `${quantity.kind}|${approximate(inBase(value, quantity)).toPrecision(2)}`

/** Places that no name brought together, whose figures and half of whose names agree. */
const lonely = ({ clusters, rows, prose, weights }: Sayings): readonly (readonly Mention[])[] => {
  const taken = new Set(clusters.flat().map(addressOf))
  const open = [...rows, ...prose].filter(
    (mention) => !taken.has(addressOf(mention)) && printedDigits(mention) >= 4,
  )
  const annex = new Map<string, Mention[]>()
  for (const mention of open.filter(({ source }) => source === 'annex')) {
    const alike = annex.get(sizeOf(mention))
    if (alike) alike.push(mention)
    else annex.set(sizeOf(mention), [mention])
  }
  return open
    .filter(({ source }) => source !== 'annex')
    .flatMap((mention) => {
      const alike = (annex.get(sizeOf(mention)) ?? [])
        .filter((other) => sameKind(mention.quantity, other.quantity) && agree(mention, other))
        .map((other) => ({ other, score: alikeness(mention.named, other.named, weights, enough) }))
        .filter(({ score }) => score >= enough)
        .toSorted((a, b) => b.score - a.score)
      const [best] = alike
      return best ? [[mention, best.other]] : []
    })
}

/** `tăng 10 %` and the growth that the annex's own figures make, to the printed decimals. */
const grown = (plan: Plan, { growths }: Sayings): readonly Agreement[] =>
  growths.flatMap(({ growth, rows }) =>
    rows.flatMap((planned): Agreement[] => {
      const reached = reachedFigure(planned, plan.document.year)
      if (!reached || reached.value.digits <= 0n) return []
      const made = times(minus(planned.span, reached.span), exactly(of('100')))
      if (!meet(made, times(growth.span, reached.span))) return []
      const { name, value, unit } = growth
      return [{ name, value: say(value), unit, where: [growth.place, reached.place, planned.place] }]
    }),
  )

/**
 * The same indicator with the same figure in prose, scenario and annexes, units converted (beyond 1): what a reader
 * need not compare any more. No finding; shown quietly.
 */
export const agreements = (
  plan: Plan,
  sayings: Sayings,
  twins: readonly TwinRows[],
): readonly Agreement[] => {
  const named = [...sayings.clusters.flatMap(partsOf), ...lonely(sayings)].flatMap(agreementOf)
  const told = new Set(named.flatMap(({ where }) => where.map(({ line }) => line)))
  const alone = twins
    .flatMap((pair) => sameRows(pair) ?? [])
    .filter(({ where }) => !where.every(({ line }) => told.has(line)))
  return [...named, ...alone, ...grown(plan, sayings), ...askedTwice(plan), ...runningShares(plan)].toSorted(
    (a, b) => (a.where[0]?.line ?? 0) - (b.where[0]?.line ?? 0),
  )
}
