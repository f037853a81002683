import { useState } from 'react'
import type { ReportPage } from '#core/page/report-page.ts'
import { mayI, useMe } from '#web/frame/me.ts'
import { AskDialog } from '#web/pages/report/correcting/AskDialog.tsx'
import { Request } from '#web/pages/report/correcting/Request.tsx'
import { useCorrecting } from '#web/pages/report/correcting/use-correcting.ts'
import { correctingWords } from '#web/pages/report/correcting/words.ts'
import { useSayReason } from '#web/pages/report/use-say-reason.ts'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useWords } from '#web/words/say.ts'

/** The corrections that were asked of this report; the agency asks for one once its report is accepted (G12). */
export const Corrections = ({ page }: { readonly page: ReportPage }) => {
  const say = useWords(correctingWords)
  const sayReason = useSayReason()
  const me = useMe()
  const correcting = useCorrecting(page.period, page.agency.code)
  const [asking, setAsking] = useState(false)
  const { requests, whyNotAsk } = page.corrections
  const own = me.agency?.code === page.agency.code && mayI(me, 'report.send')
  const asks = own && page.status === 'accepted'
  if (requests.length === 0 && !asks) return null
  return (
    <section className="report-part" aria-labelledby="report-corrections">
      <div className="report-part-head">
        <h2 id="report-corrections">{say('title')}</h2>
        {asks ? (
          <Button
            disabledReason={sayReason(whyNotAsk)}
            onClick={() => {
              correcting.forget()
              setAsking(true)
            }}
          >
            {say('ask')}
          </Button>
        ) : null}
      </div>
      {asks && requests.length === 0 ? <p className="report-quiet">{say('explain')}</p> : null}
      {correcting.refusal && !asking ? <Notice tone="bad" title={correcting.refusal} alert /> : null}
      {requests.map((line) => (
        <Request
          key={line.number}
          line={line}
          correcting={correcting}
          decides={mayI(me, 'report.accept')}
          asks={own}
          sayReason={sayReason}
        />
      ))}
      <AskDialog page={page} correcting={correcting} open={asking} onClose={() => setAsking(false)} />
    </section>
  )
}
