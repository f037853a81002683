import type { AssignmentsPage } from '#core/page/plan-pages.ts'
import type { AssignmentWire as Assignment } from '#core/plan/wire.ts'
import { countByAgency } from '#web/pages/assignments/choose.ts'
import { assignmentWords } from '#web/pages/assignments/words.ts'
import { paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { Table } from '#web/ui/Table.tsx'
import { useWords } from '#web/words/say.ts'

const Ids = ({
  plan,
  assignments,
  code,
  part,
}: {
  readonly plan: string
  readonly assignments: readonly Assignment[]
  readonly code: string
  readonly part: 'lead' | 'coordinate'
}) => (
  <span className="tasks-ids">
    {assignments
      .filter((one) => one[part].some((mention) => mention.code === code))
      .map((one) => (
        <Go key={one.id} to={`${paths.assignments(plan)}#viec-${one.id}`}>
          {one.id}
        </Go>
      ))}
  </span>
)

/** Every named body with what it leads and what it takes part in. */
export const AgencyList = ({
  page,
  assignments,
}: {
  readonly page: AssignmentsPage
  readonly assignments: readonly Assignment[]
}) => {
  const say = useWords(assignmentWords)
  const plan = String(page.plan.year)
  return (
    <Table caption={say('byAgency')} stickyHead>
      <thead>
        <tr>
          <th scope="col">{say('agency')}</th>
          <th scope="col">{say('lead')}</th>
          <th scope="col">{say('coordinate')}</th>
        </tr>
      </thead>
      <tbody>
        {countByAgency(page, assignments).map((agency) => (
          <tr key={agency.code}>
            <th scope="row">
              <Go to={`${paths.assignments(plan)}?don-vi=${encodeURIComponent(agency.code)}`}>
                {agency.name}
              </Go>
              <span className="tasks-count">
                {say('leads', { count: agency.lead })} · {say('coordinates', { count: agency.coordinate })}
              </span>
            </th>
            <td>
              <Ids plan={plan} assignments={assignments} code={agency.code} part="lead" />
            </td>
            <td>
              <Ids plan={plan} assignments={assignments} code={agency.code} part="coordinate" />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
