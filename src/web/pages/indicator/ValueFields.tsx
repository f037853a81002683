import { printNumber } from '#core/report/typed.ts'
import { recordWords } from '#web/pages/indicator/record-words.ts'
import type { Form, Read } from '#web/pages/indicator/recordable.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field, SelectField } from '#web/ui/Field.tsx'
import { useWords } from '#web/words/say.ts'

const forms = ['number', 'missing', 'none', 'notApplicable', 'worded'] as const satisfies Form[]

type Props = {
  readonly unit: string
  readonly form: Form
  readonly text: string
  readonly read: Read
  readonly onForm: (form: Form) => void
  readonly onText: (text: string) => void
  readonly onChoose: (reading: string | null) => void
}

/** The value, or which absence it is; a number with two readings asks here. */
export const ValueFields = ({ unit, form, text, read, onForm, onText, onChoose }: Props) => {
  const say = useWords(recordWords)
  const hasText = form === 'number' || form === 'worded'
  return (
    <>
      <div className="indicator-record">
        <SelectField
          label={say('form')}
          value={form}
          onChange={({ target: { value } }) => {
            const next = forms.find((one) => one === value)
            if (next) onForm(next)
          }}
        >
          {forms.map((one) => (
            <option key={one} value={one}>
              {say(one)}
            </option>
          ))}
        </SelectField>
        {hasText ? (
          <Field
            label={form === 'number' ? say('value', { unit }) : say('text')}
            hint={form === 'number' ? say('valueHint') : undefined}
            error={read.kind === 'fault' ? say('fault', { typed: text }) : null}
            inputMode={form === 'number' ? 'decimal' : 'text'}
            autoComplete="off"
            value={text}
            onChange={(event) => {
              onText(event.target.value)
              onChoose(null)
            }}
          />
        ) : null}
      </div>
      {read.kind === 'ask' ? (
        <div role="alert">
          <p>{say('ask', { typed: text })}</p>
          {read.readings.map((reading) => (
            <Button key={reading} onClick={() => onChoose(reading)}>
              {printNumber(reading)}
            </Button>
          ))}
        </div>
      ) : null}
    </>
  )
}
