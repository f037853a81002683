import { useId, useState } from 'react'
import { readDay } from '#core/target/recognition.ts'
import { yearOf } from '#core/time/day.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { namedWords } from '#web/words/named-units.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly year: number
  /** Of the list, not yet recognised: offered while typing. */
  readonly waiting: readonly string[]
  /** Answers '' or why it was refused. */
  readonly onRecord: (said: {
    readonly unit: string
    readonly decision: string
    readonly day: string
    readonly forYear: number | null
  }) => Promise<string>
  readonly onClose: () => void
}

/** One unit with the decision that recognised it. */
export const RecogniseForm = ({ year, waiting, onRecord, onClose }: Props) => {
  const say = useWords(namedWords)
  const common = useWords(commonWords)
  const names = useId()
  const [unit, setUnit] = useState('')
  const [decision, setDecision] = useState('')
  const [day, setDay] = useState('')
  const [isBefore, setBefore] = useState(false)
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const read = readDay(day)
  const isAfter = read !== null && yearOf(read) === year + 1
  const record = async (): Promise<void> => {
    setBusy(true)
    const refused = await onRecord({ unit, decision, day, forYear: isAfter && isBefore ? year : null })
    setBusy(false)
    if (refused === '') onClose()
    else setRefusal(refused)
  }
  return (
    <Dialog
      open
      title={say('record')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button look="primary" busy={busy} onClick={() => void record()}>
            {say('save')}
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="bad" title={refusal} alert /> : null}
      <Field
        label={say('unit')}
        list={names}
        value={unit}
        onChange={(event) => setUnit(event.target.value)}
      />
      <datalist id={names}>
        {waiting.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <Field label={say('decision')} value={decision} onChange={(event) => setDecision(event.target.value)} />
      <Field
        label={say('day')}
        hint={say('dayHint')}
        inputMode="numeric"
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      {isAfter ? (
        <label>
          <input type="checkbox" checked={isBefore} onChange={(event) => setBefore(event.target.checked)} />{' '}
          {say('before', { year })}
        </label>
      ) : null}
    </Dialog>
  )
}
