import { useState } from 'react'
import { whyNotReason } from '#core/report/why-not.ts'
import { sayRefusal } from '#core/words/month.ts'
import { PointedCells } from '#web/pages/report/returning/PointedCells.tsx'
import type { Pointing } from '#web/pages/report/returning/use-pointing.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { TextField } from '#web/ui/Field.tsx'
import { commonWords } from '#web/words/common.ts'
import { useLanguage } from '#web/words/language.ts'
import { reportWords } from '#web/words/report.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly open: boolean
  readonly busy: boolean
  readonly refusal: string
  readonly pointing: Pointing
  readonly onReturn: (reason: string) => void
  readonly onClose: () => void
}

/** A return says why: without a reason nothing goes back. */
export const ReturnDialog = ({ open, busy, refusal, pointing, onReturn, onClose }: Props) => {
  const say = useWords(reportWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const missing = whyNotReason(reason)
  const press = (): void => {
    setTried(true)
    if (!missing) onReturn(reason.trim())
  }
  return (
    <Dialog
      open={open}
      title={say('returnTitle')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button look="danger" busy={busy} onClick={press}>
            {say('return')}
          </Button>
        </>
      }
    >
      <TextField
        label={say('returnReason')}
        hint={say('returnHint')}
        error={(tried && missing ? sayRefusal(missing, language) : '') || refusal}
        rows={5}
        lang="vi"
        required
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {pointing.lines.length > 0 ? <PointedCells pointing={pointing} /> : null}
    </Dialog>
  )
}
