import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Entry } from '#core/report/entry.ts'
import { cellHistoryWords } from '#web/grid/cell-history-words.ts'
import { entryWords } from '#web/words/entry.ts'
import { useWords } from '#web/words/say.ts'

type Choice = {
  readonly sign: string
  readonly word: keyof typeof entryWords & `menu${string}`
  readonly entry: Entry
}

const choices: readonly Choice[] = [
  { sign: '-', word: 'menuNone', entry: { kind: 'none' } },
  { sign: 'x', word: 'menuNotApplicable', entry: { kind: 'notApplicable' } },
  { sign: 'k', word: 'menuNotDue', entry: { kind: 'notDue' } },
  { sign: '', word: 'menuBlank', entry: { kind: 'missing' } },
]

type ActionProps = {
  readonly act: (() => void) | null
  readonly onClose: () => void
  readonly look: string
  readonly word: string
}

/** Something that is done with the cell, under what may be written into it. */
const Action = ({ act, onClose, look, word }: ActionProps) =>
  act ? (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      onClick={() => {
        onClose()
        act()
      }}
    >
      <span className={look} aria-hidden="true" />
      {word}
    </button>
  ) : null

/** The entries that are no number, by name: for those who do not know their signs. Arrows, Enter, Escape. */
export const CellMenu = ({
  onChoose,
  onCopy,
  onHistory,
  onClose,
}: {
  readonly onChoose: (entry: Entry) => void
  /** Takes the figures of the last period over; null where that is not offered. */
  readonly onCopy: (() => void) | null
  /** Shows who wrote what into the cell. */
  readonly onHistory: (() => void) | null
  readonly onClose: () => void
}) => {
  const say = useWords(entryWords)
  const history = useWords(cellHistoryWords)
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => menu.current?.querySelector('button')?.focus(), [])
  const onKeyDown = (event: KeyboardEvent): void => {
    const items = [...(menu.current?.querySelectorAll('button') ?? [])]
    const at = items.findIndex((item) => item === document.activeElement)
    if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus()
    else if (event.key === 'ArrowUp') items[(at + items.length - 1) % items.length]?.focus()
    else if (event.key === 'Escape' || event.key === 'Tab') onClose()
    else return
    event.preventDefault()
  }
  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={say('menu')}
      className="entry-menu"
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onClose()
      }}
    >
      {choices.map(({ sign, word, entry }) => (
        <button key={word} type="button" role="menuitem" tabIndex={-1} onClick={() => onChoose(entry)}>
          <span className="entry-menu-sign" aria-hidden="true">
            {sign}
          </span>
          {say(word)}
        </button>
      ))}
      <Action act={onCopy} onClose={onClose} look="entry-menu-sign entry-copy-sign" word={say('menuCopy')} />
      <Action act={onHistory} onClose={onClose} look="entry-menu-sign" word={history('open')} />
    </div>
  )
}
