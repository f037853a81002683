import type { Repair } from '#core/plan/finding.ts'
import { type Draft, draftCell, type DraftCell, type Sight, type Step } from '#core/reading/tables/draft.ts'
import { comparisonHolds, comparisonsOf, type Comparison } from '#core/reading/tables/ratio-fit.ts'

const percents = /^-?[\d.,]+\s*%(?:\s+-?[\d.,]+\s*%)+$/

/** Every way to put `count` figures into the free columns, in order. */
export const placements = (columns: readonly number[], count: number): number[][] => {
  if (count === 0) return [[]]
  return columns.flatMap((column, at) =>
    placements(columns.slice(at + 1), count - 1).map((rest) => [column, ...rest]),
  )
}

export const withCells = (row: Draft, cells: Iterable<readonly [number, DraftCell]>): Draft => ({
  ...row,
  cells: new Map([...cells].sort(([a], [b]) => a - b)),
})

const heldIn = (row: Draft, comparisons: readonly Comparison[]): number =>
  comparisons.filter((each) => comparisonHolds(row, each) === true).length

/** Three ratios in one cell go to three columns; fewer go where the row's own figures put them, else from the left. */
const splitRow = (row: Draft, sight: Sight, comparisons: readonly Comparison[]): Draft | null => {
  const glued = [...row.cells].find(([, { text }]) => percents.test(text))
  if (!glued) return null
  const [column, cell] = glued
  const texts = cell.text.split(/(?<=%)\s+/)
  const free = sight.head.columns.flatMap(({ n, kind }) =>
    kind === 'ratio' && (n === column || !row.cells.has(n)) ? [n] : [],
  )
  const rest = [...row.cells].filter(([n]) => n !== column)
  const ways = placements(free, texts.length).map((way) =>
    withCells(row, [
      ...rest,
      ...way.map((n, at): [number, DraftCell] => [n, draftCell(cell.line, texts[at] ?? '')]),
    ]),
  )
  return ways.sort((a, b) => heldIn(b, comparisons) - heldIn(a, comparisons))[0] ?? null
}

/** Cells that the rendering glued together, `100,00% 100,00% 125,00%`, are cut apart; one repair for each page. */
export const splitGluedCells = (rows: readonly Draft[], sight: Sight): Step => {
  const comparisons = comparisonsOf(sight.head)
  const split = rows.map((row) => splitRow(row, sight, comparisons))
  const pages = new Map<number, number[]>()
  for (const [at, row] of rows.entries())
    if (split[at]) pages.set(row.page, [...(pages.get(row.page) ?? []), at])
  const repairs = [...pages.values()].map((places): Repair => {
    const lines = places.flatMap((at) => rows[at]?.line ?? [])
    const first = rows[places[0] ?? 0]
    const column = [...(first?.cells ?? [])].find(([, { text }]) => percents.test(text))
    return {
      code: 'split-cells',
      where: lines.slice(0, 12).map((line) => ({ line, ...(column ? { column: column[0] } : {}) })),
      was: column?.[1].printed ?? '',
      now: column?.[1].text.split(/(?<=%)\s+/).join(' | ') ?? '',
      evidence: [],
      message: `Các tỷ lệ của ${lines.length} dòng (${lines[0] ?? 0}–${lines.at(-1) ?? 0}) in dính trong một ô, đã tách về cột của chúng.`,
    }
  })
  return { rows: rows.map((row, at) => split[at] ?? row), repairs }
}
