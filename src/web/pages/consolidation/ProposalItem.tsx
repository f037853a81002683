import type { Decided } from '#core/consolidation/proposals.ts'
import { wholeText } from '#core/consolidation/proposals.ts'
import type { Verb } from '#web/pages/consolidation/DecideDialog.tsx'
import { benchWords } from '#web/pages/consolidation/words.ts'
import { paths } from '#web/paths.ts'
import { Button } from '#web/ui/Button.tsx'
import { Go } from '#web/ui/Go.tsx'
import { showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

export type ItemDoing = {
  readonly ask: (item: Decided, verb: Verb) => void
  readonly undo: (item: Decided) => void
  /** A part of a split item: the whole is put together again. */
  readonly join: (item: Decided) => void
}

type Props = {
  readonly item: Decided
  readonly merged?: readonly Decided[]
  readonly period: string
  readonly current: boolean
  readonly shortOf: (agency: string) => string
  /** Null for those who only read. */
  readonly doing: ItemDoing | null
}

const Buttons = ({ item, doing }: { readonly item: Decided; readonly doing: ItemDoing }) => {
  const say = useWords(benchWords)
  if (item.fate.what !== 'open') return <Button onClick={() => doing.undo(item)}>{say('undo')}</Button>
  return (
    <>
      <Button onClick={() => doing.ask(item, 'taken')}>{say('take')}</Button>
      <Button onClick={() => doing.ask(item, 'merged')}>{say('merge')}</Button>
      <Button onClick={() => doing.ask(item, 'declined')}>{say('decline')}</Button>
      {item.partOf ? (
        <Button onClick={() => doing.join(item)}>{say('joinAgain')}</Button>
      ) : (
        <Button onClick={() => doing.ask(item, 'split')}>{say('split')}</Button>
      )}
    </>
  )
}

/** One thing that an agency asks for: its words, its origin, what became of it. */
export const ProposalItem = ({ item, merged = [], period, current, shortOf, doing }: Props) => {
  const say = useWords(benchWords)
  const { fate, by } = item
  const worded = fate.what === 'taken' && fate.wording !== ''
  return (
    <li id={`de-xuat-${item.agency}-${item.id}`} className={current ? 'proposal bench-current' : 'proposal'}>
      <div className="proposal-words">
        <p>
          <Go to={paths.report(period, item.agency)}>{shortOf(item.agency)}</Go>{' '}
          <span lang="vi">{worded ? fate.wording : wholeText(item)}</span>
        </p>
        {worded ? <small>{say('asWritten', { text: wholeText(item) })}</small> : null}
        {merged.map((one) => (
          <small key={`${one.agency} ${one.id}`}>
            {say('mergedHere', { agency: shortOf(one.agency), text: wholeText(one) })}{' '}
            {doing ? (
              <button type="button" className="bench-plain no-print" onClick={() => doing.undo(one)}>
                {say('undo')}
              </button>
            ) : null}
          </small>
        ))}
        {fate.what === 'declined' ? <small>{say('declinedWhy', { reason: fate.reason })}</small> : null}
        {by && fate.what !== 'open' ? (
          <small>{say('decidedBy', { by: by.name, at: showMoment(by.at) })}</small>
        ) : null}
      </div>
      {doing ? (
        <div className="proposal-verbs no-print">
          <Buttons item={item} doing={doing} />
        </div>
      ) : null}
    </li>
  )
}
