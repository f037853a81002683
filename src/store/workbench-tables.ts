import type { ColumnType, JSONColumnType } from 'kysely'
import type { ApprovalFact } from '#core/consolidation/approval.ts'
import type { ProposalFact } from '#core/consolidation/proposals.ts'
import type { IssuedInputs } from '#core/document/issued.ts'

/** The tables of the consolidation workbench (migration 0020). Days are `2024-03-18`. */
export interface ProposalFactTable {
  province: string
  period: string
  agency: string
  item: string
  ordinal: number
  what: ProposalFact['what']
  topic: string
  wording: string
  into_agency: string | null
  into_item: string | null
  parts: string[]
  reason: string
  by_account: string
  by_name: string
  at: Date
  trial: boolean
}

export interface NarrativeTable {
  province: string
  period: string
  document: string
  section: string
  revision: number
  text: string
  used: string[]
  by_account: string
  by_name: string
  at: Date
  trial: boolean
}

export interface ApprovalFactTable {
  province: string
  period: string
  document: string
  ordinal: number
  what: ApprovalFact['what']
  copy: number
  edition: number
  note: string
  by_account: string
  by_name: string
  at: Date
  trial: boolean
}

export interface IssuedDocumentTable {
  province: string
  period: string
  document: string
  copy: number
  edition: number
  number: string
  issued_on: string
  inputs: JSONColumnType<IssuedInputs>
  docx: ColumnType<Uint8Array, Uint8Array, never>
  docx_sha256: string
  xlsx: ColumnType<Uint8Array, Uint8Array, never>
  xlsx_sha256: string
  by_account: string
  by_name: string
  at: Date
  trial: boolean
}

export interface WorkbenchTables {
  proposal_fact: ProposalFactTable
  narrative: NarrativeTable
  approval_fact: ApprovalFactTable
  issued_document: IssuedDocumentTable
}
