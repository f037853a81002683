import type { IndicatorPage } from '#core/page/indicator-page.ts'
import { indicatorWords } from '#web/pages/indicator/words.ts'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { Change } from '#web/passport/Parts.tsx'
import { kindWords } from '#web/passport/kind-words.ts'
import { Table } from '#web/ui/Table.tsx'
import { useLanguage } from '#web/words/language.ts'
import { showMoment } from '#web/words/moments.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

/** What was recorded, newest first: which figure, old and new, who, why. */
export const HistoryTable = ({ history }: Pick<IndicatorPage, 'history'>) => {
  const say = useWords(indicatorWords)
  const language = useLanguage()
  const sayPeriod = useSayPeriod()
  if (history.length === 0) return <p className="indicator-soft">{say('historyNone')}</p>
  return (
    <Table caption={say('history')} dense>
      <thead>
        <tr>
          <th scope="col">{say('when')}</th>
          <th scope="col">{say('what')}</th>
          <th scope="col">{say('change')}</th>
          <th scope="col">{say('who')}</th>
        </tr>
      </thead>
      <tbody>
        {history.map((one) => (
          <tr key={`${one.name} ${one.revision}`}>
            <td className="indicator-moment">{showMoment(one.at)}</td>
            <td>
              <FigureLink name={one.name === '' ? null : one.name}>
                {kindWords[one.kind][language]} · {sayPeriod(one.period)}
                {one.agency ? ` · ${one.agency.short}` : ''}
              </FigureLink>
            </td>
            <td>
              <Change was={one.was} now={one.cell} />
            </td>
            <td>
              {one.by}
              {one.reason ? <small className="indicator-reason">{one.reason}</small> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
