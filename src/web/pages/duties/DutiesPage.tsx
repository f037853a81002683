import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DutiesPage as Duties, PlanDutyLine } from '#core/page/duties-page.ts'
import { post } from '#web/api.ts'
import { mayI, useMe } from '#web/frame/me.ts'
import { type DayAsked, DayDialog } from '#web/pages/duties/DayDialog.tsx'
import { inOrder, standOf, type Work, worksOf } from '#web/pages/duties/duty-list.ts'
import { PlanItem } from '#web/pages/duties/PlanItem.tsx'
import { ReportItem } from '#web/pages/duties/ReportItem.tsx'
import { StateDialog } from '#web/pages/duties/StateDialog.tsx'
import { DocumentItem } from '#web/pages/duties/DocumentItem.tsx'
import { PlansItem, ReadingItem, RequestItem, TogetherItem } from '#web/pages/duties/WaitingItems.tsx'
import { workWords } from '#web/pages/duties/words.ts'
import { paths } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Empty, Notice } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { showDay } from '#web/words/moments.ts'
import { dutyWords } from '#web/words/month.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'
import './duties.css'

const useSentence = (): ((works: readonly Work[]) => string) => {
  const say = useWords(dutyWords)
  const sayWork = useWords(workWords)
  return (works) => {
    if (works.length === 0) return ''
    const { open, first, oneDay, late, returned, toDecide, toSign } = standOf(works)
    const parts = [
      late > 0 ? say('lateCount', { count: late }) : '',
      open > 0 && first ? say(oneDay ? 'left' : 'leftMany', { count: open, day: showDay(first) }) : '',
      returned > 0 ? say('returnedCount', { count: returned }) : '',
      toSign > 0 ? sayWork('signCount', { count: toSign }) : '',
      toDecide > 0 ? sayWork('waitingCount', { count: toDecide }) : '',
    ].filter(Boolean)
    const [head, ...rest] = parts
    if (!head) return say('nothing')
    return `${[head, ...rest.map((part) => `${part.charAt(0).toLowerCase()}${part.slice(1)}`)].join('; ')}.`
  }
}

type Hands = {
  readonly onAsk: (asked: DayAsked) => void
  readonly onState: (duty: PlanDutyLine) => void
}

const WorkItem = ({ work, onAsk, onState }: Hands & { readonly work: Work }) => {
  switch (work.what) {
    case 'report':
      return <ReportItem duty={work.duty} onAsk={onAsk} />
    case 'plan':
      return <PlanItem duty={work.duty} onAsk={onAsk} onState={onState} />
    case 'document':
      return <DocumentItem waiting={work.waiting} />
    case 'request':
      return <RequestItem request={work.request} onAsk={onAsk} />
    case 'reading':
      return <ReadingItem stand={work.stand} />
    case 'together':
      return <TogetherItem stand={work.stand} />
    case 'plans':
      return <PlansItem stand={work.stand} />
  }
}

/** Action plans of a plan that was opened before there was this duty. */
const ToGive = ({ toGive }: Pick<Duties, 'toGive'>) => {
  const say = useWords(workWords)
  const client = useQueryClient()
  const [refusal, setRefusal] = useState('')
  const give = async (plan: string): Promise<void> => {
    const answer = await post(`/api/plans/${encodeURIComponent(plan)}/duties/action-plan`)
    setRefusal(answer.ok ? '' : sayRefusal(answer.failure))
    await client.invalidateQueries()
  }
  return (
    <>
      {refusal ? <Notice tone="bad" title={refusal} alert /> : null}
      {toGive.map(({ plan, year }) => (
        <Notice
          key={plan}
          title={say('giveWhat')}
          actions={<Button onClick={() => void give(plan)}>{say('give', { year })}</Button>}
        />
      ))}
    </>
  )
}

const List = ({ label, works, ...hands }: Hands & { label: string; works: readonly Work[] }) => (
  <ul className="duties" aria-label={label}>
    {works.map((work) => (
      <WorkItem key={work.key} work={work} {...hands} />
    ))}
  </ul>
)

const useNothing = (): string => {
  const say = useWords(dutyWords)
  const sayWork = useWords(workWords)
  const me = useMe()
  return mayI(me, 'report.fill') || mayI(me, 'report.readAll') ? say('nothingEver') : sayWork('seesOnly')
}

const DutiesView = ({ page }: { readonly page: Duties }) => {
  const say = useWords(dutyWords)
  const sayWork = useWords(workWords)
  const me = useMe()
  const [sentence, nothing] = [useSentence(), useNothing()]
  const [asked, setAsked] = useState<DayAsked | null>(null)
  const [stating, setStating] = useState<PlanDutyLine | null>(null)
  const works = worksOf(page, {
    accepts: mayI(me, 'report.accept'),
    consolidates: mayI(me, 'consolidation.make'),
    seesAll: mayI(me, 'report.readAll'),
  })
  const { open, done } = inOrder(works)
  const hands = { onAsk: setAsked, onState: setStating }
  return (
    <>
      <PageHead
        title={say('title')}
        sentence={works.length === 0 ? null : sentence(works)}
        actions={
          page.calendar ? (
            <Go to={paths.calendar(page.calendar)}>{sayWork('calendar', { year: page.calendar })}</Go>
          ) : null
        }
      />
      <ToGive toGive={page.toGive} />
      {works.length === 0 ? <Empty>{nothing}</Empty> : null}
      {open.length > 0 ? <List label={say('list')} works={open} {...hands} /> : null}
      {done.length > 0 ? (
        <section aria-labelledby="duties-done">
          <h2 id="duties-done" className="duties-done">
            {say('done')}
          </h2>
          <List label={say('done')} works={done} {...hands} />
        </section>
      ) : null}
      <DayDialog asked={asked} onClose={() => setAsked(null)} />
      <StateDialog duty={stating} onClose={() => setStating(null)} />
    </>
  )
}

/** Việc của tôi: what the person owes and what waits, by due day. */
export const DutiesPage = () => (
  <Answer query={queries.duties()}>{(page) => <DutiesView page={page} />}</Answer>
)
