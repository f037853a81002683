import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PeriodLine, PeriodsPage as Periods } from '#core/page/periods-page.ts'
import { post } from '#web/api.ts'
import { paths } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { Table } from '#web/ui/Table.tsx'
import { commonWords } from '#web/words/common.ts'
import { showDay, showMoment } from '#web/words/moments.ts'
import { monthWords, periodWords } from '#web/words/month.ts'
import { rowWords } from '#web/pages/periods/words.ts'
import { capital, useSayPeriod } from '#web/words/periods.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'
import './periods.css'

/** Opens a period: every reporting agency gets its duty. What hung on the list of periods is asked again. */
const useOpening = (plan: string) => {
  const client = useQueryClient()
  const [asked, setAsked] = useState<PeriodLine | null>(null)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const open = async (): Promise<void> => {
    if (!asked) return
    setBusy(true)
    const answer = await post(`/api/plans/${plan}/periods/${asked.period}/open`)
    await client.invalidateQueries()
    setBusy(false)
    setAsked(null)
    setRefusal(answer.ok ? '' : sayRefusal(answer.failure))
  }
  return { asked, ask: setAsked, open, busy, refusal }
}

const DueCell = ({ line }: { readonly line: PeriodLine }) => {
  const say = useWords(monthWords)
  return (
    <td>
      {showDay(line.unitsDue)}
      {line.advice < line.unitsDue ? (
        <span className="periods-note">{say('advice', { day: showDay(line.advice) })}</span>
      ) : null}
    </td>
  )
}

/** How a period is called, with what else it tells; a quarter says with which month it is sent (Q15). */
const PeriodName = ({ line }: { readonly line: PeriodLine }) => {
  const say = useWords(rowWords)
  const sayPeriod = useSayPeriod()
  const name = capital(sayPeriod(line.period))
  const covered = line.covers.map(({ period }) => sayPeriod(period)).join(', ')
  return (
    <th scope="row" className={line.sentWith ? 'periods-with' : undefined}>
      {line.opened ? <Go to={paths.board(line.sentWith?.period ?? line.period)}>{name}</Go> : name}
      {line.sentWith ? (
        <span className="periods-note">{say('sentWith', { period: sayPeriod(line.sentWith.period) })}</span>
      ) : null}
      {covered === '' ? null : <span className="periods-note">{say('covers', { what: covered })}</span>}
    </th>
  )
}

const PeriodRow = ({ line, onOpen }: { readonly line: PeriodLine; readonly onOpen: () => void }) => {
  const say = useWords(periodWords)
  const report = line.sentWith?.period ?? line.period
  return (
    <tr>
      <PeriodName line={line} />
      <td>{showDay(line.cutOff)}</td>
      <DueCell line={line} />
      <td>{showDay(line.consolidationDue)}</td>
      <td className="number">{line.opened ? `${line.sent}/${line.duties}` : ''}</td>
      <td className="periods-opened">
        {line.opened ? (
          say('openedBy', { by: line.opened.by, at: showMoment(line.opened.at) })
        ) : line.sentWith && line.whyNotOpen !== null ? null : (
          <Button onClick={onOpen} disabledReason={line.whyNotOpen}>
            {say('open')}
          </Button>
        )}
      </td>
      <td>{line.opened ? <Go to={paths.consolidation(report)}>{say('consolidation')}</Go> : null}</td>
    </tr>
  )
}

const PeriodsView = ({ page, plan }: { readonly page: Periods; readonly plan: string }) => {
  const say = useWords(periodWords)
  const common = useWords(commonWords)
  const sayPeriod = useSayPeriod()
  const row = useWords(rowWords)
  const { asked, ask, open, busy, refusal } = useOpening(plan)
  const along = page.periods.filter(({ sentWith }) => asked !== null && sentWith?.period === asked.period)
  return (
    <>
      <PageHead
        title={say('title')}
        sentence={say('stand', {
          opened: page.periods.filter((line) => line.opened && line.sentWith === null).length,
        })}
        actions={<Go to={paths.calendar(plan)}>{row('calendar', { year: plan })}</Go>}
      />
      {page.planBlocked === null ? null : (
        <Notice
          tone="watch"
          title={say('planNotOpen', { count: page.planBlocked })}
          actions={<Go to={paths.review(plan)}>{say('toReview')}</Go>}
        />
      )}
      {refusal ? <Notice tone="bad" title={refusal} alert /> : null}
      <div className="periods">
        <Table caption={say('title')} stickyHead>
          <thead>
            <tr>
              <th scope="col">{say('period')}</th>
              <th scope="col">{say('cutOff')}</th>
              <th scope="col">{say('unitsDue')}</th>
              <th scope="col">{say('consolidationDue')}</th>
              <th scope="col" className="number">
                {say('sentOf')}
              </th>
              <th scope="col">{say('opening')}</th>
              <th scope="col">
                <span className="visually-hidden">{say('consolidation')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {page.periods.map((line) => (
              <PeriodRow key={line.period} line={line} onOpen={() => ask(line)} />
            ))}
          </tbody>
        </Table>
      </div>
      <Dialog
        open={asked !== null}
        title={say('openTitle', { period: asked ? sayPeriod(asked.period) : '' })}
        onClose={() => ask(null)}
        actions={
          <>
            <Button onClick={() => ask(null)}>{common('cancel')}</Button>
            <Button look="primary" busy={busy} onClick={() => void open()}>
              {say('open')}
            </Button>
          </>
        }
      >
        <p>{say('openWhat', { day: asked ? showDay(asked.unitsDue) : '' })}</p>
        {along.length > 0 ? (
          <p>{row('opensAlong', { what: along.map(({ period }) => sayPeriod(period)).join(', ') })}</p>
        ) : null}
        {asked && asked.unconfirmed > 0 ? (
          <Notice
            tone="watch"
            title={say('unconfirmed', { count: asked.unconfirmed })}
            actions={<Go to={paths.owners(plan)}>{say('toOwners')}</Go>}
          />
        ) : null}
      </Dialog>
    </>
  )
}

/** Kỳ báo cáo: months, quarters and the year with their days, and the button that opens one. */
export const PeriodsPage = ({ plan }: { readonly plan: string }) => (
  <Answer query={queries.periods(plan)}>{(page) => <PeriodsView page={page} plan={plan} />}</Answer>
)
