import { type Agency } from '#core/agency/agency.ts'
import type { Action, Deadline } from '#core/plan/action.ts'
import type { Assignment, Mention } from '#core/plan/plan.ts'
import { dueOfWork, type WorkDue } from '#core/works/due.ts'

/**
 * One action of the plan as the agency that has to do it sees it (G03): what the plan says of it, short.
 * focal: answers for it · joint: leads beside the focal one · member: one of a collective, each with its own duty (Q22)
 */
export type OwnWork = {
  readonly action: string
  readonly assignment: string
  readonly text: string
  /** Where it stands in the plan. */
  readonly line: number | null
  readonly role: 'focal' | 'joint' | 'member'
  /** As printed; of the action, else of its assignment. */
  readonly deadlines: readonly Deadline[]
  readonly due: WorkDue
  /** What is to come of it, as printed. */
  readonly product: string | null
  /** It sets a figure that is to be reached: only then is a percentage more than an opinion (Q25). */
  readonly measurable: boolean
}

type Leading = { readonly mention: Mention; readonly place: number }

const membersOf = (mention: Mention, register: readonly Agency[]): readonly string[] => {
  const lives = register.filter(({ code }) => code === mention.code)
  const members = lives.flatMap((life) => life.members)
  return members.length > 0 ? members : (mention.members ?? [])
}

const roleOf = (
  leads: readonly Leading[],
  agency: string,
  register: readonly Agency[],
): OwnWork['role'] | null => {
  const own = leads.find(({ mention }) => mention.code === agency)
  if (own) return own.place === 0 ? 'focal' : 'joint'
  const isMember = leads.some(({ mention }) => membersOf(mention, register).includes(agency))
  return isMember ? 'member' : null
}

/** A sentence begins with a capital and carries no mark of a footnote. */
const sentence = (text: string): string => {
  const plain = text.replace(/[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+/g, '').trim()
  return plain.charAt(0).toLocaleUpperCase('vi') + plain.slice(1)
}

const ownOf = (
  assignment: Assignment,
  action: Action,
  { role, year }: { readonly role: OwnWork['role']; readonly year: number },
): OwnWork => {
  const deadlines = action.deadlines.length > 0 ? action.deadlines : (assignment.deadlines ?? [])
  return {
    action: action.id,
    assignment: assignment.id,
    text: sentence(action.text),
    line: action.lines[0] ?? null,
    role,
    deadlines,
    due: dueOfWork(deadlines, action.type, year),
    product: assignment.product ?? null,
    measurable: action.type === 'quantity' || action.quantities.some((one) => one.role === 'goal'),
  }
}

/**
 * The actions that an agency leads, itself or as a member of a collective, in the order of the plan. Who only coordinates
 * owes nothing here (Q24). Bodies that an action names before its verb do it; else the leads of its assignment.
 */
export const ownWorks = (
  assignments: readonly Assignment[],
  agency: string,
  { register, year }: { readonly register: readonly Agency[]; readonly year: number },
): readonly OwnWork[] =>
  assignments.flatMap((assignment) =>
    assignment.actions.flatMap((action) => {
      const leads = (action.by ?? assignment.lead).map((mention, place) => ({ mention, place }))
      const role = roleOf(leads, agency, register)
      return role === null ? [] : [ownOf(assignment, action, { role, year })]
    }),
  )
