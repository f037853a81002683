import { figureAt } from '#core/checks/figures/figures.ts'
import { fitOfColumn } from '#core/formula/fit.ts'
import type { Proposal } from '#core/formula/propose-rows.ts'
import type { TableFormulas } from '#core/formula/table-formulas.ts'
import { codeOfRow } from '#core/indicator/of-plan.ts'
import type { Column } from '#core/plan/table.ts'

/** What the columns of a table say about each other beyond their headers. */
export const proposeColumns = (formulas: TableFormulas): readonly Proposal[] =>
  formulas.world.table.columns
    .filter(({ n }) => formulas.formulaOf(String(n)) === null)
    .flatMap((column) =>
      column.kind === 'ratio' ? structure(formulas, column) : wholeYear(formulas, column),
    )

/** `Tỷ trọng`: each row's share of the one row that has 100. */
const structure = (formulas: TableFormulas, column: Column): readonly Proposal[] => {
  const { table } = formulas.world
  const whole = table.rows.findIndex((row) => {
    const share = figureAt(row, column.n)?.value
    return share !== undefined && share.digits === 100n * 10n ** BigInt(share.scale)
  })
  if (whole < 0) return []
  const of = table.columns.filter(({ kind }) => kind === 'value')
  const tried = of.toReversed().map(({ n }) => {
    const text = `tỷ trọng(${n}; [${codeOfRow(table.id, whole + 1)}; cột ${n}])`
    return { text, fit: fitOfColumn(formulas, column.n, text) }
  })
  const [found] = tried
    .filter(({ fit }) => fit.holds >= 3 && fit.holds * 4 >= fit.tried * 3)
    .toSorted((a, b) => b.fit.holds - a.fit.holds)
  return found ? [{ holder: String(column.n), why: 'structure', ...found }] : []
}

/** The year of a scenario is the sum of its quarters, in the rows whose periods may be added (Q1, Q2). */
const wholeYear = (formulas: TableFormulas, column: Column): readonly Proposal[] => {
  if (column.period !== 'year') return []
  const { columns } = formulas.world.table
  const quarters = (['Q1', 'Q2', 'Q3', 'Q4'] as const).flatMap(
    (period) =>
      columns.find(
        (one) => one.period === period && one.year === column.year && one.measure === column.measure,
      )?.n ?? [],
  )
  if (quarters.length < 4) return []
  const text = quarters.join('+')
  const fit = fitOfColumn(formulas, column.n, text)
  return fit.holds >= 3 && fit.holds * 4 >= fit.tried * 3
    ? [{ holder: String(column.n), text, why: 'year', fit }]
    : []
}
