import type { WorkLine, WorkPart } from '#core/page/work-part.ts'
import { lightsOf } from '#core/works/lights.ts'
import { saysSomething } from '#core/works/said-work.ts'
import { printWorkField } from '#core/works/typed-work.ts'
import { workSubject } from '#core/talk/thread.ts'
import { TalkHere } from '#web/pages/report/talk/TalkHere.tsx'
import type { Talking } from '#web/pages/report/talk/use-talk.ts'
import { Lights } from '#web/pages/report/works/Lights.tsx'
import { workWords } from '#web/pages/report/works/words.ts'
import { WorkHead } from '#web/pages/report/works/WorkHead.tsx'
import { showDay } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'
import './work.css'

type Props = {
  readonly part: WorkPart
  readonly plan: string
  readonly talking: Talking
  readonly onTalk: (subject: string) => void
}

const Spoken = ({ line, part, plan, talking, onTalk }: Props & { readonly line: WorkLine }) => {
  const say = useWords(workWords)
  const { said } = line
  const id = `viec-${line.action}`
  const subject = workSubject(line.action)
  const facts = [
    said.doneOn === null ? '' : say('doneDay', { day: showDay(said.doneOn) }),
    said.percent === null ? '' : say('percentDone', { percent: printWorkField('percent', said.percent) }),
  ].filter(Boolean)
  return (
    <li className="work" aria-labelledby={id}>
      <WorkHead line={line} plan={plan} id={id} />
      <div className="work-said">
        <Lights lights={lightsOf(line, said, part.today, talking.papersOf(subject))} />
        <TalkHere talking={talking} subject={subject} onOpen={onTalk} />
      </div>
      {facts.length > 0 ? <p className="work-facts">{facts.join(' · ')}</p> : null}
      {said.result === '' ? null : (
        <p className="report-prose">
          {say('result')}: {said.result}
        </p>
      )}
      {said.product === '' ? null : (
        <p className="report-prose">
          {say('product')}: {said.product}
        </p>
      )}
    </li>
  )
}

/** The work as a report said it: those that do not agree with themselves first, the silent ones folded. */
export const WorkReading = ({ part, plan, talking, onTalk }: Props) => {
  const say = useWords(workWords)
  const spoken = part.lines.filter(({ said }) => saysSomething(said))
  const isMelon = (line: WorkLine): boolean =>
    lightsOf(line, line.said, part.today, talking.papersOf(workSubject(line.action))).melon
  const melons = spoken.filter(isMelon)
  const silent = part.lines.filter(({ said }) => !saysSomething(said))
  if (part.lines.length === 0) return null
  return (
    <section className="report-part report-work" aria-labelledby="report-work">
      <h2 id="report-work">{say(part.expected ? 'titleYear' : 'title')}</h2>
      {melons.length > 0 ? <p className="work-asked">{say('melons', { count: melons.length })}</p> : null}
      <ul className="work-list">
        {[...melons, ...spoken.filter((line) => !isMelon(line))].map((line) => (
          <Spoken key={line.action} line={line} part={part} plan={plan} talking={talking} onTalk={onTalk} />
        ))}
      </ul>
      {silent.length > 0 ? (
        <details className="work-silent">
          <summary>{say('silent', { count: silent.length })}</summary>
          <ul className="work-list">
            {silent.map((line) => (
              <li key={line.action} className="work">
                <WorkHead line={line} plan={plan} id={`viec-${line.action}`} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}
