import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReportPage } from '#core/page/report-page.ts'
import { post } from '#web/api.ts'
import { EntryGrid } from '#web/grid/EntryGrid.tsx'
import { useReading } from '#web/grid/use-reading.ts'
import { mayI, useMe } from '#web/frame/me.ts'
import { formOf } from '#web/pages/report/form-of.ts'
import { FiguresList } from '#web/pages/report/FiguresList.tsx'
import { History } from '#web/pages/report/History.tsx'
import { OverlaidNotice } from '#web/pages/report/OverlaidNotice.tsx'
import { QuarterTable } from '#web/pages/report/quarter/QuarterTable.tsx'
import { ReportHead, useSayCounts } from '#web/pages/report/ReportHead.tsx'
import { ReturnDialog } from '#web/pages/report/ReturnDialog.tsx'
import { StateNotice } from '#web/pages/report/StateNotice.tsx'
import { TextsReading } from '#web/pages/report/Texts.tsx'
import { useNarrow } from '#web/pages/report/use-narrow.ts'
import { useSayReason } from '#web/pages/report/use-say-reason.ts'
import { tallyOf } from '#web/pages/report/why-not-send.ts'
import { WorkReading } from '#web/pages/report/work/WorkReading.tsx'
import { paths } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { Button } from '#web/ui/Button.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { showMoment } from '#web/words/moments.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { reportWords } from '#web/words/report.ts'
import { useWords } from '#web/words/say.ts'

/** Returning and accepting: the answer is the report as it stands then; the board and the consolidation are asked again. */
const useJudging = ({ period, agency }: ReportPage) => {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const act = async (verb: 'return' | 'accept', body: unknown): Promise<boolean> => {
    setBusy(true)
    const answer = await post<ReportPage>(
      `/api/periods/${period}/reports/${encodeURIComponent(agency.code)}/${verb}`,
      body,
    )
    setBusy(false)
    setRefusal(answer.ok ? '' : sayRefusal(answer.failure))
    if (!answer.ok) return false
    client.setQueryData(queries.report(period, agency.code).queryKey, answer.value)
    await client.invalidateQueries({
      queryKey: ['periods', period],
      predicate: ({ queryKey }) => queryKey[2] !== 'reports',
    })
    return true
  }
  return { busy, refusal, act }
}

/** The report of an agency as the department and the committee read it. */
export const ReportReading = ({
  page,
  cell,
}: {
  readonly page: ReportPage
  /** The code of the figure that the address names. */
  readonly cell: string | undefined
}) => {
  const say = useWords(reportWords)
  const me = useMe()
  const narrow = useNarrow()
  const sayReason = useSayReason()
  const sayCounts = useSayCounts()
  const entries = useReading(page.sections)
  const tally = tallyOf(entries)
  const [asking, setAsking] = useState(false)
  const { busy, refusal, act } = useJudging(page)
  const judges = page.asOf === undefined && (mayI(me, 'report.return') || mayI(me, 'report.accept'))
  return (
    <div className="report">
      <ReportHead
        page={page}
        filled={tally.filled}
        asked={tally.asked}
        above={
          mayI(me, 'report.readAll') ? <Go to={paths.board(page.period)}>{`‹ ${say('board')}`}</Go> : null
        }
        actions={
          judges ? (
            <>
              <Button
                look="danger"
                disabledReason={sayReason(page.whyNotReturn)}
                onClick={() => setAsking(true)}
              >
                {say('return')}
              </Button>
              <Button
                look="primary"
                busy={busy}
                disabledReason={sayReason(page.whyNotAccept)}
                onClick={() => void act('accept', {})}
              >
                {say('accept')}
              </Button>
            </>
          ) : null
        }
      />
      {refusal && !asking ? <Notice tone="bad" title={refusal} alert /> : null}
      {page.asOf ? (
        <Notice
          tone="watch"
          title={say('past', { at: showMoment(page.asOf) })}
          actions={
            <Go className="button" to={paths.report(page.period, page.agency.code)}>
              {say('pastToNow')}
            </Go>
          }
        />
      ) : null}
      <StateNotice page={page} own={false} />
      <OverlaidNotice overlaid={page.overlaid} />
      {page.facts.length === 0 ? <Notice title={say('notSent')} /> : null}
      {tally.asked > 0 ? (
        <section className="report-part" aria-labelledby="report-figures">
          <h2 id="report-figures">{say('figures')}</h2>
          <p className="report-quiet">{sayCounts(page)}</p>
          {narrow ? (
            <FiguresList entries={entries} lit={cell} formOf={formOf(page)} />
          ) : (
            <EntryGrid label={say('figures')} entries={entries} readOnly goTo={cell} formOf={formOf(page)} />
          )}
        </section>
      ) : null}
      {page.quarter ? <QuarterTable part={page.quarter} entries={entries} /> : null}
      <WorkReading part={page.work} plan={page.period.slice(0, 4)} />
      <TextsReading texts={page.texts} />
      <History facts={page.facts} />
      <ReturnDialog
        open={asking}
        busy={busy}
        refusal={refusal}
        onClose={() => setAsking(false)}
        onReturn={(reason) => void act('return', { reason }).then((done) => done && setAsking(false))}
      />
    </div>
  )
}
