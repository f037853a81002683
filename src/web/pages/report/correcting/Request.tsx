import { useState } from 'react'
import type { CorrectionLine } from '#core/page/corrections-page.ts'
import type { CorrectionState } from '#core/report/correction.ts'
import { isBlankText } from '#core/report/texts.ts'
import { sayRefusal } from '#core/words/month.ts'
import { sayWarning } from '#core/words/validation.ts'
import { printEntry } from '#web/grid/held.ts'
import type { Correcting } from '#web/pages/report/correcting/use-correcting.ts'
import { correctingWords } from '#web/pages/report/correcting/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { TextField } from '#web/ui/Field.tsx'
import type { IconName } from '#web/ui/Icon.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { Status, type Tone } from '#web/ui/Status.tsx'
import { Table } from '#web/ui/Table.tsx'
import { commonWords } from '#web/words/common.ts'
import { useLanguage } from '#web/words/language.ts'
import { showMoment } from '#web/words/moments.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'
import './correcting.css'

const looks: Readonly<Record<CorrectionState, { readonly tone: Tone; readonly icon: IconName }>> = {
  asked: { tone: 'watch', icon: 'warning' },
  accepted: { tone: 'good', icon: 'good' },
  refused: { tone: 'bad', icon: 'bad' },
  withdrawn: { tone: 'none', icon: 'none' },
}

/** Where a request stands, and in which report it will stand. */
export const CorrectionStateMark = ({ line }: { readonly line: CorrectionLine }) => {
  const say = useWords(correctingWords)
  const sayPeriod = useSayPeriod()
  const { tone, icon } = looks[line.state]
  const into = line.into ? say('intoPeriod', { period: sayPeriod(line.into.period) }) : say('waits')
  return (
    <span>
      <Status tone={tone} icon={icon} word={say(line.state)} />
      {line.state === 'accepted' ? ` ${into}` : ''}
    </span>
  )
}

/** The cells of a request: as reported, as corrected. */
export const CorrectionCells = ({ line }: { readonly line: CorrectionLine }) => {
  const say = useWords(correctingWords)
  return (
    <Table caption={say('askedBy', { number: line.number, by: line.byName, at: showMoment(line.at) })} dense>
      <thead>
        <tr>
          <th scope="col">{say('indicator')}</th>
          <th scope="col" className="number">
            {say('was')}
          </th>
          <th scope="col" className="number">
            {say('now')}
          </th>
        </tr>
      </thead>
      <tbody>
        {line.cells.map(({ code, name, unit, was, now }) => (
          <tr key={code}>
            <th scope="row">
              {name}
              {unit ? ` (${unit})` : ''}
            </th>
            <td className="number">{printEntry(was) || '…'}</td>
            <td className="number">
              <b>{printEntry(now)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

type RefusalProps = {
  readonly correcting: Correcting
  readonly number: number
  readonly onClose: () => void
}

const RefuseDialog = ({ correcting, number, onClose }: RefusalProps) => {
  const say = useWords(correctingWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const missing = tried && isBlankText(reason)
  const press = (): void => {
    setTried(true)
    if (isBlankText(reason)) return
    void correcting.decide(number, 'refused', reason.trim()).then((done) => done && onClose())
  }
  return (
    <Dialog
      open
      title={say('refuseTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button look="danger" busy={correcting.busy} onClick={press}>
            {say('refuse')}
          </Button>
        </>
      }
    >
      <TextField
        label={say('refuseReason')}
        error={
          (missing ? sayRefusal({ code: 'refusalNeedsReason', facts: {} }, language) : '') ||
          correcting.refusal
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

type Props = {
  readonly line: CorrectionLine
  readonly correcting: Correcting
  /** True for the department, which decides. */
  readonly decides: boolean
  /** True for the agency, which may take it back. */
  readonly asks: boolean
  readonly sayReason: (reason: CorrectionLine['whyNotDecide']) => string | null
}

/** What a form would be asked with the new figures: who decides reads it beside the reason (G10). */
const Questions = ({ line: { warnings } }: { readonly line: CorrectionLine }) => {
  const say = useWords(correctingWords)
  const language = useLanguage()
  if (warnings.length === 0) return null
  return (
    <Notice tone="watch" title={say('questions')}>
      <ul>
        {warnings.map(({ warning, name }) => (
          <li key={`${warning.code} ${warning.cells[0]}`}>
            {name} ({warning.cells[0]}): {sayWarning(warning, language)}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** One request with its cells, its reason, its state, and what this person can do about it. */
export const Request = ({ line, correcting, decides, asks, sayReason }: Props) => {
  const say = useWords(correctingWords)
  const [refusing, setRefusing] = useState(false)
  const { number, decision } = line
  return (
    <article className="correction">
      <p className="correction-head">
        <b>{say('askedBy', { number, by: line.byName, at: showMoment(line.at) })}</b>
        <CorrectionStateMark line={line} />
      </p>
      <p className="report-prose">{line.reason}</p>
      <CorrectionCells line={line} />
      <Questions line={line} />
      {decision ? (
        <p className="report-quiet">
          {say('decidedBy', { by: decision.byName, at: showMoment(decision.at) })}
          {decision.reason ? `: ${decision.reason}` : ''}
        </p>
      ) : null}
      {decision === null && decides ? (
        <p className="correction-acts no-print">
          <Button
            look="primary"
            busy={correcting.busy}
            disabledReason={sayReason(line.whyNotDecide)}
            onClick={() => void correcting.decide(number, 'accepted')}
          >
            {say('accept')}
          </Button>
          <Button
            look="danger"
            disabledReason={sayReason(line.whyNotDecide)}
            onClick={() => {
              correcting.forget()
              setRefusing(true)
            }}
          >
            {say('refuse')}
          </Button>
        </p>
      ) : null}
      {decision === null && asks ? (
        <p className="correction-acts no-print">
          <Button
            disabledReason={sayReason(line.whyNotWithdraw)}
            onClick={() => void correcting.decide(number, 'withdrawn')}
          >
            {say('withdraw')}
          </Button>
        </p>
      ) : null}
      {refusing ? (
        <RefuseDialog correcting={correcting} number={number} onClose={() => setRefusing(false)} />
      ) : null}
    </article>
  )
}
