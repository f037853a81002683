import type { AgencyHead } from '#core/page/head.ts'
import type { PlanDutyAsks } from '#core/duty/plan-duty.ts'

/** How the action plans of the year stand when the month of their due day is consolidated (H13), frozen with it. */
export type ActionPlansSaid = {
  readonly due: string
  readonly lines: readonly {
    readonly agency: AgencyHead
    readonly asks: PlanDutyAsks
    /** Number and day of the document; null: nothing stated. */
    readonly stated: { readonly document: string; readonly dated: string } | null
    readonly late: boolean
    readonly exempt: boolean
  }[]
}
