import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { TalkPage } from '#core/page/talk-page.ts'
import type { EvidenceFile } from '#core/talk/evidence.ts'
import type { Thread } from '#core/talk/thread.ts'
import { type Answer, post, postFile } from '#web/api.ts'
import { queries } from '#web/queries.ts'
import { sayRefusal } from '#web/words/refusal.ts'

export type Said = {
  readonly subject: string
  readonly words: string
  readonly inside: boolean
  readonly asked: readonly string[]
  readonly thread: number | null
}

export type Talking = {
  /** Null until it has come. */
  readonly page: TalkPage | null
  readonly busy: boolean
  readonly refusal: string
  readonly threadsOf: (subject: string) => readonly Thread[]
  readonly filesOf: (subject: string) => readonly EvidenceFile[]
  /** How many of them count. */
  readonly papersOf: (subject: string) => number
  readonly say: (said: Said) => Promise<boolean>
  readonly settle: (thread: number, what: 'resolve' | 'reopen') => Promise<boolean>
  readonly attach: (subject: string, file: File) => Promise<boolean>
  readonly withdraw: (number: number, reason: string) => Promise<boolean>
  readonly address: string
}

/** What people say of a report, and the papers: the same answer for the grid, the section and its own page. */
export const useTalk = (period: string, agency: string): Talking => {
  const client = useQueryClient()
  const query = queries.talk(period, agency)
  const { data } = useQuery(query)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const page = data ?? null
  const address = `/api/periods/${encodeURIComponent(period)}/reports/${encodeURIComponent(agency)}`
  const act = async (asking: Promise<Answer<TalkPage>>): Promise<boolean> => {
    setBusy(true)
    const answer = await asking
    setBusy(false)
    setRefusal(answer.ok ? '' : sayRefusal(answer.failure))
    if (answer.ok) client.setQueryData(query.queryKey, answer.value)
    return answer.ok
  }
  return {
    page,
    busy,
    refusal,
    threadsOf: (subject) => page?.threads.filter((thread) => thread.subject === subject) ?? [],
    filesOf: (subject) => page?.evidence.filter((file) => file.subject === subject) ?? [],
    papersOf: (subject) =>
      page?.evidence.filter((file) => file.subject === subject && file.withdrawn === null).length ?? 0,
    say: (said) => act(post(`${address}/talk`, said)),
    settle: (thread, what) => act(post(`${address}/talk/${thread}/${what}`)),
    attach: (subject, file) =>
      act(postFile(`${address}/evidence?subject=${encodeURIComponent(subject)}`, file)),
    withdraw: (number, reason) => act(post(`${address}/evidence/${number}/withdraw`, { reason })),
    address,
  }
}
