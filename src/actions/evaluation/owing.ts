import type { Agency } from '#core/agency/agency.ts'
import type { Assignment } from '#core/plan/plan.ts'
import { type OwnWork, ownWorks } from '#core/works/own-work.ts'

/** Who owes each action, in the order of the register. */
export type Owing = ReadonlyMap<string, readonly { readonly agency: string; readonly work: OwnWork }[]>

export const owingOf = (
  assignments: readonly Assignment[],
  register: readonly Agency[],
  year: number,
): Owing => {
  const found = new Map<string, { agency: string; work: OwnWork }[]>()
  for (const code of new Set(register.filter(({ kind }) => kind !== 'collective').map((one) => one.code)))
    for (const work of ownWorks(assignments, code, { register, year }))
      found.set(work.action, [...(found.get(work.action) ?? []), { agency: code, work }])
  return found
}
