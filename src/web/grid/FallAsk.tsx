import { useState } from 'react'
import { mostNote } from '#core/report/entry.ts'
import type { TotalBefore } from '#core/report/falls.ts'
import { printNumber } from '#web/grid/held.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { entryWords } from '#web/words/entry.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly value: string
  readonly before: TotalBefore
  readonly onNote: (note: string) => void
}

/** A running total below the one before (rule Q1): the number is kept, and why it fell is asked beside its cell. */
export const FallAsk = ({ value, before, onNote }: Props) => {
  const say = useWords(entryWords)
  const sayPeriod = useSayPeriod()
  const [note, setNote] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (note.trim() !== '') onNote(note.trim())
      }}
    >
      <p id="entry-ask">
        {say('askFall', {
          value: printNumber(value),
          period: sayPeriod(before.period),
          was: printNumber(before.value),
        })}
      </p>
      <Field
        label={say('whyFall')}
        value={note}
        maxLength={mostNote}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="entry-choices">
        <Button type="submit" disabledReason={note.trim() === '' ? say('whyFallFirst') : null}>
          {say('keepNote')}
        </Button>
      </div>
    </form>
  )
}
