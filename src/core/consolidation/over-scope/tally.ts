import { type Blocks, countIn } from '#core/consolidation/over-scope/blocks.ts'
import { type Cell, numberIn } from '#core/figure/cell.ts'
import { add, type Decimal, zero } from '#core/figure/decimal.ts'
import { type FigureKind, firmness } from '#core/figure/figure.ts'

/** What one block says of one indicator, without its figures: of each kind and each sort of cell, who and how much. */
export type Group = {
  readonly kind: FigureKind
  readonly cell: Cell['kind']
  /** How many figures; more than there are in `leaves` where two speak for one leaf. */
  readonly said: number
  readonly leaves: bigint
  /** Of the numbers; zero where there are none. */
  readonly sum: Decimal
}

/** By indicator, then by block. */
export type Tallies = ReadonlyMap<string, ReadonlyMap<number, readonly Group[]>>

/** One figure for every leaf: its firmest. Sets that have no leaf in common; leaves in none of them have said nothing. */
export type Settled = {
  readonly numbers: bigint
  readonly nones: bigint
  readonly notApplicable: bigint
  /** In words, or impossible: nothing can be computed with them. */
  readonly unusable: bigint
  readonly sum: Decimal
  /** Who spoke with which firmness; kinds are never added for one leaf, and a total says what it is made of. */
  readonly kinds: Readonly<Record<Firm, bigint>>
}

export type Firm = 'estimate' | 'actual' | 'official'

const nobody: Readonly<Record<Firm, bigint>> = { estimate: 0n, actual: 0n, official: 0n }
export const silent: Settled = {
  numbers: 0n,
  nones: 0n,
  notApplicable: 0n,
  unusable: 0n,
  sum: zero,
  kinds: nobody,
}

const firmestFirst: readonly Firm[] = ['official', 'actual', 'estimate']

/**
 * What counts of a block where every leaf speaks once, or where a firmer kind has replaced a whole weaker one. Null:
 * two speak for one leaf, or only some leaves have become firmer; then the figures themselves must be asked.
 */
export const settle = (groups: readonly Group[]): Settled | null => {
  let settled = silent
  let spoken = 0n
  for (const kind of firmestFirst) {
    const own = groups.filter((group) => group.kind === kind && group.cell !== 'missing')
    const together = unionOf(own)
    if (together === null) return null
    const again = together & spoken
    if (again !== 0n && again !== together) return null
    if (again !== 0n) continue
    for (const group of own) settled = withGroup(settled, group)
    if (together !== 0n) settled = { ...settled, kinds: { ...settled.kinds, [kind]: together } }
    spoken |= together
  }
  return settled
}

/** Whether no leaf of a block is spoken for twice with the same firmness: then its firmest figure is the one that counts. */
export const hasOneVoice = (groups: readonly Group[]): boolean =>
  firmestFirst.every(
    (kind) => unionOf(groups.filter((group) => group.kind === kind && group.cell !== 'missing')) !== null,
  )

/** The leaves of all groups; null where one of them has said two things. */
const unionOf = (groups: readonly Group[]): bigint | null => {
  let union = 0n
  for (const { leaves, said } of groups) {
    if (countIn(leaves) !== said || (union & leaves) !== 0n) return null
    union |= leaves
  }
  return union
}

const withGroup = (settled: Settled, { cell, leaves, sum }: Group): Settled => {
  switch (cell) {
    case 'number':
      return { ...settled, numbers: settled.numbers | leaves, sum: add(settled.sum, sum) }
    case 'none':
      return { ...settled, nones: settled.nones | leaves }
    case 'notApplicable':
      return { ...settled, notApplicable: settled.notApplicable | leaves }
    case 'missing':
      return settled
    case 'impossible':
    case 'worded':
      return { ...settled, unusable: settled.unusable | leaves }
  }
}

/** What one speaker says of one indicator in one scope. */
export type Told = {
  readonly indicator: string
  readonly scope: string
  readonly kind: FigureKind
  readonly basis: string
  readonly cell: Cell
  /** Since when it is known, ISO. */
  readonly at: string
}

/**
 * Which of several speakers counts for one scope: who says something at all, the firmer one, the consolidator before
 * the agencies, then by code. Null where nobody says anything. The database asks in the same order.
 */
export const speaking = (told: readonly Told[]): Told | null =>
  told
    .filter(({ kind, cell }) => firmness.includes(kind) && cell.kind !== 'missing')
    .toSorted(
      (a, b) =>
        firmness.indexOf(b.kind) - firmness.indexOf(a.kind) ||
        Number(b.basis === 'consolidator') - Number(a.basis === 'consolidator') ||
        (a.basis < b.basis ? -1 : 1),
    )[0] ?? null

/** The tallies of figures that are at hand. */
export const tallyOf = ({ seats }: Blocks, told: readonly Told[]): Tallies => {
  const seatOf = new Map(seats.map((seat) => [seat.scope, seat]))
  const tallies = new Map<string, Map<number, Group[]>>()
  for (const { indicator, scope, kind, cell } of told) {
    const seat = seatOf.get(scope)
    if (!seat || !firmness.includes(kind)) continue
    const ofIndicator = tallies.get(indicator) ?? new Map<number, Group[]>()
    tallies.set(indicator, ofIndicator)
    const groups = ofIndicator.get(seat.block) ?? []
    const same = groups.findIndex((group) => group.kind === kind && group.cell === cell.kind)
    const before = groups[same] ?? { kind, cell: cell.kind, said: 0, leaves: 0n, sum: zero }
    const after: Group = {
      ...before,
      said: before.said + 1,
      leaves: before.leaves | (1n << BigInt(seat.bit)),
      sum: add(before.sum, numberIn(cell) ?? zero),
    }
    ofIndicator.set(seat.block, same < 0 ? [...groups, after] : groups.with(same, after))
  }
  return tallies
}
