import { useState } from 'react'
import type { AccountLine, GivenPassword } from '#core/page/accounts-page.ts'
import { post } from '#web/api.ts'
import { textIn } from '#web/frame/form-text.ts'
import { accountWords } from '#web/pages/accounts/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { sayRefusal } from '#web/words/refusal.ts'
import { useWords } from '#web/words/say.ts'

type Verb = 'name' | 'password' | 'unlock' | 'disable' | 'enable' | 'email' | 'leads'

type Props = {
  readonly line: AccountLine | null
  readonly onClose: () => void
  /** Something was done; `given` where it made a password. */
  readonly onDone: (given: GivenPassword | null) => void
}

/** What can be done with one account: another name, an address, a new password, unlock, close and open again. */
export const AccountDialog = ({ line, onClose, onDone }: Props) => {
  const say = useWords(accountWords)
  const sayCommon = useWords(commonWords)
  const [busy, setBusy] = useState<Verb | null>(null)
  const [wrong, setWrong] = useState('')
  const leave = (): void => {
    setWrong('')
    onClose()
  }
  const act = async (verb: Verb, body: object = {}): Promise<void> => {
    setBusy(verb)
    const answer = await post<GivenPassword>(
      `/api/accounts/${encodeURIComponent(line?.account ?? '')}/${verb}`,
      body,
    )
    setBusy(null)
    setWrong(answer.ok ? '' : sayRefusal(answer.failure))
    if (answer.ok) onDone(verb === 'password' ? answer.value : null)
  }
  const notOwn = line?.own === true ? say('ownWhy') : null
  return (
    <Dialog
      open={line !== null}
      title={line ? say('manageOf', { account: line.account }) : ''}
      onClose={leave}
      actions={<Button onClick={leave}>{sayCommon('close')}</Button>}
    >
      {wrong ? <Notice tone="bad" title={wrong} alert /> : null}
      {line ? (
        <form
          key={line.account}
          className="accounts-name"
          onSubmit={(event) => {
            event.preventDefault()
            void act('name', { name: textIn(new FormData(event.currentTarget), 'name') })
          }}
        >
          <Field label={say('name')} hint={say('renameHint')} name="name" defaultValue={line.name} required />
          <Button type="submit" busy={busy === 'name'}>
            {say('rename')}
          </Button>
        </form>
      ) : null}
      {line ? (
        <form
          key={`${line.account} email`}
          className="accounts-name"
          onSubmit={(event) => {
            event.preventDefault()
            void act('email', { email: textIn(new FormData(event.currentTarget), 'email') || null })
          }}
        >
          <Field
            label={say('email')}
            hint={say('emailHint')}
            name="email"
            type="email"
            defaultValue={line.email ?? ''}
          />
          <Button type="submit" busy={busy === 'email'}>
            {say('saveEmail')}
          </Button>
        </form>
      ) : null}
      <p className="accounts-soft">{say('resetWhat')}</p>
      <p className="accounts-soft">{say('closeWhat')}</p>
      <div className="accounts-verbs">
        <Button disabledReason={notOwn} busy={busy === 'password'} onClick={() => void act('password')}>
          {say('reset')}
        </Button>
        <Button
          disabledReason={line?.lockedUntil ? null : say('notLocked')}
          busy={busy === 'unlock'}
          onClick={() => void act('unlock')}
        >
          {say('unlock')}
        </Button>
        {line?.role === 'planning' ? (
          <Button busy={busy === 'leads'} onClick={() => void act('leads', { leads: !line.leads })}>
            {say(line.leads ? 'leadsNoMore' : 'leadsNow')}
          </Button>
        ) : null}
        {line?.disabled ? (
          <Button busy={busy === 'enable'} onClick={() => void act('enable')}>
            {say('reopen')}
          </Button>
        ) : (
          <Button
            look="danger"
            disabledReason={notOwn}
            busy={busy === 'disable'}
            onClick={() => void act('disable')}
          >
            {say('close')}
          </Button>
        )}
      </div>
    </Dialog>
  )
}
