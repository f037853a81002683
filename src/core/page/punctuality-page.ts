import type { AgencyHead, PlanHead } from '#core/page/head.ts'
import type { Burden } from '#core/punctuality/burden.ts'
import type { Completeness } from '#core/punctuality/completeness.ts'
import type { PeriodMark } from '#core/punctuality/mark.ts'
import type { YearTotal } from '#core/punctuality/year.ts'

export type PunctualityPeriod = PeriodMark & {
  readonly period: string
  /** Of the newest sending; null: nothing was sent. */
  readonly completeness: Completeness | null
  readonly burden: Burden
}

export type PunctualityLine = {
  readonly agency: AgencyHead
  /** In the order of `PunctualityPage.periods`; null where the agency owed nothing then. */
  readonly marks: readonly (PunctualityPeriod | null)[]
  readonly total: YearTotal
  readonly completeness: Completeness
  readonly burden: Burden
}

/** `GET /api/plans/:plan/punctuality`: every agency for who reads all reports, the own one for everybody else (G14, beyond 32). */
export type PunctualityPage = {
  readonly plan: PlanHead
  /** Opened periods with a report of their own, oldest first. */
  readonly periods: readonly { readonly period: string; readonly label: string; readonly due: string }[]
  readonly lines: readonly PunctualityLine[]
  /** True: all agencies. */
  readonly all: boolean
}
