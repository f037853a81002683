import { type Cell, impossible, missing, none, notApplicable, number } from '#core/figure/cell.ts'
import type { Decimal } from '#core/figure/decimal.ts'
import type { Firm } from '#core/consolidation/over-scope/tally.ts'

/**
 * What the leaves of a scope give for one indicator. Where a part has said nothing it is no total, whatever its value
 * (Q19): `cell` is then what the others give, and the parts that are missing stand beside it.
 */
export type Derived = {
  readonly what: 'total' | 'partial'
  readonly cell: Cell
  /** How many leaves there are, and how many of them have said something. */
  readonly parts: number
  readonly said: number
  /** Leaves that have said nothing. */
  readonly missing: readonly string[]
  /** Leaves whose cell is in words or impossible: they make the whole impossible. */
  readonly unusable: readonly string[]
  /** Of how many leaves the figure is an estimate, actual, official: no leaf is counted with two. */
  readonly kinds: Readonly<Record<Firm, number>>
}

/** What is known of the parts before it is said. */
export type Parts = {
  readonly parts: number
  readonly numbers: number
  readonly nones: number
  readonly notApplicable: number
  readonly missing: readonly string[]
  readonly unusable: readonly string[]
  readonly kinds: Readonly<Record<Firm, number>>
}

export const noKinds: Readonly<Record<Firm, number>> = { estimate: 0, actual: 0, official: 0 }
export const noParts: Parts = {
  parts: 0,
  numbers: 0,
  nones: 0,
  notApplicable: 0,
  missing: [],
  unusable: [],
  kinds: noKinds,
}

const both = <One>(a: readonly One[], b: readonly One[]): readonly One[] =>
  a.length === 0 ? b : b.length === 0 ? a : [...a, ...b]

export const joinParts = (a: Parts, b: Parts): Parts => ({
  parts: a.parts + b.parts,
  numbers: a.numbers + b.numbers,
  nones: a.nones + b.nones,
  notApplicable: a.notApplicable + b.notApplicable,
  missing: both(a.missing, b.missing),
  unusable: both(a.unusable, b.unusable),
  kinds: {
    estimate: a.kinds.estimate + b.kinds.estimate,
    actual: a.kinds.actual + b.kinds.actual,
    official: a.kinds.official + b.kinds.official,
  },
})

/** A dash adds nothing and remains where there is nothing else; so does what applies to nobody. */
const absence = ({ nones, notApplicable: apart }: Parts): Cell =>
  nones > 0 ? none : apart > 0 ? notApplicable : missing

/** `value` is asked only where there are numbers, and may itself be a cell that is no number. */
export const deriveFrom = (parts: Parts, value: () => Cell | Decimal): Derived => {
  const cellOf = (): Cell => {
    if (parts.unusable.length > 0) return impossible('unreadable')
    if (parts.numbers === 0) return absence(parts)
    const got = value()
    return 'kind' in got ? got : number(got)
  }
  return {
    what: parts.missing.length > 0 ? 'partial' : 'total',
    cell: cellOf(),
    parts: parts.parts,
    said: parts.parts - parts.missing.length,
    missing: parts.missing,
    unusable: parts.unusable,
    kinds: parts.kinds,
  }
}
