import type { Agency } from '#core/agency/agency.ts'
import { reportingUnits } from '#core/agency/register.ts'
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
 * Opening a period makes one duty for each agency that reports on the day it is due (G02, Q35): an agency that is merged
 * before that day owes nothing, its successor does. Collectives owe nothing; their members do.
 */
export const dutiesOf = (register: readonly Agency[], due: Due): readonly Duty[] =>
  reportingUnits(register, due.unitsDue)
    .filter((agency) => agency.kind !== 'collective')
    .map(({ code }) => ({ agency: code, due: due.unitsDue, originalDue: due.unitsDue, advice: due.advice }))
