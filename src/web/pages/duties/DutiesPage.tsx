import type { DutiesPage as Duties, DutyLine } from '#core/page/duties-page.ts'
import { mayI, useMe } from '#web/frame/me.ts'
import { inOrder, standOf } from '#web/pages/duties/duty-list.ts'
import { isDone, isOverdue, ReportState, useSayDue } from '#web/pages/report/ReportState.tsx'
import { paths } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { Status } from '#web/ui/Status.tsx'
import { showDay } from '#web/words/moments.ts'
import { dutyWords, monthWords } from '#web/words/month.ts'
import { capital, useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'
import './duties.css'

const useSentence = (): ((duties: readonly DutyLine[]) => string) => {
  const say = useWords(dutyWords)
  return (duties) => {
    if (duties.length === 0) return say('nothingEver')
    const { open, first, oneDay, late, returned } = standOf(duties)
    const parts = [
      late > 0 ? say('lateCount', { count: late }) : '',
      open > 0 && first ? say(oneDay ? 'left' : 'leftMany', { count: open, day: showDay(first) }) : '',
      returned > 0 ? say('returnedCount', { count: returned }) : '',
    ].filter(Boolean)
    return parts.length === 0 ? say('nothing') : `${parts.join('; ')}.`
  }
}

const linkWord = (duty: DutyLine): 'read' | 'mend' | 'fill' => {
  if (isDone(duty.status)) return 'read'
  return duty.status === 'returned' ? 'mend' : 'fill'
}

const DutyItem = ({ duty }: { readonly duty: DutyLine }) => {
  const say = useWords(dutyWords)
  const sayMonth = useWords(monthWords)
  const sayPeriod = useSayPeriod()
  const sayDue = useSayDue()
  return (
    <li className="duty">
      <div className="duty-what">
        <p>
          <Go to={paths.report(duty.period, duty.agency.code)} className="duty-name">
            {sayMonth('reportOf', { period: sayPeriod(duty.period) })}
          </Go>{' '}
          <span className="duty-agency">{duty.agency.short}</span>
        </p>
        <p className="duty-note">
          {sayMonth('filled', duty)} · {say('clause', { clause: duty.clause })}
        </p>
        {duty.returnReason ? (
          <p className="duty-reason">{say('reason', { reason: duty.returnReason })}</p>
        ) : null}
      </div>
      <p className="duty-due">
        {isOverdue(duty) ? (
          <Status tone="bad" icon="watch" word={capital(sayDue(duty))} />
        ) : (
          capital(sayDue(duty))
        )}
        {!isDone(duty.status) && duty.advice < duty.due ? (
          <span className="duty-note">{sayMonth('advice', { day: showDay(duty.advice) })}</span>
        ) : null}
      </p>
      <p className="duty-state">
        <ReportState status={duty.status} late={false} />
      </p>
      <p className="duty-go">
        <Go to={paths.report(duty.period, duty.agency.code)}>{say(linkWord(duty))}</Go>
      </p>
    </li>
  )
}

const DutiesView = ({ duties }: Pick<Duties, 'duties'>) => {
  const say = useWords(dutyWords)
  const me = useMe()
  const sayPeriod = useSayPeriod()
  const sentence = useSentence()
  const { open, done } = inOrder(duties)
  const newest = me.periods[0]
  return (
    <>
      <PageHead title={say('title')} sentence={duties.length === 0 ? null : sentence(duties)} />
      {duties.length === 0 ? <Empty>{say('nothingEver')}</Empty> : null}
      {open.length > 0 ? (
        <ul className="duties" aria-label={say('list')}>
          {open.map((duty) => (
            <DutyItem key={`${duty.period} ${duty.agency.code}`} duty={duty} />
          ))}
        </ul>
      ) : null}
      {newest && mayI(me, 'report.readAll') ? (
        <p className="duties-board">
          <Go to={paths.board(newest)}>{say('board', { period: sayPeriod(newest) })}</Go>
        </p>
      ) : null}
      {done.length > 0 ? (
        <section aria-labelledby="duties-done">
          <h2 id="duties-done" className="duties-done">
            {say('done')}
          </h2>
          <ul className="duties">
            {done.map((duty) => (
              <DutyItem key={`${duty.period} ${duty.agency.code}`} duty={duty} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}

/** Việc của tôi: what the person owes, by due day. */
export const DutiesPage = () => (
  <Answer query={queries.duties()}>{(page) => <DutiesView duties={page.duties} />}</Answer>
)
