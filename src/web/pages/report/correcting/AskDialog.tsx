import { useState } from 'react'
import type { FormLine, ReportPage } from '#core/page/report-page.ts'
import { type Entry, mostNote } from '#core/report/entry.ts'
import { correctedEntries } from '#core/report/correction.ts'
import { isReason } from '#core/report/texts.ts'
import { sayRefusal } from '#core/words/month.ts'
import { type Held, printEntry, printNumber, readTyped } from '#web/grid/held.ts'
import type { Correcting } from '#web/pages/report/correcting/use-correcting.ts'
import { correctingWords } from '#web/pages/report/correcting/words.ts'
import { figureLinesOf } from '#web/pages/report/returning/use-pointing.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Field, SelectField, TextField } from '#web/ui/Field.tsx'
import { commonWords } from '#web/words/common.ts'
import { useLanguage } from '#web/words/language.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly page: ReportPage
  readonly correcting: Correcting
  readonly open: boolean
  readonly onClose: () => void
}

const planOf = ({ plan }: FormLine): string | null => (plan.kind === 'number' ? plan.value : null)

const heldOf = (line: FormLine, typed: string): Held =>
  readTyped(typed, { unit: line.unit, plan: planOf(line) })

/** Null where what is typed is no new figure. */
const entryIn = (held: Held): Entry | null =>
  held.kind === 'entry' && held.entry.kind !== 'missing' ? held.entry : null

const useSayWrong = (): ((held: Held) => string) => {
  const say = useWords(correctingWords)
  return (held) =>
    held.kind === 'question'
      ? say('unclear', { first: printNumber(held.readings[0]), second: printNumber(held.readings[1]) })
      : say('wrong')
}

type CellQuestionsProps = {
  readonly name: string
  readonly questions: Correcting['questions']
  readonly note: string
  readonly onNote: (note: string) => void
}

/** What the server asks about the new figure of a cell, and the reason that answers it (G10). */
const CellQuestions = ({ name, questions, note, onNote }: CellQuestionsProps) => {
  const say = useWords(correctingWords)
  const language = useLanguage()
  if (questions.length === 0) return null
  return (
    <div aria-live="polite">
      {questions.map(({ code, message, messageEn }) => (
        <p key={code}>{(language === 'en' && messageEn) || message}</p>
      ))}
      <Field
        label={say('reasonOf', { name })}
        value={note}
        maxLength={mostNote}
        lang="vi"
        onChange={(event) => onNote(event.target.value)}
      />
    </div>
  )
}

const Asked = ({ page, correcting, onClose }: Omit<Props, 'open'>) => {
  const say = useWords(correctingWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const sayWrong = useSayWrong()
  const lines = figureLinesOf(page)
  const stands = correctedEntries(page.corrections.requests)
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map())
  const [notes, setNotes] = useState<ReadonlyMap<string, string>>(new Map())
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const chosen = lines.filter(({ code }) => typed.has(code))
  const cells = chosen.flatMap((line) => {
    const entry = entryIn(heldOf(line, typed.get(line.code) ?? ''))
    const note = (notes.get(line.code) ?? '').trim()
    const noted = entry?.kind === 'number' && note !== '' ? { ...entry, note } : entry
    return noted ? [{ code: line.code, entry: noted }] : []
  })
  const press = (): void => {
    setTried(true)
    if (cells.length === 0 || cells.length < chosen.length || !isReason(reason)) return
    void correcting.ask(cells, reason.trim()).then((done) => done && onClose())
  }
  const missing = tried && !isReason(reason) ? ({ code: 'correctionNeedsReason', facts: {} } as const) : null
  const none = tried && chosen.length === 0 ? ({ code: 'noCorrections', facts: {} } as const) : null
  return (
    <Dialog
      open
      title={say('ask')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button look="primary" busy={correcting.busy} onClick={press}>
            {say('send')}
          </Button>
        </>
      }
    >
      <p className="report-quiet">{say('explain')}</p>
      <section className="pointed">
        {chosen.map((line) => {
          const { code, name, unit, entry } = line
          const text = typed.get(code) ?? ''
          const held = heldOf(line, text)
          return (
            <div key={code} className="pointed-cell">
              <Field
                label={`${name}. ${say('newFigure', { unit, was: printEntry(stands.get(code) ?? entry) || '…' })}`}
                error={(tried || text !== '') && !entryIn(held) ? sayWrong(held) : null}
                inputMode="decimal"
                autoComplete="off"
                value={text}
                onChange={(event) => setTyped(new Map([...typed, [code, event.target.value]]))}
              />
              <CellQuestions
                name={name}
                questions={correcting.questions.filter(({ cell }) => cell === code)}
                note={notes.get(code) ?? ''}
                onNote={(note) => setNotes(new Map([...notes, [code, note]]))}
              />
              <Button
                look="quiet"
                aria-label={say('remove', { name })}
                onClick={() => setTyped(new Map([...typed].filter(([each]) => each !== code)))}
              >
                ✕
              </Button>
            </div>
          )
        })}
        <SelectField
          label={say(chosen.length === 0 ? 'cell' : 'add')}
          hint={say('newHint')}
          error={none ? sayRefusal(none, language) : null}
          value=""
          onChange={(event) => {
            if (event.target.value) setTyped(new Map([...typed, [event.target.value, '']]))
          }}
        >
          <option value="">{say('choose')}</option>
          {lines
            .filter(({ code }) => !typed.has(code))
            .map(({ code, stt, name, unit }) => (
              <option key={code} value={code}>
                {[stt, name, unit ? `(${unit})` : ''].filter(Boolean).join(' ')}
              </option>
            ))}
        </SelectField>
      </section>
      <TextField
        label={say('reason')}
        hint={say('reasonHint')}
        error={(missing ? sayRefusal(missing, language) : '') || correcting.refusal}
        rows={3}
        lang="vi"
        required
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  )
}

/** Cells, their new figures and why: what an agency asks of a report that is frozen. */
export const AskDialog = ({ open, ...rest }: Props) => (open ? <Asked {...rest} /> : null)
