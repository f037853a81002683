import type { ColumnType } from 'kysely'
import type { DecisionWhat } from '#core/review/decision.ts'

/** The tables of the review (migration 0003 and later). */
export interface FindingDecisionTable {
  province: string
  plan: string
  key: string
  revision: number
  edition: number
  what: DecisionWhat
  reason: string
  value: string | null
  by_account: string
  by_name: string
  at: Date
  trial: boolean
}

export interface PlanOpeningTable {
  province: string
  plan: string
  edition: number
  opened_at: Date
  by_account: string
  by_name: string
  trial: boolean
}

export interface PlanEditionTable {
  province: string
  plan: string
  edition: number
  file_name: string
  sha256: string
  source: Uint8Array
  lines: string[]
  reading: ColumnType<object, string, string>
  imported_at: Date
  imported_by: string
  trial: boolean
}

export interface ReviewTables {
  finding_decision: FindingDecisionTable
  plan_opening: PlanOpeningTable
  plan_edition: PlanEditionTable
}
