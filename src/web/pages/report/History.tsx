import { saySignature } from '#core/access/signature.ts'
import type { ReportPage } from '#core/page/report-page.ts'
import type { InsideStep, ReportFact } from '#core/report/fact.ts'
import { signingWords } from '#web/pages/report/signing/words.ts'
import { figureLinesOf } from '#web/pages/report/returning/use-pointing.ts'
import { returningWords } from '#web/pages/report/returning/words.ts'
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

const steps = {
  submitted: 'stepSubmitted',
  takenBack: 'stepTakenBack',
  handedBack: 'stepHandedBack',
} as const

/** Facts and what happened inside the agency before them, in their order. */
const inOrder = (
  facts: readonly ReportFact[],
  inside: readonly InsideStep[],
): readonly (ReportFact | InsideStep)[] => [
  ...facts.flatMap((fact, at) => [...inside.filter(({ after }) => after === at), fact]),
  ...inside.filter(({ after }) => after >= facts.length),
]

const pointedAt = (name: string, note: string): string => (note ? `${name} (${note})` : name)

const Fact = ({
  fact,
  names,
}: {
  readonly fact: ReportFact
  readonly names: ReadonlyMap<string, string>
}) => {
  const say = useWords(reportWords)
  const month = useWords(monthWords)
  const returning = useWords(returningWords)
  const { word, icon } = looks[fact.what]
  return (
    <li>
      <Icon name={icon} />
      <div>
        <p>
          <time dateTime={fact.at}>{showMoment(fact.at)}</time> ·{' '}
          {say(word, { revision: fact.revision, by: fact.signed ? saySignature(fact.signed) : fact.byName })}
          {fact.trial ? ` · ${month('trial')}` : ''}
        </p>
        {fact.note ? <p className="report-history-note">{fact.note}</p> : null}
        {fact.cells ? (
          <p className="report-quiet">
            {returning('pointed', { count: fact.cells.length })}:{' '}
            {fact.cells.map(({ code, note }) => pointedAt(names.get(code) ?? code, note)).join('; ')}
          </p>
        ) : null}
        {fact.checksum ? <p className="report-checksum">{fact.checksum}</p> : null}
      </div>
    </li>
  )
}

const Step = ({ step }: { readonly step: InsideStep }) => {
  const say = useWords(signingWords)
  return (
    <li>
      <Icon name="person" />
      <div>
        <p>
          <time dateTime={step.at}>{showMoment(step.at)}</time> · {say(steps[step.what], { by: step.byName })}{' '}
          <span className="report-quiet">({say('insideOnly')})</span>
        </p>
        {step.note ? <p className="report-history-note">{step.note}</p> : null}
      </div>
    </li>
  )
}

/** Everything that happened to the report, the newest first. Nothing is ever taken away from it. */
export const History = ({ page }: { readonly page: ReportPage }) => {
  const say = useWords(reportWords)
  const told = inOrder(page.facts, page.inside?.steps ?? []).toReversed()
  const names = new Map(figureLinesOf(page).map(({ code, name }) => [code, name]))
  return (
    <section className="report-part" aria-labelledby="report-history">
      <h2 id="report-history">{say('history')}</h2>
      {told.length === 0 ? <p className="report-quiet">{say('noHistory')}</p> : null}
      <ol className="report-history">
        {told.map((one, at) =>
          'after' in one ? (
            <Step key={`${told.length - at}`} step={one} />
          ) : (
            <Fact key={`${told.length - at}`} fact={one} names={names} />
          ),
        )}
      </ol>
    </section>
  )
}
