import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Step } from '#core/consolidation/approval.ts'
import type { ApprovalPage } from '#core/page/workbench-page.ts'
import { post } from '#web/api.ts'
import { makeStale } from '#web/pages/consolidation/stale-bench.ts'
import { queries } from '#web/queries.ts'
import { sayRefusal } from '#web/words/refusal.ts'

/** Taking the next step of a document; the answer is where it stands then. */
export const useSteps = (period: string, document: string) => {
  const client = useQueryClient()
  const [busy, setBusy] = useState<Step['what'] | null>(null)
  const [refusal, setRefusal] = useState('')
  const take = async (step: Step): Promise<boolean> => {
    setBusy(step.what)
    const answer = await post<ApprovalPage>(`/api/periods/${period}/approval/${document}`, step)
    setBusy(null)
    setRefusal(answer.ok ? '' : sayRefusal(answer.failure))
    if (!answer.ok) return false
    client.setQueryData(queries.approval(period, document).queryKey, answer.value)
    void makeStale(client, period, ['consolidation', 'workbench', 'narrative', 'proposals'])
    return true
  }
  return { busy, refusal, take, forget: () => setRefusal('') }
}
