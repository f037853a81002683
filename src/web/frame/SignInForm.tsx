import { type FormEvent, useState } from 'react'
import type { Me } from '#core/page/head.ts'
import { post } from '#web/api.ts'
import { textIn } from '#web/frame/form-text.ts'
import { Button } from '#web/ui/Button.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { frameWords } from '#web/words/frame.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'

type Wrong = { readonly account?: string; readonly password?: string; readonly all?: string }

/** Account and password; `onDone` gets who it is. Used on the sign-in page and where a session has ended. */
export const SignInForm = ({
  account = '',
  onDone,
}: {
  readonly account?: string
  readonly onDone: (me: Me) => void
}) => {
  const say = useWords(frameWords)
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<Wrong>({})

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const typed = {
      account: textIn(form, 'account').trim(),
      password: textIn(form, 'password'),
    }
    if (!typed.account) return setWrong({ account: say('accountMissing') })
    if (!typed.password) return setWrong({ password: say('passwordMissing') })
    setBusy(true)
    const answer = await post<Me>('/api/sign-in', typed)
    setBusy(false)
    if (answer.ok) return onDone(answer.value)
    return setWrong({ all: sayRefusal(answer.failure) })
  }

  return (
    <form className="sign-in-form" onSubmit={(event) => void submit(event)} noValidate>
      {wrong.all ? <Notice tone="bad" title={wrong.all} alert /> : null}
      <Field
        label={say('accountName')}
        name="account"
        autoComplete="username"
        defaultValue={account}
        autoCapitalize="none"
        spellCheck={false}
        error={wrong.account}
      />
      <Field
        label={say('password')}
        name="password"
        type="password"
        autoComplete="current-password"
        error={wrong.password}
      />
      <Button type="submit" look="primary" busy={busy}>
        {busy ? say('signingIn') : say('signIn')}
      </Button>
    </form>
  )
}
