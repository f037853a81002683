import type { ReactNode } from 'react'
import type { ReportPage } from '#core/page/report-page.ts'
import { quarterWith, sayReport } from '#core/report/quarter.ts'
import { kindOf, monthsOf, parsePeriod } from '#core/time/period.ts'
import { DutyDays } from '#web/pages/duties/DutyDays.tsx'
import { ReportState, useSayDue } from '#web/pages/report/ReportState.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { useLanguage } from '#web/words/language.ts'
import { showDay } from '#web/words/moments.ts'
import { monthWords } from '#web/words/month.ts'
import { capital, useSayPeriod } from '#web/words/periods.ts'
import { reportWords } from '#web/words/report.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly page: ReportPage
  readonly filled: number
  readonly asked: number
  readonly actions: ReactNode
  readonly above?: ReactNode
}

/** What the figures of a form mean, and up to which day they count (Q11, Q17, G09, G19). */
export const useSayCounts = (): ((page: Pick<ReportPage, 'period' | 'cutOff'>) => string) => {
  const say = useWords(reportWords)
  return ({ period, cutOff }) => {
    const found = parsePeriod(period)
    const day = showDay(cutOff)
    if (!found || kindOf(found) !== 'month') return say('countsYear', { year: period.slice(0, 4), day })
    const months = monthsOf(found)[1]
    return quarterWith(found) && months % 12 > 3
      ? say('countsMonths', { months, day })
      : say('counts', { day })
  }
}

/** `tháng 3 và quý I/2024`: what the report is called. */
const useSayReport = (): ((page: ReportPage) => string) => {
  const language = useLanguage()
  const sayPeriod = useSayPeriod()
  return ({ period, duty }) => {
    const found = parsePeriod(period)
    if (found && language === 'vi') return sayReport(found, duty.also.length > 0)
    return [period, ...duty.also.map((also) => also.period)].map(sayPeriod).join(', ')
  }
}

/** Whose report, for which month, due when, how far it is. */
export const ReportHead = ({ page, filled, asked, actions, above }: Props) => {
  const say = useWords(reportWords)
  const month = useWords(monthWords)
  const sayName = useSayReport()
  const sayDue = useSayDue()
  const { duty } = page
  const open = page.status !== 'sent' && page.status !== 'accepted'
  const advice = open && duty.advice < duty.due ? `; ${month('advice', { day: showDay(duty.advice) })}` : ''
  return (
    <PageHead
      title={say('title', { period: sayName(page), agency: page.agency.short })}
      above={above}
      sentence={
        <>
          {`${capital(sayDue({ ...duty, status: page.status }))}${advice}; ${month('filled', { filled, asked })}.`}{' '}
          <ReportState status={page.status} late={duty.late} />
          <DutyDays duty={duty} />
        </>
      }
      actions={actions}
    />
  )
}
