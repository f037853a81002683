import type { ReactNode } from 'react'
import type { ReportPage } from '#core/page/report-page.ts'
import { ReportState, useSayDue } from '#web/pages/report/ReportState.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
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

/** Whose report, for which month, due when, how far it is. */
export const ReportHead = ({ page, filled, asked, actions, above }: Props) => {
  const say = useWords(reportWords)
  const month = useWords(monthWords)
  const sayPeriod = useSayPeriod()
  const sayDue = useSayDue()
  const { duty } = page
  const open = page.status !== 'sent' && page.status !== 'accepted'
  const advice = open && duty.advice < duty.due ? `; ${month('advice', { day: showDay(duty.advice) })}` : ''
  return (
    <PageHead
      title={say('title', { period: sayPeriod(page.period), agency: page.agency.short })}
      above={above}
      sentence={
        <>
          {`${capital(sayDue({ ...duty, status: page.status }))}${advice}; ${month('filled', { filled, asked })}.`}{' '}
          <ReportState status={page.status} late={duty.late} />
        </>
      }
      actions={actions}
    />
  )
}
