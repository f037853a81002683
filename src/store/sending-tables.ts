import type { ColumnType } from 'kysely'
import type { SignForm, Signature } from '#core/access/signature.ts'
import type { Entry } from '#core/report/entry.ts'
import type { InsideStep, PointedCell } from '#core/report/fact.ts'

/** The tables of migration 0015: steps inside an agency, delegations, corrections. Days are `2024-03-18`. */

/** What `report_fact` has gained. */
export interface SignedColumns {
  signed: ColumnType<Signature | null, string | null, never>
  cells: ColumnType<readonly PointedCell[], string | undefined, never>
}

export interface ReportStepTable {
  province: string
  period: string
  agency: string
  ordinal: number
  what: InsideStep['what']
  at: Date
  by_account: string
  by_name: string
  note: string
  after: number
  trial: boolean
}

export interface DelegationTable {
  province: string
  agency: string
  number: number
  what: 'given' | 'revoked'
  deputy: string
  deputy_name: string
  form: SignForm
  head_title: string
  deputy_title: string
  from_day: string
  to_day: string
  document: string
  reason: string
  by_account: string
  by_name: string
  at: Date
  trial: boolean
}

export interface CorrectionTable {
  province: string
  period: string
  agency: string
  number: number
  revision: number
  reason: string
  by_account: string
  by_name: string
  at: Date
  trial: boolean
}

export interface CorrectionCellTable {
  province: string
  period: string
  agency: string
  number: number
  code: string
  name: string
  unit: string
  was_kind: Entry['kind']
  was_value: string | null
  kind: Entry['kind']
  value: string | null
}

export interface CorrectionDecisionTable {
  province: string
  period: string
  agency: string
  number: number
  what: 'accepted' | 'refused' | 'withdrawn'
  reason: string
  by_account: string
  by_name: string
  at: Date
  trial: boolean
}

export interface SendingTables {
  report_step: ReportStepTable
  delegation: DelegationTable
  correction: CorrectionTable
  correction_cell: CorrectionCellTable
  correction_decision: CorrectionDecisionTable
}
