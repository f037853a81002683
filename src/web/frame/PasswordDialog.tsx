import { type FormEvent, useId, useState } from 'react'
import { post } from '#web/api.ts'
import { textIn } from '#web/frame/form-text.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { frameWords } from '#web/words/frame.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'

/** The current password, and the one to come. */
export const PasswordDialog = ({
  open,
  onClose,
}: {
  readonly open: boolean
  readonly onClose: () => void
}) => {
  const say = useWords(frameWords)
  const sayCommon = useWords(commonWords)
  const form = useId()
  const [state, setState] = useState<'asking' | 'sending' | 'done'>('asking')
  const [wrong, setWrong] = useState<string | null>(null)

  const leave = (): void => {
    setState('asking')
    setWrong(null)
    onClose()
  }
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    setState('sending')
    const answer = await post('/api/password', {
      current: textIn(typed, 'current'),
      next: textIn(typed, 'next'),
    })
    setWrong(answer.ok ? null : sayRefusal(answer.failure))
    setState(answer.ok ? 'done' : 'asking')
  }

  const asking = (
    <>
      <Button onClick={leave}>{sayCommon('cancel')}</Button>
      <Button type="submit" form={form} look="primary" busy={state === 'sending'}>
        {say('changePassword')}
      </Button>
    </>
  )
  return (
    <Dialog
      open={open}
      title={say('changePassword')}
      onClose={leave}
      actions={state === 'done' ? undefined : asking}
    >
      {state === 'done' ? (
        <Notice tone="good" title={say('passwordChanged')} alert />
      ) : (
        <form id={form} className="sign-in-form" onSubmit={(event) => void submit(event)}>
          {wrong ? <Notice tone="bad" title={wrong} alert /> : null}
          <Field
            label={say('currentPassword')}
            name="current"
            type="password"
            autoComplete="current-password"
            required
          />
          <Field
            label={say('nextPassword')}
            name="next"
            type="password"
            autoComplete="new-password"
            required
            minLength={10}
            hint={say('nextPasswordHint')}
          />
        </form>
      )}
    </Dialog>
  )
}
