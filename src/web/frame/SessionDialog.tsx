import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { onSessionEnd } from '#web/api.ts'
import { useMe } from '#web/frame/me.ts'
import { SignInForm } from '#web/frame/SignInForm.tsx'
import { queries } from '#web/queries.ts'
import { Dialog } from '#web/ui/Dialog.tsx'
import { frameWords } from '#web/words/frame.ts'
import { useWords } from '#web/words/say.ts'

/** Where a session ends while a page is open, one signs in over the page: nothing typed is lost. */
export const SessionDialog = () => {
  const say = useWords(frameWords)
  const me = useMe()
  const client = useQueryClient()
  const [ended, setEnded] = useState(false)
  useEffect(() => onSessionEnd(() => setEnded(true)), [])
  return (
    <Dialog
      open={ended}
      title={say('signInAgain')}
      onClose={() => setEnded(false)}
      mayEscape={false}
      actions={null}
    >
      <p>{say('signInAgainWhy')}</p>
      <SignInForm
        account={me.account}
        onDone={(next) => {
          // Another person must not go on in a page that was drawn for the first.
          if (next.account !== me.account) globalThis.location.reload()
          client.setQueryData(queries.me().queryKey, next)
          setEnded(false)
          void client.invalidateQueries()
        }}
      />
    </Dialog>
  )
}
