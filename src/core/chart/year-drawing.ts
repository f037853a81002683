import { ticksFor } from '#core/chart/scale.ts'
import { printAmount } from '#core/figure/amount.ts'
import { approximate, type Decimal, parseDecimal } from '#core/figure/decimal.ts'
import type { ChartPoint, YearChart } from '#core/scenario/year-chart.ts'

/** What a mark stands for. Told apart by dashes, thickness and the form of its points, never by colour alone. */
export type Role = 'grid' | 'zero' | 'plan' | 'stretch' | 'path' | 'actual' | 'projection'

export type Spot = { readonly x: number; readonly y: number }

/** One thing that is drawn, in the units of the drawing; a page and a document draw the same. */
export type Mark =
  | { readonly kind: 'line'; readonly role: Role; readonly spots: readonly Spot[] }
  | { readonly kind: 'point'; readonly role: Role; readonly at: Spot; readonly says: string }
  | {
      readonly kind: 'text'
      readonly role: Role | 'tick' | 'month'
      readonly at: Spot
      readonly anchor: 'start' | 'middle' | 'end'
      readonly text: string
    }

export type Drawing = { readonly width: number; readonly height: number; readonly marks: readonly Mark[] }

/** The words of a chart, in the language of its reader. */
export type ChartWords = Readonly<Record<'plan' | 'stretch' | 'path' | 'actual' | 'projection', string>> & {
  readonly month: (month: number) => string
}

export type ToDraw = {
  readonly chart: YearChart
  /** Where the year may end; the first that has a value is drawn. */
  readonly projections: readonly { readonly value: string | null }[]
  readonly words: ChartWords
  readonly width: number
  readonly height: number
}

const edge = { top: 12, right: 124, bottom: 24, left: 62 } as const
const lineHeight = 15

type Frame = {
  readonly x: (month: number) => number
  readonly y: (value: number) => number
  readonly left: number
  readonly right: number
}

const valueOf = (text: string | null): Decimal | null => (text === null ? null : parseDecimal(text))
const numbersOf = (texts: readonly (string | null)[]): readonly number[] =>
  texts.flatMap((text) => {
    const value = valueOf(text)
    return value ? [approximate(value)] : []
  })

const say = (text: string): string => {
  const value = parseDecimal(text)
  return value ? printAmount(value) : text
}

/** Where a series begins: what runs up begins at nothing, a level where the year before ended. */
const startOf = ({ reads, before }: YearChart): string | null =>
  reads === 'toDate' ? '0' : reads === 'level' ? before : null

const spotsOf = (points: readonly ChartPoint[], start: string | null, { x, y }: Frame): readonly Spot[] => {
  const at = (month: number, text: string): Spot => ({ x: x(month), y: y(numbersOf([text])[0] ?? 0) })
  const own = points.map(({ month, value }) => at(month, value))
  return start === null || points.length === 0 ? own : [at(0, start), ...own]
}

const series = (
  role: 'path' | 'actual',
  points: readonly ChartPoint[],
  { chart, words }: ToDraw,
  frame: Frame,
): readonly Mark[] => {
  if (points.length === 0) return []
  const spots = spotsOf(points, startOf(chart), frame)
  const own = spots.slice(spots.length - points.length)
  return [
    ...(spots.length > 1 ? [{ kind: 'line' as const, role, spots }] : []),
    ...points.flatMap(({ month, value }, at): readonly Mark[] => {
      const spot = own[at]
      const says = `${words[role]}, ${words.month(month)}: ${say(value)} ${chart.unit}`.trim()
      return spot ? [{ kind: 'point', role, at: spot, says }] : []
    }),
  ]
}

const level = (role: 'plan' | 'stretch', text: string | null, { y, left, right }: Frame): readonly Mark[] => {
  const [value] = numbersOf([text])
  if (value === undefined) return []
  return [
    {
      kind: 'line',
      role,
      spots: [
        { x: left, y: y(value) },
        { x: right, y: y(value) },
      ],
    },
  ]
}

const projected = ({ projections }: ToDraw): string | null =>
  projections.find(({ value }) => value !== null)?.value ?? null

const projection = (given: ToDraw, frame: Frame): readonly Mark[] => {
  const [text, last] = [projected(given), given.chart.actual.at(-1)]
  const [end] = numbersOf([text])
  if (end === undefined || text === null || !last || last.month === 12) return []
  const from = spotsOf([last], null, frame)[0]
  const to = { x: frame.x(12), y: frame.y(end) }
  const says = `${given.words.projection}: ${say(text)} ${given.chart.unit}`.trim()
  return from
    ? [
        { kind: 'line', role: 'projection', spots: [from, to] },
        { kind: 'point', role: 'projection', at: to, says },
      ]
    : []
}

/** The names at the right end, each near its line, none over another. */
const labels = (given: ToDraw, frame: Frame, height: number): readonly Mark[] => {
  const { chart, words } = given
  const ends: readonly (readonly [keyof Omit<ChartWords, 'month'>, string | null])[] = [
    ['plan', chart.plan],
    ['stretch', chart.stretch],
    ['path', chart.path.at(-1)?.value ?? null],
    ['projection', chart.actual.at(-1)?.month === 12 ? null : projected(given)],
    ['actual', chart.actual.at(-1)?.value ?? null],
  ]
  const wanted = ends
    .flatMap(([role, text]) => {
      const [value] = numbersOf([text])
      return value === undefined || text === null ? [] : [{ role, y: frame.y(value) + 4, text: say(text) }]
    })
    .toSorted((a, b) => a.y - b.y)
  const placed = apart(
    wanted.map(({ y }) => y),
    height - edge.bottom,
  )
  return wanted.map(({ role, text }, at) => ({
    kind: 'text',
    role,
    at: { x: frame.right + 8, y: placed[at] ?? 0 },
    anchor: 'start',
    text: `${words[role]} ${text}`,
  }))
}

/** Pushes heights apart, downwards first, then back up from the lower edge. */
const apart = (sorted: readonly number[], lowest: number): readonly number[] => {
  const down: number[] = []
  for (const y of sorted) down.push(Math.max(y, (down.at(-1) ?? Number.NEGATIVE_INFINITY) + lineHeight))
  const up: number[] = []
  for (const y of down.toReversed()) up.push(Math.min(y, (up.at(-1) ?? lowest + lineHeight) - lineHeight))
  return up.toReversed()
}

const axes = (given: ToDraw, frame: Frame, values: readonly Decimal[]): readonly Mark[] => [
  ...values.flatMap((value): readonly Mark[] => {
    const y = frame.y(approximate(value))
    const role = approximate(value) === 0 ? 'zero' : 'grid'
    return [
      {
        kind: 'line',
        role,
        spots: [
          { x: frame.left, y },
          { x: frame.right, y },
        ],
      },
      {
        kind: 'text',
        role: 'tick',
        at: { x: frame.left - 8, y: y + 4 },
        anchor: 'end',
        text: printAmount(value),
      },
    ]
  }),
  ...[3, 6, 9, 12].map((month): Mark => ({
    kind: 'text',
    role: 'month',
    at: { x: frame.x(month), y: given.height - 6 },
    anchor: 'middle',
    text: given.words.month(month),
  })),
]

/** A year as marks; null where there is nothing to draw, not even a plan. */
export const drawYear = (given: ToDraw): Drawing | null => {
  const { chart, width, height } = given
  const { plan, stretch, path, actual } = chart
  const drawn = numbersOf([
    plan,
    stretch,
    ...path.map(({ value }) => value),
    ...actual.map(({ value }) => value),
    projected(given),
    path.length + actual.length > 0 ? startOf(chart) : null,
  ])
  if (drawn.length === 0) return null
  const { values, low, high } = ticksFor(drawn)
  const [left, right] = [edge.left, width - edge.right]
  const floor = height - edge.bottom
  const frame: Frame = {
    left,
    right,
    x: (month) => Math.round((left + ((right - left) * month) / 12) * 10) / 10,
    y: (value) => Math.round((floor - ((floor - edge.top) * (value - low)) / (high - low)) * 10) / 10,
  }
  return {
    width,
    height,
    marks: [
      ...axes(given, frame, values),
      ...level('plan', plan, frame),
      ...level('stretch', stretch, frame),
      ...series('path', path, given, frame),
      ...projection(given, frame),
      ...series('actual', actual, given, frame),
      ...labels(given, frame, height),
    ],
  }
}
