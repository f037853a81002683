import { few, say, sayPercent } from '#core/checks/figures/say.ts'
import { above, exactly, minus, times } from '#core/checks/figures/span.ts'
import { type Mention, reachedFigure } from '#core/checks/names/mentions.ts'
import { inBase } from '#core/checks/names/quantity.ts'
import type { Cluster, Sayings } from '#core/checks/same/cluster.ts'
import { agree } from '#core/checks/same/pairing.ts'
import { compare, type Decimal, divide, multiply, of, size, subtract } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Place } from '#core/plan/place.ts'
import type { Plan } from '#core/plan/plan.ts'

/** `khoảng 45.000` is no other figure than 45.120: a twentieth on either side. */
const isNear = (said: Decimal, asked: Decimal): boolean =>
  compare(multiply(size(subtract(said, asked)), of('20')), size(asked)) <= 0

/** `đạt từ 97% trở lên` is not contradicted by 98: the printed word allows more, or less. */
const allows = (a: Mention, b: Mention): boolean => {
  const target = a.target ?? b.target
  const other = a.target ? b : a
  if (!target || target.basis !== 'explicit') return false
  const [said, asked] = [
    inBase(other.value, other.quantity),
    inBase(target.value, a.quantity === other.quantity ? a.quantity : (a.target ? a : b).quantity),
  ]
  if (target.comparator === '≈') return isNear(said, asked)
  const side = compare(said, asked)
  if (target.comparator === '>' || target.comparator === '>=' || target.comparator === 'maintain >=')
    return side > 0
  if (target.comparator === '<' || target.comparator === '<=' || target.comparator === 'maintain <')
    return side < 0
  return false
}

/** The stretch of a target is a second figure that the scenario may follow. */
const strives = (a: Mention, b: Mention): boolean => {
  const stretch = a.target?.stretch ?? b.target?.stretch
  const other = a.target ? b : a
  return stretch !== null && stretch !== undefined && compare(stretch, other.value) === 0
}

const differ = (a: Mention, b: Mention): boolean => !agree(a, b) && !allows(a, b) && !strives(a, b)

const where = (mention: Mention): string =>
  mention.source === 'prose'
    ? `phần chữ (dòng ${mention.place.line})`
    : `${mention.table?.id ?? ''} (dòng ${mention.place.line})`

const sayMention = (mention: Mention): string => `${where(mention)} ${say(mention.value)} ${mention.unit}`

type Broken = { readonly growth: Mention; readonly text: string }

/** A growth target against the growth that the annex's own figures give. */
const brokenGrowth = (plan: Plan, growth: Mention, rows: readonly Mention[]): Broken | null => {
  for (const planned of rows) {
    const reached = reachedFigure(planned, plan.document.year)
    if (!reached || reached.value.digits <= 0n || !growth.target) continue
    const grown = times(minus(planned.span, reached.span), exactly(of('100')))
    const least = times(growth.span, reached.span)
    const percent = divide(multiply(subtract(planned.value, reached.value), of('100')), reached.value, 2)
    if (!percent || !above(least, grown) || !growth.target.comparator.includes('>')) continue
    return {
      growth,
      text: `${say(planned.value)}/${say(reached.value)} chỉ tăng ${sayPercent(percent, 2)}, chỉ tiêu ${say(growth.value)}%`,
    }
  }
  return null
}

/** Two targets of one printed line are one place. */
const distinct = (places: readonly Place[]): readonly Place[] =>
  places.filter(
    (place, at) => places.findIndex((one) => one.line === place.line && one.column === place.column) === at,
  )

/** Figures that stand against each other would each be another growth than the one that the text asks for. */
const askedGrowth = (plan: Plan, growth: Mention, rows: readonly Mention[]): Broken | null => {
  const grown = rows.flatMap((row) => {
    const reached = reachedFigure(row, plan.document.year)
    return reached && reached.value.digits > 0n ? [{ value: row.value, reached }] : []
  })
  const [base] = grown
  if (!base || rows.length < 2) return null
  const shown = rows.flatMap(({ value }) => {
    const percent = divide(multiply(subtract(value, base.reached.value), of('100')), base.reached.value, 2)
    return percent ? [`${say(value)} là tăng ${sayPercent(percent, 2)}`] : []
  })
  return {
    growth,
    text: `chỉ tiêu tăng ${say(growth.value)}% (dòng ${growth.place.line}): ${shown.join(', ')}`,
  }
}

const conflict = (plan: Plan, cluster: Cluster, { growths }: Sayings): Finding[] => {
  const clash = cluster.some((a) => cluster.some((b) => a !== b && differ(a, b)))
  const asked = growths.filter(({ rows }) =>
    rows.some(({ place }) => cluster.some((one) => one.place.line === place.line)),
  )
  const broken = asked.flatMap(({ growth, rows }) => brokenGrowth(plan, growth, rows) ?? [])
  if (!clash && broken.length === 0) return []
  const implied = asked
    .filter(({ growth }) => !broken.some((one) => one.growth === growth))
    .flatMap(({ growth, rows }) => askedGrowth(plan, growth, rows) ?? [])
  const places = [...broken.map(({ growth }) => growth), ...cluster]
  const name = cluster.find(({ source }) => source === 'prose')?.name ?? cluster[0]?.name ?? ''
  const texts = [...cluster.map(sayMention), ...[...broken, ...implied].map(({ text }) => text)]
  return [
    {
      code: 'contradiction',
      severity: 'error',
      where: few(distinct(places.map(({ place }) => place))),
      evidence: implied.map(({ growth }) => growth.place),
      printed: [
        ...broken.map(({ growth }) => `${say(growth.value)}%`),
        ...cluster.map(({ value }) => say(value)),
      ].join(' / '),
      expected: 'một giá trị chính thức',
      message: `${name}: ${texts.join('; ')}.`,
    },
  ]
}

/** Growth targets whose row no other place speaks of. */
const aloneBroken = (plan: Plan, { clusters, growths }: Sayings): Finding[] =>
  growths.flatMap(({ growth, rows }) => {
    if (
      rows.some(({ place }) =>
        clusters.some((cluster) => cluster.some((one) => one.place.line === place.line)),
      )
    )
      return []
    const broken = brokenGrowth(plan, growth, rows)
    if (!broken) return []
    return [
      {
        code: 'contradiction',
        severity: 'error',
        where: few([growth, ...rows].map(({ place }) => place)),
        evidence: [],
        printed: `${say(growth.value)}%`,
        expected: 'một giá trị chính thức',
        message: `${growth.name}: ${broken.text}.`,
      },
    ]
  })

/**
 * One indicator, several figures for the plan's year (beyond 1, rule Q7): prose, scenario and annexes side by side,
 * units converted. Which one is official is a person's decision.
 */
export const contradictions = (plan: Plan, sayings: Sayings): Finding[] => [
  ...sayings.clusters.flatMap((cluster) => conflict(plan, cluster, sayings)),
  ...aloneBroken(plan, sayings),
]
