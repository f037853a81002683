import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ScenarioPage, ScenarioRow } from '#core/page/scenario-page.ts'
import { post } from '#web/api.ts'
import { queries } from '#web/queries.ts'
import { sayRefusal } from '#web/words/refusal.ts'

export type Open = { readonly what: 'forecast' | 'weights'; readonly row: ScenarioRow }

/** What is being entered on the page, and its sending; the server's answer is the page, the newest. */
export const useScenario = (plan: string) => {
  const client = useQueryClient()
  const [open, setOpen] = useState<Open | null>(null)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const show = (next: Open | null): void => {
    setOpen(next)
    setRefusal('')
  }
  const send = async (body: unknown): Promise<void> => {
    if (!open) return
    setBusy(true)
    const answer = await post<ScenarioPage>(`/api/plans/${plan}/scenario/${open.row.code}/${open.what}`, body)
    setBusy(false)
    if (!answer.ok) return setRefusal(sayRefusal(answer.failure))
    client.setQueryData(queries.scenario(plan).queryKey, answer.value)
    show(null)
    await client.invalidateQueries({ queryKey: queries.targetBoard(plan).queryKey })
  }
  return { open, busy, refusal, show, send }
}
