import { type KeyboardEvent, useState } from 'react'
import { planWords } from '#web/pages/plan/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly query: string
  /** How many places the query is found at. */
  readonly count: number
  readonly onQuery: (query: string) => void
  readonly numbers: boolean
  readonly onNumbers: (on: boolean) => void
}

const hits = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.plan-text mark')]

/** Finds in the text, diacritics or not, and goes from place to place; and shows the lines as they came. */
export const Finder = ({ query, count, onQuery, numbers, onNumbers }: Props) => {
  const say = useWords(planWords)
  const [at, setAt] = useState(0)

  const go = (step: number): void => {
    const all = hits()
    if (all.length === 0) return
    const next = (((at === 0 && step < 0 ? 1 : at) - 1 + step + all.length) % all.length) + 1
    for (const [index, hit] of all.entries()) hit.classList.toggle('plan-hit-now', index === next - 1)
    all[next - 1]?.scrollIntoView({ block: 'center' })
    setAt(next)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    go(event.shiftKey ? -1 : 1)
  }
  return (
    <div className="plan-finder no-print">
      <Field
        label={say('find')}
        hideLabel
        type="search"
        placeholder={say('find')}
        value={query}
        onChange={(event) => {
          setAt(0)
          onQuery(event.currentTarget.value)
        }}
        onKeyDown={onKeyDown}
      />
      {query.trim() === '' ? null : (
        <>
          <output className="plan-found">{say('found', { at, count })}</output>
          <Button look="quiet" onClick={() => go(-1)}>
            {say('lastHit')}
          </Button>
          <Button look="quiet" onClick={() => go(1)}>
            {say('nextHit')}
          </Button>
        </>
      )}
      <label className="plan-switch">
        <input
          type="checkbox"
          checked={numbers}
          onChange={(event) => onNumbers(event.currentTarget.checked)}
        />{' '}
        {say('showLines')}
      </label>
    </div>
  )
}
