import { type ReactNode, useState } from 'react'
import type { ImportPreview, PlanCounts } from '#core/page/plan-pages.ts'
import type { PlanDocument } from '#core/plan/plan.ts'
import { UnreadTable } from '#web/pages/findings/UnreadList.tsx'
import { Difference } from '#web/pages/import/Difference.tsx'
import { importWords } from '#web/pages/import/words.ts'
import { planWords } from '#web/pages/plan/words.ts'
import { paths } from '#web/paths.ts'
import { Button } from '#web/ui/Button.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { showDay } from '#web/words/moments.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'

type Fact = readonly [string, ReactNode]

const Facts = ({ title, facts }: { readonly title: string; readonly facts: readonly Fact[] }) => (
  <section className="preview-part">
    <h2>{title}</h2>
    <dl className="preview-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  </section>
)

const Identity = ({ document }: { readonly document: PlanDocument }) => {
  const say = useWords(importWords)
  const sayPlan = useWords(planWords)
  const or = (text: string | null | undefined): string => text || sayPlan('notPrinted')
  return (
    <Facts
      title={say('identity')}
      facts={[
        [sayPlan('number'), or(document.number)],
        [sayPlan('date'), document.date ? showDay(document.date) : or(null)],
        [sayPlan('issuer'), or(document.issuer)],
        [sayPlan('about'), or(document.title)],
        [sayPlan('signer'), or(document.signer?.name)],
        [sayPlan('theme'), or(document.theme?.text)],
        [sayPlan('legalBases'), document.legalBases.length],
        [sayPlan('recipients'), document.recipients.length],
      ]}
    />
  )
}

const Counts = ({ counts }: { readonly counts: PlanCounts }) => {
  const say = useWords(importWords)
  return (
    <Facts
      title={say('read')}
      facts={[
        [say('lines'), counts.lines],
        [say('objectives'), counts.objectives],
        [say('targets'), say('targetsOf', { printed: counts.targetsPrinted, targets: counts.targets })],
        [say('tables'), say('tablesOf', counts)],
        [say('assignments'), say('assignmentsOf', counts)],
        [say('findings'), say('findingsOf', counts)],
        [say('repairs'), counts.repairs],
      ]}
    />
  )
}

type Props = {
  readonly preview: ImportPreview
  readonly busy: boolean
  readonly onImport: () => void
  readonly onAgain: () => void
}

/** What would be imported, before anything is. */
export const Preview = ({ preview, busy, onImport, onAgain }: Props) => {
  const say = useWords(importWords)
  const { existing, unread, difference, otherProvince } = preview
  const [meant, setMeant] = useState(otherProvince === null)
  const whyNot = difference ? difference.whyNotImport : null
  return (
    <div className="preview">
      {existing ? (
        <Notice
          tone="watch"
          title={say(difference ? 'corrected' : 'exists', { number: existing.number, year: existing.year })}
          actions={
            <Go className="button" to={paths.plan(String(existing.year))}>
              {say('openExisting')}
            </Go>
          }
        />
      ) : null}
      {otherProvince ? (
        <Notice tone="watch" title={say('otherProvince', otherProvince)}>
          <label className="preview-meant">
            <input
              type="checkbox"
              checked={meant}
              onChange={(event) => setMeant(event.currentTarget.checked)}
            />{' '}
            {say('otherMeant', otherProvince)}
          </label>
        </Notice>
      ) : null}
      {difference ? <Difference difference={difference} /> : null}
      <div className="preview-parts">
        <Identity document={preview.document} />
        <Counts counts={preview.counts} />
      </div>
      <section className="preview-part">
        <h2>{say('unread', { count: unread.length })}</h2>
        {unread.length > 0 ? (
          <>
            <p>{say('unreadNote')}</p>
            <UnreadTable unread={unread} />
          </>
        ) : null}
      </section>
      {busy ? (
        <output className="import-busy">
          <progress aria-label={say('importing')} /> {say('importing')}
        </output>
      ) : null}
      <div className="preview-actions">
        <Button
          look="primary"
          busy={busy}
          disabledReason={
            whyNot
              ? sayRefusal(whyNot)
              : existing && !difference
                ? say('existsWhy')
                : meant
                  ? null
                  : say('otherWhy')
          }
          onClick={onImport}
        >
          {difference ? say('importEdition', { edition: difference.edition }) : say('importIt')}
        </Button>
        <Button onClick={onAgain}>{say('another')}</Button>
      </div>
    </div>
  )
}
