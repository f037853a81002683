import type { DutyLine } from '#core/page/duties-page.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { useMe } from '#web/frame/me.ts'
import { DutyDays } from '#web/pages/duties/DutyDays.tsx'
import type { DayAsked } from '#web/pages/duties/DayDialog.tsx'
import { shortDay, useSayDay } from '#web/pages/duties/use-say-day.ts'
import { WorkLine } from '#web/pages/duties/WorkLine.tsx'
import { dayWords, workWords } from '#web/pages/duties/words.ts'
import { isDone, ReportState } from '#web/pages/report/ReportState.tsx'
import { paths } from '#web/paths.ts'
import { Button } from '#web/ui/Button.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Status } from '#web/ui/Status.tsx'
import { dutyWords, monthWords } from '#web/words/month.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useSayReason } from '#web/pages/report/use-say-reason.ts'
import { useWords } from '#web/words/say.ts'

type Props = { readonly duty: DutyLine; readonly onAsk: (asked: DayAsked) => void }

/** `Báo cáo tháng 3/2024 và quý I/2024`: two duties in one line where one sending serves both. */
export const useReportName = (): ((duty: Pick<DutyLine, 'period' | 'also'>) => string) => {
  const say = useWords(workWords)
  const month = useWords(monthWords)
  const sayPeriod = useSayPeriod()
  return ({ period, also }) =>
    also[0]
      ? say('reports', { one: sayPeriod(period), other: sayPeriod(also[0].period) })
      : month('reportOf', { period: sayPeriod(period) })
}

const useNextWord = (): ((duty: DutyLine) => string) => {
  const say = useWords(dutyWords)
  const sayWork = useWords(workWords)
  const signs = useMe().role === 'head'
  return ({ status }) => {
    if (isDone(status)) return say('read')
    if (status === 'submitted') return signs ? sayWork('sign') : say('read')
    return say(status === 'returned' ? 'mend' : 'fill')
  }
}

/** A report that is owed: its days, where it stands, and one click to the cell that comes next. */
export const ReportItem = ({ duty, onAsk }: Props) => {
  const say = useWords(dutyWords)
  const sayMonth = useWords(monthWords)
  const sayWork = useWords(workWords)
  const sayDayWord = useWords(dayWords)
  const sayReason = useSayReason()
  const [name, next, sayDay] = [useReportName(), useNextWord(), useSayDay()]
  const today = vietnameseDay(new Date(useMe().now))
  const done = isDone(duty.status)
  const overdue = duty.late && !done
  const called = name(duty)
  const report = paths.report(duty.period, duty.agency.code)
  const cell = !done && duty.firstCell ? `${report}?o=${encodeURIComponent(duty.firstCell)}` : report
  return (
    <WorkLine
      name={
        <>
          <Go to={report} className="duty-name">
            {called}
          </Go>{' '}
          <span className="duty-agency">{duty.agency.short}</span>
        </>
      }
      note={
        <>
          <p className="duty-note">
            {[
              sayMonth('filled', duty),
              duty.also.length > 0 ? sayWork('oneSending') : '',
              duty.clause === '' ? '' : say('clause', { clause: duty.clause }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {duty.returnReason ? (
            <p className="duty-reason">{say('reason', { reason: duty.returnReason })}</p>
          ) : null}
        </>
      }
      when={duty.exempt ? sayDayWord('exemptShort') : sayDay({ ...duty, done })}
      bad={overdue}
      days={
        <>
          <DutyDays duty={duty} />
          {done || duty.exempt ? null : (
            <span className="duty-note">
              {[
                duty.advice < duty.due ? sayMonth('advice', { day: shortDay(duty.advice, today) }) : '',
                sayDayWord('together', { day: shortDay(duty.consolidationDue, today) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          )}
          {duty.lateByOriginal && !duty.late ? (
            <span className="duty-note">{sayDayWord('lateByOriginal')}</span>
          ) : null}
        </>
      }
      state={
        duty.exempt ? (
          <Status tone="none" word={sayDayWord('exemptShort')} />
        ) : (
          <ReportState status={duty.status} late={false} />
        )
      }
      go={
        <>
          <Go to={cell}>{next(duty)}</Go>
          {done || duty.exempt || duty.request ? null : (
            <Button
              look="quiet"
              disabledReason={sayReason(duty.moves.whyNotAsk)}
              onClick={() =>
                onAsk({
                  verb: 'ask',
                  owed: duty.period,
                  called: `${called.charAt(0).toLowerCase()}${called.slice(1)}`,
                  duty,
                  beside: duty,
                })
              }
            >
              {sayDayWord('ask')}
            </Button>
          )}
        </>
      }
    />
  )
}
