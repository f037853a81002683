import { useState } from 'react'
import { signForms } from '#core/access/signature.ts'
import type { DelegatingAgency, DelegationsPage } from '#core/page/delegations-page.ts'
import type { Delegating } from '#web/pages/delegations/use-delegating.ts'
import { delegationWords, formWords } from '#web/pages/delegations/words.ts'
import { SignatureLines } from '#web/pages/report/signing/SignatureLines.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Dialog } from '#web/ui/Dialog.tsx'
import { Field, SelectField } from '#web/ui/Field.tsx'
import { Notice } from '#web/ui/Notice.tsx'
import { commonWords } from '#web/words/common.ts'
import { useLanguage } from '#web/words/language.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly page: DelegationsPage
  readonly delegating: Delegating
  readonly onClose: () => void
}

const wishFor = (page: DelegationsPage, chosen: DelegatingAgency | undefined) => ({
  agency: chosen?.agency.code ?? '',
  deputy: chosen?.accounts.length === 1 ? (chosen.accounts[0]?.account ?? '') : '',
  form: signForms[0] ?? 'KT',
  headTitle: chosen?.headTitle ?? '',
  deputyTitle: chosen?.deputyTitle ?? '',
  from: page.today,
  to: page.today,
  document: '',
})

/** The agency, who signs, in which form, under which titles, from which day to which; with the signature as it will stand. */
export const GiveDialog = ({ page, delegating, onClose }: Props) => {
  const say = useWords(delegationWords)
  const common = useWords(commonWords)
  const language = useLanguage()
  const [wish, setWish] = useState(() => wishFor(page, page.agencies[0]))
  const chosen = page.agencies.find(({ agency }) => agency.code === wish.agency)
  const deputy = chosen?.accounts.find(({ account }) => account === wish.deputy)
  const set = (change: Partial<typeof wish>): void => setWish({ ...wish, ...change })
  const text = (key: 'headTitle' | 'deputyTitle' | 'document' | 'from' | 'to') => ({
    value: wish[key],
    onChange: (event: { readonly target: { readonly value: string } }) => set({ [key]: event.target.value }),
  })
  return (
    <Dialog
      open
      title={say('give')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            look="primary"
            busy={delegating.busy}
            onClick={() => void delegating.give(wish).then((done) => done && onClose())}
          >
            {say('give')}
          </Button>
        </>
      }
    >
      {delegating.refusal ? <Notice tone="bad" title={delegating.refusal} alert /> : null}
      {page.agencies.length > 1 ? (
        <SelectField
          label={say('agency')}
          value={wish.agency}
          onChange={(event) =>
            setWish(
              wishFor(
                page,
                page.agencies.find(({ agency }) => agency.code === event.target.value),
              ),
            )
          }
        >
          {page.agencies.map(({ agency }) => (
            <option key={agency.code} value={agency.code}>
              {agency.name}
            </option>
          ))}
        </SelectField>
      ) : null}
      {chosen?.accounts.length === 0 ? <Notice tone="watch" title={say('noAccounts')} /> : null}
      <SelectField
        label={say('deputy')}
        value={wish.deputy}
        onChange={(event) => set({ deputy: event.target.value })}
      >
        <option value="">{say('chooseDeputy')}</option>
        {chosen?.accounts.map(({ account, name }) => (
          <option key={account} value={account}>
            {name} ({account})
          </option>
        ))}
      </SelectField>
      <SelectField
        label={say('form')}
        value={wish.form}
        onChange={(event) => set({ form: signForms.find((form) => form === event.target.value) ?? 'KT' })}
      >
        {signForms.map((form) => (
          <option key={form} value={form}>
            {formWords[form][language]}
          </option>
        ))}
      </SelectField>
      <div className="delegation-pair">
        <Field label={say('headTitle')} lang="vi" {...text('headTitle')} />
        <Field label={say('deputyTitle')} lang="vi" {...text('deputyTitle')} />
      </div>
      <div className="delegation-pair">
        <Field label={say('from')} type="date" {...text('from')} />
        <Field label={say('to')} type="date" {...text('to')} />
      </div>
      <Field label={say('document')} hint={say('documentHint')} lang="vi" {...text('document')} />
      {deputy ? (
        <p className="send-signature">
          {say('will')}{' '}
          <SignatureLines
            signature={{
              form: wish.form,
              headTitle: wish.headTitle,
              title: wish.deputyTitle,
              name: deputy.name,
              document: wish.document,
              body: null,
            }}
          />
        </p>
      ) : null}
    </Dialog>
  )
}
