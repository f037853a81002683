import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CorrectionDecision } from '#core/report/correction.ts'
import type { Entry } from '#core/report/entry.ts'
import type { WireFault } from '#core/page/head.ts'
import type { ReportPage } from '#core/page/report-page.ts'
import { post } from '#web/api.ts'
import { queries } from '#web/queries.ts'
import { sayRefusal } from '#web/words/refusal.ts'

/** Asking for a correction and deciding about one: each answers the report as it stands then. */
export const useCorrecting = (period: string, agency: string) => {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const [questions, setQuestions] = useState<readonly WireFault[]>([])
  const act = async (address: string, body: object): Promise<boolean> => {
    setBusy(true)
    const answer = await post<ReportPage>(
      `/api/periods/${period}/reports/${encodeURIComponent(agency)}/corrections${address}`,
      body,
    )
    setBusy(false)
    setRefusal(answer.ok ? '' : sayRefusal(answer.failure))
    setQuestions(answer.ok ? [] : (answer.failure.cells ?? []))
    if (!answer.ok) return false
    client.setQueryData(queries.report(period, agency).queryKey, answer.value)
    await client.invalidateQueries({ queryKey: queries.corrections().queryKey })
    return true
  }
  return {
    busy,
    refusal,
    /** What is asked of the cells of a request; each is answered by the reason of its cell, or another number (G10). */
    questions,
    forget: (): void => {
      setRefusal('')
      setQuestions([])
    },
    ask: (cells: readonly { readonly code: string; readonly entry: Entry }[], reason: string) =>
      act('', { cells, reason }),
    decide: (number: number, what: CorrectionDecision['what'], reason = '') =>
      act(`/${number}`, { what, reason }),
  }
}

export type Correcting = ReturnType<typeof useCorrecting>
