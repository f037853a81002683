import type { AssignmentsPage } from '#core/page/plan-pages.ts'
import type { AssignmentWire as Assignment } from '#core/plan/wire.ts'
import { dueKeysOf } from '#web/plan/deadlines.ts'
import { matches } from '#web/search/fold.ts'

export type Wanted = {
  readonly text: string
  readonly agency: string
  readonly group: string
  readonly role: string
  /** A type of action, or '' for every one. */
  readonly type: string
  /** A key of `dueKeys`, or '' for every one. */
  readonly due: string
}

const leads = (assignment: Assignment, code: string): boolean =>
  assignment.lead.some((one) => one.code === code)
const coordinates = (assignment: Assignment, code: string): boolean =>
  assignment.coordinate.some((one) => one.code === code)

const hasRole = (assignment: Assignment, { agency, role }: Wanted): boolean => {
  if (agency === '') return true
  if (role === 'chu-tri') return leads(assignment, agency)
  if (role === 'phoi-hop') return coordinates(assignment, agency)
  return leads(assignment, agency) || coordinates(assignment, agency)
}

/** The assignments that a reader asked for. */
export const chosen = (page: AssignmentsPage, wanted: Wanted): readonly Assignment[] =>
  page.assignments.filter(
    (one) =>
      (wanted.group === '' || String(one.group) === wanted.group) &&
      hasRole(one, wanted) &&
      (wanted.type === '' || one.actions.some(({ type }) => type === wanted.type)) &&
      (wanted.due === '' || dueKeysOf(one, page.plan.year).some((key) => key === wanted.due)) &&
      matches(
        wanted.text,
        one.id,
        one.text,
        ...one.actions.map((action) => action.text),
        ...one.lead.map((lead) => lead.text),
        one.product ?? '',
      ),
  )

export type AgencyCount = {
  readonly code: string
  readonly name: string
  readonly lead: number
  readonly coordinate: number
}

/** How often each named body leads and coordinates; those who lead most first. */
export const countByAgency = (
  page: AssignmentsPage,
  assignments: readonly Assignment[],
): readonly AgencyCount[] => {
  const codes = new Set(
    assignments.flatMap((one) => [...one.lead, ...one.coordinate].map((mention) => mention.code)),
  )
  const named = new Map(
    assignments.flatMap((one) =>
      [...one.lead, ...one.coordinate].map((mention) => [mention.code, mention.text] as const),
    ),
  )
  return [...codes]
    .map((code) => ({
      code,
      name: page.agencies[code]?.name ?? named.get(code) ?? code,
      lead: assignments.filter((one) => leads(one, code)).length,
      coordinate: assignments.filter((one) => coordinates(one, code)).length,
    }))
    .toSorted((a, b) => b.lead - a.lead || b.coordinate - a.coordinate || a.name.localeCompare(b.name, 'vi'))
}
