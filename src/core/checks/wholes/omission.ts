import type { Claim } from '#core/checks/figures/claim.ts'
import { figureAt } from '#core/checks/figures/figures.ts'
import { nameOf, say, sayShort } from '#core/checks/figures/say.ts'
import { type Span, exactly, meet, minus, plus } from '#core/checks/figures/span.ts'
import type { Part } from '#core/checks/wholes/candidates.ts'
import { type Relation, type Verdict, count, proofs, relate } from '#core/checks/wholes/relation.ts'
import { zero } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'

type Omission = { readonly relation: Relation; readonly left: Part; readonly without: Relation }

/** By how much a sum is above its whole in one column; null where nothing was added. */
type Excess = { readonly n: number; readonly over: Span | null }

const excessOf = ({ n, whole, parts, sum }: Verdict): Excess => {
  const added = parts.map(({ span }) => span).reduce(plus, exactly(zero))
  return { n, over: sum.digits === 0n ? null : minus(added, whole.span) }
}

/** Is this part what the sum has too much in that column? */
const explains = ({ n, over }: Excess, { row }: Part): boolean => {
  const figure = figureAt(row, n)
  return figure !== null && over !== null && meet(over, figure.span)
}

/** The sum fails everywhere, and holds everywhere once one part is left out: the whole forgot that part. */
const omissionIn = (relation: Relation): Omission | null => {
  const { table, branch, candidate, verdicts } = relation
  const failed = verdicts.filter(({ kind }) => kind === 'fails')
  if (candidate.parts.length < 3 || failed.length < 2 || count(relation, 'holds') > 0) return null
  const excess = failed.map(excessOf)
  for (const left of candidate.parts) {
    if (!excess.every((one) => explains(one, left))) continue
    const parts = candidate.parts.filter((part) => part !== left)
    const without = relate(table, branch, { ...candidate, parts })
    if (proofs(without) >= 2 && count(without, 'fails') === 0) return { relation, left, without }
  }
  return null
}

/** A sister total (the areas beside the outputs) counts the branch that this one forgot. */
const hasSister = ({ relation, left }: Omission, holding: readonly Relation[]): boolean =>
  holding.some(
    (sister) =>
      sister.branch !== relation.branch &&
      (sister.branch === relation.branch.parent || sister.branch.parent === relation.branch.parent) &&
      sister.candidate.parts.some(({ group }) => group === left.group) &&
      sister.candidate.parts.length >= relation.candidate.parts.length,
  )

const omissionClaim = ({ relation, left }: Omission): Claim => {
  const verdicts = relation.verdicts.filter(({ kind }) => kind === 'fails')
  const finding: Finding = {
    code: 'sum',
    severity: 'error',
    where: verdicts.map(({ whole }) => whole.place),
    evidence: [{ line: left.row.line }],
    printed: verdicts.map(({ whole }) => say(whole.value)).join('; '),
    expected: verdicts.map(({ sum }) => sayShort(sum)).join('; '),
    message: `${nameOf(relation.branch.row)}: tổng thiếu đúng hàng “${nameOf(left.row)}” ở cả ${verdicts.length} cột.`,
  }
  return { finding, suspects: [], group: `omission ${relation.branch.row.line}` }
}

/** The claim that a whole forgot one of its parts, where a sister total proves it. */
export const omissions = (relations: readonly Relation[], holding: readonly Relation[]): Claim[] => {
  const found = relations.flatMap((relation) => omissionIn(relation) ?? [])
  const proven = found.find((omission) => hasSister(omission, holding))
  return proven ? [omissionClaim(proven)] : []
}
