import { figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { bareLabel } from '#core/checks/figures/say.ts'
import { quantityOf, sameKind, inBase } from '#core/checks/names/quantity.ts'
import { type Decimal, compare } from '#core/figure/decimal.ts'
import type { Place } from '#core/plan/place.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Row } from '#core/plan/table.ts'

export type Twin = { readonly place: Place; readonly name: string }

const telling = (value: Decimal): boolean => value.digits.toString().replace(/^-?0*|0+$/g, '').length >= 3

/** Other figures of the document that are exactly this one, units converted: the hint where a wrong figure came from. */
export const sameFigures = (plan: Plan, value: Decimal, row: Row): Twin[] => {
  const quantity = quantityOf(row.unit)
  if (!quantity || !telling(value)) return []
  const wanted = inBase(value, quantity)
  return plan.tables.flatMap((table) =>
    table.rows.flatMap((other) => {
      const unit = quantityOf(other.unit)
      if (other === row || !unit || !sameKind(quantity, unit)) return []
      return valueColumns(table).flatMap((column) => {
        const figure = figureAt(other, column.n)
        if (!figure || compare(inBase(figure.value, unit), wanted) !== 0) return []
        return [{ place: figure.place, name: `${bareLabel(other.label)}, ${column.label}` }]
      })
    }),
  )
}
