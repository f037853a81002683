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
/** `sum` is null where the ratios alone prove it. */
type Proof = {
  readonly text: string
  readonly sum: Sum | null
  readonly comparisons: readonly Comparison[]
}

/** Fewer ratios than these leave open which of their figures is wrong, where no sum speaks. */
const enoughRatios = 2

/** The sums of a row that the other columns prove, so that they must hold in this one. */
const soundSums = ({ rows, sums, sight }: Evidence, at: number, column: number): readonly Sum[] =>
  (sums.get(at) ?? []).filter((sum) =>
    valueColumns(sight).some((other) => other !== column && sumHolds(rows, sum, other, -1, null) === true),
  )

/** The printed figure and every comparison of it that its row prints; null where one of them holds, or none is there. */
const brokenRatios = (
  { comparisons }: Evidence,
  row: Draft,
  column: number,
): readonly Comparison[] | null => {
  const told = comparisons.filter(
    (each) => (each.top === column || each.bottom === column) && comparisonHolds(row, each) !== null,
  )
  return told.length === 0 || told.some((each) => comparisonHolds(row, each) !== false) ? null : told
}

/** The one digit that makes every ratio of the figure and its sum right, where the printed one makes them all wrong. */
const provenText = (evidence: Evidence, at: number, column: number): Proof | null => {
  const { rows } = evidence
  const row = rows[at]
  const told = row ? brokenRatios(evidence, row, column) : null
  if (!row || !told) return null
  const fitting = oneDigitAway(row.cells.get(column)?.text ?? '').flatMap((text) => {
    const value = numeralIn(text)
    return value !== null && allRatiosFit(row, column, value, told) ? [{ text, value }] : []
  })
  if (fitting.length === 0) return null
  const sound = soundSums(evidence, at, column)
  for (const sum of sound) {
    if (sumHolds(rows, sum, column, -1, null) !== false) continue
    const [only, ...more] = fitting.filter(({ value }) => sumHolds(rows, sum, column, at, value) === true)
    if (only && more.length === 0) return { text: only.text, sum, comparisons: told }
  }
  const [only, ...more] = fitting
  const isAlone = sound.every((sum) => sumHolds(rows, sum, column, -1, null) === null)
  return only && more.length === 0 && told.length >= enoughRatios && isAlone
    ? { text: only.text, sum: null, comparisons: told }
    : null
}

/**
 * A digit that the rendering misread: all printed ratios of the figure and its sum are wrong with it, and all are
 * right with one other digit. Where no sum speaks, several ratios must agree on the digit: one alone leaves open which
 * figure is wrong. The authors computed their ratios from the true figure; an error of theirs would be reproduced by
 * them, and stays.
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
      repairs.push(repairOf(rows, { cell, row, at, column }, proof))
    }
    return { ...row, cells }
  })
  return { rows: done, repairs }
}

type Misread = {
  readonly cell: DraftCell
  readonly row: Draft
  readonly at: number
  readonly column: number
}

const repairOf = (
  rows: readonly Draft[],
  { cell, row, at, column }: Misread,
  { text, sum, comparisons }: Proof,
): Repair => {
  const parts = (sum === null ? [] : [sum.whole, ...sum.parts])
    .filter((each) => each !== at)
    .flatMap((each) => (rows[each] ? [{ line: rows[each].line, column }] : []))
  const columns = comparisons.map((each) => each.column).join(', ')
  return {
    code: 'digit',
    where: [{ line: cell.line, column }],
    was: cell.printed,
    now: text,
    evidence: [...comparisons.map((each) => ({ line: row.line, column: each.column })), ...parts].slice(
      0,
      12,
    ),
    message: `Một chữ số bị đọc sai: ${sum === null ? `cả ${comparisons.length} tỷ lệ` : 'phép cộng và tỷ lệ'} in ở cột ${columns} chỉ đúng với ${text}.`,
  }
}
