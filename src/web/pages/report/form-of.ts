import type { ReportPage } from '#core/page/report-page.ts'
import type { FormOf } from '#web/grid/Passports.tsx'

/** Whose report it is, for the passports of its numbers: a draft has none before it is sent. */
export const formOf = ({ period, agency, facts, cutOff }: ReportPage): FormOf => ({
  period,
  agency: agency.code,
  cutOff,
  sent: facts.some(({ what }) => what === 'sent'),
})
