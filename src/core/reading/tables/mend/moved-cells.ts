import type { Repair } from '#core/plan/finding.ts'
import type { Draft, DraftCell, Sight, Step } from '#core/reading/tables/draft.ts'
import { figureAt, valueColumns } from '#core/reading/tables/figures.ts'
import { comparisonsOf, ratioFits } from '#core/reading/tables/ratio-fit.ts'
import { withCells } from '#core/reading/tables/mend/split-cells.ts'

type Found = { readonly from: number; readonly cell: DraftCell; readonly to: number; readonly column: number }

/** The free place beside this row whose formula gives the lonely ratio; null unless there is exactly one. */
const homeOf = (rows: readonly Draft[], at: number, sight: Sight): Found | null => {
  const row = rows[at]
  const lonely = row?.cells.size === 1 ? [...row.cells][0] : undefined
  if (!row || !lonely || valueColumns(sight).includes(lonely[0])) return null
  const percent = figureAt(row, lonely[0])
  if (!percent) return null
  const homes = [at - 1, at + 1].flatMap((near) =>
    comparisonsOf(sight.head).flatMap(({ column, top, bottom }) => {
      const [above, below] = [figureAt(rows[near], top), figureAt(rows[near], bottom)]
      const isFree = rows[near]?.cells.has(column) === false
      return isFree && above && below && ratioFits(percent, above, below)
        ? [{ from: lonely[0], cell: lonely[1], to: near, column }]
        : []
    }),
  )
  return homes.length === 1 ? (homes[0] ?? null) : null
}

/** A ratio alone on a heading belongs to the row beside it whose figures make it and whose place for it is empty. */
export const bringBackCells = (rows: readonly Draft[], sight: Sight): Step => {
  const done = [...rows]
  const repairs: Repair[] = []
  for (const [at, row] of rows.entries()) {
    const home = homeOf(done, at, sight)
    const target = home ? done[home.to] : undefined
    if (!home || !target) continue
    done[at] = withCells(row, [])
    done[home.to] = withCells(target, [...target.cells, [home.column, home.cell]])
    repairs.push({
      code: 'moved-cell',
      where: [{ line: row.line, column: home.from }],
      was: home.cell.printed,
      now: `dòng ${target.line}, cột ${home.column}`,
      evidence: [{ line: target.line, column: home.column }],
      message: `${home.cell.printed} đúng bằng tỷ lệ cột ${home.column} của dòng ${target.line}; dòng ${row.line} là đề mục không có số liệu.`,
    })
  }
  return { rows: done, repairs }
}
