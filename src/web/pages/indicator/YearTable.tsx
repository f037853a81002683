import type { IndicatorPage } from '#core/page/indicator-page.ts'
import { indicatorWords } from '#web/pages/indicator/words.ts'
import { Table } from '#web/ui/Table.tsx'
import { showDecimal } from '#web/words/figures.ts'
import { capital, useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'
import { kindWords } from '#web/words/verdicts.ts'

/** What the chart draws, as numbers: whoever cannot see it, or wants the digits, reads this. */
export const YearTable = ({ chart }: Pick<IndicatorPage, 'chart'>) => {
  const say = useWords(indicatorWords)
  const sayKind = useWords(kindWords)
  const sayPeriod = useSayPeriod()
  const months = [...new Set([...chart.path, ...chart.actual].map(({ month }) => month))].toSorted(
    (a, b) => a - b,
  )
  if (months.length === 0) return null
  return (
    <Table caption={say('table')} dense>
      <thead>
        <tr>
          <th scope="col">{say('period')}</th>
          {chart.path.length > 0 ? (
            <th scope="col" className="number">
              {say('path')}
            </th>
          ) : null}
          <th scope="col" className="number">
            {say('actual')}
          </th>
        </tr>
      </thead>
      <tbody>
        {months.map((month) => {
          const path = chart.path.find((point) => point.month === month)
          const actual = chart.actual.find((point) => point.month === month)
          return (
            <tr key={month}>
              <th scope="row">{capital(sayPeriod(actual?.period ?? path?.period ?? ''))}</th>
              {chart.path.length > 0 ? (
                <td className="number">{path ? showDecimal(path.value) : ''}</td>
              ) : null}
              <td className="number">
                {actual ? (
                  <>
                    <strong>{showDecimal(actual.value)}</strong> <small>{sayKind(actual.kind)}</small>
                  </>
                ) : null}
              </td>
            </tr>
          )
        })}
      </tbody>
    </Table>
  )
}
