import { deriveFrom, noParts, type Parts } from '#core/consolidation/over-scope/derived.ts'
import { leavesBelow, type ScopeTree } from '#core/consolidation/over-scope/scope-tree.ts'
import { speaking, type Told } from '#core/consolidation/over-scope/tally.ts'
import { type Cell, missing } from '#core/figure/cell.ts'
import { add, zero } from '#core/figure/decimal.ts'
import { toWire, type WireCell } from '#core/figure/wire.ts'
import type { SpaceRule } from '#core/indicator/definition.ts'
import type { SharedTotal } from '#core/passport/shared-total.ts'

/** One of the places that a figure is made up of. */
export type PartBelow = {
  readonly scope: string
  readonly name: string
  /** What it says itself; for a place with parts that says nothing, what these give. */
  readonly cell: WireCell
  /** The figure that says so; null where nobody has, or where it is only derived. */
  readonly of: Pick<Told, 'kind' | 'basis'> | null
  /** How many leaves it stands for, and how many of them have said something. */
  readonly leaves: number
  readonly said: number
}

export type PartsBelow = {
  readonly parts: readonly PartBelow[]
  readonly leaves: number
  readonly said: number
  /** What the leaves that have spoken give together; null where the dictionary lets nothing be derived. */
  readonly derived: WireCell | null
}

type Speakers = ReadonlyMap<string, Told>

const speakersIn = (told: readonly Told[]): Speakers => {
  const scopes = new Set(told.map(({ scope }) => scope))
  return new Map(
    [...scopes].flatMap((scope) => {
      const one = speaking(told.filter((each) => each.scope === scope))
      return one ? [[scope, one] as const] : []
    }),
  )
}

const slots = {
  number: 'numbers',
  none: 'nones',
  notApplicable: 'notApplicable',
} as const

const withLeaf = (parts: Parts, leaf: string, one: Told | undefined): Parts => {
  const next = { ...parts, parts: parts.parts + 1 }
  if (!one || one.cell.kind === 'missing') return { ...next, missing: [...parts.missing, leaf] }
  const { kind } = one.cell
  if (kind === 'worded' || kind === 'impossible') return { ...next, unusable: [...parts.unusable, leaf] }
  return { ...next, [slots[kind]]: parts[slots[kind]] + 1 }
}

const together = (leaves: readonly string[], said: Speakers) =>
  deriveFrom(
    leaves.reduce((parts, leaf) => withLeaf(parts, leaf, said.get(leaf)), noParts),
    () =>
      leaves.reduce((sum, leaf) => {
        const cell = said.get(leaf)?.cell
        return cell?.kind === 'number' ? add(sum, cell.value) : sum
      }, zero),
  )

/**
 * The places right below a scope with what they say of an indicator in a period, and what their leaves give together: a
 * sum where the dictionary adds, `shared` where it weighs or divides (`shared-total.ts`), else nothing (H03). Only leaves are added, so nothing counts twice (Q20).
 * Null for a place without parts, or where no part has said anything.
 */
export const partsBelow = (
  tree: ScopeTree,
  scope: string,
  space: SpaceRule,
  told: readonly Told[],
  shared: (leaves: readonly string[]) => SharedTotal | null = () => null,
): PartsBelow | null => {
  const children = tree.childrenOf.get(scope) ?? []
  const said = speakersIn(told)
  const adds = space === 'sum'
  const whole = together(leavesBelow(tree, scope), said)
  const total = adds ? null : shared(leavesBelow(tree, scope))
  if (whole.said === 0 && total === null) return null
  const parts = children.map((child): PartBelow => {
    const own = said.get(child) ?? null
    const leaves = tree.childrenOf.has(child) ? leavesBelow(tree, child) : [child]
    const below = together(leaves, said)
    const given = adds ? null : shared(leaves)
    const derived: Cell = adds ? below.cell : (given?.cell ?? missing)
    return {
      scope: child,
      name: tree.names.get(child) ?? child,
      cell: toWire(own?.cell ?? derived),
      of: own && { kind: own.kind, basis: own.basis },
      leaves: below.parts,
      said: Math.max(below.said, given?.said ?? 0),
    }
  })
  const derived = adds ? whole.cell : (total?.cell ?? null)
  return {
    parts,
    leaves: whole.parts,
    said: Math.max(whole.said, total?.said ?? 0),
    derived: derived && toWire(derived),
  }
}
