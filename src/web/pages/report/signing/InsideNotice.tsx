import type { ReportPage } from '#core/page/report-page.ts'
import { handedBack, submission } from '#core/report/status.ts'
import { signingWords } from '#web/pages/report/signing/words.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { showMoment } from '#web/words/moments.ts'
import { reportWords } from '#web/words/report.ts'
import { useWords } from '#web/words/say.ts'

/** Where the draft lies inside the agency: before the head, or handed back and why. */
export const InsideNotice = ({ page }: { readonly page: ReportPage }) => {
  const say = useWords(signingWords)
  const report = useWords(reportWords)
  const { inside, facts, whyNotEdit } = page
  if (!inside) return null
  const lying = submission(facts, inside.steps)
  if (lying)
    return (
      <Notice tone="watch" title={say('submittedNotice', { at: showMoment(lying.at), by: lying.byName })}>
        {lying.note ? <p className="report-prose">{say('noteOf', { note: lying.note })}</p> : null}
        {inside.signs ? <p>{say('submittedNext')}</p> : null}
      </Notice>
    )
  const back = handedBack(facts, inside.steps)
  // before the first key: who signs does not enter (K04)
  const warned = inside.twoPersons && inside.signs && whyNotEdit === null
  if (!back)
    return warned ? (
      <Notice tone="watch" title={say('twoWarn')}>
        <p>{say('twoWarnNext')}</p>
      </Notice>
    ) : null
  return (
    <Notice tone="bad" title={say('handedBackNotice', { at: showMoment(back.at), by: back.byName })}>
      <p className="report-prose">{report('returnedReason', { reason: back.note })}</p>
      {warned ? <p>{say('twoWarn')}</p> : null}
    </Notice>
  )
}
