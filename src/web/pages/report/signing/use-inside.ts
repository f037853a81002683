import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReportPage } from '#core/page/report-page.ts'
import { post } from '#web/api.ts'
import { queries } from '#web/queries.ts'
import { entryWords } from '#web/words/entry.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'

/**
 * Submitting, taking back, handing back: each answers the report as it stands then. Before a submission everything that was
 * typed goes to the server; `onScreen` is the checksum of what the clerk sees.
 */
export const useInside = (page: ReportPage, flush: () => Promise<boolean>, onScreen: () => string) => {
  const client = useQueryClient()
  const entry = useWords(entryWords)
  const [asking, ask] = useState<'submit' | 'handBack' | null>(null)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const key = queries.report(page.period, page.agency.code).queryKey
  const act = async (verb: 'submit' | 'take-back' | 'hand-back', body: object): Promise<void> => {
    const answer = await post<ReportPage>(
      `/api/periods/${page.period}/reports/${encodeURIComponent(page.agency.code)}/${verb}`,
      body,
    )
    setBusy(false)
    if (!answer.ok) {
      // a colleague has typed since: what the server has is shown first
      if (answer.failure.code === 'changedMeanwhile') await client.invalidateQueries({ queryKey: key })
      return setRefusal(sayRefusal(answer.failure))
    }
    ask(null)
    client.setQueryData(key, answer.value)
    return client.invalidateQueries({ queryKey: queries.duties().queryKey })
  }
  const start = (): void => {
    setBusy(true)
    setRefusal('')
  }
  const submit = async (note: string): Promise<void> => {
    start()
    if (await flush()) return act('submit', { note, digest: onScreen() })
    setBusy(false)
    return setRefusal(entry('refused', { why: '' }).trim())
  }
  const takeBack = (): void => {
    start()
    void act('take-back', {})
  }
  const handBack = (reason: string): void => {
    start()
    void act('hand-back', { reason })
  }
  return {
    asking,
    ask: (which: 'submit' | 'handBack' | null): void => {
      setRefusal('')
      ask(which)
    },
    busy,
    refusal,
    submit,
    takeBack,
    handBack,
  }
}

export type InsideActs = ReturnType<typeof useInside>
