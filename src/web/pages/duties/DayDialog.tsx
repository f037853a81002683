import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DutyDay } from '#core/page/duties-page.ts'
import { post } from '#web/api.ts'
import { dayWords } from '#web/pages/duties/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Choice } from '#web/ui/Choice.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Field, TextField } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { showDay } from '#web/words/moments.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'
import './day-dialog.css'

/** ask: the agency wishes more time · the others: what the department decides. */
export type DayVerb = 'ask' | 'extend' | 'refuse' | 'exempt' | 'restore'

/** The duty that is spoken of, and how it is called: `báo cáo tháng 3/2024 · Sở Y tế`. */
export type DayAsked = {
  readonly verb: DayVerb
  /** What else may be decided now; one of several is chosen in the dialog. */
  readonly others?: readonly DayVerb[]
  readonly owed: string
  readonly called: string
  readonly duty: Pick<DutyDay, 'agency' | 'due' | 'request'>
  readonly beside?: DayBeside
}

/** What a decision touches beside the duty itself; of reports alone. */
export type DayBeside = {
  /** Periods that are sent with it: two duties, one sending, one day (Q15). */
  readonly also: readonly { readonly period: string }[]
  /** By when the department puts it together. */
  readonly consolidationDue: string | null
}

/** What the day or the decision also means: said before it is taken, never a hindrance. */
const Beside = ({
  asked: { verb, owed, beside },
  until,
}: {
  readonly asked: DayAsked
  readonly until: string
}) => {
  const say = useWords(dayWords)
  const sayPeriod = useSayPeriod()
  if (!beside) return null
  const [other] = beside.also
  const { consolidationDue } = beside
  const late = consolidationDue !== null && until > consolidationDue
  return (
    <>
      {other && verb !== 'refuse' ? (
        <p>{say('both', { one: sayPeriod(owed), other: sayPeriod(other.period) })}</p>
      ) : null}
      {late ? (
        <Notice tone="watch" title={say('afterConsolidation', { day: showDay(consolidationDue) })} />
      ) : null}
    </>
  )
}

const titles = {
  ask: 'askTitle',
  extend: 'extendTitle',
  refuse: 'refuseTitle',
  exempt: 'exemptTitle',
  restore: 'restoreTitle',
} as const
const buttons = {
  ask: 'ask',
  extend: 'extend',
  refuse: 'refuse',
  exempt: 'exemptDo',
  restore: 'restore',
} as const

const Form = ({ asked, onClose }: { readonly asked: DayAsked; readonly onClose: () => void }) => {
  const say = useWords(dayWords)
  const common = useWords(commonWords)
  const client = useQueryClient()
  const { verb, owed, duty } = asked
  const dated = verb === 'ask' || verb === 'extend'
  const [until, setUntil] = useState(verb === 'extend' ? (duty.request?.until ?? '') : '')
  const [document, setDocument] = useState('')
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState('')
  const [busy, setBusy] = useState(false)
  const send = async (): Promise<void> => {
    setBusy(true)
    const path = `/api/duties/${encodeURIComponent(owed)}/${encodeURIComponent(duty.agency.code)}/${verb}`
    const answer = await post(path, { ...(dated ? { until } : {}), document, reason })
    setBusy(false)
    if (!answer.ok) return setRefusal(sayRefusal(answer.failure))
    await client.invalidateQueries()
    onClose()
  }
  return (
    <form
      className="day-form"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {dated ? <p>{say('now', { due: showDay(duty.due) })}</p> : null}
      {duty.request && verb !== 'ask' ? (
        <p>{say('wished', { until: showDay(duty.request.until ?? ''), reason: duty.request.reason })}</p>
      ) : null}
      {dated ? (
        <Field
          type="date"
          label={say(verb === 'ask' ? 'wishUntil' : 'until')}
          value={until}
          required
          onChange={(event) => setUntil(event.target.value)}
        />
      ) : null}
      <Beside asked={asked} until={dated ? until : ''} />
      {verb === 'ask' || verb === 'restore' ? null : (
        <Field
          label={say(verb === 'extend' ? 'document' : 'documentMaybe')}
          hint={say('documentHint')}
          value={document}
          onChange={(event) => setDocument(event.target.value)}
        />
      )}
      <TextField
        rows={3}
        label={say(verb === 'extend' ? 'reasonMaybe' : 'reason')}
        hint={say('reasonRead')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {refusal ? <Notice tone="bad" title={refusal} alert /> : null}
      <div className="dialog-actions">
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button look="primary" type="submit" busy={busy}>
          {say(buttons[verb])}
        </Button>
      </div>
    </form>
  )
}

/** Asks for a later day, grants or refuses it, exempts: one question, its reason, and the answer of the server. */
export const DayDialog = ({
  asked,
  onClose,
}: {
  readonly asked: DayAsked | null
  readonly onClose: () => void
}) => {
  const say = useWords(dayWords)
  const [chosen, setChosen] = useState<DayVerb | null>(null)
  const verbs = asked ? [asked.verb, ...(asked.others ?? [])] : []
  const verb = verbs.find((each) => each === chosen) ?? verbs[0]
  const close = (): void => {
    setChosen(null)
    onClose()
  }
  return (
    <Dialog
      open={asked !== null}
      title={asked && verb ? say(titles[verb], { what: asked.called }) : ''}
      onClose={close}
      actions={null}
    >
      {verbs.length > 1 && verb ? (
        <Choice
          label={say('manage')}
          options={verbs.map((each) => ({ value: each, word: say(buttons[each]) }))}
          value={verb}
          onChoose={setChosen}
        />
      ) : null}
      {asked && verb ? <Form key={verb} asked={{ ...asked, verb }} onClose={close} /> : null}
    </Dialog>
  )
}
