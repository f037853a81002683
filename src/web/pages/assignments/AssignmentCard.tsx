import type { AssignmentsPage } from '#core/page/plan-pages.ts'
import type { Mention } from '#core/plan/plan.ts'
import type { ActionWire, AssignmentWire as Assignment } from '#core/plan/wire.ts'
import { Facts, Types } from '#web/pages/assignments/Facts.tsx'
import { assignmentWords, typeWords } from '#web/pages/assignments/words.ts'
import { paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { Hint } from '#web/ui/Hint.tsx'
import { Status } from '#web/ui/Status.tsx'
import { commonWords } from '#web/words/common.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly page: AssignmentsPage
  readonly assignment: Assignment
  readonly lit: boolean
  readonly agency: string
}

const Bodies = ({
  page,
  mentions,
  agency,
}: {
  readonly page: AssignmentsPage
  readonly mentions: readonly Mention[]
  readonly agency: string
}) => {
  const say = useWords(assignmentWords)
  if (mentions.length === 0) return say('noLead')
  return mentions.map((mention, index) => {
    const name = page.agencies[mention.code]?.name ?? mention.text
    const members = (mention.members ?? []).map((code) => page.agencies[code]?.short ?? code)
    const title = [
      say('showAgency', { name }),
      ...(members.length > 0 ? [say('members', { count: members.length, names: members.join(', ') })] : []),
    ].join('\n')
    return (
      <span key={mention.code}>
        {index > 0 ? ', ' : ''}
        <Go
          to={`${paths.assignments(String(page.plan.year))}?don-vi=${encodeURIComponent(mention.code)}`}
          className={mention.code === agency ? 'task-body task-body-chosen' : 'task-body'}
          title={title}
          keepScroll
        >
          {name}
        </Go>
      </span>
    )
  })
}

/** The kind of one action, whose verb it has where that stands above it, and who does it where it says so. */
const ActionNote = ({ page, action }: { readonly page: AssignmentsPage; readonly action: ActionWire }) => {
  const say = useWords(assignmentWords)
  const sayType = useWords(typeWords)
  const names = (action.by ?? []).map(({ code, text }) => page.agencies[code]?.short ?? text).join(', ')
  return (
    <span className="task-fact-soft">
      {[
        sayType(action.type),
        ...(action.inheritedVerb === null ? [] : [say('verbFrom', { verb: action.inheritedVerb })]),
        ...(names === '' ? [] : [say('by', { names })]),
      ].join(' · ')}
    </span>
  )
}

/** A sentence begins with a capital and carries no mark of a footnote here. */
const sentence = (text: string): string => {
  const plain = text.replace(/[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+/g, '').trim()
  return plain.charAt(0).toLocaleUpperCase('vi') + plain.slice(1)
}

/** What is asked, in sight: the first piece of the work, two lines of it where more can be opened below. */
const Work = ({ assignment }: Pick<Props, 'assignment'>) => {
  const { actions, text } = assignment
  const first = actions[0]?.text ?? text
  return <p className={actions.length > 1 ? 'task-work task-work-first' : 'task-work'}>{sentence(first)}</p>
}

/** One assignment: who leads, whether together, whether the text says so; with whom; what is to be done. */
export const AssignmentCard = ({ page, assignment, lit, agency }: Props) => {
  const say = useWords(assignmentWords)
  const sayCommon = useWords(commonWords)
  const line = assignment.lines[0]
  return (
    <article
      id={`viec-${assignment.id}`}
      className={lit ? 'task task-lit' : 'task'}
      aria-labelledby={`viec-${assignment.id}-ten`}
    >
      <h3 id={`viec-${assignment.id}-ten`} className="task-id">
        {assignment.id}
      </h3>
      <div className="task-content">
        <p className="task-lead">
          <span className="task-role">{say('lead')}:</span>{' '}
          <Bodies page={page} mentions={assignment.lead} agency={agency} />
        </p>
        <Work assignment={assignment} />
        <p className="task-marks">
          {assignment.jointLead ? <Status tone="none" icon="joint" word={say('joint')} /> : null}
          {assignment.explicitLead ? (
            <span>{say('explicit')}</span>
          ) : (
            <Hint text={say('interpretedWhy')}>{say('interpreted')}</Hint>
          )}
          {line === undefined ? null : (
            <Go to={paths.planLine(String(page.plan.year), line)}>
              {sayCommon('openInPlan')}, {sayCommon('line', { line })}
            </Go>
          )}
          <Types assignment={assignment} />
        </p>
        {assignment.coordinate.length > 0 ? (
          <p className="task-with">
            <span className="task-role">{say('coordinate')}:</span>{' '}
            <Bodies page={page} mentions={assignment.coordinate} agency={agency} />
          </p>
        ) : null}
        <Facts plan={String(page.plan.year)} assignment={assignment} />
        {assignment.actions.length > 1 ? (
          <details className="task-actions">
            <summary>{say('actions', { count: assignment.actions.length })}</summary>
            <ol>
              {assignment.actions.map((action) => (
                <li key={action.id}>
                  {action.text} <ActionNote page={page} action={action} />
                </li>
              ))}
            </ol>
          </details>
        ) : null}
      </div>
    </article>
  )
}
