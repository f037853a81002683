import type { Generated } from 'kysely'
import type { EvidenceKind } from '#core/talk/evidence.ts'
import type { CommentFact } from '#core/talk/thread.ts'

/** What is said of a report and what proves it (migration 0022). */
export interface ReportCommentTable {
  province: string
  period: string
  agency: string
  number: Generated<number>
  subject: string
  thread: number | null
  what: CommentFact['what']
  words: string
  inside: boolean
  asked: string[]
  by_account: string
  by_name: string
  by_agency: string | null
  at: Date
  trial: boolean
}

export interface EvidenceTable {
  province: string
  period: string
  agency: string
  number: number
  subject: string
  name: string
  kind: EvidenceKind
  sha256: string
  bytes: Uint8Array
  by_account: string
  by_name: string
  at: Date
  trial: boolean
}

export interface EvidenceWithdrawalTable {
  province: string
  period: string
  agency: string
  number: number
  reason: string
  by_account: string
  by_name: string
  at: Date
  trial: boolean
}

export interface TalkTables {
  report_comment: ReportCommentTable
  evidence: EvidenceTable
  evidence_withdrawal: EvidenceWithdrawalTable
}
