import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from 'react'
import type { Receipt, ReportPage } from '#core/page/report-page.ts'
import { lyingReturn } from '#core/report/status.ts'
import { sayRefusal as sayRule } from '#core/words/month.ts'
import { saysSomething } from '#core/works/said-work.ts'
import { useMe } from '#web/frame/me.ts'
import { EntryGrid, type GridHandle } from '#web/grid/EntryGrid.tsx'
import { CopyLast } from '#web/pages/report/copy/CopyLast.tsx'
import { copiesIn } from '#web/pages/report/copy/copies.ts'
import { useCopyLast } from '#web/pages/report/copy/use-copy-last.ts'
import { ExchangeTools } from '#web/pages/report/exchange/ExchangeTools.tsx'
import { FigureTools } from '#web/pages/report/FigureTools.tsx'
import { formOf } from '#web/pages/report/form-of.ts'
import { FiguresList } from '#web/pages/report/FiguresList.tsx'
import { History } from '#web/pages/report/History.tsx'
import { KnownFigures } from '#web/pages/report/known/KnownFigures.tsx'
import { Legend } from '#web/pages/report/Legend.tsx'
import type { ReceiptFacts } from '#web/pages/report/Receipt.tsx'
import { OverlaidNotice } from '#web/pages/report/OverlaidNotice.tsx'
import { ProposalFates } from '#web/pages/report/ProposalFates.tsx'
import { MissedNotice } from '#web/pages/report/missed/MissedNotice.tsx'
import { ReceiptDialog } from '#web/pages/report/ReceiptDialog.tsx'
import { returnedMarks } from '#web/pages/report/returning/returned-marks.ts'
import { returningWords } from '#web/pages/report/returning/words.ts'
import { ReturnedCells } from '#web/pages/report/returning/ReturnedCells.tsx'
import { CorrectedNotice } from '#web/pages/report/correcting/CorrectedNotice.tsx'
import { Corrections } from '#web/pages/report/correcting/Corrections.tsx'
import { InsideDialogs } from '#web/pages/report/signing/InsideDialogs.tsx'
import { InsideNotice } from '#web/pages/report/signing/InsideNotice.tsx'
import { SigningButtons } from '#web/pages/report/signing/SigningButtons.tsx'
import { useInside } from '#web/pages/report/signing/use-inside.ts'
import { ChecksPanel, ChecksRead } from '#web/pages/report/checks/ChecksPanel.tsx'
import { useChecks } from '#web/pages/report/checks/use-checks.ts'
import { QuarterTable } from '#web/pages/report/quarter/QuarterTable.tsx'
import { ReportHead, useSayCounts } from '#web/pages/report/ReportHead.tsx'
import { SendDialog } from '#web/pages/report/SendDialog.tsx'
import { StateNotice } from '#web/pages/report/StateNotice.tsx'
import { withTalk } from '#web/pages/report/talk/talk-marks.ts'
import { TalkDialog } from '#web/pages/report/talk/TalkDialog.tsx'
import { TalkHere } from '#web/pages/report/talk/TalkHere.tsx'
import { TalkSection } from '#web/pages/report/talk/TalkSection.tsx'
import { useTalk } from '#web/pages/report/talk/use-talk.ts'
import { talkWords } from '#web/pages/report/talk/words.ts'
import { TextsForm, TextsReading } from '#web/pages/report/Texts.tsx'
import { useDraft } from '#web/pages/report/use-draft.ts'
import { useNarrow } from '#web/pages/report/use-narrow.ts'
import { digestOf, useSending } from '#web/pages/report/use-sending.ts'
import { useSayReason } from '#web/pages/report/use-say-reason.ts'
import { tallyOf, type WhyNotSend, whyNotSend } from '#web/pages/report/why-not-send.ts'
import { WorkForm } from '#web/pages/report/works/WorkForm.tsx'
import { WorkReading } from '#web/pages/report/works/WorkReading.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { PrintButton } from '#web/ui/PrintButton.tsx'
import { useLanguage } from '#web/words/language.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { reportWords } from '#web/words/report.ts'
import { useWords } from '#web/words/say.ts'

const useSayWhyNotSend = (): ((why: WhyNotSend | null) => string | null) => {
  const say = useWords(reportWords)
  const sayReason = useSayReason()
  const language = useLanguage()
  return (why) => {
    if (!why) return null
    if (why.kind === 'server') return sayReason(why.reason)
    if (why.kind === 'refusal') return sayRule(why.refusal, language)
    if (why.kind === 'falls') return say('fallsUnsaid', why)
    return say(why.kind === 'unread' ? 'unread' : 'inConflict', { count: why.count })
  }
}

const receiptOf = (page: ReportPage, period: string, answer: Receipt | null): ReceiptFacts | null => {
  const fact = answer ?? page.facts.findLast(({ what }) => what === 'sent')
  if (!fact) return null
  const { at, revision, checksum, trial } = fact
  return {
    at,
    revision,
    checksum,
    trial,
    agency: page.agency.name,
    period,
    figures: answer?.figures ?? null,
    late: answer?.late ?? page.duty.late,
    signed: fact.signed ?? null,
  }
}

/** The agency's own report: figures, two texts, and one button that sends them. */
export const ReportForm = ({
  page: newest,
  cell,
}: {
  readonly page: ReportPage
  readonly cell: string | undefined
}) => {
  // what the server acknowledged is drawn when there is time: no key waits for 300 lines
  const page = useDeferredValue(newest)
  const say = useWords(reportWords)
  const narrow = useNarrow()
  const sayPeriod = useSayPeriod()
  const sayWhyNot = useSayWhyNotSend()
  const sayCounts = useSayCounts()
  const sayReturned = useWords(returningWords)
  const draft = useDraft(page)
  const { entries, saved, works, flush, unread } = draft
  const grid = useRef<GridHandle>(null)
  // beside the grid everything follows when there is time: no key waits for what is asked of 300 lines
  const lately = useDeferredValue(entries)
  const checks = useChecks(page, entries.sheet)
  const copying = useCopyLast(lately)
  const tally = tallyOf(lately)
  const closed = page.whyNotEdit !== null
  const ready = {
    ...entries,
    texts: saved.texts,
    unread,
    conflicts: entries.conflicts.size + saved.conflicts.length + works.conflicts.length,
    whyNotWork: works.whyNot,
    questions: checks,
  }
  const me = useMe()
  const onScreen = () => digestOf(page, me.province.code, entries, saved.texts, works.all)
  const sending = useSending(page, flush, onScreen)
  const inside = useInside(page, flush, onScreen)
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
  const talkHere = (code: string): ReactNode => (
    <TalkHere talking={talking} subject={code} onOpen={setTalked} inLine />
  )
  const [shown, setShown] = useState(false)
  const hasReceipt = page.facts.some(({ what }) => what === 'sent')
  const receiptButton = hasReceipt ? (
    <Button onClick={() => setShown(true)}>{say('showReceipt')}</Button>
  ) : null
  return (
    <div className="report">
      <ReportHead
        page={page}
        filled={tally.filled}
        asked={tally.asked}
        actions={
          <>
            <PrintButton />
            <SigningButtons
              page={page}
              acts={inside}
              whyNotSend={sayWhyNot(whyNotSend(page, ready))}
              whyNotSubmit={sayWhyNot(whyNotSend({ whyNotSend: page.inside?.whyNotSubmit ?? null }, ready))}
              onSend={() => sending.setAsking(true)}
            />
          </>
        }
      />
      {inside.refusal && inside.asking === null ? <Notice tone="bad" title={inside.refusal} alert /> : null}
      <InsideNotice page={page} />
      <StateNotice page={page} own actions={receiptButton}>
        <ReturnedCells page={page} onGo={(code) => grid.current?.goTo(code)} />
      </StateNotice>
      {closed ? <MissedNotice draft={draft} /> : null}
      <CorrectedNotice corrected={page.corrections.corrected} />
      <OverlaidNotice overlaid={page.overlaid} />
      <ProposalFates fates={page.proposalFates} />
      {tally.asked === 0 ? (
        <p>{say('noFigures')}</p>
      ) : (
        <section className="report-part" aria-labelledby="report-figures">
          <div className="report-part-head">
            <h2 id="report-figures">{say('figures')}</h2>
            <p className="report-quiet">{sayCounts(page)}</p>
          </div>
          {closed || narrow ? null : <ExchangeTools page={page} flush={flush} />}
          {narrow && !closed ? <Notice title={say('phone')} /> : null}
          {closed || narrow ? null : (
            <FigureTools
              entries={entries}
              filled={tally.filled}
              asked={tally.asked}
              onFirst={(code) => grid.current?.goTo(code)}
            >
              <CopyLast {...copying} entries={entries} onFirst={(code) => grid.current?.goTo(code)} />
            </FigureTools>
          )}
          {closed || narrow ? null : (
            <KnownFigures known={page.known} period={page.period} entries={entries} />
          )}
          {narrow ? (
            <FiguresList entries={entries} lit={cell} formOf={formOf(page)} />
          ) : (
            <EntryGrid
              label={say('figures')}
              entries={entries}
              readOnly={closed}
              handle={grid}
              goTo={cell ?? lyingReturn(page.facts)?.cells?.[0]?.code}
              marks={marks}
              onLine={talkHere}
              formOf={formOf(page)}
              onCopy={copying.ask}
            />
          )}
          {closed ? (
            <ChecksRead asked={page.warnings} onGo={narrow ? null : (code) => grid.current?.goTo(code)} />
          ) : (
            <ChecksPanel
              asked={checks}
              entries={entries}
              onGo={narrow ? null : (code) => grid.current?.goTo(code)}
            />
          )}
          {closed || narrow ? null : <Legend />}
        </section>
      )}
      {page.quarter ? <QuarterTable part={page.quarter} entries={entries} /> : null}
      {closed ? (
        <WorkReading part={page.work} plan={page.period.slice(0, 4)} talking={talking} onTalk={setTalked} />
      ) : (
        <WorkForm
          part={page.work}
          plan={page.period.slice(0, 4)}
          works={works}
          talking={talking}
          onTalk={setTalked}
        />
      )}
      {closed ? <TextsReading texts={page.texts} /> : <TextsForm saved={saved} />}
      <TalkSection talking={talking} />
      <TalkDialog talking={talking} subject={talked} onClose={() => setTalked(null)} />
      <Corrections page={page} />
      <History page={page} />
      <SendDialog
        open={sending.asking}
        duty={page.duty}
        tally={tally}
        questions={checks.length}
        texts={saved.texts}
        works={Object.values(works.all).filter(saysSomething).length}
        signature={page.inside?.signature ?? null}
        busy={sending.busy}
        refusal={sending.refusal}
        copies={copiesIn(entries)}
        onSend={(copies) => void sending.send(copies)}
        onClose={() => sending.setAsking(false)}
      />
      <InsideDialogs acts={inside} />
      <ReceiptDialog
        facts={sending.receipt || shown ? receiptOf(page, sayPeriod(page.period), sending.receipt) : null}
        onClose={() => {
          sending.setReceipt(null)
          setShown(false)
        }}
      />
    </div>
  )
}
