import { useState } from 'react'
import type { GivenPassword } from '#core/page/accounts-page.ts'
import { accountWords } from '#web/pages/accounts/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { useWords } from '#web/words/say.ts'

/** A password as it is shown this once; a stray Escape does not lose it. */
export const GivenPasswordDialog = ({
  given,
  onClose,
}: {
  readonly given: GivenPassword | null
  readonly onClose: () => void
}) => {
  const say = useWords(accountWords)
  const sayCommon = useWords(commonWords)
  const [copied, setCopied] = useState(false)
  const leave = (): void => {
    setCopied(false)
    onClose()
  }
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(given?.password ?? '')
    setCopied(true)
  }
  return (
    <Dialog
      open={given !== null}
      title={say('passwordTitle', { account: given?.account ?? '' })}
      onClose={leave}
      mayEscape={false}
      actions={
        <>
          <Button onClick={() => void copy().catch(() => {})}>
            {copied ? sayCommon('copied') : say('copy')}
          </Button>
          <Button look="primary" onClick={leave}>
            {sayCommon('close')}
          </Button>
        </>
      }
    >
      <output className="accounts-password">{given?.password}</output>
      <Notice tone="watch" title={say('passwordOnce')} />
    </Dialog>
  )
}
