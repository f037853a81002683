import type { AgencyHead } from '#core/page/head.ts'
import type { Reason } from '#core/page/reason.ts'
import type { AnsweredWarning } from '#core/validation/warning.ts'
import type { CorrectedFigure, Correction, CorrectionState } from '#core/report/correction.ts'

/** A request as a page shows it. */
export type CorrectionLine = Correction & {
  readonly label: string
  readonly state: CorrectionState
  /** The period in whose report it stands as corrected; null while it is not accepted, or none is open. */
  readonly into: { readonly period: string; readonly label: string } | null
  /** What is asked of the report as it would stand then, while nobody has decided; on the page of its report alone (G10). */
  readonly warnings: readonly AnsweredWarning[]
  readonly whyNotDecide: Reason | null
  readonly whyNotWithdraw: Reason | null
}

/** A corrected figure with the words of its period. */
export type CorrectedLine = CorrectedFigure & { readonly label: string }

/**
 * Of one report: what was asked to be corrected in it, and what of earlier periods stands in it as corrected.
 * `POST …/corrections` {cells: {code, entry}[], reason} · `POST …/corrections/:number` {what, reason}; both answer the report's page.
 */
export type ReportCorrections = {
  readonly requests: readonly CorrectionLine[]
  readonly corrected: readonly CorrectedLine[]
  readonly whyNotAsk: Reason | null
}

/** `GET /api/corrections`: all requests that these eyes may see, those that wait first. */
export type CorrectionsPage = {
  readonly lines: readonly (CorrectionLine & { readonly head: AgencyHead })[]
}
