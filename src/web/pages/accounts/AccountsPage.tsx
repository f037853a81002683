import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { AccountsPage as Page, GivenPassword } from '#core/page/accounts-page.ts'
import { AccountDialog } from '#web/pages/accounts/AccountDialog.tsx'
import { AccountRow } from '#web/pages/accounts/AccountRow.tsx'
import { GivenPasswordDialog } from '#web/pages/accounts/GivenPassword.tsx'
import { NewAccountDialog } from '#web/pages/accounts/NewAccountDialog.tsx'
import { accountWords } from '#web/pages/accounts/words.ts'
import { queries } from '#web/queries.ts'
import { matches } from '#web/search/fold.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Filter } from '#web/ui/Filter.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { Table } from '#web/ui/Table.tsx'
import { commonWords } from '#web/words/common.ts'
import { useWords } from '#web/words/say.ts'
import './accounts.css'

/** Which dialog is open, and the list asked again after everything that was done. */
const useManaging = () => {
  const client = useQueryClient()
  const [managed, setManaged] = useState<string | null>(null)
  const [adding, setAdding] = useState(false)
  const [given, setGiven] = useState<GivenPassword | null>(null)
  const done = (password: GivenPassword | null): void => {
    setAdding(false)
    setManaged(null)
    setGiven(password)
    void client.invalidateQueries({ queryKey: queries.accounts().queryKey })
  }
  return { managed, setManaged, adding, setAdding, given, setGiven, done }
}

const List = ({
  page,
  text,
  onManage,
}: {
  readonly page: Page
  readonly text: string
  readonly onManage: (account: string) => void
}) => {
  const say = useWords(accountWords)
  const sayCommon = useWords(commonWords)
  const shown = shownIn(page, text)
  if (shown.length === 0) return <Empty>{sayCommon('nothingFound')}</Empty>
  return (
    <Table caption={say('title')} stickyHead>
      <thead>
        <tr>
          <th scope="col">{say('account')}</th>
          <th scope="col">{say('role')}</th>
          <th scope="col">{say('agency')}</th>
          <th scope="col">{say('lastSignIn')}</th>
          <th scope="col">{say('state')}</th>
          <th scope="col">
            <span className="visually-hidden">{say('manage')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((line) => (
          <AccountRow key={line.account} line={line} onManage={() => onManage(line.account)} />
        ))}
      </tbody>
    </Table>
  )
}

const shownIn = (page: Page, text: string) =>
  page.accounts.filter(({ account, name, agency }) =>
    matches(text, account, name, agency?.name ?? '', agency?.short ?? ''),
  )

const Accounts = ({ page }: { readonly page: Page }) => {
  const say = useWords(accountWords)
  const [text, setText] = useState('')
  const { managed, setManaged, adding, setAdding, given, setGiven, done } = useManaging()
  return (
    <div className="accounts">
      <PageHead
        title={say('title')}
        sentence={say('sentence', {
          count: page.accounts.length,
          locked: page.accounts.filter(({ lockedUntil }) => lockedUntil !== null).length,
          closed: page.accounts.filter(({ disabled }) => disabled).length,
        })}
        actions={
          <Button look="primary" onClick={() => setAdding(true)}>
            {say('add')}
          </Button>
        }
      />
      <Filter
        label={say('filterLabel')}
        value={text}
        onChange={setText}
        shown={say('shown', { count: shownIn(page, text).length })}
      />
      <List page={page} text={text} onManage={setManaged} />
      <AccountDialog
        line={page.accounts.find(({ account }) => account === managed) ?? null}
        onClose={() => setManaged(null)}
        onDone={done}
      />
      <NewAccountDialog
        open={adding}
        agencies={page.agencies}
        onClose={() => setAdding(false)}
        onDone={done}
      />
      <GivenPasswordDialog given={given} onClose={() => setGiven(null)} />
    </div>
  )
}

/** Tài khoản: who may sign in, and what an administrator does about it (K03). */
export const AccountsPage = () => (
  <Answer query={queries.accounts()}>{(page) => <Accounts page={page} />}</Answer>
)
