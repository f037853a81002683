import { useSearch } from '@tanstack/react-router'
import { mayI, useMe } from '#web/frame/me.ts'
import { ReportForm } from '#web/pages/report/ReportForm.tsx'
import { ReportReading } from '#web/pages/report/ReportReading.tsx'
import { queries } from '#web/queries.ts'
import { momentAsked } from '#web/words/moment-field.ts'
import { Answer } from '#web/ui/Answer.tsx'
import './report.css'

type Props = { readonly period: string; readonly agency: string }

/** A report: the form for the agency whose it is, the reading for everybody else who may see it. */
export const ReportPage = ({ period, agency }: Props) => {
  const me = useMe()
  // `?o=B2.12` names a cell, `?luc=` a moment by which it had been sent
  const search: { o?: string; luc?: string } = useSearch({ strict: false })
  const asOf = momentAsked(search.luc)
  const own = me.agency?.code === agency && mayI(me, 'report.fill')
  return (
    <Answer query={queries.reportAt(period, agency, asOf)}>
      {(page) =>
        own && asOf === null ? (
          <ReportForm key={`${period} ${agency}`} page={page} cell={search.o} />
        ) : (
          <ReportReading key={`${period} ${agency}`} page={page} cell={search.o} />
        )
      }
    </Answer>
  )
}
