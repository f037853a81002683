import { useState } from 'react'
import type { WorkLine, WorkPart } from '#core/page/work-part.ts'
import { lightsOf } from '#core/works/lights.ts'
import { fieldsOf, saysSomething } from '#core/works/said-work.ts'
import { SavingState } from '#web/grid/StatusBar.tsx'
import type { Works } from '#web/pages/report/works/use-works.ts'
import { workSubject } from '#core/talk/thread.ts'
import type { Talking } from '#web/pages/report/talk/use-talk.ts'
import { WorkConflicts } from '#web/pages/report/works/WorkConflicts.tsx'
import { workWords } from '#web/pages/report/works/words.ts'
import { WorkRow } from '#web/pages/report/works/WorkRow.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Choice } from '#web/ui/Choice.tsx'
import { useWords } from '#web/words/say.ts'
import './work.css'

const shows = ['every', 'onlyAsked', 'onlySilent', 'onlySaid', 'onlyMelons'] as const
type Show = (typeof shows)[number]

type Props = {
  readonly part: WorkPart
  readonly plan: string
  readonly works: Works
  readonly talking: Talking
  readonly onTalk: (subject: string) => void
}

/** The agency's own actions, to be spoken of: state, result, product, each saved as it is typed (G03, G06). */
export const WorkForm = ({ part, plan, works, talking, onTalk }: Props) => {
  const say = useWords(workWords)
  const [shown, setShown] = useState<Show>('every')
  const isSaid = ({ action }: WorkLine): boolean => saysSomething(works.said(action))
  const isMelon = (line: WorkLine): boolean =>
    lightsOf(line, works.said(line.action), part.today, talking.papersOf(workSubject(line.action))).melon
  const chosen: Readonly<Record<Show, (line: WorkLine) => boolean>> = {
    every: () => true,
    onlyAsked: ({ asked }) => asked,
    onlySilent: (line) => !isSaid(line),
    onlySaid: isSaid,
    onlyMelons: isMelon,
  }
  const count = (show: Show): number => part.lines.filter(chosen[show]).length
  const rest = part.lines.filter((line) => !isSaid(line) && line.last !== null)
  const keepRest = (): void => {
    for (const { action, last } of rest)
      if (last) {
        const { state, percent, doneOn, product } = fieldsOf(last.said)
        works.write(action, { state, percent, doneOn, product })
      }
  }
  const lines = part.lines.filter(chosen[shown])
  if (part.lines.length === 0) return null
  return (
    <section className="report-part report-work" aria-labelledby="report-work">
      <div className="report-part-head">
        <h2 id="report-work">{say(part.expected ? 'titleYear' : 'title')}</h2>
        <output>
          <SavingState saving={works.saving} waiting={works.conflicts.length} />
        </output>
      </div>
      <p>
        {say('sentence', {
          said: count('onlySaid'),
          all: part.lines.length,
          asked: part.lines.filter(({ asked }) => asked).length,
        })}
      </p>
      <div className="work-tools no-print">
        <Choice
          label={say('show')}
          options={shows.map((value) => ({ value, word: say(value), count: count(value) }))}
          value={shown}
          onChoose={setShown}
        />
        <Button disabledReason={rest.length === 0 ? say('noRest') : null} onClick={keepRest}>
          {say('keepRest', { count: rest.length })}
        </Button>
      </div>
      <WorkConflicts works={works} />
      {lines.length === 0 ? <p className="report-quiet">{say('nothingHere')}</p> : null}
      <ul className="work-list">
        {lines.map((line) => (
          <WorkRow
            key={line.action}
            line={line}
            part={part}
            plan={plan}
            works={works}
            talking={talking}
            onTalk={onTalk}
          />
        ))}
      </ul>
    </section>
  )
}
