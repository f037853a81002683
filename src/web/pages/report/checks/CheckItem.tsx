import { type ReactNode, useState } from 'react'
import { mostNote } from '#core/report/entry.ts'
import { isReason } from '#core/report/texts.ts'
import type { AnsweredWarning } from '#core/validation/warning.ts'
import { sayWarning } from '#core/words/validation.ts'
import { checkWords } from '#web/pages/report/checks/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Status } from '#web/ui/Status.tsx'
import { useLanguage } from '#web/words/language.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly asked: AnsweredWarning
  readonly onGo: ((code: string) => void) | null
  readonly children: ReactNode
}

const Head = ({ asked: { warning, name, reason }, onGo }: Omit<Props, 'children'>) => {
  const say = useWords(checkWords)
  const [code] = warning.cells
  const [tone, word] =
    reason !== ''
      ? (['good', 'answered'] as const)
      : warning.level === 'error'
        ? (['bad', 'error'] as const)
        : (['watch', 'warning'] as const)
  return (
    <p className="check-head">
      <Status tone={tone} word={say(word)} />
      {onGo === null ? (
        <strong>{name}</strong>
      ) : (
        <Button
          look="quiet"
          aria-label={say('goTo', { name: `${name} (${code})` })}
          onClick={() => onGo(code)}
        >
          {name}
        </Button>
      )}
      <span className="report-quiet">{code}</span>
    </p>
  )
}

/** One thing that is asked: where, both numbers, what to do, and below it the reason. */
export const CheckItem = ({ asked, onGo, children }: Props) => {
  const language = useLanguage()
  return (
    <li className="check-item">
      <Head asked={asked} onGo={onGo} />
      <p>{sayWarning(asked.warning, language)}</p>
      {children}
    </li>
  )
}

/** The reason as it is written: kept with the number of its cell, and gone when another number is typed. */
export const ReasonForm = ({
  asked: { name, reason },
  onReason,
}: {
  readonly asked: AnsweredWarning
  readonly onReason: (reason: string) => void
}) => {
  const say = useWords(checkWords)
  const [text, setText] = useState(reason)
  const [open, setOpen] = useState(false)
  if (reason !== '' && !open)
    return (
      <p className="check-reason">
        <span>{`${say('reason')}: ${reason}`}</span>{' '}
        <Button
          look="quiet"
          onClick={() => {
            setText(reason)
            setOpen(true)
          }}
        >
          {say('change')}
        </Button>
      </p>
    )
  return (
    <form
      className="check-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isReason(text)) return
        onReason(text.trim())
        setOpen(false)
      }}
    >
      <Field
        label={say('reasonOf', { name })}
        hideLabel
        placeholder={say('reason')}
        value={text}
        maxLength={mostNote}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" disabledReason={isReason(text) ? null : say('reasonFirst')}>
        {say('keep')}
      </Button>
    </form>
  )
}
