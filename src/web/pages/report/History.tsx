import type { ReportFact } from '#core/report/fact.ts'
import { Icon } from '#web/ui/Icon.tsx'
import { showMoment } from '#web/words/moments.ts'
import { monthWords } from '#web/words/month.ts'
import { reportWords } from '#web/words/report.ts'
import { useWords } from '#web/words/say.ts'

const looks = {
  sent: { word: 'factSent', icon: 'sent' },
  returned: { word: 'factReturned', icon: 'returned' },
  accepted: { word: 'factAccepted', icon: 'good' },
} as const

/** Everything that happened to the report, the newest first. Nothing is ever taken away from it. */
export const History = ({ facts }: { readonly facts: readonly ReportFact[] }) => {
  const say = useWords(reportWords)
  const month = useWords(monthWords)
  return (
    <section className="report-part" aria-labelledby="report-history">
      <h2 id="report-history">{say('history')}</h2>
      {facts.length === 0 ? <p className="report-quiet">{say('noHistory')}</p> : null}
      <ol className="report-history">
        {facts.toReversed().map((fact) => {
          const { word, icon } = looks[fact.what]
          return (
            <li key={`${fact.what} ${fact.at}`}>
              <Icon name={icon} />
              <div>
                <p>
                  <time dateTime={fact.at}>{showMoment(fact.at)}</time> ·{' '}
                  {say(word, { revision: fact.revision, by: fact.byName })}
                  {fact.trial ? ` · ${month('trial')}` : ''}
                </p>
                {fact.note ? <p className="report-history-note">{fact.note}</p> : null}
                {fact.checksum ? <p className="report-checksum">{fact.checksum}</p> : null}
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
