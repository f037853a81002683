import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DefinitionChange, DictionaryPage } from '#core/page/dictionary-page.ts'
import { post } from '#web/api.ts'
import { queries } from '#web/queries.ts'
import { sayRefusal } from '#web/words/refusal.ts'

/** Sends confirmations and withdrawals; the answer is the page, the newest. What is judged by definitions is asked again. */
export const useDictionary = (plan: string) => {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const send = async (path: string, body: unknown): Promise<boolean> => {
    setBusy(true)
    setRefusal('')
    const answer = await post<DictionaryPage>(`/api/plans/${plan}/${path}`, body)
    setBusy(false)
    if (!answer.ok) {
      setRefusal(sayRefusal(answer.failure))
      return false
    }
    client.setQueryData(queries.dictionary(plan).queryKey, answer.value)
    await client.invalidateQueries({ queryKey: queries.targetBoard(plan).queryKey })
    await client.invalidateQueries({ queryKey: queries.scenario(plan).queryKey })
    return true
  }
  return {
    busy,
    refusal,
    forget: () => setRefusal(''),
    confirm: (
      confirm: readonly { readonly code: string; readonly change?: DefinitionChange }[],
      reason: string,
    ) => send('dictionary', { confirm, reason }),
    withdraw: (codes: readonly string[], reason: string) => send('dictionary/withdraw', { codes, reason }),
  }
}
