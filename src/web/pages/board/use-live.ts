import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { BoardPage } from '#core/page/board-page.ts'
import { queries } from '#web/queries.ts'

const everyMilliseconds = 4000

/**
 * Asks every few seconds whether the board has changed, and only then for the board itself: rows keep their place, their
 * focus and their scroll. `lost`: the server does not answer; the board is of `at`, the last moment that it did.
 */
export const useLive = (page: BoardPage): { readonly at: string; readonly lost: boolean } => {
  const client = useQueryClient()
  const query = queries.boardStamp(page.period)
  const { data, isError, fetchStatus } = useQuery({
    ...query,
    refetchInterval: everyMilliseconds,
    retry: false,
  })
  const stamp = data?.stamp
  useEffect(() => {
    if (stamp === undefined || stamp === page.stamp) return
    for (const { queryKey } of [queries.board(page.period), queries.told(page.period)])
      void client.invalidateQueries({ queryKey, exact: true })
  }, [client, stamp, page.stamp, page.period])
  const at = data !== undefined && data.now > page.now ? data.now : page.now
  return { at, lost: isError || fetchStatus === 'paused' }
}

/** The server's clock, running on between two answers; the reader's own clock only measures how long that is. */
export const useServerNow = (at: string): Date => {
  const [now, setNow] = useState(() => new Date(at))
  useEffect(() => {
    const [server, begun] = [new Date(at).getTime(), performance.now()]
    const tick = (): void => setNow(new Date(server + performance.now() - begun))
    tick()
    const timer = setInterval(tick, 15_000)
    return () => clearInterval(timer)
  }, [at])
  return now
}
