import { useState } from 'react'
import type { Step } from '#core/consolidation/approval.ts'
import type { ApprovalPage } from '#core/page/workbench-page.ts'
import { benchWords } from '#web/pages/consolidation/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Field, TextField } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { useWords } from '#web/words/say.ts'

type Asking = {
  readonly busy: boolean
  readonly refusal: string
  readonly onTake: (step: Step) => void
  readonly onClose: () => void
}

/** Number, day and signer, as the records office gives them. */
export const IssueDialog = ({
  page,
  busy,
  refusal,
  onTake,
  onClose,
}: Asking & { readonly page: ApprovalPage }) => {
  const say = useWords(benchWords)
  const common = useWords(commonWords)
  const [number, setNumber] = useState('')
  const [day, setDay] = useState(page.today)
  const [signer, setSigner] = useState(page.signer)
  return (
    <Dialog
      open
      title={say('issueTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button look="primary" busy={busy} onClick={() => onTake({ what: 'issued', number, day, signer })}>
            {say('issue')}
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="bad" title={refusal} alert /> : null}
      <p className="consolidation-quiet">{say('issueWhat')}</p>
      <Field
        label={say('number')}
        hint={say('numberHint', { symbol: page.symbol })}
        autoComplete="off"
        required
        value={number}
        onChange={(event) => setNumber(event.target.value)}
      />
      <Field
        label={say('issueDay')}
        type="date"
        max={page.today}
        required
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <Field
        label={say('signForm')}
        lang="vi"
        value={signer.form}
        onChange={(event) => setSigner({ ...signer, form: event.target.value })}
      />
      <Field
        label={say('signTitle')}
        lang="vi"
        required
        value={signer.title}
        onChange={(event) => setSigner({ ...signer, title: event.target.value })}
      />
      <Field
        label={say('signName')}
        lang="vi"
        required
        value={signer.name}
        onChange={(event) => setSigner({ ...signer, name: event.target.value })}
      />
    </Dialog>
  )
}

/** A leader hands a report back only with what is to be mended. */
export const HandBackDialog = ({ busy, refusal, onTake, onClose }: Asking) => {
  const say = useWords(benchWords)
  const common = useWords(commonWords)
  const [note, setNote] = useState('')
  return (
    <Dialog
      open
      title={say('handBackTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button look="danger" busy={busy} onClick={() => onTake({ what: 'handedBack', note })}>
            {say('handBack')}
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="bad" title={refusal} alert /> : null}
      <TextField
        label={say('handBackReason')}
        rows={4}
        lang="vi"
        required
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </Dialog>
  )
}
