import { useState } from 'react'
import type { TalkPage } from '#core/page/talk-page.ts'
import type { Talking } from '#web/pages/report/talk/use-talk.ts'
import { talkWords } from '#web/pages/report/talk/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { SelectField, TextField } from '#web/ui/Field.tsx'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly talking: Talking
  readonly page: TalkPage
  readonly subject: string
  /** The talk that it answers; null: it begins one. */
  readonly thread: number | null
}

/** Says something: to everybody who hears, or inside the agency; and asks another agency where it may know. */
export const SayForm = ({ talking, page, subject, thread }: Props) => {
  const say = useWords(talkWords)
  const [words, setWords] = useState('')
  const [inside, setInside] = useState(false)
  const [asked, setAsked] = useState('')
  const send = async (): Promise<void> => {
    const done = await talking.say({
      subject,
      words,
      inside,
      asked: asked === '' || inside ? [] : [asked],
      thread,
    })
    if (!done) return
    setWords('')
    setAsked('')
  }
  const why = page.whyNotSay?.message ?? null
  return (
    <form
      className="talk-say no-print"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <TextField
        label={say(thread === null ? 'say' : 'answer')}
        hint={thread === null && !inside ? say('seen') : undefined}
        rows={2}
        lang="vi"
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {words.trim() === '' ? null : (
        <div className="talk-say-more">
          {thread === null && page.own ? (
            <label className="talk-inside">
              <input type="checkbox" checked={inside} onChange={(event) => setInside(event.target.checked)} />
              {say('inside')}
            </label>
          ) : null}
          {inside ? null : (
            <SelectField label={say('ask')} value={asked} onChange={(event) => setAsked(event.target.value)}>
              <option value="">{say('askNobody')}</option>
              {page.agencies.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </SelectField>
          )}
          <Button type="submit" look="primary" busy={talking.busy} disabledReason={why}>
            {say(thread === null ? 'send' : 'sendAnswer')}
          </Button>
        </div>
      )}
    </form>
  )
}
