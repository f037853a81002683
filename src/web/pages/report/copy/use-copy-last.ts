import { useState } from 'react'
import { copyOf } from '#core/report/copied.ts'
import type { FormLine } from '#core/page/report-page.ts'
import { holding } from '#web/grid/held.ts'
import type { Entries } from '#web/grid/use-entries.ts'
import { type Copyable, copyable } from '#web/pages/report/copy/copies.ts'

export type Copying = {
  /** What waits for a word about running totals, or has to be told; null: nothing. */
  readonly wish: Copyable | null
  readonly ask: (codes: readonly string[]) => void
  readonly take: (lines: readonly FormLine[]) => void
  readonly close: () => void
}

/** Takes figures of the last period over, in one step that can be taken back; of running totals it is asked first. */
export const useCopyLast = (entries: Entries): Copying => {
  const [wish, setWish] = useState<Copyable | null>(null)
  const take = (lines: readonly FormLine[]): void => {
    setWish(null)
    entries.write(
      lines.flatMap((line) => {
        const copy = copyOf(line.last)
        return copy ? [[line.code, holding(copy)] as const] : []
      }),
    )
  }
  const ask = (codes: readonly string[]): void => {
    const found = copyable(entries, codes)
    if (found.running.length === 0 && found.lasting.length > 0) take(found.lasting)
    else setWish(found)
  }
  return { wish, ask, take, close: () => setWish(null) }
}
