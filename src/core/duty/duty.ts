import type { Agency } from '#core/agency/agency.ts'
import { aliveOn, heirOn, reportingUnits } from '#core/agency/register.ts'
import type { DutyChange } from '#core/duty/change.ts'
import type { Day } from '#core/time/day.ts'
import type { Due } from '#core/time/regime.ts'

/** A report that an agency owes by a day. The original day stays when a person moves the due day (K07, Q12). */
export type Duty = {
  readonly agency: string
  readonly due: Day
  readonly originalDue: Day
  readonly advice: Day
}

/**
 * Who owes on a day, in the order of the register: every agency that reports, and the living members of a collective that
 * does, one by one (Q22). The collective itself owes nothing, nor does an agency that was merged before that day: its
 * successor does (Q42). Who is added later owes what is opened from then on.
 */
export const owingOn = (register: readonly Agency[], on: Day): readonly Agency[] => {
  const reporting = reportingUnits(register, on)
  const members = new Set(
    reporting.filter(({ kind }) => kind === 'collective').flatMap((collective) => collective.members),
  )
  // a member that has ended is its successor's; a collective within a collective stands for its own members
  for (const code of members) {
    const heir = heirOn(register, code, on)
    if (heir?.kind === 'collective') for (const member of heir.members) members.add(member)
    else if (heir) members.add(heir.code)
  }
  const own = new Set(reporting.map(({ code }) => code))
  return aliveOn(register, on).filter(
    ({ code, kind }) => kind !== 'collective' && (own.has(code) || members.has(code)),
  )
}

/** Opening a period makes one duty for each of them (G02, Q35). */
export const dutiesOf = (register: readonly Agency[], due: Due): readonly Duty[] =>
  owingOn(register, due.unitsDue).map(({ code }) => ({
    agency: code,
    due: due.unitsDue,
    originalDue: due.unitsDue,
    advice: due.advice,
  }))

/**
 * Whether an open duty goes to whoever took an agency over (Q42): the agency has ended before its day, and nobody has done
 * anything about it. A day that was moved, and a report that was begun, stay with the agency's own people: its cells are its
 * own in the plan of that year, and late by the original day stays late.
 */
export const passesOn = (
  register: readonly Agency[],
  duty: {
    readonly agency: string
    readonly due: Day
    readonly exempt: DutyChange | null
    /** Another day that was granted, or that is being asked. */
    readonly moved: DutyChange | null
    readonly begun: boolean
  },
): boolean =>
  duty.exempt === null &&
  duty.moved === null &&
  !duty.begun &&
  !aliveOn(register, duty.due).some(({ code }) => code === duty.agency)
