import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { ReportPage } from '#core/page/report-page.ts'
import { post } from '#web/api.ts'
import { EntryGrid, type GridHandle } from '#web/grid/EntryGrid.tsx'
import { useReading } from '#web/grid/use-reading.ts'
import { mayI, useMe } from '#web/frame/me.ts'
import { formOf } from '#web/pages/report/form-of.ts'
import { FiguresList } from '#web/pages/report/FiguresList.tsx'
import { History } from '#web/pages/report/History.tsx'
import { OverlaidNotice } from '#web/pages/report/OverlaidNotice.tsx'
import { ProposalFates } from '#web/pages/report/ProposalFates.tsx'
import { ChecksRead } from '#web/pages/report/checks/ChecksPanel.tsx'
import { QuarterTable } from '#web/pages/report/quarter/QuarterTable.tsx'
import { ReportHead, useSayCounts } from '#web/pages/report/ReportHead.tsx'
import { CorrectedNotice } from '#web/pages/report/correcting/CorrectedNotice.tsx'
import { Corrections } from '#web/pages/report/correcting/Corrections.tsx'
import { PointHere } from '#web/pages/report/returning/PointHere.tsx'
import { returnedMarks } from '#web/pages/report/returning/returned-marks.ts'
import { ReturnedCells } from '#web/pages/report/returning/ReturnedCells.tsx'
import { usePointing } from '#web/pages/report/returning/use-pointing.ts'
import { returningWords } from '#web/pages/report/returning/words.ts'
import { ReturnDialog } from '#web/pages/report/ReturnDialog.tsx'
import { StateNotice } from '#web/pages/report/StateNotice.tsx'
import { withTalk } from '#web/pages/report/talk/talk-marks.ts'
import { TalkDialog } from '#web/pages/report/talk/TalkDialog.tsx'
import { TalkHere } from '#web/pages/report/talk/TalkHere.tsx'
import { TalkSection } from '#web/pages/report/talk/TalkSection.tsx'
import { useTalk } from '#web/pages/report/talk/use-talk.ts'
import { talkWords } from '#web/pages/report/talk/words.ts'
import { TextsReading } from '#web/pages/report/Texts.tsx'
import { useNarrow } from '#web/pages/report/use-narrow.ts'
import { useSayReason } from '#web/pages/report/use-say-reason.ts'
import { tallyOf } from '#web/pages/report/why-not-send.ts'
import { WorkReading } from '#web/pages/report/works/WorkReading.tsx'
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
  const grid = useRef<GridHandle>(null)
  const [asking, setAsking] = useState(false)
  const pointing = usePointing(page)
  const sayReturned = useWords(returningWords)
  const talking = useTalk(page.period, page.agency.code)
  const sayTalk = useWords(talkWords)
  const [talked, setTalked] = useState<string | null>(null)
  const marks = useMemo(
    () =>
      withTalk(returnedMarks(page.sections, sayReturned), talking.page, (count) =>
        sayTalk('markOpen', { count }),
      ),
    [page.sections, sayReturned, talking.page, sayTalk],
  )
  const { busy, refusal, act } = useJudging(page)
  const mayReturn = page.asOf === undefined && mayI(me, 'report.return') && page.whyNotReturn === null
  const pointHere = (code: string): ReactNode =>
    mayReturn ? <PointHere key="point" code={code} pointing={pointing} /> : null
  const onLine = (code: string): ReactNode => [
    pointHere(code),
    <TalkHere key="talk" talking={talking} subject={code} onOpen={setTalked} inLine />,
  ]
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
      <StateNotice page={page} own={false}>
        <ReturnedCells page={page} />
      </StateNotice>
      <CorrectedNotice corrected={page.corrections.corrected} />
      <OverlaidNotice overlaid={page.overlaid} />
      <ProposalFates fates={page.proposalFates} />
      {page.facts.length === 0 ? <Notice title={say('notSent')} /> : null}
      {tally.asked > 0 ? (
        <section className="report-part" aria-labelledby="report-figures">
          <h2 id="report-figures">{say('figures')}</h2>
          <p className="report-quiet">{sayCounts(page)}</p>
          {narrow ? (
            <FiguresList entries={entries} lit={cell} formOf={formOf(page)} />
          ) : (
            <EntryGrid
              label={say('figures')}
              entries={entries}
              readOnly
              handle={grid}
              goTo={cell}
              formOf={formOf(page)}
              marks={marks}
              onLine={onLine}
            />
          )}
          <ChecksRead asked={page.warnings} onGo={narrow ? null : (code) => grid.current?.goTo(code)} />
        </section>
      ) : null}
      {page.quarter ? <QuarterTable part={page.quarter} entries={entries} /> : null}
      <WorkReading part={page.work} plan={page.period.slice(0, 4)} talking={talking} onTalk={setTalked} />
      <TextsReading texts={page.texts} />
      <TalkSection talking={talking} />
      <TalkDialog talking={talking} subject={talked} onClose={() => setTalked(null)} />
      <Corrections page={page} />
      <History page={page} />
      <ReturnDialog
        open={asking}
        busy={busy}
        refusal={refusal}
        pointing={pointing}
        onClose={() => setAsking(false)}
        onReturn={(reason) =>
          void act('return', { reason, cells: pointing.cells }).then((done) => {
            if (!done) return
            setAsking(false)
            pointing.clear()
          })
        }
      />
    </div>
  )
}
