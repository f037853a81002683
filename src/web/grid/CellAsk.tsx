import type { ReactNode } from 'react'
import { type Held, printEntry, printNumber } from '#web/grid/held.ts'
import type { Conflict } from '#web/grid/outbox.ts'
import { entryWords } from '#web/words/entry.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly held: Held
  readonly conflict: Conflict | null
  readonly onAnswer: (which: '1' | '2') => void
  readonly onResolve: (choice: 'mine' | 'theirs') => void
}

type Choice = { readonly key: string; readonly children: ReactNode; readonly onClick: () => void }

/** Pressing the mouse does not take the focus from the cell, so that the next key goes on in the grid. */
const ChoiceButton = ({ choice }: { readonly choice: Choice }) => (
  <button
    type="button"
    className="entry-choice"
    tabIndex={-1}
    onMouseDown={(event) => event.preventDefault()}
    onClick={choice.onClick}
  >
    {choice.children}
  </button>
)

/** The question and the names of its two readings. */
const asksAbout = {
  separator: ['ask', 'decimals', 'whole'],
  index: ['askIndex', 'asGrowth', 'asIndex'],
  growth: ['askGrowth', 'growthAlone', 'asTyped'],
  total: ['askTotal', 'totalFollows', 'totalTyped'],
} as const

/** What has to be decided about the active cell: a number with two readings, a text that is no number, a conflict. */
export const CellAsk = ({ held, conflict, onAnswer, onResolve }: Props) => {
  const say = useWords(entryWords)
  if (held.kind === 'question') {
    const [ask, one, other] = asksAbout[held.about]
    const [first, second] = [printNumber(held.readings[0]), printNumber(held.readings[1])]
    const choices: readonly Choice[] = [
      {
        key: '1',
        children: (
          <>
            1&ensp;<b>{first}</b> {say(one)}
          </>
        ),
        onClick: () => onAnswer('1'),
      },
      {
        key: '2',
        children: (
          <>
            2&ensp;<b>{second}</b> {say(other)}
          </>
        ),
        onClick: () => onAnswer('2'),
      },
    ]
    return (
      <>
        <p id="entry-ask">{say(ask, { typed: held.typed })}</p>
        <div className="entry-choices">
          {choices.map((choice) => (
            <ChoiceButton key={choice.key} choice={choice} />
          ))}
        </div>
        <p className="entry-ask-hint">{say('askHint')}</p>
      </>
    )
  }
  if (held.kind === 'fault') return <p id="entry-ask">{say('fault', { typed: held.typed })}</p>
  if (!conflict) return null
  const [mine, theirs] = [
    printEntry(conflict.mine, say('notDue')),
    printEntry(conflict.theirs, say('notDue')),
  ]
  return (
    <>
      <p id="entry-ask">{say('conflict', { mine, theirs })}</p>
      <div className="entry-choices">
        <ChoiceButton
          choice={{
            key: 'mine',
            children: say('keepMine', { text: mine }),
            onClick: () => onResolve('mine'),
          }}
        />
        <ChoiceButton
          choice={{
            key: 'theirs',
            children: say('takeTheirs', { text: theirs }),
            onClick: () => onResolve('theirs'),
          }}
        />
      </div>
    </>
  )
}
