import type { Repair } from '#core/plan/finding.ts'
import { type CutLine, type FoundTable, lastFilled } from '#core/reading/tables/sheet.ts'
import { numeralIn } from '#core/reading/tables/numeral.ts'
import { numberingOf } from '#core/reading/tables/words/numbering.ts'

const isFigure = (cell: string | undefined): boolean => numeralIn(cell ?? '') !== null

/** The width that most rows of the table have. */
const usualWidth = (rows: readonly CutLine[]): number => {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0
}

/**
 * The two halves of a row that a page break tore, as one: the second half has no number and no name of its own, and
 * only together they are as wide as the others. A cell torn in its middle is joined again. Null for two rows.
 */
const joined = (above: CutLine, below: CutLine, width: number): CutLine | null => {
  const [first = '', second] = below.cells
  const isHalf = above.cells.length < width && below.cells.length < width && lastFilled(above) >= 2
  // `3 | Khách du lịch` begins a row of its own; `1.985 | 2.520` does not, though 1.985 could be a number of rows
  const isRest = first !== '' && (isFigure(second) || (isFigure(first) && numberingOf(first) === null))
  if (!isHalf || !isRest) return null
  const whole = [...above.cells, ...below.cells]
  if (whole.length === width) return { line: above.line, cells: whole }
  if (whole.length !== width + 1 || isFigure(above.cells.at(-1))) return null
  const middle = `${above.cells.at(-1) ?? ''} ${first}`.trim()
  return { line: above.line, cells: [...above.cells.slice(0, -1), middle, ...below.cells.slice(1)] }
}

const repairOf = (above: CutLine, below: CutLine): Repair => ({
  code: 'joined-lines',
  where: [{ line: above.line }, { line: below.line }],
  was: `${above.cells.join(' | ')} ⏎ ${below.cells.join(' | ')}`,
  now: `một hàng ở dòng ${above.line}`,
  evidence: [],
  message: `Hàng bị ngắt đôi giữa dòng ${above.line} và ${below.line}; hai nửa ghép lại mới đủ số ô của biểu.`,
})

/** Puts rows together again that were torn in two, also over a page break. */
export const joinTornRows = (table: FoundTable): FoundTable => {
  const width = usualWidth(table.sheets.flatMap(({ rows }) => rows))
  const repairs: Repair[] = []
  const sheets = table.sheets.map(({ header, rows }) => ({ header, rows: [...rows] }))
  for (const [at, sheet] of sheets.entries()) {
    for (let row = 0; row < sheet.rows.length; row += 1) {
      const owner = row > 0 ? sheet : sheets[at - 1]
      const [above, below] = [row > 0 ? sheet.rows[row - 1] : owner?.rows.at(-1), sheet.rows[row]]
      const whole = above && below ? joined(above, below, width) : null
      if (!owner || !above || !below || !whole) continue
      repairs.push(repairOf(above, below))
      owner.rows[(row > 0 ? row : owner.rows.length) - 1] = whole
      sheet.rows.splice(row, 1)
      row -= 1
    }
  }
  return repairs.length === 0 ? table : { ...table, sheets, repairs: [...(table.repairs ?? []), ...repairs] }
}
