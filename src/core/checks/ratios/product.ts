import { type Claim, addressOf } from '#core/checks/figures/claim.ts'
import { type Figure, figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { bareLabel, few, nameOf, say } from '#core/checks/figures/say.ts'
import { exactly, meet, times } from '#core/checks/figures/span.ts'
import { type Quantity, quantityOf } from '#core/checks/names/quantity.ts'
import { measureOf } from '#core/checks/wholes/measure.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import { type Decimal, divide, multiply } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { FormTable, Row } from '#core/plan/table.ts'

/** `tấn/ha`: what stands above and below the stroke. */
export type PerUnit = { readonly top: Quantity; readonly bottom: Quantity }
type Yield = PerUnit & { readonly row: Row }
type Terms = { readonly rate: Yield; readonly base: Row; readonly output: Row }
export type ProductVerdict = {
  readonly n: number
  readonly holds: boolean
  readonly rate: Figure
  readonly base: Figure
  readonly output: Figure
  /** The output that area and yield make, and the yield that output and area make. */
  readonly made: Decimal | null
  readonly meant: Decimal | null
}

/** `tạ/ha` as what it is made of; null for what is no mass on an area. */
export const perAreaOf = (unit: string): PerUnit | null => {
  const [top, bottom, ...more] = unit.split('/').map(quantityOf)
  return !top || !bottom || more.length > 0 || top.kind !== 'mass' || bottom.kind !== 'area'
    ? null
    : { top, bottom }
}

const yieldOf = (row: Row): Yield | null => {
  const rate = perAreaOf(row.unit)
  return rate ? { row, ...rate } : null
}

const near = 4

const kindOf = (row: Row): string | undefined => quantityOf(row.unit)?.kind

/** The rows around a yield: areas before it up to another output, the first output after it. */
const termsAround = (rows: readonly Row[], at: number, rate: Yield): Terms[] => {
  const before = rows.slice(Math.max(0, at - near), at).toReversed()
  const stop = before.findIndex((row) => kindOf(row) === rate.top.kind)
  const bases = (stop < 0 ? before : before.slice(0, stop)).filter((row) => kindOf(row) === rate.bottom.kind)
  const after = rows.slice(at + 1, at + near)
  const output = after.find((row) => kindOf(row) === rate.top.kind)
  const crossed = after.findIndex((row) => kindOf(row) === rate.bottom.kind)
  if (!output || (crossed >= 0 && crossed < after.indexOf(output))) return []
  return bases.map((base) => ({ rate, base, output }))
}

/** What the three figures are counted in. */
export type Units = { readonly rate: PerUnit; readonly base: Quantity; readonly output: Quantity }
type Printed = { readonly rate: Figure; readonly base: Figure; readonly output: Figure }

/** Does the printed area times the printed yield give the printed output, within the rounding of the three? */
export const verdictOf = (n: number, printed: Printed, units: Units): ProductVerdict | null => {
  const { rate, base, output } = printed
  if (base.value.digits === 0n) return null
  const [above, below] = [
    multiply(units.rate.top.factor, units.base.factor),
    multiply(units.output.factor, units.rate.bottom.factor),
  ]
  const made = times(times(rate.span, base.span), exactly(above))
  const bottom = multiply(base.value, above)
  return {
    n,
    ...printed,
    holds: meet(made, times(output.span, exactly(below))),
    made: divide(multiply(multiply(base.value, rate.value), above), below, output.value.scale),
    meant: divide(multiply(output.value, below), bottom, rate.value.scale),
  }
}

const verdicts = (table: FormTable, { rate, base, output }: Terms): ProductVerdict[] => {
  const [area, mass] = [quantityOf(base.unit), quantityOf(output.unit)]
  if (!area || !mass) return []
  const units = { rate, base: area, output: mass }
  return valueColumns(table).flatMap(({ n }) => {
    const [y, b, o] = [figureAt(rate.row, n), figureAt(base, n), figureAt(output, n)]
    return y && b && o ? (verdictOf(n, { rate: y, base: b, output: o }, units) ?? []) : []
  })
}

/** Whose figures they are, for the sentence and for each suspect. */
type Names = { readonly rate: string; readonly base: string; readonly output: string }

export const wrongProduct = (names: Names, { rate, base, output, made, meant }: ProductVerdict): Claim => {
  const expected = meant ? say(meant) : ''
  const finding: Finding = {
    code: 'product',
    severity: 'error',
    where: [rate.place],
    evidence: [base.place, output.place],
    printed: say(rate.value),
    expected,
    message: `${names.rate}: ${say(base.value)} × ${say(rate.value)} = ${made ? say(made) : ''}, sản lượng in ${say(output.value)}.`,
  }
  const suspects = [
    { place: rate.place, value: rate.value, name: names.rate, expected },
    { place: base.place, value: base.value, name: names.base, expected: '' },
    { place: output.place, value: output.value, name: names.output, expected: '' },
  ]
  return { finding, suspects, group: `product ${addressOf(rate.place)}` }
}

const wrongYields = ({ rate, base, output }: Terms, failing: readonly ProductVerdict[]): Claim[] =>
  failing.map((verdict) =>
    wrongProduct({ rate: nameOf(rate.row), base: nameOf(base), output: nameOf(output) }, verdict),
  )

/** The printed yield follows another area than the one it should: the planted instead of the harvested one. */
const otherBase = (meant: Terms, used: Terms, failing: readonly ProductVerdict[]): Claim => {
  const [first] = failing
  const finding: Finding = {
    code: 'product',
    severity: 'warning',
    where: few(failing.map(({ rate }) => rate.place)),
    evidence: few(failing.flatMap(({ base, output }) => [base.place, output.place])),
    printed: failing.map(({ rate }) => say(rate.value)).join('; '),
    expected: failing.map(({ meant: value }) => (value ? say(value) : '')).join('; '),
    message: `${nameOf(meant.rate.row)}: lấy sản lượng chia cho “${bareLabel(used.base.label)}”, không phải “${bareLabel(meant.base.label)}”${first ? ` (${say(first.output.value)}/${say(first.base.value)} khác ${say(first.rate.value)})` : ''}.`,
  }
  return { finding, suspects: [], group: `base ${meant.rate.row.line}` }
}

const digitsOf = ({ value }: Figure): number => value.digits.toString().replace(/^-?0*|0+$/g, '').length

const fails = (results: readonly ProductVerdict[]): readonly ProductVerdict[] =>
  results.filter(({ holds }) => !holds)

/** Two columns that hold, or one of the two that there are whose figures could not agree by chance. */
const isProven = (results: readonly ProductVerdict[]): boolean => {
  const holding = results.filter(({ holds }) => holds)
  if (holding.length >= 2) return true
  return holding.some(({ output }) => results.length === 2 && digitsOf(output) >= 3)
}

type Tried = { readonly terms: Terms; readonly results: readonly ProductVerdict[] }

/** What the rows around a yield make of it, the terms that fit best first; none where nothing proves them. */
const triedAround = (table: FormTable, at: number, rate: Yield): readonly Tried[] => {
  const tried = termsAround(table.rows, at, rate)
    .map((terms) => ({ terms, results: verdicts(table, terms) }))
    .filter(({ results }) => results.length > 0)
    .toSorted((a, b) => fails(a.results).length - fails(b.results).length)
  return tried[0] && isProven(tried[0].results) ? tried : []
}

const checkYield = (table: FormTable, at: number, rate: Yield): Claim[] => {
  const tried = triedAround(table, at, rate)
  const [best] = tried
  if (!best) return []
  const meant = tried.find(({ terms }) => measureOf(terms.base) === 'harvested')
  if (meant && meant !== best && fails(meant.results).length > 1)
    return [otherBase(meant.terms, best.terms, fails(meant.results))]
  const wrong = fails(best.results)
  return wrong.length * 2 <= best.results.length ? wrongYields(best.terms, wrong) : []
}

/** Every product of the table that was tried, column by column. */
export const productVerdicts = (table: FormTable): readonly ProductVerdict[] =>
  table.rows.flatMap((row, at) => {
    const rate = yieldOf(row)
    return rate ? (triedAround(table, at, rate)[0]?.results ?? []) : []
  })

/** Area × yield = output, to the decimals that the yield is printed with (rule Q18). */
export const products = ({ table }: StudiedTable): Claim[] =>
  table.rows.flatMap((row, at) => {
    const rate = yieldOf(row)
    return rate ? checkYield(table, at, rate) : []
  })
