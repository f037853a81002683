import type { Decimal } from '#core/figure/decimal.ts'
import type { Repair } from '#core/plan/finding.ts'
import { type Draft, draftCell, type DraftCell, type Sight, type Step } from '#core/reading/tables/draft.ts'
import { addUp, figureAt, valueColumns } from '#core/reading/tables/figures.ts'
import { numeralIn } from '#core/reading/tables/numeral.ts'
import { type Sum, sumsOf } from '#core/reading/tables/mend/sums.ts'
import { comparisonHolds, comparisonsOf, type Comparison, ratioFits } from '#core/reading/tables/ratio-fit.ts'

/** The sums that each row takes part in. */
const byRow = (sums: readonly Sum[]): Map<number, Sum[]> => {
  const found = new Map<number, Sum[]>()
  for (const sum of sums)
    for (const at of [sum.whole, ...sum.parts]) found.set(at, [...(found.get(at) ?? []), sum])
  return found
}

const sumHolds = (
  rows: readonly Draft[],
  { whole, parts }: Sum,
  column: number,
  at: number,
  value: Decimal | null,
): boolean | null => {
  const figures = [whole, ...parts].map((each) => (each === at ? value : figureAt(rows[each], column)))
  const [total, ...rest] = figures
  const known = rest.filter((each) => each !== null)
  return total && known.length === rest.length ? addUp(known, total) : null
}

/** Every text that differs in one digit. */
const oneDigitAway = (text: string): string[] =>
  [...text].flatMap((old, at) =>
    /\d/.test(old)
      ? [...'0123456789']
          .filter((digit) => digit !== old && !(at === 0 && digit === '0'))
          .map((digit) => `${text.slice(0, at)}${digit}${text.slice(at + 1)}`)
      : [],
  )

const allRatiosFit = (
  row: Draft,
  column: number,
  value: Decimal,
  comparisons: readonly Comparison[],
): boolean =>
  comparisons.every((each) => {
    const percent = figureAt(row, each.column)
    const [top, bottom] = [each.top, each.bottom].map((side) =>
      side === column ? value : figureAt(row, side),
    )
    return !percent || !top || !bottom || ratioFits(percent, top, bottom)
  })

type Evidence = {
  readonly rows: readonly Draft[]
  readonly sums: ReadonlyMap<number, readonly Sum[]>
  readonly sight: Sight
  readonly comparisons: readonly Comparison[]
}
type Proof = { readonly text: string; readonly sum: Sum; readonly comparisons: readonly Comparison[] }

/** The one digit that makes every ratio of the figure and its sum right, where the printed one makes them all wrong. */
const provenText = (
  { rows, sums, sight, comparisons }: Evidence,
  at: number,
  column: number,
): Proof | null => {
  const row = rows[at]
  const text = row?.cells.get(column)?.text ?? ''
  const involved = comparisons.filter(({ top, bottom }) => top === column || bottom === column)
  const told = row ? involved.filter((each) => comparisonHolds(row, each) !== null) : []
  if (!row || told.length === 0 || told.some((each) => comparisonHolds(row, each) !== false)) return null
  for (const sum of sums.get(at) ?? []) {
    const holdsElsewhere = valueColumns(sight).some(
      (other) => other !== column && sumHolds(rows, sum, other, -1, null) === true,
    )
    if (!holdsElsewhere || sumHolds(rows, sum, column, -1, null) !== false) continue
    const right = oneDigitAway(text).filter((each) => {
      const value = numeralIn(each)
      return (
        value !== null &&
        allRatiosFit(row, column, value, told) &&
        sumHolds(rows, sum, column, at, value) === true
      )
    })
    if (right.length === 1 && right[0] !== undefined) return { text: right[0], sum, comparisons: told }
  }
  return null
}

/**
 * A digit that the rendering misread: all printed ratios of the figure and its sum are wrong with it, and all are
 * right with one other digit. The authors computed their ratios from the true figure; an error of theirs would be
 * reproduced by them, and stays.
 */
export const mendDigits = (rows: readonly Draft[], sight: Sight): Step => {
  const evidence: Evidence = {
    rows,
    sums: byRow(sumsOf(rows, sight)),
    sight,
    comparisons: comparisonsOf(sight.head),
  }
  const repairs: Repair[] = []
  const done = rows.map((row, at) => {
    const cells = new Map<number, DraftCell>(row.cells)
    for (const column of valueColumns(sight)) {
      const cell = row.cells.get(column)
      const proof = cell ? provenText(evidence, at, column) : null
      if (!cell || !proof) continue
      cells.set(column, draftCell(cell.line, cell.printed, proof.text))
      const parts = [proof.sum.whole, ...proof.sum.parts]
        .filter((each) => each !== at)
        .flatMap((each) => (rows[each] ? [{ line: rows[each].line, column }] : []))
      repairs.push({
        code: 'digit',
        where: [{ line: cell.line, column }],
        was: cell.printed,
        now: proof.text,
        evidence: [
          ...proof.comparisons.map((each) => ({ line: row.line, column: each.column })),
          ...parts,
        ].slice(0, 12),
        message: `Một chữ số bị đọc sai: phép cộng và tỷ lệ in ở cột ${proof.comparisons.map((each) => each.column).join(', ')} chỉ đúng với ${proof.text}.`,
      })
    }
    return { ...row, cells }
  })
  return { rows: done, repairs }
}
