import { useLayoutEffect, useRef } from 'react'
import { type Held, printHeld } from '#web/grid/held.ts'
import { Icon } from '#web/ui/Icon.tsx'
import { entryWords } from '#web/words/entry.ts'
import { useWords } from '#web/words/say.ts'

/** What a cell says about itself, by colour and by a sign. */
export type CellState = 'question' | 'fault' | 'conflict' | 'unsaved' | 'missing' | 'plain'

const signs: Readonly<Record<CellState, string>> = {
  question: '?',
  fault: '!',
  conflict: '⇄',
  unsaved: '✎',
  missing: '',
  plain: '',
}

type Props = {
  readonly row: number
  readonly label: string
  readonly held: Held
  readonly state: CellState
  readonly active: boolean
  readonly selected: boolean
  readonly editing: boolean
  readonly readOnly: boolean
}

type Kind = { readonly kind: string }
const tone = (held: Held): Kind => (held.kind === 'entry' ? { kind: held.entry.kind } : { kind: held.kind })

/**
 * The cell that takes a figure: a real input, always there, which has the focus while the cell is active. What is typed
 * goes straight into it, so that composition and injected letters work as in any field; React never writes into it
 * while somebody types.
 */
export const EntryCell = ({ row, label, held, state, active, selected, editing, readOnly }: Props) => {
  const say = useWords(entryWords)
  const text = printHeld(held, say('notDue'))
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    const element = input.current
    if (!element || editing) return
    if (element.value !== text) element.value = text
    if (document.activeElement === element) element.select()
  }, [text, editing])
  const place = { 'data-row': row, 'data-column': 5, 'data-state': state, 'data-kind': tone(held).kind }
  if (readOnly)
    return (
      <td
        {...place}
        className="entry-cell entry-closed"
        tabIndex={active ? 0 : -1}
        aria-selected={selected}
        aria-readonly
      >
        {state === 'missing' ? <span className="visually-hidden">{say('missing')}</span> : text}
      </td>
    )
  const told = state === 'unsaved' || state === 'missing' ? say(state) : ''
  return (
    <td {...place} className="entry-cell" aria-selected={selected}>
      <span className="entry-sign" aria-hidden="true">
        {signs[state]}
      </span>
      <input
        ref={input}
        className="entry-input"
        defaultValue={text}
        aria-label={told ? `${label}, ${told}` : label}
        aria-invalid={state === 'question' || state === 'fault' || undefined}
        aria-describedby={
          active && (state === 'question' || state === 'fault' || state === 'conflict')
            ? 'entry-ask'
            : undefined
        }
        data-mode={editing ? 'editing' : 'ready'}
        tabIndex={active ? 0 : -1}
        type="text"
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="none"
        spellCheck={false}
      />
      {active && !editing ? (
        <button
          type="button"
          className="entry-caret"
          data-menu
          tabIndex={-1}
          aria-label={say('menu')}
          aria-haspopup="menu"
        >
          <Icon name="down" />
        </button>
      ) : null}
    </td>
  )
}
