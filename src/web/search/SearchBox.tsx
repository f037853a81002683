// A combobox as WAI-ARIA describes it: the field keeps the focus and names the chosen option, which no native tag can do.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus */
import { useRouter } from '@tanstack/react-router'
import { type KeyboardEvent, type RefObject, useId, useState } from 'react'
import { useHits } from '#web/search/hits.ts'
import { Icon } from '#web/ui/Icon.tsx'
import { frameWords } from '#web/words/frame.ts'
import { useWords } from '#web/words/say.ts'
import './search.css'

/** Finds clauses, targets, tables, assignments, agencies and pages, diacritics or not. `/` comes here. */
export const SearchBox = ({ input }: { readonly input: RefObject<HTMLInputElement | null> }) => {
  const say = useWords(frameWords)
  const router = useRouter()
  const list = useId()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [at, setAt] = useState(0)
  const hits = useHits(text, open)
  const shown = open && text.trim() !== ''

  const go = (to: string): void => {
    setOpen(false)
    setText('')
    input.current?.blur()
    router.history.push(to)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    const hit = hits[at]
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && hit) go(hit.to)
    else if (event.key === 'Escape') {
      setOpen(false)
      setText('')
      input.current?.blur()
      return
    } else return
    event.preventDefault()
  }

  return (
    <search
      className="search"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        className="search-input"
        role="combobox"
        aria-label={say('search')}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits[at] ? `${list}-${at}` : undefined}
        placeholder={say('searchHint')}
        value={text}
        onFocus={() => setOpen(true)}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setAt(0)
          setOpen(true)
        }}
        onKeyDown={onKeyDown}
      />
      <div className="search-panel" hidden={!shown}>
        <div id={list} role="listbox" aria-label={say('search')}>
          {hits.map((hit, index) => (
            <div
              key={hit.to + hit.text}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              className="search-hit"
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => go(hit.to)}
            >
              <span className="search-kind">{say(hit.kind)}</span>
              <span className="search-text">{hit.text}</span>
            </div>
          ))}
        </div>
        <output className="search-count">{shown ? say('searchHits', { count: hits.length }) : ''}</output>
      </div>
    </search>
  )
}
