import type { Repair } from '#core/plan/finding.ts'
import type { Draft, Sight, Step } from '#core/reading/tables/draft.ts'
import { figureAt, valueColumns } from '#core/reading/tables/figures.ts'
import { comparisonsOf, type Comparison, ratioFits } from '#core/reading/tables/ratio-fit.ts'
import { withCells } from '#core/reading/tables/mend/split-cells.ts'

type Shift = {
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
  readonly proof: readonly Draft[]
  readonly by: Comparison
}

/** Two filled columns that make the ratios of two blank ones, in most rows that can tell. */
const shiftFor = (rows: readonly Draft[], by: Comparison, filled: readonly number[]): Shift | null => {
  const pairs = filled.flatMap((low, at) =>
    filled.slice(at + 1).map((high): readonly [number, number] => [low, high]),
  )
  for (const from of pairs) {
    const tellers = rows.flatMap((row) => {
      const [percent, below, above] = [by.column, ...from].map((column) => figureAt(row, column))
      const tells = percent && below && above && below.digits !== 0n
      return tells ? [{ row, holds: ratioFits(percent, above, below) }] : []
    })
    const proof = tellers.filter(({ holds }) => holds).map(({ row }) => row)
    if (proof.length >= 2 && proof.length >= 2 * (tellers.length - proof.length))
      return { from, to: [by.bottom, by.top], proof, by }
  }
  return null
}

const moveRow = (row: Draft, { from, to }: Shift): Draft =>
  withCells(
    row,
    [...row.cells].map(([column, cell]) => [to[from.indexOf(column)] ?? column, cell] as const),
  )

/**
 * A table whose ratios are printed while the columns that they are made of are blank in every row, and two other
 * columns make them: the figures were printed in the wrong columns and move to their own (capability D09).
 */
export const bringBackColumns = (rows: readonly Draft[], sight: Sight): Step => {
  const isBlank = (column: number): boolean => rows.every((row) => !row.cells.has(column))
  const filled = valueColumns(sight).filter((column) => !isBlank(column))
  for (const by of comparisonsOf(sight.head)) {
    if (!isBlank(by.top) || !isBlank(by.bottom) || isBlank(by.column)) continue
    const shift = shiftFor(rows, by, filled)
    if (!shift) continue
    const moved = rows.filter(({ cells }) => shift.from.some((column) => cells.has(column)))
    const repair: Repair = {
      code: 'shifted-columns',
      where: moved.slice(0, 12).map(({ line }) => ({ line })),
      was: `cột ${shift.from.join(', ')}`,
      now: `cột ${shift.to.join(', ')}`,
      evidence: shift.proof.slice(0, 12).map(({ line }) => ({ line, column: by.column })),
      message: `Số liệu hai cột ${shift.from.join(' và ')} cho đúng tỷ lệ in ở cột ${by.column}, còn cột ${shift.to.join(' và ')} để trống: số liệu bị in lệch cột.`,
    }
    return { rows: rows.map((row) => moveRow(row, shift)), repairs: [repair] }
  }
  return { rows, repairs: [] }
}
