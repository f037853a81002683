import type { WorkLine } from '#core/page/work-part.ts'
import { dueWords, roleWords, stateWords, workWords } from '#web/pages/report/works/words.ts'
import { paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { showDay } from '#web/words/moments.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

type Props = { readonly line: WorkLine; readonly plan: string; readonly id: string }

const useSayDue = (): ((line: WorkLine) => string) => {
  const say = useWords(dueWords)
  return ({ due }) => {
    if (due.kind === 'days') return say('days', { days: due.days.map(showDay).join(', ') })
    return due.kind === 'year' ? say('year', { day: showDay(due.end) }) : say(due.kind)
  }
}

/** What the plan says of an action: its sentence, its term as printed and as a day, its product; what was said last. */
export const WorkHead = ({ line, plan, id }: Props) => {
  const say = useWords(workWords)
  const [sayRole, sayState] = [useWords(roleWords), useWords(stateWords)]
  const [sayDue, sayPeriod] = [useSayDue(), useSayPeriod()]
  const printed = line.deadlines.map(({ text }) => text)
  const last = line.last
  return (
    <div className="work-head">
      <h3 id={id} className="work-name">
        <span className="work-id">{line.action}</span> {line.text}
      </h3>
      <p className="work-facts">
        <span>{[...printed, sayDue(line)].join(' · ')}</span>
        {line.role === 'focal' ? null : <span>{sayRole(line.role)}</span>}
        {line.product === null ? null : (
          <span>
            {say('planned')}: {line.product}
          </span>
        )}
        <span>
          {last
            ? say('lastSaid', {
                period: sayPeriod(last.period),
                state: sayState(last.said.state ?? 'unsaid'),
              })
            : say('noLast')}
        </span>
        {line.line === null ? null : (
          <Go className="no-print" to={paths.planLine(plan, line.line)}>
            {say('openPlan', { line: line.line })}
          </Go>
        )}
        {line.asked ? <strong className="work-asked">{say('mustSay')}</strong> : null}
      </p>
    </div>
  )
}
