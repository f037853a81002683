import type { Agency } from '#core/agency/agency.ts'
import { aliveOn } from '#core/agency/register.ts'
import { type Day, printDay } from '#core/time/day.ts'
import { type Refusal, refuse } from '#core/words/month.ts'

/** May answer for a figure: reports by itself, with figures. Districts send texts only, a collective is nobody. */
export const mayOwn = ({ kind, reports }: Agency): boolean =>
  reports && kind !== 'district' && kind !== 'collective'

/** Null: these agencies, the first of them focal, may own an indicator of a plan of that day (Q21, Q35). */
export const whyNotOwners = (
  owners: readonly string[],
  register: readonly Agency[],
  on: Day,
): Refusal | null => {
  if (owners.length === 0) return refuse('noOwners', {})
  for (const [at, code] of owners.entries()) {
    const refusal = whyNotOwner(code, register, on)
    if (refusal) return refusal
    if (owners.indexOf(code) !== at) return refuse('ownerTwice', { agency: shortOf(code, register) })
  }
  return null
}

const shortOf = (code: string, register: readonly Agency[]): string =>
  register.findLast((agency) => agency.code === code)?.short ?? code

const whyNotOwner = (code: string, register: readonly Agency[], on: Day): Refusal | null => {
  if (!register.some((agency) => agency.code === code)) return refuse('noAgency', { code })
  const agency = aliveOn(register, on).find((each) => each.code === code)
  if (!agency) return refuse('ownerNotInForce', { agency: shortOf(code, register), day: printDay(on) })
  if (mayOwn(agency)) return null
  if (agency.kind === 'collective') return refuse('ownerIsCollective', { agency: agency.short })
  if (agency.kind === 'district') return refuse('ownerIsDistrict', { agency: agency.short })
  return refuse('ownerReportsNothing', { agency: agency.short })
}
