import { type Drawing, drawYear, type Mark } from '#core/chart/year-drawing.ts'
import type { YearChart as Year } from '#core/scenario/year-chart.ts'
import { chartWords } from '#web/chart/words.ts'
import { showDecimal } from '#web/words/figures.ts'
import { useWords } from '#web/words/say.ts'
import './year-chart.css'

const pathOf = (mark: Extract<Mark, { kind: 'line' }>): string =>
  mark.spots.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('')

const Drawn = ({ mark }: { readonly mark: Mark }) => {
  switch (mark.kind) {
    case 'line':
      return <path className={`chart-line chart-${mark.role}`} d={pathOf(mark)} />
    case 'point': {
      const { x, y } = mark.at
      const title = <title>{mark.says}</title>
      return mark.role === 'path' ? (
        <rect className="chart-point chart-point-path" x={x - 2.5} y={y - 2.5} width="5" height="5">
          {title}
        </rect>
      ) : (
        <circle className={`chart-point chart-point-${mark.role}`} cx={x} cy={y} r="3.5">
          {title}
        </circle>
      )
    }
    case 'text':
      return (
        <text
          className={`chart-text chart-text-${mark.role}`}
          x={mark.at.x}
          y={mark.at.y}
          textAnchor={mark.anchor}
        >
          {mark.text}
        </text>
      )
  }
}

const Svg = ({
  drawing,
  says,
  wide,
}: {
  readonly drawing: Drawing
  readonly says: string
  readonly wide: boolean
}) => (
  <svg
    className={wide ? 'chart chart-wide' : 'chart chart-narrow'}
    viewBox={`0 0 ${drawing.width} ${drawing.height}`}
    // a drawing of marks, for which there is no element but this
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    role="img"
    aria-label={says}
  >
    {drawing.marks.map((mark, at) => (
      // marks have no life of their own: a drawing is drawn anew
      // oxlint-disable-next-line react/no-array-index-key
      <Drawn key={at} mark={mark} />
    ))}
  </svg>
)

type Props = {
  readonly chart: Year
  readonly projections: readonly { readonly value: string | null }[]
  /** What it is of, for those who cannot see it; the table beside it says every number. */
  readonly name: string
}

/** A year as a chart: the plan, the path, how far it has come, where it may end. Drawn twice, for a page and for a phone. */
export const YearChart = ({ chart, projections, name }: Props) => {
  const say = useWords(chartWords)
  const words = {
    plan: say('plan'),
    stretch: say('stretch'),
    path: say('path'),
    actual: say('actual'),
    projection: say('projection'),
    month: (month: number) => say('month', { month }),
  }
  const wide = drawYear({ chart, projections, words, width: 560, height: 250 })
  const narrow = drawYear({ chart, projections, words, width: 380, height: 260 })
  if (!wide || !narrow) return <p className="chart-nothing">{say('nothing')}</p>
  const last = chart.actual.at(-1)
  const says = say('says', {
    name,
    plan: chart.plan === null ? '' : showDecimal(chart.plan),
    actual: last ? showDecimal(last.value) : '',
    month: last?.month ?? 0,
    unit: chart.unit,
  })
  return (
    <figure className="chart-figure">
      <Svg drawing={wide} says={says} wide />
      <Svg drawing={narrow} says={says} wide={false} />
      <figcaption className="chart-caption">{say(chart.reads, { unit: chart.unit })}</figcaption>
    </figure>
  )
}
