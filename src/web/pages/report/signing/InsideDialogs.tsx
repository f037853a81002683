import { useState } from 'react'
import { whyNotHandBack } from '#core/report/why-not.ts'
import { sayRefusal } from '#core/words/month.ts'
import type { InsideActs } from '#web/pages/report/signing/use-inside.ts'
import { signingWords } from '#web/pages/report/signing/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { TextField } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { useLanguage } from '#web/words/language.ts'
import { useWords } from '#web/words/say.ts'

const SubmitDialog = ({ acts }: { readonly acts: InsideActs }) => {
  const say = useWords(signingWords)
  const common = useWords(commonWords)
  const [note, setNote] = useState('')
  return (
    <Dialog
      open={acts.asking === 'submit'}
      title={say('submitTitle')}
      onClose={() => acts.ask(null)}
      actions={
        <>
          <Button onClick={() => acts.ask(null)}>{common('cancel')}</Button>
          <Button look="primary" busy={acts.busy} onClick={() => void acts.submit(note.trim())}>
            {say('submit')}
          </Button>
        </>
      }
    >
      {acts.refusal ? <Notice tone="bad" title={acts.refusal} alert /> : null}
      <TextField
        label={say('submitNote')}
        hint={say('submitNoteHint')}
        rows={3}
        lang="vi"
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <p className="report-quiet">{say('submitAfter')}</p>
    </Dialog>
  )
}

const HandBackDialog = ({ acts }: { readonly acts: InsideActs }) => {
  const say = useWords(signingWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const missing = whyNotHandBack(reason)
  const press = (): void => {
    setTried(true)
    if (!missing) acts.handBack(reason.trim())
  }
  return (
    <Dialog
      open={acts.asking === 'handBack'}
      title={say('handBackTitle')}
      onClose={() => acts.ask(null)}
      actions={
        <>
          <Button onClick={() => acts.ask(null)}>{common('cancel')}</Button>
          <Button look="primary" busy={acts.busy} onClick={press}>
            {say('handBack')}
          </Button>
        </>
      }
    >
      <TextField
        label={say('handBackReason')}
        hint={say('handBackHint')}
        error={(tried && missing ? sayRefusal(missing, language) : '') || acts.refusal}
        rows={4}
        lang="vi"
        required
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  )
}

/** The two questions inside the agency: submit with a word, hand back with a reason. */
export const InsideDialogs = ({ acts }: { readonly acts: InsideActs }) => (
  <>
    <SubmitDialog acts={acts} />
    <HandBackDialog acts={acts} />
  </>
)
