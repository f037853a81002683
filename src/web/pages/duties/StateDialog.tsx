import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlanDutyLine } from '#core/page/duties-page.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { post } from '#web/api.ts'
import { useMe } from '#web/frame/me.ts'
import { dayWords, workWords } from '#web/pages/duties/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Field, TextField } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { showDay } from '#web/words/moments.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'

type Props = { readonly duty: PlanDutyLine; readonly onClose: () => void }

/** Number and day of the document that fulfils the duty; or why what was said is withdrawn. */
const Form = ({ duty, onClose }: Props) => {
  const say = useWords(workWords)
  const sayDay = useWords(dayWords)
  const common = useWords(commonWords)
  const client = useQueryClient()
  const today = vietnameseDay(new Date(useMe().now))
  const [document, setDocument] = useState('')
  const [dated, setDated] = useState<string>(today)
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState('')
  const [busy, setBusy] = useState(false)
  const withdraws = duty.stated !== null
  const send = async (): Promise<void> => {
    setBusy(true)
    const path = `/api/plans/${encodeURIComponent(duty.plan)}/duties/action-plan/${encodeURIComponent(duty.agency.code)}`
    const answer = await post(
      path,
      withdraws ? { what: 'withdrawn', reason } : { what: 'stated', document, dated },
    )
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
      {duty.stated ? (
        <p>{say('stated', { document: duty.stated.document, day: showDay(duty.stated.dated) })}</p>
      ) : null}
      {withdraws ? (
        <TextField
          rows={3}
          label={sayDay('reason')}
          hint={say('withdrawWhy')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      ) : (
        <>
          <Field
            label={say('number')}
            hint={say('numberHint')}
            value={document}
            onChange={(event) => setDocument(event.target.value)}
          />
          <Field
            type="date"
            label={say('dated')}
            value={dated}
            max={today}
            onChange={(event) => setDated(event.target.value)}
          />
        </>
      )}
      {refusal ? <Notice tone="bad" title={refusal} alert /> : null}
      <div className="dialog-actions">
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button look="primary" type="submit" busy={busy}>
          {say(withdraws ? 'withdraw' : 'state')}
        </Button>
      </div>
    </form>
  )
}

export const StateDialog = ({
  duty,
  onClose,
}: {
  readonly duty: PlanDutyLine | null
  readonly onClose: () => void
}) => {
  const say = useWords(workWords)
  const title = duty?.stated ? say('withdrawTitle') : say('stateTitle', { year: duty?.year ?? 0 })
  return (
    <Dialog open={duty !== null} title={title} onClose={onClose} actions={null}>
      {duty ? <Form duty={duty} onClose={onClose} /> : null}
    </Dialog>
  )
}
