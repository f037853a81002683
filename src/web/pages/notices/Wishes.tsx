import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { NoticeKind } from '#core/notice/notice.ts'
import type { Channel, Choice, How } from '#core/notice/wish.ts'
import { kindWords } from '#core/notice/words.ts'
import type { WishesPage } from '#core/page/notices-page.ts'
import { put } from '#web/api.ts'
import { noticeWords } from '#web/pages/notices/words.ts'
import { queries } from '#web/queries.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field, SelectField } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Table } from '#web/ui/Table.tsx'
import { commonWords } from '#web/words/common.ts'
import { useLanguage } from '#web/words/language.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'

type Choices = Readonly<Record<string, Choice>>
const hows = ['now', 'digest', 'off'] as const satisfies readonly How[]
const hours = Array.from({ length: 24 }, (_, hour) => hour)

type CellProps = {
  readonly kind: NoticeKind
  readonly channel: Channel
  readonly choice: Choice
  readonly isFixed: boolean
  readonly onChoose: (how: How) => void
}

const HowCell = ({ kind, channel, choice, isFixed, onChoose }: CellProps) => {
  const say = useWords(noticeWords)
  const language = useLanguage()
  if (isFixed) return <td>{say('always')}</td>
  return (
    <td>
      <SelectField
        hideLabel
        label={`${kindWords[kind][language]}: ${say(channel)}`}
        value={choice[channel]}
        onChange={({ currentTarget }) => {
          const how = hows.find((each) => each === currentTarget.value)
          if (how) onChoose(how)
        }}
      >
        {hows.map((how) => (
          <option key={how} value={how}>
            {say(how)}
          </option>
        ))}
      </SelectField>
    </td>
  )
}

/** What was changed, sent as a whole; the answer is the page as it stands now. */
const useSaving = (page: WishesPage) => {
  const client = useQueryClient()
  const [email, setEmail] = useState(page.email ?? '')
  const [digestHour, setHour] = useState(page.digestHour)
  const [choices, setChoices] = useState<Choices>(
    Object.fromEntries(page.kinds.map(({ kind, choice }) => [kind, choice])),
  )
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const [isSaved, setSaved] = useState(false)
  const save = async (): Promise<void> => {
    setBusy(true)
    setSaved(false)
    const answer = await put<WishesPage>('/api/notices/wishes', {
      email: email.trim() || null,
      digestHour,
      choices,
    })
    setBusy(false)
    setRefusal(answer.ok ? '' : sayRefusal(answer.failure))
    setSaved(answer.ok)
    if (answer.ok) client.setQueryData(queries.wishes().queryKey, answer.value)
  }
  return { email, setEmail, digestHour, setHour, choices, setChoices, busy, refusal, isSaved, save }
}

/** Cài đặt thông báo: address, hour of the day, and each kind by each channel (K17). */
export const Wishes = ({ page }: { readonly page: WishesPage }) => {
  const say = useWords(noticeWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const saving = useSaving(page)
  const { choices } = saving
  return (
    <section className="wishes" aria-labelledby="wishes">
      <h2 id="wishes">{say('wishes')}</h2>
      {page.mailOff === null ? null : (
        <Notice tone="watch" title={say('mailOffTitle')}>
          <p>{page.mailOff}</p>
        </Notice>
      )}
      <div className="wishes-fields">
        <Field
          label={say('email')}
          hint={say('emailHint')}
          error={saving.refusal}
          type="email"
          autoComplete="email"
          value={saving.email}
          onChange={({ currentTarget }) => saving.setEmail(currentTarget.value)}
        />
        <SelectField
          label={say('hour')}
          value={saving.digestHour}
          onChange={({ currentTarget }) => saving.setHour(Number(currentTarget.value))}
        >
          {hours.map((hour) => (
            <option key={hour} value={hour}>
              {`${String(hour).padStart(2, '0')}:00`}
            </option>
          ))}
        </SelectField>
      </div>
      {page.kinds.length === 0 ? <p>{say('noKinds')}</p> : <p className="wishes-why">{say('wishesWhy')}</p>}
      {page.kinds.length === 0 ? null : (
        <Table caption={say('byKind')}>
          <thead>
            <tr>
              <th scope="col">{say('kind')}</th>
              <th scope="col">{say('inside')}</th>
              <th scope="col">{say('mail')}</th>
            </tr>
          </thead>
          <tbody>
            {page.kinds.map(({ kind, choice, fixed }) => (
              <tr key={kind}>
                <th scope="row">{kindWords[kind][language]}</th>
                {(['inside', 'mail'] as const).map((channel) => (
                  <HowCell
                    key={channel}
                    kind={kind}
                    channel={channel}
                    choice={choices[kind] ?? choice}
                    isFixed={fixed.includes(channel)}
                    onChoose={(how) =>
                      saving.setChoices({
                        ...choices,
                        [kind]: { ...(choices[kind] ?? choice), [channel]: how },
                      })
                    }
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <p className="wishes-save">
        <Button look="primary" busy={saving.busy} onClick={() => void saving.save()}>
          {common('save')}
        </Button>
        <output>{saving.isSaved ? say('saved') : ''}</output>
      </p>
    </section>
  )
}
