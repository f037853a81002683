import { useState } from 'react'
import type { Wish } from '#core/consolidation/choice.ts'
import type { ConsolidatedLine, ConsolidationPage } from '#core/page/consolidation-page.ts'
import { whyNotReason } from '#core/report/why-not.ts'
import { sayRefusal } from '#core/words/month.ts'
import { type Held, printEntry, printNumber, readTyped } from '#web/grid/held.ts'
import type { useChoosing } from '#web/pages/consolidation/use-choosing.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice } from '#web/ui/Choice.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Field, TextField } from '#web/ui/Field.tsx'
import { commonWords } from '#web/words/common.ts'
import { consolidationWords } from '#web/words/consolidation.ts'
import { useLanguage } from '#web/words/language.ts'
import { useWords } from '#web/words/say.ts'

type Choosing = ReturnType<typeof useChoosing>
type Chosen = Pick<ConsolidationPage, 'consolidated' | 'choices'>
type Props = {
  readonly page: Chosen
  readonly line: ConsolidatedLine
  readonly choosing: Choosing
}

/** What can be printed: one's own figure, what another reporter says, the focal agency's again where something is chosen. */
const useOptions = (page: Chosen, line: ConsolidatedLine) => {
  const say = useWords(consolidationWords)
  const isChosen = page.choices.some(({ code, basis }) => code === line.code && basis !== null)
  const others = line.others.filter(({ agency }) => agency.code !== line.owner?.code)
  return [
    { value: 'own', word: say('printOwn') },
    ...others.map(({ agency, entry }) => ({
      value: agency.code,
      word: say('printAgency', { agency: agency.short, value: printEntry(entry) || '…' }),
    })),
    ...(isChosen
      ? [
          {
            value: 'undo',
            word: line.owner ? say('printFocal', { agency: line.owner.short }) : say('printNobody'),
          },
        ]
      : []),
  ]
}

const wishOf = (which: string, held: Held): Wish | null => {
  if (which === 'undo') return { what: 'undo' }
  if (which !== 'own') return { what: 'agency', agency: which }
  return held.kind === 'entry' && held.entry.kind !== 'missing' && held.entry.kind !== 'notDue'
    ? { what: 'own', entry: held.entry }
    : null
}

const useSayWrong = (): ((held: Held) => string) => {
  const say = useWords(consolidationWords)
  return (held) => {
    if (held.kind !== 'question') return say('ownWrong')
    const [first, second] = held.readings
    return say('ownUnclear', { first: printNumber(first), second: printNumber(second) })
  }
}

const Asked = ({ page, line, choosing }: Props) => {
  const say = useWords(consolidationWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const sayWrong = useSayWrong()
  const options = useOptions(page, line)
  const [which, setWhich] = useState('own')
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const held = readTyped(typed, {
    unit: line.unit,
    plan: line.plan.kind === 'number' ? line.plan.value : null,
  })
  const wish = wishOf(which, held)
  const blank = whyNotReason(reason) !== null
  const seen = page.choices.find(({ code }) => code === line.code)?.revision ?? 0
  const press = (): void => {
    setTried(true)
    if (wish && !blank) void choosing.choose({ code: line.code, wish, reason: reason.trim(), seen })
  }
  return (
    <Dialog
      open
      title={say('chooseTitle')}
      onClose={() => choosing.ask(null)}
      actions={
        <>
          <Button onClick={() => choosing.ask(null)}>{common('cancel')}</Button>
          <Button look="primary" busy={choosing.busy} onClick={press}>
            {say('choose')}
          </Button>
        </>
      }
    >
      <p>
        <b>{line.name}</b>
      </p>
      <p className="consolidation-quiet">{say('chooseWhat')}</p>
      {page.consolidated ? <p>{say('chooseFrozen', { edition: page.consolidated.edition })}</p> : null}
      {options.length > 1 ? (
        <Choice label={say('printWhich')} options={options} value={which} onChoose={setWhich} />
      ) : null}
      {which === 'own' ? (
        <Field
          label={say('ownFigure')}
          hint={say('ownHint', { unit: line.unit })}
          error={tried && !wish ? sayWrong(held) : null}
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      ) : null}
      <TextField
        label={say('chooseReason')}
        hint={say('chooseReasonHint')}
        error={
          (tried && blank ? sayRefusal({ code: 'choiceNeedsReason', facts: {} }, language) : '') ||
          choosing.refusal
        }
        rows={3}
        lang="vi"
        required
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  )
}

/** Asks what is printed of one line, and why; nothing is chosen without a reason (H04). */
export const ChooseDialog = ({
  period,
  lines,
  choosing,
}: {
  readonly period: Chosen
  readonly lines: readonly ConsolidatedLine[]
  readonly choosing: Choosing
}) => {
  const line = lines.find(({ code }) => code === choosing.line)
  return line ? <Asked key={line.code} page={period} line={line} choosing={choosing} /> : null
}
