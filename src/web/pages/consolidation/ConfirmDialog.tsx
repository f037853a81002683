import type { Step } from '#core/consolidation/approval.ts'
import type { ApprovalPage } from '#core/page/workbench-page.ts'
import { sayUnusual } from '#core/words/workbench.ts'
import { benchWords } from '#web/pages/consolidation/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { useLanguage } from '#web/words/language.ts'
import { useWords } from '#web/words/say.ts'

/** The steps that may ask whether one knows. */
export type Confirmable = 'submitted' | 'approved'

/** Says what is unusual, and takes the step only from who says to know it. */
export const ConfirmDialog = ({
  page,
  what,
  busy,
  refusal,
  onTake,
  onClose,
}: {
  readonly page: ApprovalPage
  readonly what: Confirmable
  readonly busy: boolean
  readonly refusal: string
  readonly onTake: (step: Step) => void
  readonly onClose: () => void
}) => {
  const say = useWords(benchWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  return (
    <Dialog
      open
      title={say(what === 'approved' ? 'confirmApprove' : 'confirmSubmit')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button look="primary" busy={busy} onClick={() => onTake({ what, confirmed: true })}>
            {say(what === 'approved' ? 'approveKnowing' : 'submitKnowing')}
          </Button>
        </>
      }
    >
      {refusal ? <Notice tone="bad" title={refusal} alert /> : null}
      {(page.toConfirm[what] ?? []).map((one) => (
        <p key={one.code}>{sayUnusual(one, language)}</p>
      ))}
    </Dialog>
  )
}
