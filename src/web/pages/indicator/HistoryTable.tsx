import type { IndicatorChange, IndicatorPage } from '#core/page/indicator-page.ts'
import { useMe } from '#web/frame/me.ts'
import { recordWords } from '#web/pages/indicator/record-words.ts'
import { isRecordedKind, mayCorrect } from '#web/pages/indicator/recordable.ts'
import type { Recording } from '#web/pages/indicator/RecordDialog.tsx'
import { indicatorWords } from '#web/pages/indicator/words.ts'
import { FigureLink } from '#web/passport/FigureLink.tsx'
import { Change } from '#web/passport/Parts.tsx'
import { kindWords } from '#web/passport/kind-words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Table } from '#web/ui/Table.tsx'
import { useLanguage } from '#web/words/language.ts'
import { showMoment } from '#web/words/moments.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

type Props = Pick<IndicatorPage, 'history'> & {
  /** Null: this person records nothing here. */
  readonly onAsk: ((asked: Recording) => void) | null
}

/** What may be done about a figure that stands; an older revision has been spoken of already. */
const Acts = ({
  change,
  onAsk,
}: {
  readonly change: IndicatorChange
  readonly onAsk: (asked: Recording) => void
}) => {
  const say = useWords(recordWords)
  const sayPeriod = useSayPeriod()
  const { period, kind, basis, cell } = change
  if (!isRecordedKind(kind)) return null
  const key = { period, kind, basis }
  const of = <span className="visually-hidden"> {sayPeriod(period)}</span>
  return (
    <>
      <Button look="quiet" onClick={() => onAsk({ what: 'correct', key })}>
        {say('correct')}
        {of}
      </Button>
      {cell.kind === 'missing' ? null : (
        <Button look="quiet" onClick={() => onAsk({ what: 'takeBack', key })}>
          {say('takeBack')}
          {of}
        </Button>
      )}
    </>
  )
}

/** What was recorded, newest first: which figure, old and new, who, why. */
export const HistoryTable = ({ history, onAsk }: Props) => {
  const me = useMe()
  const sayRecord = useWords(recordWords)
  const say = useWords(indicatorWords)
  const language = useLanguage()
  const sayPeriod = useSayPeriod()
  if (history.length === 0) return <p className="indicator-soft">{say('historyNone')}</p>
  const isNewest = ({ period, kind, basis }: IndicatorChange, at: number): boolean =>
    history.findIndex((other) => other.period === period && other.kind === kind && other.basis === basis) ===
    at
  return (
    <Table caption={say('history')} dense>
      <thead>
        <tr>
          <th scope="col">{say('when')}</th>
          <th scope="col">{say('what')}</th>
          <th scope="col">{say('change')}</th>
          <th scope="col">{say('who')}</th>
          {onAsk ? (
            <th scope="col" className="no-print">
              <span className="visually-hidden">{sayRecord('acts')}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {history.map((one, at) => (
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
            {onAsk ? (
              <td className="no-print indicator-acts">
                {isNewest(one, at) && mayCorrect(me, one) ? <Acts change={one} onAsk={onAsk} /> : null}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
