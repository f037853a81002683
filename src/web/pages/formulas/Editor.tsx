import { useRef, useState } from 'react'
import { type Fault, sayFault } from '#core/formula/fault.ts'
import { usableRows } from '#core/formula/why-not-set.ts'
import { canonical } from '#core/formula/why-not-set.ts'
import type { FormulaLine, FormulasPage } from '#core/page/formulas-page.ts'
import type { TablePage } from '#core/page/plan-pages.ts'
import { History } from '#web/pages/formulas/History.tsx'
import { HowTo } from '#web/pages/formulas/HowTo.tsx'
import { Insert } from '#web/pages/formulas/Insert.tsx'
import { Results } from '#web/pages/formulas/Results.tsx'
import { readTypedDay } from '#web/pages/formulas/typed-day.ts'
import { useTrial } from '#web/pages/formulas/use-trial.ts'
import { useSaving } from '#web/pages/formulas/use-saving.ts'
import { formulaWords } from '#web/pages/formulas/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { useLanguage } from '#web/words/language.ts'
import { showDay } from '#web/words/moments.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'

type Props = { readonly page: FormulasPage; readonly table: TablePage; readonly line: FormulaLine }

/** The typed text with the part that is wrong marked, where it is a part. */
const Marked = ({ text, fault }: { readonly text: string; readonly fault: Fault }) => {
  const { from, to } = fault.at
  if (to <= from || (from === 0 && to >= text.length)) return null
  return (
    <code className="formulas-marked" aria-hidden="true">
      {text.slice(0, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </code>
  )
}

/** One column's or row's formula: what it is, what it would give, and the way to change it. */
export const Editor = ({ page, table, line }: Props) => {
  const say = useWords(formulaWords)
  const language = useLanguage()
  const isColumn = /^\d+$/.test(line.holder)
  const [text, setText] = useState(line.text ?? line.proposal?.text ?? '')
  const [day, setDay] = useState(showDay(page.today))
  const [reason, setReason] = useState('')
  const formulas = useTrial(page, table, { holder: line.holder, text })
  const saving = useSaving(page, line)
  const form = useRef<HTMLFormElement>(null)
  const insert = (part: string): void => {
    const input = form.current?.querySelector<HTMLInputElement>('input[name=formula]')
    const [from, to] = [input?.selectionStart ?? text.length, input?.selectionEnd ?? text.length]
    setText(`${text.slice(0, from)}${part}${text.slice(to)}`)
    input?.focus()
  }

  const { usable, refused } = usableRows(line.holder, formulas)
  const fault =
    text.trim() === ''
      ? null
      : (formulas.faults.get(line.holder) ?? (usable === 0 ? (refused[0]?.fault ?? null) : null))
  const validFrom = readTypedDay(day)
  const noRight = page.whyNotSet && sayRefusal(page.whyNotSet)
  const needsReason = line.text !== null && reason.trim() === ''
  const whyNotSave =
    noRight ??
    (fault || text.trim() === ''
      ? say('fixFirst')
      : canonical({ holder: line.holder, text }) === line.text
        ? say('sameText')
        : validFrom === null
          ? say('dayFirst')
          : needsReason
            ? say('reasonFirst')
            : null)
  const whyNotRemove =
    noRight ?? (line.text === null ? say('nothingToRemove') : needsReason ? say('reasonFirst') : null)
  const send = (what: 'set' | 'remove' | 'undo'): void => {
    void saving.send({ what, text, reason, validFrom: validFrom ?? page.today }).then((made) => {
      if (!made) return
      setReason('')
      if (what !== 'set') setText(made.text ?? made.proposal?.text ?? '')
    })
  }
  return (
    <section className="formulas-editor" aria-label={say('formula')}>
      <h2>
        {isColumn ? say('column', { n: line.holder, label: line.label }) : line.label}
        {isColumn ? null : <span className="formulas-soft"> {line.holder}</span>}
      </h2>
      {line.origin === 'figures' && line.printed !== null && line.text !== null ? (
        <p className="formulas-soft">{say('headerDiffers', { printed: line.printed, text: line.text })}</p>
      ) : null}
      {line.proposal ? (
        <p className="formulas-proposal">
          {say('proposal', { why: say(line.proposal.why), ...line.proposal.fit })}{' '}
          {text === line.proposal.text ? null : (
            <button
              type="button"
              className="formulas-use"
              onClick={() => setText(line.proposal?.text ?? text)}
            >
              {say('use')}
            </button>
          )}
        </p>
      ) : null}
      <form
        ref={form}
        className="formulas-form no-print"
        onSubmit={(event) => {
          event.preventDefault()
          if (whyNotSave === null) send('set')
        }}
      >
        <Field
          label={say('formula')}
          name="formula"
          value={text}
          maxLength={2000}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          error={fault ? sayFault(fault, language) : null}
          hint={say(isColumn ? 'columnHint' : 'rowHint')}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {fault ? <Marked text={text.normalize('NFC')} fault={fault} /> : null}
        <Insert table={table} columns={isColumn} onInsert={insert} />
        <HowTo />
        <div className="formulas-when">
          <Field
            label={say('from')}
            name="validFrom"
            value={day}
            hint={say('fromHint')}
            error={validFrom === null ? say('dayFirst') : null}
            autoComplete="off"
            disabled={noRight !== null}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          <Field
            label={say('reason')}
            name="reason"
            value={reason}
            maxLength={2000}
            autoComplete="off"
            disabled={noRight !== null}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </div>
        <div className="formulas-buttons">
          <Button type="submit" look="primary" busy={saving.busy} disabledReason={whyNotSave}>
            {say('save')}
          </Button>
          <Button busy={saving.busy} disabledReason={whyNotRemove} onClick={() => send('remove')}>
            {say('remove')}
          </Button>
          <Button
            busy={saving.busy}
            disabledReason={noRight ?? (line.history.length === 0 ? say('nothingToUndo') : null)}
            onClick={() => send('undo')}
          >
            {say('undo')}
          </Button>
        </div>
      </form>
      {saving.refusal ? <Notice tone="bad" title={sayRefusal(saving.refusal)} alert /> : null}
      {saving.saved ? <output>{say('saved')}</output> : null}
      {fault || text.trim() === '' ? null : <Results formulas={formulas} holder={line.holder} />}
      <History history={line.history} />
    </section>
  )
}
