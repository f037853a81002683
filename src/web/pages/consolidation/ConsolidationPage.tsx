import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { monthlyDocument } from '#core/consolidation/approval.ts'
import type { Me } from '#core/page/head.ts'
import type { ConsolidationPage as Consolidation } from '#core/page/consolidation-page.ts'
import { post } from '#web/api.ts'
import { useAsked } from '#web/frame/asked.ts'
import { mayI, useMe } from '#web/frame/me.ts'
import { hasData } from '#web/pages/consolidation/consolidated.ts'
import { ChooseDialog } from '#web/pages/consolidation/ChooseDialog.tsx'
import { ApprovalTab } from '#web/pages/consolidation/ApprovalTab.tsx'
import { FiguresTab } from '#web/pages/consolidation/FiguresTab.tsx'
import { FrozenView } from '#web/pages/consolidation/FrozenView.tsx'
import { NarrativeTab } from '#web/pages/consolidation/NarrativeTab.tsx'
import { QuarterTable } from '#web/pages/consolidation/QuarterTable.tsx'
import { ProposalsTab } from '#web/pages/consolidation/ProposalsTab.tsx'
import { makeStale } from '#web/pages/consolidation/stale-bench.ts'
import { useChoosing } from '#web/pages/consolidation/use-choosing.ts'
import { YearView } from '#web/pages/consolidation/YearView.tsx'
import { benchWords } from '#web/pages/consolidation/words.ts'
import { files, paths } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Choice } from '#web/ui/Choice.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { PrintButton } from '#web/ui/PrintButton.tsx'
import { commonWords } from '#web/words/common.ts'
import { consolidationWords } from '#web/words/consolidation.ts'
import { useLanguage } from '#web/words/language.ts'
import { momentAsked } from '#web/words/moment-field.ts'
import { showDay, showMoment } from '#web/words/moments.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { sayReasonIn } from '#web/words/reasons.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'
import './consolidation.css'
import './bench.css'

const useConsolidating = (period: string) => {
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const make = async (): Promise<void> => {
    setBusy(true)
    const answer = await post<Consolidation>(`/api/periods/${period}/consolidation`)
    setBusy(false)
    setAsking(false)
    setRefusal(answer.ok ? '' : sayRefusal(answer.failure))
    if (!answer.ok) return
    client.setQueryData(queries.consolidation(period).queryKey, answer.value)
    await makeStale(client, period, ['workbench', 'approval'])
  }
  return { asking, setAsking, busy, refusal, make }
}

/** Frozen or still moving, and what waits for the next time (rule Q37). */
const Standing = ({ page }: { readonly page: Consolidation }) => {
  const say = useWords(consolidationWords)
  const { consolidated, waiting } = page
  const later = page.choices.filter((choice) => choice.waiting)
  const names = new Map(
    [...page.targets, ...page.tables.flatMap(({ lines }) => lines)].map(({ code, name }) => [code, name]),
  )
  if (!consolidated) return <Notice title={say('preview')} />
  return (
    <Notice
      tone="good"
      title={say('frozen', {
        edition: consolidated.edition,
        at: showMoment(consolidated.at),
        by: consolidated.by,
      })}
    >
      <p className="consolidation-checksum">{say('checksum', { checksum: consolidated.checksum })}</p>
      {waiting.length > 0 ? (
        <p>
          {say('waiting', { count: waiting.length })}{' '}
          {waiting.map(({ agency, at }) => `${agency.short} (${showMoment(at)})`).join(', ')}.
        </p>
      ) : null}
      {later.length > 0 ? (
        <p>
          {say('choicesWaiting', { count: later.length })}{' '}
          {later
            .map(({ code, at, byName }) => `${names.get(code) ?? code} (${byName}, ${showMoment(at)})`)
            .join(', ')}
          .
        </p>
      ) : null}
    </Notice>
  )
}

/** An earlier edition says that it is one, and where the newest is. */
const Past = ({ page: { past, period, consolidated } }: { readonly page: Consolidation }) => {
  const say = useWords(consolidationWords)
  if (!past) return null
  const isNewest = consolidated?.edition === past.newest
  return (
    <Notice
      tone="watch"
      title={say('past', { at: showMoment(past.asOf) })}
      actions={
        <Go className="button" to={paths.consolidation(period)}>
          {say(isNewest ? 'pastToNow' : 'pastToNewest', { edition: past.newest })}
        </Go>
      }
    />
  )
}

const Actions = ({
  page,
  busy,
  onMake,
}: {
  readonly page: Consolidation
  readonly busy: boolean
  readonly onMake: () => void
}) => {
  const say = useWords(consolidationWords)
  const language = useLanguage()
  const me = useMe()
  return (
    <>
      <PrintButton />
      {page.whyNoWord ? (
        <Button disabledReason={sayReasonIn(page.whyNoWord, language)}>{say('word')}</Button>
      ) : (
        <a className="button" href={files.report(page.period, page.past?.asOf ?? null)} download>
          <Icon name="download" />
          {say('word')}
        </a>
      )}
      {mayI(me, 'consolidation.make') && !page.past ? (
        <Button
          look="primary"
          busy={busy}
          onClick={onMake}
          disabledReason={page.whyNotConsolidate ? sayReasonIn(page.whyNotConsolidate, language) : null}
        >
          {say(page.consolidated ? 'again' : 'consolidate')}
        </Button>
      ) : null}
    </>
  )
}

const tabs = ['so-lieu', 'kich-ban', 'ca-nam', 'de-xuat', 'loi-van', 'ban-hanh', 'ban-chot'] as const
type Tab = (typeof tabs)[number]

/** Whoever prepares has all of it; who reads has what was sent and what was closed, and the figures as they come. */
const tabsFor = (me: Me, page: Consolidation): readonly Tab[] => {
  const hasOne = (tab: Tab): boolean => {
    if (tab === 'kich-ban') return page.quarter !== undefined
    return tab !== 'ca-nam' || page.yearEnd !== undefined
  }
  if (mayI(me, 'consolidation.make'))
    return tabs.filter((tab) => hasOne(tab) && (tab !== 'ban-chot' || page.consolidated))
  const read: readonly Tab[] = page.consolidated
    ? ['ban-hanh', 'so-lieu', 'kich-ban', 'ca-nam', 'ban-chot']
    : ['so-lieu', 'kich-ban', 'ca-nam', 'ban-hanh']
  return read.filter(hasOne)
}

const words = {
  'so-lieu': 'figures',
  'kich-ban': 'scenario',
  'ca-nam': 'wholeYear',
  'de-xuat': 'proposals',
  'loi-van': 'narrative',
  'ban-chot': 'frozen',
} as const

const useTabWord = (): ((tab: Tab) => string) => {
  const say = useWords(benchWords)
  const me = useMe()
  return (tab) =>
    tab === 'ban-hanh' ? say(mayI(me, 'consolidation.make') ? 'approval' : 'sentTo') : say(words[tab])
}

const Shown = ({ tab, page }: { readonly tab: Tab; readonly page: Consolidation }) => {
  const { period } = page
  const choosing = useChoosing(period)
  const me = useMe()
  const makes = mayI(me, 'consolidation.make')
  switch (tab) {
    case 'so-lieu':
      return (
        <Answer query={queries.workbench(period)}>
          {(bench) => (
            <>
              <FiguresTab bench={bench} onChoose={makes ? choosing.ask : null} />
              <ChooseDialog
                period={{ consolidated: page.consolidated, choices: page.choices }}
                lines={bench.lines}
                choosing={choosing}
              />
            </>
          )}
        </Answer>
      )
    case 'kich-ban':
      return (
        <Answer query={queries.workbench(period)}>
          {({ quarter }) => (quarter ? <QuarterTable plan={period.slice(0, 4)} quarter={quarter} /> : null)}
        </Answer>
      )
    case 'ca-nam':
      return (
        <Answer query={queries.workbench(period)}>
          {({ yearEnd }) => (yearEnd ? <YearView year={yearEnd} /> : null)}
        </Answer>
      )
    case 'de-xuat':
      return (
        <Answer query={queries.proposals(period)}>
          {(proposals) => (
            <ProposalsTab page={proposals} mayDecide={makes && proposals.whyNotDecide === null} />
          )}
        </Answer>
      )
    case 'loi-van':
      return (
        <Answer query={queries.narrative(period)}>{(narrative) => <NarrativeTab page={narrative} />}</Answer>
      )
    case 'ban-hanh':
      return (
        <Answer query={queries.approval(period, monthlyDocument)}>
          {(approval) => <ApprovalTab page={approval} />}
        </Answer>
      )
    case 'ban-chot':
      return <FrozenView page={page} />
  }
}

/** The workbench in its parts; the part stands in the address. */
const Bench = ({ page }: { readonly page: Consolidation }) => {
  const say = useWords(benchWords)
  const word = useTabWord()
  const me = useMe()
  const [asked, setAsked] = useAsked()
  const mine = tabsFor(me, page)
  const first = mine[0] ?? 'so-lieu'
  const tab = mine.find((one) => one === asked['xem']) ?? first
  return (
    <>
      <div className="bench-tabs no-print">
        <Choice
          label={say('tabs')}
          value={tab}
          onChoose={(xem) =>
            setAsked({ xem: xem === first ? '' : xem, loc: '', bieu: '', muc: '', dong: '' })
          }
          options={mine.map((one) => ({ value: one, word: word(one) }))}
        />
      </div>
      <Shown tab={tab} page={page} />
    </>
  )
}

const ConsolidationView = ({ page }: { readonly page: Consolidation }) => {
  const say = useWords(consolidationWords)
  const common = useWords(commonWords)
  const sayPeriod = useSayPeriod()
  const { asking, setAsking, busy, refusal, make } = useConsolidating(page.period)
  const withData = page.targets.filter(hasData).length
  return (
    <div className="consolidation">
      <PageHead
        title={say('title', { period: sayPeriod(page.period) })}
        above={<Go to={paths.board(page.period)}>{`‹ ${say('board')}`}</Go>}
        sentence={say('stand', {
          withData,
          targets: page.targets.length,
          ...page.counts,
          day: showDay(page.consolidationDue),
        })}
        actions={<Actions page={page} busy={busy} onMake={() => setAsking(true)} />}
      />
      {refusal ? <Notice tone="bad" title={refusal} alert /> : null}
      <Past page={page} />
      <Standing page={page} />
      {page.past ? <FrozenView page={page} /> : <Bench page={page} />}
      <Dialog
        open={asking}
        title={say('ask')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{common('cancel')}</Button>
            <Button look="primary" busy={busy} onClick={() => void make()}>
              {say('consolidate')}
            </Button>
          </>
        }
      >
        <p>{say('askWhat', { missing: page.missing.length, without: page.targets.length - withData })}</p>
      </Dialog>
    </div>
  )
}

/** Tổng hợp: the workbench of a month; with a moment, the edition that stood then. */
export const ConsolidationPage = ({ period }: { readonly period: string }) => {
  const [asked] = useAsked()
  return (
    <Answer query={queries.consolidationAt(period, momentAsked(asked['luc']))}>
      {(page) => <ConsolidationView page={page} />}
    </Answer>
  )
}
