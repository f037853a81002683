import type { ReactNode } from 'react'
import type { PlanPage } from '#core/page/plan-pages.ts'
import { Budget } from '#web/pages/plan/Budget.tsx'
import { planWords } from '#web/pages/plan/words.ts'
import { paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { commonWords } from '#web/words/common.ts'
import { showDay } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

const Entry = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className="plan-fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

type Listed = { readonly line: number; readonly text: string }

const List = ({
  title,
  plan,
  items,
}: {
  readonly title: string
  readonly plan: string
  readonly items: readonly Listed[]
}) => {
  const say = useWords(commonWords)
  if (items.length === 0) return null
  return (
    <details className="plan-list">
      <summary>
        {title} ({items.length})
      </summary>
      <ol>
        {items.map((item) => (
          <li key={`${item.line} ${item.text}`}>
            {item.text}{' '}
            <Go to={paths.planLine(plan, item.line)} className="plan-list-line">
              {say('line', { line: item.line })}
            </Go>
          </li>
        ))}
      </ol>
    </details>
  )
}

/** The formal identity of the plan (A01): number, date, issuer, subject, signer, theme, legal bases, recipients. */
export const Identity = ({ page }: { readonly page: PlanPage }) => {
  const say = useWords(planWords)
  const { document } = page
  const plan = String(page.plan.year)
  const signer = document.signer
  return (
    <section className="plan-identity" aria-label={say('identity')}>
      <p className="plan-issuer">{document.issuer}</p>
      <p className="plan-subject">
        <strong>{document.type}</strong> {document.title}
      </p>
      <dl className="plan-facts">
        <Entry name={say('number')}>{document.number || say('notPrinted')}</Entry>
        <Entry name={say('date')}>{document.date ? showDay(document.date) : say('notPrinted')}</Entry>
        <Entry name={say('signer')}>
          {signer ? (
            <>
              {signer.name} <span className="plan-soft">{signer.title || signer.form}</span>
            </>
          ) : (
            say('notPrinted')
          )}
        </Entry>
        <Entry name={say('theme')}>
          {document.theme ? (
            <Go to={paths.planLine(plan, document.theme.line)}>{document.theme.text}</Go>
          ) : (
            say('notPrinted')
          )}
        </Entry>
      </dl>
      <List title={say('legalBases')} plan={plan} items={page.legalBases} />
      <List title={say('recipients')} plan={plan} items={document.recipients} />
      <Budget page={page} />
    </section>
  )
}
