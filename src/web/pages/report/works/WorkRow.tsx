import { useId } from 'react'
import type { WorkLine, WorkPart } from '#core/page/work-part.ts'
import { sayRefusal } from '#core/words/month.ts'
import { lightsOf } from '#core/works/lights.ts'
import { saysSomething, type WorkField, type WorkState, workStates } from '#core/works/said-work.ts'
import { workSubject } from '#core/talk/thread.ts'
import { TalkHere } from '#web/pages/report/talk/TalkHere.tsx'
import type { Talking } from '#web/pages/report/talk/use-talk.ts'
import { Lights } from '#web/pages/report/works/Lights.tsx'
import type { Works } from '#web/pages/report/works/use-works.ts'
import { stateWords, workWords } from '#web/pages/report/works/words.ts'
import { WorkHead } from '#web/pages/report/works/WorkHead.tsx'
import { Field, SelectField, TextField } from '#web/ui/Field.tsx'
import { useLanguage } from '#web/words/language.ts'
import { showDay } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly line: WorkLine
  readonly part: WorkPart
  readonly plan: string
  readonly works: Works
  readonly talking: Talking
  readonly onTalk: (subject: string) => void
}

/** One action: what the plan says, three lights, and what is said now. The rest of its fields come once its state is said. */
export const WorkRow = ({ line, part, plan, works, talking, onTalk }: Props) => {
  const say = useWords(workWords)
  const sayState = useWords(stateWords)
  const language = useLanguage()
  const id = useId()
  const { action } = line
  const said = works.said(action)
  const typed = (field: WorkField): string => works.typed(action, field)
  const error = (field: WorkField): string | null => {
    const fault = works.fault(action, field)
    return fault && sayRefusal(fault, language)
  }
  const isOpen = typed('state') !== '' || saysSomething(said)
  const subject = workSubject(action)
  const papers = talking.papersOf(subject)
  const lights = lightsOf(line, isOpen ? said : (line.last?.said ?? said), part.today, papers)
  const day = line.due.kind === 'continuing' ? showDay(line.due.end) : ''
  /** Work of the whole year is not done before its end (Q25). */
  const isEarly = (state: WorkState): boolean =>
    state === 'done' && !part.expected && line.due.kind === 'continuing' && part.today < line.due.end
  const isLit = lights.reported !== 'unsaid' || lights.schedule === 'near' || lights.schedule === 'overdue'
  return (
    <li className={line.asked && said.state === null ? 'work work-waits' : 'work'} aria-labelledby={id}>
      <WorkHead line={line} plan={plan} id={id} />
      <div className="work-said">
        <SelectField
          label={say('stateOf', { action })}
          hideLabel
          error={error('state')}
          value={typed('state')}
          onChange={(event) => works.write(action, { state: event.target.value })}
        >
          <option value="">{say('unsaid')}</option>
          {workStates.map((state) => (
            <option key={state} value={state} disabled={isEarly(state)}>
              {isEarly(state) ? say('notBefore', { state: sayState(state), day }) : sayState(state)}
            </option>
          ))}
        </SelectField>
        {typed('state') === 'done' && !part.expected ? (
          <Field
            label={`${say('doneOn')}, ${action}`}
            hideLabel
            error={error('doneOn')}
            inputMode="numeric"
            placeholder={say('doneOnHint')}
            value={typed('doneOn')}
            onChange={(event) => works.write(action, { doneOn: event.target.value })}
          />
        ) : null}
        {line.measurable && isOpen ? (
          <Field
            label={`${say('percent')}, ${action}`}
            hideLabel
            error={error('percent')}
            inputMode="decimal"
            placeholder={say('percent')}
            value={typed('percent')}
            onChange={(event) => works.write(action, { percent: event.target.value })}
          />
        ) : null}
        {isLit ? <Lights lights={lights} /> : null}
        {isOpen || papers > 0 ? <TalkHere talking={talking} subject={subject} onOpen={onTalk} /> : null}
      </div>
      {isOpen ? (
        <div className="work-words">
          <TextField
            label={say('result')}
            hint={typed('state') === 'paused' ? say('pausedHint') : undefined}
            placeholder={say('resultHint')}
            error={error('result')}
            rows={2}
            lang="vi"
            value={typed('result')}
            onChange={(event) => works.write(action, { result: event.target.value })}
          />
          <TextField
            label={say('product')}
            placeholder={say('productHint')}
            error={error('product')}
            rows={2}
            lang="vi"
            value={typed('product')}
            onChange={(event) => works.write(action, { product: event.target.value })}
          />
        </div>
      ) : null}
    </li>
  )
}
