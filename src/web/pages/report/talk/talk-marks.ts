import type { TalkPage } from '#core/page/talk-page.ts'
import { openBySubject } from '#core/talk/thread.ts'
import type { CellMark } from '#web/grid/EntryCell.tsx'

/** The marks of a form: what a return points at first, then cells of which somebody speaks. */
export const withTalk = (
  marks: ReadonlyMap<string, CellMark>,
  page: TalkPage | null,
  says: (count: number) => string,
): ReadonlyMap<string, CellMark> => {
  if (!page || page.threads.length === 0) return marks
  const open = [...openBySubject(page.threads)].map(
    ([subject, count]) => [subject, { kind: 'comment', says: says(count) }] as const,
  )
  return new Map([...open, ...marks])
}
