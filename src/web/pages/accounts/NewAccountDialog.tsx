import { type FormEvent, useId, useState } from 'react'
import type { Role } from '#core/access/permissions.ts'
import type { AccountsPage, GivenPassword } from '#core/page/accounts-page.ts'
import { post } from '#web/api.ts'
import { textIn } from '#web/frame/form-text.ts'
import { accountWords } from '#web/pages/accounts/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Field, SelectField } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { roleWords } from '#web/words/roles.ts'
import { useWords } from '#web/words/say.ts'

const roles: readonly Role[] = ['clerk', 'head', 'planning', 'committee', 'administrator', 'reader']

type Props = {
  readonly open: boolean
  readonly agencies: AccountsPage['agencies']
  readonly onClose: () => void
  readonly onDone: (given: GivenPassword) => void
}

/** A new account: its name at the door, whose it is, its role, its agency. The first password comes back once. */
export const NewAccountDialog = ({ open, agencies, onClose, onDone }: Props) => {
  const say = useWords(accountWords)
  const sayCommon = useWords(commonWords)
  const sayRole = useWords(roleWords)
  const form = useId()
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState('')
  const leave = (): void => {
    setWrong('')
    onClose()
  }
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    setBusy(true)
    const answer = await post<GivenPassword>('/api/accounts', {
      account: textIn(typed, 'account'),
      name: textIn(typed, 'name'),
      role: textIn(typed, 'role'),
      agency: textIn(typed, 'agency') || null,
    })
    setBusy(false)
    setWrong(answer.ok ? '' : sayRefusal(answer.failure))
    if (answer.ok) onDone(answer.value)
  }
  return (
    <Dialog
      open={open}
      title={say('add')}
      onClose={leave}
      actions={
        <>
          <Button onClick={leave}>{sayCommon('cancel')}</Button>
          <Button type="submit" form={form} look="primary" busy={busy}>
            {say('add')}
          </Button>
        </>
      }
    >
      <form id={form} className="accounts-form" onSubmit={(event) => void submit(event)}>
        {wrong ? <Notice tone="bad" title={wrong} alert /> : null}
        <Field
          label={say('account')}
          hint={say('accountHint')}
          name="account"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <Field label={say('name')} hint={say('nameHint')} name="name" autoComplete="off" required />
        <SelectField label={say('role')} name="role" defaultValue="clerk">
          {roles.map((role) => (
            <option key={role} value={role}>
              {sayRole(role)}
            </option>
          ))}
        </SelectField>
        <SelectField label={say('agency')} name="agency" defaultValue="">
          <option value="">{say('noAgency')}</option>
          {agencies.map((agency) => (
            <option key={agency.code} value={agency.code}>
              {agency.name}
            </option>
          ))}
        </SelectField>
      </form>
    </Dialog>
  )
}
