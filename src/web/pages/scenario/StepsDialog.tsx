import { type ReactNode, useState } from 'react'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Field, TextField } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { capital, useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

export type AskedStep = { readonly period: string; readonly start: string; readonly hint: string }

type Props = {
  readonly title: string
  readonly explain: ReactNode
  readonly steps: readonly AskedStep[]
  readonly textLabel: string
  readonly actionWord: string
  /** Why it may not be kept yet; null: it may. */
  readonly whyNot: (entered: Readonly<Record<string, string>>, text: string) => string | null
  readonly busy: boolean
  readonly refusal: string
  readonly onKeep: (entered: Readonly<Record<string, string>>, text: string) => void
  readonly onClose: () => void
}

/** Asks for a number for each of some quarters and for the words behind them. */
export const StepsDialog = (props: Props) => {
  const { title, explain, steps, textLabel, actionWord, whyNot, busy, refusal, onKeep, onClose } = props
  const common = useWords(commonWords)
  const sayPeriod = useSayPeriod()
  const [entered, setEntered] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(steps.map(({ period, start }) => [period, start])),
  )
  const [text, setText] = useState('')
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            look="primary"
            busy={busy}
            disabledReason={whyNot(entered, text)}
            onClick={() => onKeep(entered, text)}
          >
            {actionWord}
          </Button>
        </>
      }
    >
      <p className="scenario-soft">{explain}</p>
      {refusal ? <Notice tone="bad" title={refusal} alert /> : null}
      <div className="scenario-fields">
        {steps.map(({ period, hint }) => (
          <Field
            key={period}
            label={capital(sayPeriod(period))}
            hint={hint}
            inputMode="decimal"
            value={entered[period] ?? ''}
            onChange={(event) => setEntered({ ...entered, [period]: event.target.value })}
          />
        ))}
      </div>
      <TextField label={textLabel} rows={2} value={text} onChange={(event) => setText(event.target.value)} />
    </Dialog>
  )
}
