import type { ReactNode } from 'react'
import type { ReportPage } from '#core/page/report-page.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { showMoment } from '#web/words/moments.ts'
import { reportWords } from '#web/words/report.ts'
import { useWords } from '#web/words/say.ts'

/** What the last fact means for the one who reads: returned and why, sent, accepted. */
export const StateNotice = ({
  page,
  own,
  actions,
  children,
}: {
  readonly page: ReportPage
  readonly own: boolean
  readonly actions?: ReactNode
  /** Under the reason of a return. */
  readonly children?: ReactNode
}) => {
  const say = useWords(reportWords)
  const last = page.facts.at(-1)
  if (!last) return null
  const [at, by] = [showMoment(last.at), last.byName]
  if (last.what === 'returned')
    return (
      <Notice tone="bad" title={say('returnedTitle', { at, by })} actions={actions}>
        <p className="report-prose">{say('returnedReason', { reason: last.note })}</p>
        {children}
        {own ? <p>{say('returnedNext')}</p> : null}
      </Notice>
    )
  if (last.what === 'accepted')
    return <Notice tone="good" title={say('acceptedNotice', { at, by })} actions={actions} />
  return own ? <Notice tone="good" title={say('sentNotice', { at })} actions={actions} /> : null
}
