import { useParams } from '@tanstack/react-router'
import type { Me } from '#core/page/head.ts'

/** The plan and the period that the frame speaks of: those of the address, or the period that is due next by the server's clock, else the newest month. Null: there is none yet. */
export type Where = { readonly plan: string | null; readonly period: string | null }

export const useWhere = (me: Me): Where => {
  const params: { plan?: string; period?: string } = useParams({ strict: false })
  const newestPlan = me.plans.toSorted((a, b) => b.year - a.year)[0]
  const plan = params.plan ?? params.period?.slice(0, 4) ?? (newestPlan ? String(newestPlan.year) : null)
  const inPlan = me.periods.filter((period) => period.startsWith(`${plan}`))
  const newest = inPlan.find((period) => period.includes('-M')) ?? inPlan[0] ?? me.periods[0]
  const current = inPlan.find((period) => period === me.current)
  return { plan, period: params.period ?? current ?? newest ?? null }
}
