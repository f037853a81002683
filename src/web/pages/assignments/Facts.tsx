import type { Deadline, DueTime } from '#core/plan/action.ts'
import type { ActionWire, AssignmentWire, QuantityWire } from '#core/plan/wire.ts'
import { assignmentWords, typeWords } from '#web/pages/assignments/words.ts'
import { paths } from '#web/paths.ts'
import { comparatorWords } from '#web/plan/comparators.ts'
import { deadlinesOf } from '#web/plan/deadlines.ts'
import { Go } from '#web/ui/Go.tsx'
import { commonWords } from '#web/words/common.ts'
import { showDecimal } from '#web/words/figures.ts'
import { showDay } from '#web/words/moments.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

/** A term as the calendar has it; null where the printed words say as much themselves. */
const useSayTime = (): ((time: DueTime) => string | null) => {
  const say = useWords(assignmentWords)
  const sayPeriod = useSayPeriod()
  return (time) => {
    if (time.kind === 'day') return say(time.strict ? 'before' : 'until', { day: showDay(time.day) })
    if (time.kind === 'period') return sayPeriod(time.period)
    if (time.kind === 'span') return say('fromTo', { from: showDay(time.from), to: showDay(time.to) })
    return null
  }
}

const Term = ({ deadline }: { readonly deadline: Deadline }) => {
  const time = useSayTime()(deadline.time)
  // a day printed with its year says itself; one without is told of which year it is understood
  const isSaid =
    time === null ||
    (deadline.time.kind === 'day' && /\d{4}/.test(deadline.text)) ||
    deadline.text.toLowerCase().includes(time.toLowerCase())
  return (
    <span className="task-fact">
      {deadline.text}
      {isSaid ? null : <span className="task-fact-soft"> ({time})</span>}
    </span>
  )
}

const Figure = ({ quantity }: { readonly quantity: QuantityWire }) => {
  const say = useWords(assignmentWords)
  const sayComparator = useWords(comparatorWords)
  const { value, upper, unit, comparator, object, place, role } = quantity
  const amount = upper === null ? showDecimal(value) : `${showDecimal(value)}–${showDecimal(upper)}`
  // `4.200 gia đình | gia đình chính sách`: what is counted is named once
  const what = object.startsWith(unit) ? object.slice(unit.length).trim() : object
  return (
    <span className="task-fact">
      {role === 'context' ? '' : `${sayComparator(comparator)} `}
      <strong>
        {amount}
        {unit === '%' ? '%' : ` ${unit}`}
      </strong>
      <span className="task-fact-soft">
        {role === 'context' ? ` ${say('context')}` : what === '' ? '' : ` ${what}`}
        {place === null ? '' : `, ${place}`}
      </span>
    </span>
  )
}

const keyOf = (one: { readonly line: number; readonly text: string }): string => `${one.line} ${one.text}`

/** The documents that an assignment names, each once, each a link to the line where it stands. */
const Documents = ({ plan, actions }: { readonly plan: string; readonly actions: readonly ActionWire[] }) => {
  const sayCommon = useWords(commonWords)
  const all = new Map(actions.flatMap(({ citations }) => citations.map((one) => [keyOf(one), one] as const)))
  return [...all.values()].map((one) => (
    <Go
      key={keyOf(one)}
      to={paths.planLine(plan, one.line)}
      className="task-fact"
      title={`${sayCommon('openInPlan')}, ${sayCommon('line', { line: one.line })}`}
    >
      {one.text}
    </Go>
  ))
}

type Props = { readonly plan: string; readonly assignment: AssignmentWire }

/** What the words of an assignment say beside its work: term, product, figures, documents. Quiet, one line each. */
export const Facts = ({ plan, assignment }: Props) => {
  const say = useWords(assignmentWords)
  const terms = deadlinesOf(assignment)
  const figures = assignment.actions.flatMap(({ quantities }) => quantities)
  const cites = assignment.actions.some(({ citations }) => citations.length > 0)
  return (
    <dl className="task-facts">
      <dt>{say('due')}</dt>
      <dd>
        {terms.length === 0 ? (
          <span className="task-fact-soft">{say('defaultDue', { year: Number(plan) })}</span>
        ) : (
          terms.map((one) => <Term key={keyOf(one)} deadline={one} />)
        )}
      </dd>
      {assignment.product === undefined ? null : (
        <>
          <dt>{say('product')}</dt>
          <dd>{assignment.product}</dd>
        </>
      )}
      {figures.length === 0 ? null : (
        <>
          <dt>{say('figures')}</dt>
          <dd>
            {figures.map((one) => (
              <Figure key={`${one.line} ${one.at} ${one.text}`} quantity={one} />
            ))}
          </dd>
        </>
      )}
      {cites ? (
        <>
          <dt>{say('documents')}</dt>
          <dd>
            <Documents plan={plan} actions={assignment.actions} />
          </dd>
        </>
      ) : null}
    </dl>
  )
}

/** The kinds of work of an assignment, each once. */
export const Types = ({ assignment }: Pick<Props, 'assignment'>) => {
  const sayType = useWords(typeWords)
  return [...new Set(assignment.actions.map(({ type }) => type))].map((type) => (
    <span key={type} className="task-type">
      {sayType(type)}
    </span>
  ))
}
