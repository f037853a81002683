import { parseDecimal, printDecimal, zero } from '#core/figure/decimal.ts'
import type { Action, EmbeddedQuantity } from '#core/plan/action.ts'
import type { BudgetLine } from '#core/plan/budget.ts'
import type { Assignment } from '#core/plan/plan.ts'

/* Parts of a plan as they travel and as they are kept: a decimal is its canonical text, `1260.500`. */

export type QuantityWire = Omit<EmbeddedQuantity, 'value' | 'upper'> & {
  readonly value: string
  readonly upper: string | null
}
export type ActionWire = Omit<Action, 'quantities'> & { readonly quantities: readonly QuantityWire[] }
export type AssignmentWire = Omit<Assignment, 'actions'> & { readonly actions: readonly ActionWire[] }
export type BudgetWire = Omit<BudgetLine, 'value'> & { readonly value: string }

export const actionToWire = (action: Action): ActionWire => ({
  ...action,
  quantities: action.quantities.map((one) => ({
    ...one,
    value: printDecimal(one.value),
    upper: one.upper === null ? null : printDecimal(one.upper),
  })),
})

export const actionFromWire = (action: ActionWire): Action => ({
  ...action,
  quantities: action.quantities.map((one) => ({
    ...one,
    value: parseDecimal(one.value) ?? zero,
    upper: one.upper === null ? null : parseDecimal(one.upper),
  })),
})

export const assignmentToWire = (assignment: Assignment): AssignmentWire => ({
  ...assignment,
  actions: assignment.actions.map(actionToWire),
})

export const budgetToWire = (line: BudgetLine): BudgetWire => ({ ...line, value: printDecimal(line.value) })
export const budgetFromWire = (line: BudgetWire): BudgetLine => ({
  ...line,
  value: parseDecimal(line.value) ?? zero,
})
