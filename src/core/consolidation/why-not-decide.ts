import { type Decided, isSplitOf } from '#core/consolidation/proposals.ts'
import { isBlankText } from '#core/report/texts.ts'
import { refuseBench, type BenchRefusal } from '#core/words/workbench.ts'

/** What somebody of the department decides about an item; `seen`: the fact that was on the screen, 0 where there was none. */
export type Deciding = {
  readonly agency: string
  readonly item: string
  readonly seen: number
} & (
  | { readonly what: 'taken'; readonly topic: string; readonly wording: string }
  | { readonly what: 'merged'; readonly into: { readonly agency: string; readonly item: string } }
  | { readonly what: 'declined'; readonly reason: string }
  | { readonly what: 'split'; readonly parts: readonly string[] }
  | { readonly what: 'undone' }
)

const isIt =
  ({ agency, item }: { readonly agency: string; readonly item: string }) =>
  (one: Decided): boolean =>
    one.agency === agency && one.id === item

/** Why not so; of two at once the second is told. A split item is put together again by undoing the split of the whole. */
export const whyNotDecide = (
  decided: readonly Decided[],
  asked: Deciding,
  standing: number,
): BenchRefusal | null => {
  const item = decided.find(isIt(asked))
  const whole = decided.some(({ agency, partOf }) => agency === asked.agency && partOf === asked.item)
  if (!item && !(whole && asked.what === 'undone')) return refuseBench('noItem', {})
  if (asked.seen !== standing) return refuseBench('itemTaken', { by: item?.by?.name ?? '' })
  switch (asked.what) {
    case 'taken':
      return isBlankText(asked.topic) ? refuseBench('noTopic', {}) : null
    case 'declined':
      return isBlankText(asked.reason) ? refuseBench('declineNeedsReason', {}) : null
    case 'split':
      return item && isSplitOf(item, asked.parts) ? null : refuseBench('splitLoses', {})
    case 'merged': {
      const into = decided.find(isIt(asked.into))
      const isItself = into === item
      return into?.fate.what === 'taken' && !isItself ? null : refuseBench('mergeNeedsTaken', {})
    }
    case 'undone':
      return whole || item?.fate.what !== 'open' ? null : refuseBench('nothingDecided', {})
  }
}
