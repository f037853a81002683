import { useLayoutEffect, useRef } from 'react'
import { Icon } from '#web/ui/Icon.tsx'
import { entryWords } from '#web/words/entry.ts'
import { useWords } from '#web/words/say.ts'

/** What a cell says about itself, by colour and by a sign. */
export type CellState =
  | 'question'
  | 'fault'
  | 'conflict'
  | 'unsaved'
  | 'copied'
  | 'computed'
  | 'missing'
  | 'plain'

/** Signs beside the number; that of a copy is drawn. */
const signs: Readonly<Partial<Record<CellState, string>>> = {
  question: '?',
  fault: '!',
  conflict: '⇄',
  unsaved: '✎',
  copied: '',
}

/** A mark in the corner of a cell: what people say about it, or that it was sent back. */
export type CellMark = { readonly kind: 'comment' | 'returned'; readonly says: string }

type Props = {
  readonly row: number
  readonly column: number
  readonly label: string
  readonly text: string
  /** Of an entry its kind, else what is asked: how the text is drawn. */
  readonly kind: string
  readonly state: CellState
  /** What its parts come to, beside what is typed; '' where it has none. */
  readonly sum: string
  readonly mark: CellMark | null
  readonly active: boolean
  readonly selected: boolean
  readonly editing: boolean
  readonly readOnly: boolean
}

/** States that are said in words with the cell; the others have a sentence of their own beside it. */
const stateWords: Readonly<Partial<Record<CellState, 'unsaved' | 'missing' | 'copied' | 'computed'>>> = {
  unsaved: 'unsaved',
  missing: 'missing',
  copied: 'copied',
  computed: 'computed',
}

/** What stands beside the number in its cell: its sign, what its parts come to, its mark. */
const Beside = ({ state, sum, text, mark }: Pick<Props, 'state' | 'sum' | 'text' | 'mark'>) => {
  const say = useWords(entryWords)
  return (
    <>
      {state in signs ? (
        <span className="entry-sign" aria-hidden="true">
          {signs[state]}
        </span>
      ) : null}
      {sum === '' ? null : (
        // beside a number there is no room for a second one: it only says that they differ
        <span
          className="entry-sum"
          title={`${say('sumOfParts', { sum })}. ${say('sumHint')}`}
          aria-hidden="true"
        >
          {text === '' ? `Σ ${sum}` : 'Σ ≠'}
        </span>
      )}
      {mark ? <span className={`entry-mark entry-mark-${mark.kind}`} title={mark.says} /> : null}
    </>
  )
}

/**
 * The cell that takes a figure: a real input, always there, which has the focus while the cell is active. What is typed
 * goes straight into it, so that composition and injected letters work as in any field; React never writes into it
 * while somebody types.
 */
export const EntryCell = (props: Props) => {
  const { row, column, label, text, kind, state, mark, active, selected, editing, readOnly } = props
  // parts that come to what stands there need no word
  const sum = props.sum === text ? '' : props.sum
  const say = useWords(entryWords)
  const input = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    const element = input.current
    if (!element || editing) return
    if (element.value !== text) element.value = text
    // an active cell stays selected as a whole; the one that is being left is left alone: selecting costs a layout
    if (active && document.activeElement === element) element.select()
  }, [text, editing, active])
  const place = { 'data-row': row, 'data-column': column, 'data-state': state, 'data-kind': kind }
  const word = stateWords[state]
  const told = [word ? say(word) : '', sum === '' ? '' : say('sumOfParts', { sum }), mark?.says ?? ''].filter(
    (word) => word !== '',
  )
  if (readOnly)
    return (
      <td
        {...place}
        className="entry-cell entry-closed"
        title={state === 'copied' ? say('copiedConfirmed') : undefined}
        tabIndex={active ? 0 : -1}
        aria-selected={selected}
        aria-readonly
      >
        <Beside state={state} sum={sum} text={text} mark={mark} />
        {state === 'missing' ? null : text}
        {told.length > 0 ? <span className="visually-hidden"> {told.join(', ')}</span> : null}
      </td>
    )
  const asks = state === 'question' || state === 'fault' || state === 'conflict'
  return (
    <td {...place} className="entry-cell" aria-selected={selected}>
      <Beside state={state} sum={sum} text={text} mark={mark} />
      <input
        ref={input}
        className="entry-input"
        defaultValue={text}
        aria-label={[label, ...told].join(', ')}
        aria-invalid={state === 'question' || state === 'fault' || undefined}
        aria-describedby={active && asks ? 'entry-ask' : undefined}
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
