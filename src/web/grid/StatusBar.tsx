import type { Saving } from '#web/grid/autosave.ts'
import type { Total } from '#web/grid/total.ts'
import { Button } from '#web/ui/Button.tsx'
import { Status } from '#web/ui/Status.tsx'
import { entryWords } from '#web/words/entry.ts'
import { showMoment } from '#web/words/moments.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'

/**
 * Whether what was typed has reached the server, in words, with the server's time. `waiting`: what was typed and is not
 * sent, since a person has to answer first.
 */
export const SavingState = ({
  saving,
  waiting,
  typing = false,
}: {
  readonly saving: Saving
  readonly waiting: number
  /** Somebody types in a cell: what stands in it is not saved before it is left. */
  readonly typing?: boolean
}) => {
  const say = useWords(entryWords)
  const count = Object.keys(saving.outbox.waiting).length
  switch (saving.state) {
    case 'rest': {
      if (typing) return <Status tone="unsaved" word={say('typing')} />
      const saved = saving.savedAt ? say('saved', { at: showMoment(saving.savedAt).slice(-5) }) : ''
      if (waiting > 0)
        return (
          <>
            <Status tone="watch" icon="question" word={say('waitsForAnswer', { count: waiting })} />
            {saved ? <span className="entry-quiet"> · {saved}</span> : null}
          </>
        )
      return saved ? (
        <Status tone="good" word={saved} />
      ) : (
        <span className="entry-quiet">{say('notYet')}</span>
      )
    }
    case 'waiting':
    case 'sending':
      return <Status tone="unsaved" word={say('saving')} />
    case 'retrying':
      return <Status tone="watch" word={say('retrying', { count })} />
    case 'refused':
      return (
        <Status tone="bad" word={say('refused', { why: saving.refusal ? sayRefusal(saving.refusal) : '' })} />
      )
  }
}

type Props = {
  readonly total: Total
  readonly chosen: number
  readonly told: string
  readonly mayUndo: boolean
  readonly mayRedo: boolean
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly saving: Saving
  readonly waiting: number
  readonly typing: boolean
}

/** Under the grid: the sum of what is chosen, what just happened, undo and redo, and whether it is saved. */
export const StatusBar = ({
  total,
  chosen,
  told,
  mayUndo,
  mayRedo,
  onUndo,
  onRedo,
  saving,
  waiting,
  typing,
}: Props) => {
  const say = useWords(entryWords)
  const troubled = saving.state === 'retrying' || saving.state === 'refused'
  const keys = told || chosen > 1 || troubled ? [] : say('keys').split(' · ')
  const sum =
    total.kind === 'sum' ? say('sum', total) : total.kind === 'units' ? say('mixedUnits', total) : ''
  return (
    <div className="entry-bar no-print">
      <span className="entry-bar-sum">
        {chosen > 1 ? [say('chosen', { count: chosen }), sum].filter(Boolean).join(' · ') : ''}
      </span>
      <output className="entry-bar-told">{told}</output>
      <span className="entry-bar-keys">
        {keys.map((key) => (
          <span key={key}>{key}</span>
        ))}
      </span>
      <span className="entry-bar-undo">
        <Button look="quiet" onClick={onUndo} disabledReason={mayUndo ? null : say('nothingToUndo')}>
          {say('undo')}
        </Button>
        <Button look="quiet" onClick={onRedo} disabledReason={mayRedo ? null : say('nothingToRedo')}>
          {say('redo')}
        </Button>
      </span>
      <output className="entry-bar-saving">
        <SavingState saving={saving} waiting={waiting} typing={typing} />
      </output>
    </div>
  )
}
