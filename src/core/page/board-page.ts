import type { AgencyHead } from '#core/page/head.ts'
import type { ReportFact, ReportStatus } from '#core/report/fact.ts'

export type BoardLine = {
  readonly agency: AgencyHead
  readonly status: ReportStatus
  readonly late: boolean
  readonly firstSentAt: string | null
  readonly facts: readonly Pick<ReportFact, 'what' | 'at' | 'revision' | 'note'>[]
  readonly filled: number
  readonly asked: number
}

/** `GET /api/periods/:period/board` */
export type BoardPage = {
  readonly period: string
  readonly label: string
  readonly openedAt: string
  readonly unitsDue: string
  readonly consolidationDue: string
  readonly today: string
  readonly lines: readonly BoardLine[]
}
