import type { AccountLine } from '#core/page/accounts-page.ts'
import { accountWords } from '#web/pages/accounts/words.ts'
import { Button } from '#web/ui/Button.tsx'
import { Status } from '#web/ui/Status.tsx'
import { showDay, showMoment } from '#web/words/moments.ts'
import { roleWords } from '#web/words/roles.ts'
import { useWords } from '#web/words/say.ts'

const State = ({ line }: { readonly line: AccountLine }) => {
  const say = useWords(accountWords)
  if (line.disabled) return <Status tone="none" word={say('closed')} />
  if (line.lockedUntil)
    return <Status tone="watch" word={say('locked', { at: showMoment(line.lockedUntil) })} />
  return <Status tone="good" word={say('open')} />
}

const AgencyCell = ({ line }: { readonly line: AccountLine }) => {
  const say = useWords(accountWords)
  return (
    <td>
      {line.agency?.short ?? say('wholeProvince')}
      {line.agencyEnded ? (
        <span className="accounts-note">{say('agencyEnded', { day: showDay(line.agencyEnded) })}</span>
      ) : null}
    </td>
  )
}

/** One account of the list, and the way to what can be done with it. */
export const AccountRow = ({
  line,
  onManage,
}: {
  readonly line: AccountLine
  readonly onManage: () => void
}) => {
  const say = useWords(accountWords)
  const sayRole = useWords(roleWords)
  return (
    <tr>
      <th scope="row">
        {line.account}
        <span className="accounts-note">{line.name}</span>
      </th>
      <td>
        {sayRole(line.role)}
        {line.leads ? <span className="accounts-note">{say('leads')}</span> : null}
      </td>
      <AgencyCell line={line} />
      <td>{line.lastSignInAt ? showMoment(line.lastSignInAt) : say('never')}</td>
      <td>
        <State line={line} />
      </td>
      <td>
        <Button aria-label={say('manageOf', { account: line.account })} onClick={onManage}>
          {say('manage')}
        </Button>
      </td>
    </tr>
  )
}
