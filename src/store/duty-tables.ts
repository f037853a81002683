import type { DutyChange } from '#core/duty/change.ts'
import type { PlanDutyFact } from '#core/duty/plan-duty.ts'

/** What happens to duties, and the duties of a plan that are no reports (migration 0014). Days are `2024-03-18`. */
export interface DutyChangeTable {
  province: string
  owed: string
  agency: string
  ordinal: number
  what: DutyChange['what']
  until: string | null
  document: string | null
  reason: string
  successor: string | null
  at: Date
  by_account: string
  by_name: string
  trial: boolean
}

export interface PlanDutyTable {
  province: string
  plan: string
  duty: 'action-plan'
  agency: string
  ordinal: number
  name: string
  short: string
  kind: string
  asks: 'issue' | 'submit'
  due: string
  latest: string
  source: string
  given_at: Date
  by_account: string
  by_name: string
  trial: boolean
}

export interface PlanDutyFactTable {
  province: string
  plan: string
  duty: string
  agency: string
  ordinal: number
  what: PlanDutyFact['what']
  document: string | null
  dated: string | null
  reason: string
  at: Date
  by_account: string
  by_name: string
  trial: boolean
}

export interface DutyTables {
  duty_change: DutyChangeTable
  plan_duty: PlanDutyTable
  plan_duty_fact: PlanDutyFactTable
}
