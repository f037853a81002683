import { figureAt } from '#core/checks/figures/figures.ts'
import { nameOf, say, sayPercent } from '#core/checks/figures/say.ts'
import type { ColumnFormula } from '#core/checks/ratios/formula.ts'
import { divide, multiply, of } from '#core/figure/decimal.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Row } from '#core/plan/table.ts'

type Wrong = { readonly n: number; readonly top: number; readonly bottom: number }

const oneRatio = (row: Row, { n, top, bottom }: Wrong): Finding[] => {
  const [above, below, ratio] = [figureAt(row, top), figureAt(row, bottom), figureAt(row, n)]
  if (!above || !below || !ratio) return []
  const percent = divide(multiply(above.value, of('100')), below.value, Math.max(ratio.value.scale, 2))
  if (!percent) return []
  const expected = sayPercent(percent, Math.max(ratio.value.scale, 2))
  return [
    {
      code: 'ratio',
      severity: 'error',
      where: [ratio.place],
      evidence: [above.place, below.place],
      printed: ratio.printed,
      expected,
      message: `${nameOf(row)}: ${say(above.value)}/${say(below.value)} = ${expected}, in ${ratio.printed}.`,
    },
  ]
}

/** Two or more ratios of a row fail and share one operand: that operand is the odd one, not the ratios. */
const sharedOperand = (row: Row, wrong: readonly Wrong[], right: readonly Wrong[]): Finding[] => {
  const operands = [...new Set(wrong.flatMap(({ top, bottom }) => [top, bottom]))]
  const suspects = operands.filter(
    (n) =>
      wrong.every(({ top, bottom }) => top === n || bottom === n) &&
      right.every(({ top, bottom }) => top !== n && bottom !== n),
  )
  const [suspect] = suspects
  const figure = suspect === undefined ? null : figureAt(row, suspect)
  if (!figure || suspects.length !== 1) return []
  const texts = wrong.map(({ n }) => figureAt(row, n)?.printed ?? '').join(', ')
  return [
    {
      code: 'ratio',
      severity: 'error',
      where: [figure.place],
      evidence: wrong.map(({ n }) => ({ line: row.line, column: n })),
      printed: say(figure.value),
      expected: '',
      message: `${nameOf(row)}: ${say(figure.value)} không khớp tỷ lệ nào in cùng hàng (${texts}), các số khác khớp nhau.`,
    },
  ]
}

const rowFindings = (row: Row, formulas: readonly ColumnFormula[]): Finding[] => {
  const wrong: Wrong[] = []
  const right: Wrong[] = []
  for (const { column, real } of formulas) {
    if (!real) continue
    const cell = { n: column.n, ...real.quotient }
    if (real.fails.includes(row)) wrong.push(cell)
    else if (figureAt(row, column.n) && figureAt(row, cell.top) && figureAt(row, cell.bottom))
      right.push(cell)
  }
  const shared = wrong.length > 1 ? sharedOperand(row, wrong, right) : []
  return shared.length > 0 ? shared : wrong.flatMap((cell) => oneRatio(row, cell))
}

/** A printed ratio that its own operands do not give, whatever the rounding of the three printed numbers was. */
export const ratios = ({ table, formulas }: StudiedTable): Finding[] => {
  const suspects = new Set(formulas.flatMap(({ real }) => real?.fails ?? []))
  return table.rows.filter((row) => suspects.has(row)).flatMap((row) => rowFindings(row, formulas))
}
