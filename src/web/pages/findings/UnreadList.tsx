import type { FindingsPage } from '#core/page/plan-pages.ts'
import type { UnreadLine } from '#core/plan/plan.ts'
import { findingPageWords } from '#web/pages/findings/words.ts'
import { paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { Table } from '#web/ui/Table.tsx'
import { useWords } from '#web/words/say.ts'

/** Lines that were not understood, with the reason; linked where the plan is already there. */
export const UnreadTable = ({
  unread,
  plan,
}: {
  readonly unread: readonly UnreadLine[]
  readonly plan?: string
}) => {
  const say = useWords(findingPageWords)
  return (
    <Table caption={say('tabUnread')}>
      <thead>
        <tr>
          <th scope="col" className="number">
            {say('line')}
          </th>
          <th scope="col">{say('text')}</th>
          <th scope="col">{say('why')}</th>
        </tr>
      </thead>
      <tbody>
        {unread.map((one) => (
          <tr key={one.line}>
            <th scope="row" className="number">
              {plan === undefined ? one.line : <Go to={paths.planLine(plan, one.line)}>{one.line}</Go>}
            </th>
            <td className="findings-verbatim">{one.text}</td>
            <td>{one.why}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

export const UnreadList = ({ page }: { readonly page: FindingsPage }) => {
  const say = useWords(findingPageWords)
  return page.unread.length === 0 ? (
    <Empty>{say('noUnread')}</Empty>
  ) : (
    <UnreadTable unread={page.unread} plan={String(page.plan.year)} />
  )
}
