import { type Claim, type Suspect, addressOf } from '#core/checks/figures/claim.ts'
import { type Figure, figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { nameOf, nameOfColumn, say, sayShort } from '#core/checks/figures/say.ts'
import { above, exactly, meet, plus } from '#core/checks/figures/span.ts'
import { fold } from '#core/checks/names/words.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import { type Decimal, add, subtract, sum, zero } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

export type AcrossVerdict = {
  readonly row: Row
  readonly kind: 'holds' | 'fails' | 'open'
  readonly whole: Figure
  readonly parts: readonly Figure[]
  readonly sum: Decimal
}

/** A column of totals and the columns after it that make it: `Tổng số`, then `Trong đó: Ngân sách tỉnh, Ngân sách trung ương`. */
export type Across = {
  readonly whole: Column
  readonly parts: readonly Column[]
  readonly verdicts: readonly AcrossVerdict[]
}

const verdictIn = (row: Row, whole: Column, parts: readonly Column[]): AcrossVerdict | null => {
  const total = figureAt(row, whole.n)
  const figures = parts.flatMap(({ n }) => figureAt(row, n) ?? [])
  if (!total || figures.length === 0) return null
  const span = figures.map((figure) => figure.span).reduce(plus, exactly(zero))
  const common = { row, whole: total, parts: figures, sum: sum(figures.map(({ value }) => value)) }
  const nonzero = figures.filter(({ value }) => value.digits !== 0n)
  if (meet(span, total.span)) return { ...common, kind: nonzero.length > 1 ? 'holds' : 'open' }
  const complete = figures.length === parts.length
  return { ...common, kind: complete || above(span, total.span) ? 'fails' : 'open' }
}

const announces = ({ label }: Column): boolean =>
  /(?:^|[^a-z])(?:trong do|chia ra|bao gom|gom)(?![a-z])/.test(fold(label))

const most = 8

/** The runs of columns right after the whole: all that the header announces, else any of two and more. */
const runsAfter = (columns: readonly Column[], at: number): readonly (readonly Column[])[] => {
  const after = columns.slice(at + 1, at + 1 + most)
  const end = after.findIndex((column) => !announces(column))
  const announced = end < 0 ? after : after.slice(0, end)
  if (announced.length >= 2) return [announced]
  return after.slice(1).map((_, index) => after.slice(0, index + 2))
}

const isProven = ({ parts, verdicts }: Across): boolean => {
  const holding = verdicts.filter(({ kind }) => kind === 'holds')
  const failing = verdicts.filter(({ kind }) => kind === 'fails').length
  const different = new Set(holding.map(({ whole }) => whole.printed)).size
  return different >= (parts.every(announces) ? 2 : 3) && failing * 3 <= holding.length + 1
}

/** Columns that are years or quarters of one another never add up to a year; the quarters have a check of their own. */
const isDated = ({ period }: Column): boolean => period !== null && period !== 'year'

/** Asked by the check and by the count of what holds; found out once. */
const known = new WeakMap<FormTable, readonly Across[]>()

/** The columns of a table that are sums of those beside them, in most of its rows. */
export const acrossIn = (table: FormTable): readonly Across[] => {
  const before = known.get(table)
  if (before) return before
  const now = findAcross(table)
  known.set(table, now)
  return now
}

const findAcross = (table: FormTable): readonly Across[] => {
  const columns = valueColumns(table).filter((column) => !isDated(column))
  return columns.flatMap((whole, at) => {
    const found = runsAfter(columns, at).map((parts) => ({
      whole,
      parts,
      verdicts: table.rows.flatMap((row) => verdictIn(row, whole, parts) ?? []),
    }))
    return found.find(isProven) ?? []
  })
}

const claimOf = (
  { whole: column, verdicts }: Across,
  { row, whole, parts, sum }: AcrossVerdict,
  confirmed: ReadonlySet<string>,
): Claim => {
  const name = nameOf(row)
  const missing = subtract(whole.value, sum)
  const held = verdicts.filter(({ kind }) => kind === 'holds').length
  const suspects: readonly Suspect[] = [
    { place: whole.place, value: whole.value, name, expected: sayShort(sum) },
    ...parts.map(({ place, value }) => ({ place, value, name, expected: sayShort(add(value, missing)) })),
  ]
  const doubtful = suspects.filter(({ place }) => !confirmed.has(addressOf(place)))
  const fault = doubtful.length === 1 ? doubtful[0] : suspects[0]
  const { place, value, expected } = fault ?? { ...whole, expected: sayShort(sum) }
  const finding: Finding = {
    code: 'sum',
    severity: 'error',
    where: [place],
    evidence: suspects.map((suspect) => suspect.place).filter((one) => one !== place),
    printed: say(value),
    expected,
    message: `${name}, ${nameOfColumn(column)}: ${parts.map((part) => say(part.value)).join(' + ')} = ${sayShort(sum)}, in ${say(whole.value)} (${held} hàng khác khớp).`,
  }
  return { finding, suspects, group: `across ${addressOf(whole.place)}` }
}

/**
 * Columns that are the sum of those beside them, in the rows where they are not: claimed where the other rows prove
 * it, at the figure that no sum of rows confirms.
 */
export const sumsAcross = ({ table, confirmed }: StudiedTable): Claim[] =>
  acrossIn(table).flatMap((across) =>
    across.verdicts
      .filter(({ kind }) => kind === 'fails')
      .map((verdict) => claimOf(across, verdict, confirmed)),
  )
