import { type Day, parseDay } from '#core/time/day.ts'
import { ownView, type Scope } from '#actions/scope.ts'
import { listPlanHeads } from '#store/plans.ts'

/** The days on which the province's plans were signed: the agencies of those days owe their months, whatever became of them since. */
export const listPlanDays = async (scope: Scope): Promise<readonly Day[]> => {
  const plans = await scope.store.transaction(ownView(scope), (db) => listPlanHeads(db))
  return plans.flatMap(({ date }) => {
    const day = date === null ? null : parseDay(date)
    return day === null ? [] : [day]
  })
}
