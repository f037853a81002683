import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { WireError } from '#core/page/head.ts'
import type { ReviewPage } from '#core/page/review-page.ts'
import type { DecisionWhat } from '#core/review/decision.ts'
import { post } from '#web/api.ts'
import { queries } from '#web/queries.ts'

export type Wanted = {
  readonly key: string
  readonly what: DecisionWhat
  readonly reason?: string
  readonly value?: string | null
}

export type Reviewing = {
  readonly busy: boolean
  readonly refusal: WireError | null
  readonly decide: (wanted: Wanted) => Promise<ReviewPage | null>
  readonly open: () => Promise<boolean>
}

/** Sends decisions; the server's answer is the page, the newest. What hangs on figures and on the opening is asked again. */
export const useReview = (plan: string): Reviewing => {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<WireError | null>(null)
  const send = async (path: string, body: unknown): Promise<ReviewPage | null> => {
    setBusy(true)
    const answer = await post<ReviewPage>(`/api/plans/${plan}/${path}`, body)
    setBusy(false)
    setRefusal(answer.ok ? null : answer.failure)
    if (!answer.ok) return null
    const review = queries.review(plan)
    client.setQueryData(review.queryKey, answer.value)
    // not waited for: the next finding must be chosen before the next key is pressed
    void client.invalidateQueries({
      predicate: ({ queryKey }) => queryKey.join() !== review.queryKey.join(),
    })
    return answer.value
  }
  return {
    busy,
    refusal,
    decide: (wanted) => send('review', wanted),
    open: async () => (await send('open', {})) !== null,
  }
}
