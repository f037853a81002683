import {
  type Cell,
  type Impossible,
  impossible,
  missing,
  none,
  notApplicable,
  number,
  worded,
} from '#core/figure/cell.ts'
import { parseDecimal, printDecimal } from '#core/figure/decimal.ts'

/** A cell on the wire and in JSON: decimals travel as canonical text, `1234.50`, never as doubles. */
export type WireCell =
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'missing' | 'none' | 'notApplicable' }
  | { readonly kind: 'impossible'; readonly reason: Impossible }
  | { readonly kind: 'worded'; readonly text: string }

export const toWire = (cell: Cell): WireCell =>
  cell.kind === 'number' ? { kind: 'number', value: printDecimal(cell.value) } : cell

/** The inverse of `toWire`. A number that is no canonical decimal is unreadable, not zero. */
export const fromWire = (cell: WireCell): Cell => {
  switch (cell.kind) {
    case 'number': {
      const value = parseDecimal(cell.value)
      return value ? number(value) : impossible('unreadable')
    }
    case 'missing':
      return missing
    case 'none':
      return none
    case 'notApplicable':
      return notApplicable
    case 'impossible':
      return impossible(cell.reason)
    case 'worded':
      return worded(cell.text)
  }
}
