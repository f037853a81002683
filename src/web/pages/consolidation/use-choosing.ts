import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Wish } from '#core/consolidation/choice.ts'
import type { ConsolidationPage } from '#core/page/consolidation-page.ts'
import { post } from '#web/api.ts'
import { makeStale } from '#web/pages/consolidation/stale-bench.ts'
import { queries } from '#web/queries.ts'
import { sayRefusal } from '#web/words/refusal.ts'

export type Chosen = {
  readonly code: string
  readonly wish: Wish
  readonly reason: string
  readonly seen: number
}

/** Choosing what is printed of a line; the answer is the page as it stands then, and the reports are asked again. */
export const useChoosing = (period: string) => {
  const client = useQueryClient()
  /** The code of the line that is asked about. */
  const [line, setLine] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const ask = (code: string | null): void => {
    setRefusal('')
    setLine(code)
  }
  const choose = async (chosen: Chosen): Promise<void> => {
    setBusy(true)
    const answer = await post<ConsolidationPage>(`/api/periods/${period}/consolidation/choices`, chosen)
    setBusy(false)
    setRefusal(answer.ok ? '' : sayRefusal(answer.failure))
    if (!answer.ok) return
    setLine(null)
    client.setQueryData(queries.consolidation(period).queryKey, answer.value)
    await makeStale(client, period, ['reports', 'workbench', 'narrative', 'approval'])
  }
  return { line, ask, busy, refusal, choose }
}
