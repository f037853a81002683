import { useState } from 'react'
import { planWords } from '#web/pages/plan/words.ts'
import { nameOf } from '#web/pages/plan/clause-name.ts'
import type { ClauseView } from '#web/pages/plan/text.ts'
import { paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly clauses: readonly ClauseView[]
  readonly plan: string
  readonly chosen: string | undefined
}

const listed = new Set<ClauseView['kind']>([
  'part',
  'objective',
  'target',
  'group',
  'assignment',
  'rule',
  'table',
  'recipients',
  'signature',
])

const isAbove = (clauses: readonly ClauseView[], above: string, id: string | undefined): boolean => {
  const clause = clauses.find((one) => one.id === id)
  if (!clause) return false
  return clause.id === above || isAbove(clauses, above, clause.parent ?? undefined)
}

const Branch = ({ clauses, plan, chosen, clause }: Props & { readonly clause: ClauseView }) => {
  const below = clauses.filter((one) => one.parent === clause.id && listed.has(one.kind))
  const [open, setOpen] = useState(clause.kind === 'part' && below.length <= 12)
  const shown = open || isAbove(clauses, clause.id, chosen)
  return (
    <li>
      <div className="contents-row">
        {below.length > 0 ? (
          <button
            type="button"
            className="contents-open"
            aria-expanded={shown}
            aria-label={nameOf(clause)}
            onClick={() => setOpen(!shown)}
          >
            <Icon name={shown ? 'down' : 'right'} />
          </button>
        ) : (
          <span className="contents-open" />
        )}
        <Go
          to={`${paths.plan(plan)}?dieu=${encodeURIComponent(clause.id)}`}
          className={clause.id === chosen ? 'contents-link contents-link-chosen' : 'contents-link'}
          keepScroll
        >
          {nameOf(clause)}
        </Go>
      </div>
      {shown && below.length > 0 ? (
        <ul>
          {below.map((one) => (
            <Branch key={one.id} clauses={clauses} plan={plan} chosen={chosen} clause={one} />
          ))}
        </ul>
      ) : null}
    </li>
  )
}

/** The contents, as a tree that opens: parts, groups, assignments, tables. On a narrow page it is folded above the text. */
export const Contents = (props: Props) => {
  const say = useWords(planWords)
  const tops = props.clauses.filter((clause) => clause.parent === null && listed.has(clause.kind))
  const tree = (
    <ul className="contents-tree">
      {tops.map((clause) => (
        <Branch key={clause.id} {...props} clause={clause} />
      ))}
    </ul>
  )
  return (
    <nav className="contents no-print" aria-label={say('contents')}>
      <div className="contents-wide">
        <h2 className="contents-title">{say('contents')}</h2>
        {tree}
      </div>
      <details className="contents-narrow">
        <summary>{say('contents')}</summary>
        {tree}
      </details>
    </nav>
  )
}
