import { few, nameOf, nameOfColumn, say, sayShort } from '#core/checks/figures/say.ts'
import { type Figure, figureAt } from '#core/checks/figures/figures.ts'
import { exactly, meet, minus, plus } from '#core/checks/figures/span.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import type { Part } from '#core/checks/wholes/candidates.ts'
import {
  type Relation,
  type Verdict,
  confirmedCells,
  count,
  proofs,
  relate,
} from '#core/checks/wholes/relation.ts'
import { subtract, zero } from '#core/figure/decimal.ts'
import type { Finding, Severity } from '#core/plan/finding.ts'
import type { Row } from '#core/plan/table.ts'

const digitsOf = ({ value }: Figure): number => value.digits.toString().replace(/^-?0*|0+$/g, '').length

/** How sure a failing sum is. Null: nothing says that it should hold. */
const gravityOf = (relation: Relation): Severity | null => {
  const { candidate, verdicts } = relation
  const [held, failed] = [proofs(relation), count(relation, 'fails') + count(relation, 'over')]
  if (failed === 0) return null
  const weighty = verdicts.some(({ kind, whole }) => kind === 'holds' && digitsOf(whole) >= 3)
  if (held >= 2 && (weighty || candidate.below)) return 'error'
  if (held >= 1 && candidate.explicit) return 'error'
  if (held === 0 && candidate.explicit && failed === 1) return 'error'
  if (
    held === 1 &&
    candidate.below &&
    verdicts.some(({ kind, whole }) => kind === 'holds' && digitsOf(whole) >= 4)
  )
    return 'warning'
  return null
}

type Blame = {
  readonly row: Row
  readonly figure: Figure
  readonly expected: string
  readonly evidence: readonly Figure[]
  readonly because: string
  readonly n: number
}

/** Which figure is at fault: the only one that no other sum confirms, else the whole. */
const blame = (relation: Relation, verdict: Verdict, confirmed: ReadonlySet<string>): Blame => {
  const { whole, parts, sum, n } = verdict
  const doubtful = [whole, ...parts].filter(
    ({ place }) => !confirmed.has(`${place.line}:${place.column ?? 0}`),
  )
  const [only] = doubtful
  const row = relation.candidate.parts.find((part) => part.row.line === only?.place.line)?.row
  if (doubtful.length !== 1 || !only || only === whole || !row) {
    const added = parts.map(({ value }) => say(value)).join(' + ')
    const shown =
      parts.length <= 4 ? `${added} = ${sayShort(sum)}` : `${parts.length} phần cộng lại ${sayShort(sum)}`
    return {
      row: relation.branch.row,
      figure: whole,
      expected: sayShort(sum),
      evidence: parts,
      because: `${shown}, in ${say(whole.value)}`,
      n,
    }
  }
  const others = parts.filter((part) => part !== only)
  const rest = subtract(whole.value, subtract(sum, only.value))
  const shown = [whole, ...others].map(({ value }) => say(value)).join(' − ')
  return {
    row,
    figure: only,
    expected: sayShort(rest),
    evidence: [whole, ...others],
    because: `${shown} = ${sayShort(rest)}, in ${say(only.value)}`,
    n,
  }
}

const findingFor = (relation: Relation, severity: Severity, blames: readonly Blame[]): Finding[] => {
  const [first] = blames
  if (!first) return []
  const columns = blames.map(({ n }) => relation.table.columns.find((column) => column.n === n))
  const label = columns.length === 1 && columns[0] ? `, ${nameOfColumn(columns[0])}` : ''
  const others = count(relation, 'holds')
  const held = others > 0 ? ` (${others} cột khác khớp)` : ''
  return [
    {
      code: 'sum',
      severity,
      where: few(blames.map(({ figure }) => figure.place)),
      evidence: few(blames.flatMap(({ evidence }) => evidence.map(({ place }) => place))),
      printed: blames.map(({ figure }) => say(figure.value)).join('; '),
      expected: blames.map(({ expected }) => expected).join('; '),
      message: `${nameOf(first.row)}${label}: ${blames.map(({ because }) => because).join('; ')}${held}.`,
    },
  ]
}

/** Findings of one relation that holds in some columns and fails in others. */
const failing = (relation: Relation, confirmed: ReadonlySet<string>): Finding[] => {
  const severity = gravityOf(relation)
  if (!severity) return []
  const blames = relation.verdicts
    .filter(({ kind }) => kind === 'fails' || kind === 'over')
    .map((verdict) => blame(relation, verdict, confirmed))
  return [...new Set(blames.map(({ row }) => row))].flatMap((row) =>
    findingFor(
      relation,
      severity,
      blames.filter((one) => one.row === row),
    ),
  )
}

type Omission = { readonly relation: Relation; readonly left: Part; readonly without: Relation }

/** Is this part what the sum has too much in that column? */
const explains = ({ n, whole, parts, sum }: Verdict, { row }: Part): boolean => {
  const figure = figureAt(row, n)
  if (!figure) return false
  const excess = minus(parts.map(({ span }) => span).reduce(plus, exactly(zero)), whole.span)
  return sum.digits !== 0n && meet(excess, figure.span)
}

/** The sum fails everywhere, and holds everywhere once one part is left out: the whole forgot that part. */
const omissionIn = (relation: Relation): Omission | null => {
  const { table, branch, candidate, verdicts } = relation
  const failed = verdicts.filter(({ kind }) => kind === 'fails')
  if (candidate.parts.length < 3 || failed.length < 2 || count(relation, 'holds') > 0) return null
  for (const left of candidate.parts) {
    if (!failed.every((verdict) => explains(verdict, left))) continue
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

const omissionFinding = ({ relation, left }: Omission): Finding => {
  const verdicts = relation.verdicts.filter(({ kind }) => kind === 'fails')
  return {
    code: 'sum',
    severity: 'error',
    where: few(verdicts.map(({ whole }) => whole.place)),
    evidence: [{ line: left.row.line }],
    printed: verdicts.map(({ whole }) => say(whole.value)).join('; '),
    expected: verdicts.map(({ sum }) => sayShort(sum)).join('; '),
    message: `${nameOf(relation.branch.row)}: tổng thiếu đúng hàng “${nameOf(left.row)}” ở cả ${verdicts.length} cột.`,
  }
}

const omissions = (relations: readonly Relation[], holding: readonly Relation[]): Finding[] => {
  const found = relations.flatMap((relation) => omissionIn(relation) ?? [])
  const proven = found.find((omission) => hasSister(omission, holding))
  return proven ? [omissionFinding(proven)] : []
}

const isDecided = (relation: Relation): boolean =>
  count(relation, 'fails') + count(relation, 'over') === 0 && proofs(relation) > 0

/**
 * Wholes that are not the sum of their parts (rule Q18; over pages too). A sum is claimed only where the form
 * or the other columns of the same rows say that it is one; what holds within rounding is silent.
 */
export const sums = ({ relations }: StudiedTable): Finding[] => {
  const best = [...relations.values()].flatMap((sets) => sets[0] ?? [])
  const holding = best.filter(isDecided)
  const confirmed = confirmedCells(
    best.filter((relation) => proofs(relation) >= 2 || relation.candidate.explicit),
  )
  return [...relations.values()].flatMap((sets) => {
    const [first] = sets
    if (!first || isDecided(first)) return []
    const omitted = omissions(sets, holding)
    return omitted.length > 0 ? omitted : failing(first, confirmed)
  })
}
