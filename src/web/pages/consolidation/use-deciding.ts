import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Deciding } from '#core/consolidation/why-not-decide.ts'
import type { ProposalsPage } from '#core/page/workbench-page.ts'
import { post } from '#web/api.ts'
import { makeStale } from '#web/pages/consolidation/stale-bench.ts'
import { queries } from '#web/queries.ts'
import { sayRefusal } from '#web/words/refusal.ts'

/** Deciding about a proposal; the answer is the page as it stands then. */
export const useDeciding = (period: string) => {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const decide = async (asked: Deciding): Promise<boolean> => {
    setBusy(true)
    const answer = await post<ProposalsPage>(`/api/periods/${period}/proposals`, asked)
    setBusy(false)
    setRefusal(answer.ok ? '' : sayRefusal(answer.failure))
    if (!answer.ok) return false
    client.setQueryData(queries.proposals(period).queryKey, answer.value)
    void makeStale(client, period, ['approval', 'reports', 'consolidation', 'workbench'])
    return true
  }
  return { busy, refusal, decide, forget: () => setRefusal('') }
}
