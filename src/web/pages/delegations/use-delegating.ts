import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DelegationWish } from '#core/access/delegation.ts'
import type { DelegationsPage } from '#core/page/delegations-page.ts'
import { post } from '#web/api.ts'
import { queries } from '#web/queries.ts'
import { sayRefusal } from '#web/words/refusal.ts'

/** Naming and revoking; the answer is the page as it stands then. */
export const useDelegating = () => {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const act = async (address: string, body: object): Promise<boolean> => {
    setBusy(true)
    const answer = await post<DelegationsPage>(`/api/delegations${address}`, body)
    setBusy(false)
    setRefusal(answer.ok ? '' : sayRefusal(answer.failure))
    if (!answer.ok) return false
    client.setQueryData(queries.delegations().queryKey, answer.value)
    // who signs decides what a report's page offers
    await client.invalidateQueries({ queryKey: ['periods'] })
    return true
  }
  return {
    busy,
    refusal,
    forget: (): void => setRefusal(''),
    give: (wish: DelegationWish) => act('', wish),
    revoke: (agency: string, number: number, reason: string) =>
      act(`/${encodeURIComponent(agency)}/${number}/revoke`, { reason }),
  }
}

export type Delegating = ReturnType<typeof useDelegating>
