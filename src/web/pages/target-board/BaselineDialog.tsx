import { useState } from 'react'
import type { TargetBoardLine } from '#core/page/target-board-page.ts'
import { boardWords } from '#web/pages/target-board/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Field, TextField } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { showDecimal } from '#web/words/figures.ts'
import { showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

export type Choice = {
  readonly key: string | null
  readonly added: { readonly name: string; readonly value: string } | null
  readonly reason: string
}

type Props = {
  readonly line: TargetBoardLine
  readonly whyNot: string | null
  readonly busy: boolean
  readonly refusal: string
  readonly onChoose: (choice: Choice) => void
  readonly onClose: () => void
}

const another = 'another'

type Choosable = {
  readonly line: TargetBoardLine
  readonly chosen: string
  readonly onKey: (key: string) => void
}

const Values = ({ line, chosen, onKey }: Choosable) => {
  const say = useWords(boardWords)
  return (
    <ul className="target-board-baselines">
      {line.baselines.map((baseline) => (
        <li key={baseline.key}>
          <label>
            <input
              type="radio"
              name="baseline"
              checked={chosen === baseline.key}
              onChange={() => onKey(baseline.key)}
            />{' '}
            <strong>{showDecimal(baseline.value)}</strong> {line.unit} · {baseline.name}
            <span className="target-board-soft">
              {[
                baseline.line === null ? '' : say('line', { line: baseline.line }),
                baseline.printed === '' ? '' : say('printedUnit', { unit: baseline.printed }),
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </label>
        </li>
      ))}
      <li>
        <label>
          <input type="radio" name="baseline" checked={chosen === another} onChange={() => onKey(another)} />{' '}
          {say('another')}
        </label>
      </li>
    </ul>
  )
}

/** Which of several values counts; with the reason that the log keeps (Q7). */
export const BaselineDialog = ({ line, whyNot, busy, refusal, onChoose, onClose }: Props) => {
  const say = useWords(boardWords)
  const common = useWords(commonWords)
  const [key, setKey] = useState(line.official.key)
  const [name, setName] = useState('')
  const [value, setValue] = useState('')
  const [reason, setReason] = useState('')
  const isNew = key === another
  return (
    <Dialog
      open
      title={say('chooseTitle', { name: line.name })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            look="primary"
            busy={busy}
            disabledReason={whyNot ?? (reason.trim() === '' ? say('reasonFirst') : null)}
            onClick={() =>
              onChoose({ key: isNew ? null : key, added: isNew ? { name, value } : null, reason })
            }
          >
            {say('choose')}
          </Button>
        </>
      }
    >
      <p className="target-board-soft">{say('chooseExplain')}</p>
      {line.chosen ? (
        <p>
          {say('chosenBy', {
            by: line.chosen.by,
            at: showMoment(line.chosen.at),
            reason: line.chosen.reason,
          })}
        </p>
      ) : null}
      {refusal ? <Notice tone="bad" title={refusal} alert /> : null}
      <Values line={line} chosen={key} onKey={setKey} />
      {isNew ? (
        <div className="target-board-new">
          <Field label={say('anotherName')} value={name} onChange={(event) => setName(event.target.value)} />
          <Field
            label={`${say('anotherValue')} (${line.unit})`}
            inputMode="decimal"
            value={value}
            onChange={(event) => setValue(event.target.value)}
          />
        </div>
      ) : null}
      <TextField
        label={say('reason')}
        rows={2}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  )
}
