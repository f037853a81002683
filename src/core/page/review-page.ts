import type { PlanHead } from '#core/page/head.ts'
import type { Reason } from '#core/page/reason.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Choice } from '#core/review/choices.ts'
import type { Decision, Standing } from '#core/review/decision.ts'
import type { Excerpt } from '#core/review/excerpt.ts'

/** A finding with what may be decided about it and what has been. */
export type ReviewItem = {
  readonly key: string
  readonly finding: Finding
  /** Its places, said without line numbers. */
  readonly places: readonly string[]
  /** It keeps the plan from being opened until it is answered. */
  readonly blocks: boolean
  /** The four verdicts in the order of the keys 1–4. */
  readonly choices: readonly Choice[]
  readonly decision: Standing | null
  readonly history: readonly Decision[]
  /** The document near its places, verbatim. */
  readonly excerpts: readonly Excerpt[]
}

export type ReviewCounts = {
  readonly all: number
  readonly decided: number
  /** Questions that still block, and targets without an owner. */
  readonly blocking: number
}

/** `GET /api/plans/:plan/review`; `POST /api/plans/:plan/review` {key, what, reason?, value?}; `POST /api/plans/:plan/open` */
export type ReviewPage = {
  readonly plan: PlanHead
  /** Which printing of the document it is: 1, then one more for each corrected one. */
  readonly edition: number
  readonly opened: { readonly by: string; readonly at: string; readonly trial: boolean } | null
  readonly items: readonly ReviewItem[]
  readonly counts: ReviewCounts
  /** Decisions about what an earlier edition had and this one has no more. */
  readonly orphans: readonly Standing[]
  /** The first of the targets without an owner. */
  readonly ownerless: { readonly count: number; readonly first: string } | null
  /** Every reason why the plan may not be opened now; none: go ahead. */
  readonly whyNotOpen: readonly Reason[]
  readonly whyNotDecide: Reason | null
}
