import { parseAmount } from '#core/figure/amount.ts'
import { bothReadings, isPointGroup } from '#core/figure/both-readings.ts'
import { number } from '#core/figure/cell.ts'
import type { Decimal } from '#core/figure/decimal.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { FormTable, Row, RowCell } from '#core/plan/table.ts'
import { addressesIn } from '#core/review/address.ts'
import type { Standing } from '#core/review/decision.ts'
import type { Keyed } from '#core/review/key.ts'

/** Which cells people decided, by the line and the column where they are printed. */
export type DecidedCells = ReadonlyMap<string, { readonly value: Decimal; readonly key: string }>

const at = (line: number, column: number): string => `${line}/${column}`

/**
 * The figures that decisions put in the place of printed ones (Q18, Q33): a typed value in the one cell at fault, or the
 * chosen reading in every cell of the questioned rows that can be read in two ways. Nothing else changes a figure.
 */
export const decidedCells = (
  plan: Pick<Plan, 'tables' | 'clauses'>,
  findings: readonly Keyed[],
  standing: ReadonlyMap<string, Standing>,
): DecidedCells => {
  const addresses = addressesIn(plan)
  const cells = new Map<string, { value: Decimal; key: string }>()
  for (const { key, finding } of findings) {
    const decision = standing.get(key)
    if (decision?.what !== 'rendering' || decision.value === null) continue
    for (const place of finding.where) {
      const spot = addresses(place)
      if (spot.kind !== 'row') continue
      const decided =
        finding.code === 'separator'
          ? readAgain(spot.table, spot.row, decision.value, finding.printed)
          : typedAt(
              spot.table,
              spot.row,
              finding.where.length === 1 ? place.column : undefined,
              decision.value,
            )
      for (const [line, column, value] of decided) cells.set(at(line, column), { value, key })
    }
  }
  return cells
}

type Decided = readonly (readonly [line: number, column: number, value: Decimal])[]

const valueCells = (table: FormTable, row: Row): readonly (readonly [number, RowCell])[] =>
  table.columns.flatMap(({ n, kind }) => {
    const cell = row.cells[n]
    return kind === 'value' && cell ? [[n, cell] as const] : []
  })

/** A question about commas reads the commas of the row again, one about the points of an English page its points. */
const readAgain = (table: FormTable, row: Row, reading: string, asked: string): Decided =>
  valueCells(table, row).flatMap(([n, { line, printed }]) => {
    const both = bothReadings(printed)
    if (both === null || isPointGroup(printed) !== isPointGroup(asked)) return []
    return [[line, n, reading === 'thousands' ? both.thousands : both.decimals] as const]
  })

const typedAt = (table: FormTable, row: Row, column: number | undefined, typed: string): Decided =>
  valueCells(table, row).flatMap(([n, { line }]) => {
    const amount = n === column ? parseAmount(typed) : null
    return amount?.kind === 'number' ? [[line, n, amount.value] as const] : []
  })

/** A table with the decided figures in their cells; what is printed stays beside them. */
export const standingTable = (table: FormTable, decided: DecidedCells): FormTable => {
  if (decided.size === 0) return table
  const rows = table.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(
      Object.entries(row.cells).map(([n, cell]) => {
        const found = decided.get(at(cell.line, Number(n)))
        return [n, found ? { ...cell, cell: number(found.value) } : cell]
      }),
    ),
  }))
  return { ...table, rows }
}

/** The plan as it stands after the decisions. */
export const standingPlan = (plan: Plan, decided: DecidedCells): Plan => ({
  ...plan,
  tables: plan.tables.map((table) => standingTable(table, decided)),
})

/** The decision that gave a printed cell its figure; null where the print did. */
export const decisionAt = (decided: DecidedCells, line: number, column: number | null): string | null =>
  (column === null ? undefined : decided.get(at(line, column)))?.key ?? null
