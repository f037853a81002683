import { memo } from 'react'
import type { PlanPage } from '#core/page/plan-pages.ts'
import { paragraphsOf } from '#web/pages/plan/paragraphs.ts'
import { Paragraph } from '#web/pages/plan/TextLine.tsx'
import type { ClauseView, Line } from '#web/pages/plan/text.ts'
import { planWords } from '#web/pages/plan/words.ts'
import { paths } from '#web/paths.ts'
import { fold } from '#web/search/fold.ts'
import { CopyLink } from '#web/ui/CopyLink.tsx'
import { Go } from '#web/ui/Go.tsx'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly page: PlanPage
  readonly clause: ClauseView
  readonly lines: readonly Line[]
  readonly query: string
  readonly verbatim: boolean
  readonly litLine: number | null
  readonly lit: boolean
}

const headingOf = { part: 'h2', group: 'h3', table: 'h2', recipients: 'h3' } as const
const levelOf = (kind: ClauseView['kind']): 'h2' | 'h3' | 'p' =>
  Object.hasOwn(headingOf, kind) ? headingOf[kind as keyof typeof headingOf] : 'p'

/** The lines of a table are tab after tab: its printed form is one link away, the lines themselves one press. */
const TableLines = ({ page, clause, lines, query, litLine }: Props) => {
  const say = useWords(planWords)
  const asked = fold(query.trim())
  const open = lines.some(
    ({ line, text }) => line === litLine || (asked !== '' && fold(text).includes(asked)),
  )
  return (
    <>
      <p>
        <Go to={paths.table(String(page.plan.year), clause.id)} className="plan-open-table">
          {say('openTable', { id: clause.id })}
        </Go>
      </p>
      <details className="plan-verbatim" open={open}>
        <summary>{say('verbatimTable', { count: lines.length })}</summary>
        <div className="plan-verbatim-lines">
          {lines.map((one) => (
            <Paragraph key={one.line} page={page} lines={[one]} query={query} verbatim litLine={litLine} />
          ))}
        </div>
      </details>
    </>
  )
}

/** One clause: its heading where it has one, its lines, and an address of its own. */
export const ClauseBlock = memo((props: Props) => {
  const say = useWords(planWords)
  const { page, clause, lines, query, verbatim, litLine, lit } = props
  const [first, ...rest] =
    verbatim || clause.kind === 'table' ? lines.map((one) => [one]) : paragraphsOf(lines)
  const heading = levelOf(clause.kind)
  const address = `${paths.plan(String(page.plan.year))}?dieu=${encodeURIComponent(clause.id)}`
  const draw = (some: readonly Line[], as: 'h2' | 'h3' | 'p' = 'p') => (
    <Paragraph
      key={some[0]?.line}
      page={page}
      lines={some}
      query={query}
      verbatim={verbatim}
      litLine={litLine}
      as={as}
    />
  )
  return (
    <section id={`dieu-${clause.id}`} className={`clause clause-${clause.kind}${lit ? ' clause-lit' : ''}`}>
      {clause.kind === 'title' || clause.kind === 'preamble' ? null : (
        <CopyLink to={address} label={say('linkTo', { what: clause.id })} />
      )}
      {first ? draw(first, heading) : null}
      {clause.kind === 'table' ? (
        <TableLines {...props} lines={lines.slice(1)} />
      ) : (
        rest.map((one) => draw(one))
      )}
    </section>
  )
})
