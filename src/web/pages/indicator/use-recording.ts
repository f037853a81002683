import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { WireCell } from '#core/figure/wire.ts'
import { post } from '#web/api.ts'
import { useMe } from '#web/frame/me.ts'
import type { RecordKey } from '#web/pages/indicator/recordable.ts'
import { queries } from '#web/queries.ts'
import { sayFigureRefusal } from '#web/words/figure-refusal.ts'

export type Standing = {
  readonly revision: number
  readonly cell: WireCell
  readonly by: string
  readonly at: string
}

const taken: readonly string[] = ['figureTaken', 'takenUnseen', 'standsAlready']

/** What stands at a key, and the sending of the next revision on it; who was quicker is shown, never overwritten (B15). */
export const useRecording = (plan: string, indicator: string, key: RecordKey, onDone: () => void) => {
  const client = useQueryClient()
  const scope = useMe().province.code
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const [conflict, setConflict] = useState(false)
  const history = useQuery({
    ...queries.figureHistory(plan, { indicator, scope, ...key }),
    enabled: key.basis.trim() !== '',
    staleTime: 0,
    refetchOnWindowFocus: false,
  })
  const last = history.data?.revisions.at(-1)
  const standing: Standing | null = last
    ? { revision: last.revision, cell: last.cell, by: last.recording.byName, at: last.recording.at }
    : null
  const send = async (cell: WireCell, reason: string): Promise<void> => {
    setBusy(true)
    setRefusal('')
    setConflict(false)
    const base = standing?.revision ?? 0
    const figure = { ...key, indicator, scope, cell, unit: '', base }
    const answer = await post<unknown>('/api/figures', { plan, reason: reason.trim(), figures: [figure] })
    if (answer.ok) {
      await client.invalidateQueries()
      return onDone()
    }
    setBusy(false)
    if (!taken.includes(answer.failure.code)) return setRefusal(sayFigureRefusal(answer.failure))
    await history.refetch()
    setConflict(true)
  }
  return {
    standing,
    isLooking: history.isFetching,
    busy,
    refusal,
    conflict,
    send,
    /** Another figure is meant: what was said of the one before is over. */
    forget: () => {
      setRefusal('')
      setConflict(false)
    },
  }
}
