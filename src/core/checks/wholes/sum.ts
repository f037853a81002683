import { type Claim, type Suspect, addressOf } from '#core/checks/figures/claim.ts'
import { nameOf, nameOfColumn, say, sayShort } from '#core/checks/figures/say.ts'
import type { Figure } from '#core/checks/figures/figures.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import { isTotal } from '#core/checks/names/words.ts'
import { omissions } from '#core/checks/wholes/omission.ts'
import { type Relation, type Verdict, count, proofs } from '#core/checks/wholes/relation.ts'
import { isHundred } from '#core/checks/wholes/measure.ts'
import { natureOf } from '#core/checks/wholes/quarters.ts'
import { type Decimal, add, compare, multiply, of, size, subtract } from '#core/figure/decimal.ts'
import type { Finding, Severity } from '#core/plan/finding.ts'
import type { Row } from '#core/plan/table.ts'

const digitsOf = ({ value }: Figure): number => value.digits.toString().replace(/^-?0*|0+$/g, '').length

const [two, ten] = [of('2'), of('10')]

/** Do the parts miss their whole by a half, a tenth of it at most? */
const missBy = ({ whole, sum }: Verdict, share: Decimal): boolean =>
  compare(multiply(size(subtract(whole.value, sum)), share), size(whole.value)) <= 0

/**
 * The form says that the rows add up, and they do in no column. Rates never do; what is divided in two ways makes the
 * whole twice; a part that is not printed leaves more than a tenth open.
 */
const asPrinted = ({ branch, candidate, verdicts }: Relation): Severity | null => {
  const tried = verdicts.filter(({ kind }) => kind !== 'open')
  const isAll = tried.every(({ whole }) => isHundred(branch.row.unit, whole))
  if (!candidate.explicit || (!isAll && natureOf(branch.row) === 'index')) return null
  if (!tried.every((one) => missBy(one, two))) return null
  return tried.every((one) => missBy(one, ten)) ? 'error' : 'warning'
}

/** How sure a failing sum is. Null: nothing says that it should hold. */
export const gravityOf = (relation: Relation): Severity | null => {
  const { candidate, verdicts } = relation
  const [held, failed] = [proofs(relation), count(relation, 'fails') + count(relation, 'over')]
  if (failed === 0) return null
  const weighty = verdicts.some(({ kind, whole }) => kind === 'holds' && digitsOf(whole) >= 3)
  if (held >= 2 && (weighty || candidate.below || isTotal(relation.branch.row.label))) return 'error'
  if (held >= 1 && candidate.explicit) return 'error'
  if (held === 0 && candidate.explicit) return failed === 1 ? 'error' : asPrinted(relation)
  if (
    held === 1 &&
    candidate.below &&
    verdicts.some(({ kind, whole }) => kind === 'holds' && digitsOf(whole) >= 4)
  )
    return 'warning'
  return null
}

type Blamed = {
  readonly row: Row
  readonly figures: readonly Figure[]
  readonly evidence: readonly Figure[]
  readonly because: string
}

/** What each figure of a sum would have to be if the others are right. */
const suspectsOf = ({ branch, candidate }: Relation, { whole, parts, sum }: Verdict): readonly Suspect[] => {
  const names = new Map(candidate.parts.map(({ row }) => [row.line, nameOf(row)]))
  const missing = subtract(whole.value, sum)
  return [
    { place: whole.place, value: whole.value, name: nameOf(branch.row), expected: sayShort(sum) },
    ...parts.map(({ place, value }) => ({
      place,
      value,
      name: names.get(place.line) ?? '',
      expected: sayShort(add(value, missing)),
    })),
  ]
}

const adding = ({ whole, parts, sum }: Verdict): string => {
  const added = parts.map(({ value }) => say(value)).join(' + ')
  const shown =
    parts.length <= 4 ? `${added} = ${sayShort(sum)}` : `${parts.length} phần cộng lại ${sayShort(sum)}`
  return `${shown}, in ${say(whole.value)}`
}

/**
 * Which figures are at fault: the only one that no other sum confirms; a few doubtful parts where the whole is
 * confirmed; else the whole, as where the sum holds nowhere.
 */
const blame = (relation: Relation, verdict: Verdict, confirmed: ReadonlySet<string>): Blamed => {
  const { whole, parts, sum } = verdict
  const isDoubtful = ({ place }: Figure) => !confirmed.has(addressOf(place))
  const doubtful = parts.filter(isDoubtful)
  const rows = new Map(relation.candidate.parts.map(({ row }) => [row.line, row]))
  const [only] = doubtful
  const row = only ? rows.get(only.place.line) : undefined
  const because = adding(verdict)
  const isNowhere = count(relation, 'fails') > 1 && count(relation, 'holds') === 0
  if (isDoubtful(whole) || isNowhere || !only || !row || doubtful.length > 4)
    return { row: relation.branch.row, figures: [whole], evidence: parts, because }
  const others = parts.filter((part) => !doubtful.includes(part))
  if (doubtful.length > 1)
    return { row: relation.branch.row, figures: doubtful, evidence: [whole, ...others], because }
  const rest = subtract(whole.value, subtract(sum, only.value))
  const shown = [whole, ...others].map(({ value }) => say(value)).join(' − ')
  return {
    row,
    figures: [only],
    evidence: [whole, ...others],
    because: `${shown} = ${sayShort(rest)}, in ${say(only.value)}`,
  }
}

const claimOf = (
  relation: Relation,
  verdict: Verdict,
  severity: Severity,
  confirmed: ReadonlySet<string>,
): Claim => {
  const { row, figures, evidence, because } = blame(relation, verdict, confirmed)
  const suspects = suspectsOf(relation, verdict)
  const column = relation.table.columns.find(({ n }) => n === verdict.n)
  const held = count(relation, 'holds')
  const finding: Finding = {
    code: 'sum',
    severity,
    where: figures.map(({ place }) => place),
    evidence: evidence.map(({ place }) => place),
    printed: figures.map(({ value }) => say(value)).join('; '),
    expected:
      figures.length === 1 ? (suspects.find(({ place }) => place === figures[0]?.place)?.expected ?? '') : '',
    message: `${nameOf(row)}${column ? `, ${nameOfColumn(column)}` : ''}: ${because}${held > 0 ? ` (${held} cột khác khớp)` : ''}.`,
  }
  return { finding, suspects, group: `sum ${relation.branch.row.line} ${row.line} ${severity}` }
}

/** Claims of one relation that holds in some columns and fails in others. */
const failing = (relation: Relation, confirmed: ReadonlySet<string>): Claim[] => {
  const severity = gravityOf(relation)
  if (!severity) return []
  return relation.verdicts
    .filter(({ kind }) => kind === 'fails' || kind === 'over')
    .map((verdict) => claimOf(relation, verdict, severity, confirmed))
}

const isDecided = (relation: Relation): boolean =>
  count(relation, 'fails') + count(relation, 'over') === 0 && proofs(relation) > 0

/**
 * Wholes that are not the sum of their parts (rule Q18; over pages too). A sum is claimed only where the form
 * or the other columns of the same rows say that it is one; what holds within rounding is silent.
 */
export const sums = ({ relations: byBranch, confirmed }: StudiedTable): Claim[] => {
  const sets = [...byBranch.values()]
  const holding = sets.flatMap(([first]) => (first && isDecided(first) ? [first] : []))
  return sets.flatMap((relations) => {
    const [first] = relations
    if (!first || isDecided(first)) return []
    const omitted = omissions(relations, holding)
    return omitted.length > 0 ? omitted : failing(first, confirmed)
  })
}
