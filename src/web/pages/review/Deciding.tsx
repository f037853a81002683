import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { ReviewItem } from '#core/page/review-page.ts'
import type { Choice } from '#core/review/choices.ts'
import { type Verdict, verdicts } from '#core/review/decision.ts'
import type { Finding } from '#core/plan/finding.ts'
import { asksForWords } from '#core/review/standing-words.ts'
import { readingWords } from '#core/words/finding.ts'
import { useKeys } from '#web/frame/keys.ts'
import type { Wanted } from '#web/pages/review/use-review.ts'
import { noChoiceWords, reviewWords, verdictButtons } from '#web/pages/review/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly item: ReviewItem
  readonly busy: boolean
  readonly whyNot: string | null
  readonly onDecide: (wanted: Wanted) => void
}

/** What is asked for before a verdict can be kept. */
const asksFor = (choice: Choice, reason: string): boolean =>
  choice.asks !== null || (choice.needsReason && reason.trim() === '')

const isReading = (value: string): value is keyof typeof readingWords => Object.hasOwn(readingWords, value)

const OneOf = ({
  choice,
  onChoose,
}: {
  readonly choice: Choice
  readonly onChoose: (value: string) => void
}) => {
  const say = useWords(reviewWords)
  const sayReading = useWords(readingWords)
  const first = useRef<HTMLDivElement>(null)
  useEffect(() => {
    first.current?.querySelector('button')?.focus()
  }, [])
  return (
    <fieldset className="review-values">
      <legend>{say(choice.what === 'official' ? 'chooseOfficial' : 'chooseReading')}</legend>
      <div ref={first}>
        {choice.values.map(({ value, label }) => (
          <Button key={value} onClick={() => onChoose(value)}>
            {isReading(value) ? `${label} (${sayReading(value)})` : label}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}

/** Escape inside of the form lets go of what was begun, so that the single keys work again. */
const useEscape = (form: RefObject<HTMLFormElement | null>, letGo: () => void): void => {
  useEffect(() => {
    const element = form.current
    const pressed = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') letGo()
    }
    element?.addEventListener('keydown', pressed)
    return () => element?.removeEventListener('keydown', pressed)
  })
}

const hintOf = (asks: 'number' | 'text', finding: Finding): 'valueHint' | 'wordsHint' | 'textHint' => {
  if (asks === 'number') return 'valueHint'
  return asksForWords(finding) && finding.where.length > 1 ? 'wordsHint' : 'textHint'
}

/** The four buttons with their keys, and what the pressed one asks for: a reason, a value, one of several. */
export const Deciding = ({ item, busy, whyNot, onDecide }: Props) => {
  const say = useWords(reviewWords)
  const sayButton = useWords(verdictButtons)
  const sayNoChoice = useWords(noChoiceWords)
  const [pending, setPending] = useState<Verdict | null>(null)
  const [reason, setReason] = useState('')
  const [value, setValue] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const choiceOf = useCallback(
    (what: Verdict) => item.choices.find((one) => one.what === what),
    [item.choices],
  )
  const asked = pending === null ? undefined : choiceOf(pending)

  const keep = (what: Verdict, chosen: string | null): void =>
    onDecide({ key: item.key, what, reason, value: chosen })
  const press = (what: Verdict): void => {
    const choice = choiceOf(what)
    if (!choice || choice.whyNot !== null || whyNot !== null || busy) return
    if (!asksFor(choice, reason)) return keep(what, null)
    setValue(choice.asks === 'oneOf' ? '' : (choice.values[0]?.value ?? ''))
    setPending(what)
  }
  useEffect(() => {
    if (pending === null) return
    const wanted = form.current?.querySelector<HTMLInputElement>(
      asked?.asks === null ? 'input[name=reason]' : 'input[name=value]',
    )
    wanted?.focus()
    wanted?.select()
  }, [pending, asked?.asks])
  useKeys((key) => {
    const what = verdicts[Number(key) - 1]
    if (what === undefined) return false
    press(what)
    return true
  })

  useEscape(form, () => {
    setPending(null)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })

  const submit = (): void => {
    if (!asked) return
    if (asked.asks === null && reason.trim() !== '') keep(asked.what, null)
    if ((asked.asks === 'number' || asked.asks === 'text') && value.trim() !== '') keep(asked.what, value)
  }
  return (
    <form
      ref={form}
      className="review-deciding"
      onSubmit={(event) => {
        event.preventDefault()
        if (pending === null && document.activeElement instanceof HTMLElement) document.activeElement.blur()
        else submit()
      }}
    >
      <div className="review-buttons">
        {item.choices.map((choice, index) => (
          <Button
            key={choice.what}
            aria-pressed={pending === choice.what}
            aria-keyshortcuts={String(index + 1)}
            disabledReason={whyNot ?? (choice.whyNot === null ? null : sayNoChoice(choice.whyNot))}
            busy={busy}
            onClick={() => press(choice.what)}
          >
            <kbd>{index + 1}</kbd> {sayButton(choice.what)}
          </Button>
        ))}
      </div>
      {asked?.asks === 'oneOf' ? (
        <OneOf choice={asked} onChoose={(chosen) => keep(asked.what, chosen)} />
      ) : null}
      {asked?.asks === 'number' || asked?.asks === 'text' ? (
        <Field
          label={say('value')}
          name="value"
          hint={say(hintOf(asked.asks, item.finding))}
          value={value}
          autoComplete="off"
          onChange={(event) => setValue(event.currentTarget.value)}
        />
      ) : null}
      <Field
        label={say('reason')}
        hideLabel
        name="reason"
        placeholder={say(asked?.needsReason ? 'reasonNeeded' : 'reason')}
        required={asked?.needsReason ?? false}
        value={reason}
        maxLength={2000}
        autoComplete="off"
        disabled={whyNot !== null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {asked !== undefined && asked.asks !== 'oneOf' ? (
        <div>
          <Button type="submit" look="primary" busy={busy}>
            {say('keep')}
          </Button>
        </div>
      ) : null}
    </form>
  )
}
