import type { Action } from '#core/plan/action.ts'
import type { Mention } from '#core/plan/plan.ts'

/**
 * Do several bodies answer for the same work (rule Q22)? One with an action of its own, `Sở Xây dựng lập dự toán; Sở Tài chính
 * thẩm định`, answers for that alone; two that are named before one verb answer for it together.
 */
export const areJoint = (lead: readonly Mention[], actions: readonly Action[]): boolean => {
  if (lead.length < 2) return false
  const own = actions.flatMap(({ by }) => (by ? [by] : []))
  if (own.some((by) => by.filter(({ code }) => lead.some((one) => one.code === code)).length > 1)) return true
  const told = new Set(own.flatMap((by) => by.map(({ code }) => code)))
  return lead.filter(({ code }) => !told.has(code)).length > 1
}
