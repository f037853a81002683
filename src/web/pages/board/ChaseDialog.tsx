import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { BoardPage } from '#core/page/board-page.ts'
import type { Chased, ChaseLine, ChasePreview } from '#core/page/notices-page.ts'
import { post } from '#web/api.ts'
import { chaseWords } from '#web/pages/board/words.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { TextField } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly page: BoardPage
  readonly open: boolean
  readonly onClose: () => void
  readonly onDone: (said: string) => void
}

const useSayPeople = (mailOff: boolean): ((line: ChaseLine) => string) => {
  const say = useWords(chaseWords)
  return ({ people }) => {
    if (people.length === 0) return say('noPeople')
    return people
      .map(({ name, mail }) => {
        const how =
          mailOff || mail === 'off' || mail === 'noAddress'
            ? 'inside'
            : mail === 'now'
              ? 'mailNow'
              : 'mailDigest'
        return `${name} (${say(how)})`
      })
      .join('; ')
  }
}

type ListProps = {
  readonly preview: ChasePreview
  readonly left: ReadonlySet<string>
  readonly onToggle: (code: string) => void
}

const Who = ({ preview, left, onToggle }: ListProps) => {
  const say = useWords(chaseWords)
  const sayPeople = useSayPeople(preview.mailOff !== null)
  return (
    <fieldset className="chase-list">
      <legend>{say('whoGets')}</legend>
      {preview.lines.map((line) => (
        <label key={line.agency.code} className="chase-line">
          <input
            type="checkbox"
            checked={!left.has(line.agency.code)}
            onChange={() => onToggle(line.agency.code)}
          />
          <span>
            <strong>{line.agency.short}</strong>{' '}
            <span className="board-soft">
              {[line.returned ? say('returned') : '', say('lateDays', { days: line.daysLate })]
                .filter(Boolean)
                .join(', ')}
            </span>
            <span className={line.people.length === 0 ? 'chase-people chase-nobody' : 'chase-people'}>
              {sayPeople(line)}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

type FormProps = Omit<Props, 'open'> & { readonly preview: ChasePreview }

const Form = ({ page, preview, onClose, onDone }: FormProps) => {
  const say = useWords(chaseWords)
  const common = useWords(commonWords)
  const client = useQueryClient()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [note, setNote] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const chosen = preview.lines.filter(({ agency }) => !left.has(agency.code))
  const toggle = (code: string): void =>
    setLeft(left.has(code) ? new Set([...left].filter((each) => each !== code)) : new Set([...left, code]))
  const namesOf = (codes: readonly string[]): string =>
    preview.lines.flatMap(({ agency }) => (codes.includes(agency.code) ? [agency.short] : [])).join(', ')
  const send = async (): Promise<void> => {
    setBusy(true)
    const agencies = chosen.map(({ agency }) => agency.code)
    const answer = await post<Chased>(`/api/periods/${page.period}/chase`, { agencies, note })
    setBusy(false)
    if (!answer.ok) return setRefusal(sayRefusal(answer.failure))
    const { told, notNow } = answer.value
    const done = [
      say('done', { count: told.length }),
      notNow.length > 0 ? say('someNot', { names: namesOf(notNow) }) : '',
    ]
    onDone(done.filter(Boolean).join(' '))
    onClose()
    return client.invalidateQueries({ queryKey: ['periods', page.period] })
  }
  return (
    <>
      {refusal ? <Notice tone="bad" alert title={refusal} /> : null}
      {preview.mailOff === null ? null : <Notice tone="watch" title={preview.mailOff} />}
      <Who preview={preview} left={left} onToggle={toggle} />
      <TextField
        label={say('note')}
        rows={2}
        lang="vi"
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {preview.example ? (
        <div className="chase-words">
          <p className="board-soft">{say('words')}</p>
          <p lang="vi">
            <strong>{preview.example.title}.</strong> {preview.example.text} {note}
          </p>
        </div>
      ) : null}
      <div className="dialog-actions">
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button
          look="primary"
          busy={busy}
          disabledReason={chosen.length === 0 ? say('noneChosen') : null}
          onClick={() => void send()}
        >
          {say('remindChosen', { count: chosen.length })}
        </Button>
      </div>
    </>
  )
}

/** One click reminds those who have not sent; before it, who gets it by which channel, and in what words (H02). */
export const ChaseDialog = ({ open, ...rest }: Props) => {
  const say = useWords(chaseWords)
  return (
    <Dialog open={open} title={say('remindTitle')} wide onClose={rest.onClose} actions={null}>
      <Answer query={queries.chase(rest.page.period)}>
        {(preview) => <Form {...rest} preview={preview} />}
      </Answer>
    </Dialog>
  )
}
