import { figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { bareLabel } from '#core/checks/figures/say.ts'
import { type Quantity, inBase, quantityOf } from '#core/checks/names/quantity.ts'
import { type Decimal, printDecimal } from '#core/figure/decimal.ts'
import type { Place } from '#core/plan/place.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Column, Row } from '#core/plan/table.ts'

export type Twin = { readonly place: Place; readonly name: string }

type Stand = { readonly row: Row; readonly column: Column; readonly place: Place }

const telling = (value: Decimal): boolean => value.digits.toString().replace(/^-?0*|0+$/g, '').length >= 3

/** `1,50` tấn and `1.500` kg are one size. */
const sizeOf = (value: Decimal, quantity: Quantity): string => {
  const printed = printDecimal(inBase(value, quantity))
  return `${quantity.kind}|${printed.includes('.') ? printed.replace(/\.?0+$/, '') : printed}`
}

/** Every figure of the annexes by its size. */
const standsIn = (plan: Plan): ReadonlyMap<string, readonly Stand[]> => {
  const stands = new Map<string, Stand[]>()
  for (const table of plan.tables)
    for (const row of table.rows) {
      const quantity = quantityOf(row.unit)
      for (const column of quantity ? valueColumns(table) : []) {
        const figure = figureAt(row, column.n)
        if (!figure || !quantity) continue
        const size = sizeOf(figure.value, quantity)
        const held = stands.get(size)
        if (held) held.push({ row, column, place: figure.place })
        else stands.set(size, [{ row, column, place: figure.place }])
      }
    }
  return stands
}

/** Asked for one figure after the other; the annexes are gone through once. */
const known = new WeakMap<Plan, ReadonlyMap<string, readonly Stand[]>>()

/** Other figures of the document that are exactly this one, units converted: the hint where a wrong figure came from. */
export const sameFigures = (plan: Plan, value: Decimal, row: Row): Twin[] => {
  const quantity = quantityOf(row.unit)
  if (!quantity || !telling(value)) return []
  const stands = known.get(plan) ?? standsIn(plan)
  known.set(plan, stands)
  return (stands.get(sizeOf(value, quantity)) ?? [])
    .filter((stand) => stand.row !== row)
    .map((stand) => ({
      place: stand.place,
      name: `${bareLabel(stand.row.label)}, ${stand.column.label}`,
    }))
}
