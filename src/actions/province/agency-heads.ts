import type { Agency } from '#core/agency/agency.ts'
import { aliveOn } from '#core/agency/register.ts'
import type { AgencyHead } from '#core/page/head.ts'
import { type Day, parseDay, vietnameseDay } from '#core/time/day.ts'
import type { Scope } from '#actions/scope.ts'

export type Heads = Readonly<Record<string, AgencyHead>>

export const headOf = ({ code, name, short, kind }: Agency): AgencyHead => ({ code, name, short, kind })

/** Every agency by its code, under the name that it had on that day; one that did not live then under its last name. */
export const headsOn = (register: readonly Agency[], on: Day): Heads =>
  Object.fromEntries([...register, ...aliveOn(register, on)].map((agency) => [agency.code, headOf(agency)]))

/** The day on which a plan was signed: its agencies are called as they were called then. */
export const dayOfPlan = (plan: { readonly date: string | null }, scope: Scope): Day =>
  (plan.date === null ? null : parseDay(plan.date)) ?? vietnameseDay(scope.now)
