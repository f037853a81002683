import type { Unit, UnitBook } from '#core/indicator/unit.ts'

/** The catalogue of units on the wire, so that a page checks formulas with the same units as the server. */
export type WireUnits = {
  readonly named: readonly (readonly [string, Unit])[]
  readonly multipliers: readonly (readonly [string, number])[]
}

export const unitsToWire = (book: UnitBook): WireUnits => ({
  named: [...book.named],
  multipliers: [...book.multipliers],
})

/** The inverse of `unitsToWire`. */
export const unitsFromWire = (wire: WireUnits): UnitBook => ({
  named: new Map(wire.named),
  multipliers: new Map(wire.multipliers),
})
