import type { PlanHead } from '#core/page/head.ts'
import type { Agreement, Held, PlannedBelow } from '#core/plan/agreement.ts'

/** `GET /api/plans/:plan/agreements`: where one figure stands in several places, and what was tried and holds. */
export type AgreementsPage = {
  readonly plan: PlanHead
  readonly agreements: readonly Agreement[]
  readonly held: readonly Held[]
  readonly plannedBelow: PlannedBelow
}
