import { type Figure, figureAt, hasFigures, isBlank, valueColumns } from '#core/checks/figures/figures.ts'
import { type Span, above, exactly, meet, plus } from '#core/checks/figures/span.ts'
import { isHundred, unitKey } from '#core/checks/wholes/measure.ts'
import { type Candidate, type Part, candidatesFor } from '#core/checks/wholes/candidates.ts'
import { type Branch, branchesOf } from '#core/checks/wholes/tree.ts'
import { type Decimal, sum, zero } from '#core/figure/decimal.ts'
import { bracketsOf, isPerUnit, unitOfColumn } from '#core/checks/figures/units.ts'
import { fold } from '#core/checks/names/words.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

/**
 * A whole and its parts in one column.
 * holds: the parts give the whole within rounding. fails: they do not. over: they exceed it although some are blank.
 * open: a blank part leaves it undecided, or fewer than two parts are printed.
 */
export type Verdict = {
  readonly n: number
  readonly kind: 'holds' | 'fails' | 'over' | 'open'
  readonly whole: Figure
  readonly parts: readonly Figure[]
  readonly sum: Decimal
}

export type Relation = {
  readonly table: FormTable
  readonly branch: Branch
  readonly candidate: Candidate
  readonly verdicts: readonly Verdict[]
}

/** Things that are counted one by one: their printed whole numbers are exact, not rounded. */
const counted =
  /^(?:nguoi|con|chiec|cai|ho|giuong|luot|luotnguoi|doanhnghiep|hoptacxa|htx|lhhtx|tohoptac|duan|dai|cum|thuebao|xa|truong|tre|huyen|tram|bv|te|bn|buucuc|diem)$/

/** Is this the unit of things that are counted one by one? */
export const isCounted = (unit: string): boolean => counted.test(unitKey(unit))

const spanIn = (figure: Figure, exact: boolean): Span =>
  exact && figure.value.scale === 0 ? exactly(figure.value) : figure.span

/** What a whole stands for: all of it in percent is exact, whatever its parts were rounded to. */
const wholeIn = ({ whole, exact }: Sum, figure: Figure): Span =>
  isHundred(whole.unit, figure) ? exactly(figure.value) : spanIn(figure, exact)

type Sum = { readonly whole: Row; readonly parts: readonly Part[]; readonly exact: boolean }

const verdictIn = (asked: Sum, n: number): Verdict | null => {
  const { whole, parts, exact } = asked
  const total = figureAt(whole, n)
  if (!total) return null
  const figures = parts.flatMap(({ row }) => figureAt(row, n) ?? [])
  if (figures.length === 0) return null
  const span = figures.map((figure) => spanIn(figure, exact)).reduce(plus, exactly(zero))
  const blanks = parts.some(({ row }) => isBlank(row, n))
  const common = { n, whole: total, parts: figures, sum: sum(figures.map(({ value }) => value)) }
  const nonzero = figures.filter(({ value }) => value.digits !== 0n)
  if (meet(span, wholeIn(asked, total))) return { ...common, kind: nonzero.length > 1 ? 'holds' : 'open' }
  if (!blanks) return { ...common, kind: 'fails' }
  return { ...common, kind: above(span, total.span) ? 'over' : 'open' }
}

/** Yields never add up, shares only where they are told as such: `Năng suất (tạ/ha)`, `Tỷ lệ hộ nghèo (%)`. */
const addsUp = (column: Column): boolean => {
  const unit = unitOfColumn(column)
  if (isPerUnit(unit)) return false
  return !/[%‰]/.test(unit) || /co cau|ty trong/.test(fold(column.label))
}

/** Asked for every set of parts; found out once. */
const adding = new WeakMap<FormTable, readonly Column[]>()

/** The columns whose figures are amounts, which parts make up and never exceed. */
export const addingColumns = (table: FormTable): readonly Column[] => {
  const before = adding.get(table)
  if (before) return before
  const now = valueColumns(table).filter(addsUp)
  adding.set(table, now)
  return now
}

export const relate = (table: FormTable, branch: Branch, candidate: Candidate): Relation => {
  const sum = { whole: branch.row, parts: candidate.parts }
  return {
    table,
    branch,
    candidate,
    verdicts: addingColumns(table).flatMap((column) => {
      // where the rows are places the columns name the units
      const unit = branch.row.unit === '' ? bracketsOf(column) : branch.row.unit
      return verdictIn({ ...sum, exact: counted.test(unitKey(unit)) }, column.n) ?? []
    }),
  }
}

export const count = ({ verdicts }: Relation, kind: Verdict['kind']): number =>
  verdicts.filter((verdict) => verdict.kind === kind).length

/** The same figures in two columns prove nothing twice; a hundred percent of other shares does. */
const proofOf = ({ whole, parts }: Verdict, { row }: Branch): string =>
  isHundred(row.unit, whole) ? parts.map(({ printed }) => printed).join(' + ') : whole.printed

/** How many different sums hold. */
export const proofs = ({ branch, verdicts }: Relation): number =>
  new Set(verdicts.filter(({ kind }) => kind === 'holds').map((verdict) => proofOf(verdict, branch))).size

/** For each row with figures all the sets of parts that its place offers, the best supported first. */
export const relationsOf = (table: FormTable): ReadonlyMap<Branch, readonly Relation[]> => {
  const all = branchesOf(table)
  return new Map(
    all.map((branch) => [
      branch,
      // what has no figure of its own is the sum of nothing
      (hasFigures(table, branch.row) ? candidatesFor(branch, all, table) : [])
        .map((candidate) => relate(table, branch, candidate))
        .filter(({ verdicts }) => verdicts.length > 0)
        .toSorted(
          (a, b) =>
            proofs(b) - proofs(a) ||
            count(a, 'fails') - count(b, 'fails') ||
            Number(b.candidate.explicit) - Number(a.candidate.explicit) ||
            Number(b.candidate.below) - Number(a.candidate.below) ||
            b.candidate.parts.length - a.candidate.parts.length,
        ),
    ]),
  )
}

/** Cells that a sum which holds has confirmed, as `line:column`. */
export const confirmedCells = (relations: readonly Relation[]): ReadonlySet<string> =>
  new Set(
    relations.flatMap(({ verdicts }) =>
      verdicts
        .filter(({ kind }) => kind === 'holds')
        .flatMap(({ whole, parts }) =>
          [whole, ...parts].map(({ place }) => `${place.line}:${place.column ?? 0}`),
        ),
    ),
  )
