import { useState } from 'react'
import type { DelegationLine } from '#core/page/delegations-page.ts'
import { isBlankText } from '#core/report/texts.ts'
import { sayRefusal } from '#core/words/month.ts'
import type { Delegating } from '#web/pages/delegations/use-delegating.ts'
import { delegationWords } from '#web/pages/delegations/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { TextField } from '#web/ui/Field.tsx'
import { commonWords } from '#web/words/common.ts'
import { useLanguage } from '#web/words/language.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly line: DelegationLine
  readonly delegating: Delegating
  readonly onClose: () => void
}

/** From this moment on, with a reason; what was signed stays signed. */
export const RevokeDialog = ({ line, delegating, onClose }: Props) => {
  const say = useWords(delegationWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const missing = tried && isBlankText(reason)
  const press = (): void => {
    setTried(true)
    if (isBlankText(reason)) return
    void delegating.revoke(line.agency, line.number, reason.trim()).then((done) => done && onClose())
  }
  return (
    <Dialog
      open
      title={say('revokeTitle', { name: line.deputyName })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button look="danger" busy={delegating.busy} onClick={press}>
            {say('revoke')}
          </Button>
        </>
      }
    >
      <p>{say('revokeAfter')}</p>
      <TextField
        label={say('reason')}
        error={
          (missing ? sayRefusal({ code: 'revokeNeedsReason', facts: {} }, language) : '') ||
          delegating.refusal
        }
        rows={2}
        lang="vi"
        required
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  )
}
