import { parseDecimal } from '#core/figure/decimal.ts'
import { printAmount } from '#core/figure/amount.ts'
import { inOtherNotation } from '#core/figure/over-time/index-number.ts'
import type { FigureKind } from '#core/figure/figure.ts'
import type { IndicatorFigure, IndicatorPage } from '#core/page/indicator-page.ts'
import { monthsOf, parsePeriod, yearOfPeriod } from '#core/time/period.ts'
import { indicatorWords } from '#web/pages/indicator/words.ts'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { kindWords } from '#web/passport/kind-words.ts'
import { Table } from '#web/ui/Table.tsx'
import { showCell } from '#web/words/figures.ts'
import { useLanguage } from '#web/words/language.ts'
import { capital, useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

const order: readonly FigureKind[] = ['plan', 'scenario', 'forecast', 'estimate', 'actual', 'official']

const endOf = (text: string): number => {
  const period = parsePeriod(text)
  return period ? yearOfPeriod(period) * 100 + monthsOf(period)[1] : 0
}

/** By the month in which they end, the shorter one first. */
const inTime = (a: string, b: string): number =>
  endOf(a) - endOf(b) || b.length - a.length || (a < b ? -1 : 1)

/** Growth is written in two ways, and both may stand in one row: each says the other beside it (C02). */
const OtherNotation = ({ cell }: Pick<IndicatorFigure, 'cell'>) => {
  const say = useWords(indicatorWords)
  const value = cell.kind === 'number' ? parseDecimal(cell.value) : null
  if (!value) return null
  const other = inOtherNotation(value)
  return (
    <small>
      {say(other.notation === 'growth' ? 'sameAsGrowth' : 'sameAsIndex', { value: printAmount(other.value) })}
    </small>
  )
}

/** The figures of one period and kind: the document's alone, or each under the name of who says it. */
const Figures = ({
  figures,
  isGrowth,
}: {
  readonly figures: readonly IndicatorFigure[]
  readonly isGrowth: boolean
}) =>
  figures.map(({ name, cell, agency, basis }) => (
    <span key={name} className="indicator-figure">
      <FigureLink name={name}>{showCell(cell)}</FigureLink>
      {isGrowth ? <OtherNotation cell={cell} /> : null}
      {agency ? <small>{agency.short}</small> : null}
      {!agency && basis === 'stretch' ? <small>{basis}</small> : null}
    </span>
  ))

/** Periods down, kinds across: kinds never mix (B15). Every number leads to its passport. */
export const FiguresTable = ({ figures, meaning }: Pick<IndicatorPage, 'figures' | 'meaning'>) => {
  const isGrowth = meaning?.definition.nature === 'index'
  const say = useWords(indicatorWords)
  const language = useLanguage()
  const sayPeriod = useSayPeriod()
  if (figures.length === 0) return <p className="indicator-soft">{say('figuresNone')}</p>
  const kinds = order.filter((kind) => figures.some((figure) => figure.kind === kind))
  const periods = [...new Set(figures.map(({ period }) => period))].toSorted(inTime)
  return (
    <Table caption={say('figures')} dense>
      <thead>
        <tr>
          <th scope="col">{say('period')}</th>
          {kinds.map((kind) => (
            <th key={kind} scope="col" className="number">
              {kindWords[kind][language]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {periods.map((period) => (
          <tr key={period}>
            <th scope="row">{capital(sayPeriod(period))}</th>
            {kinds.map((kind) => (
              <td key={kind} className="number">
                <Figures
                  figures={figures.filter((one) => one.period === period && one.kind === kind)}
                  isGrowth={isGrowth}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
