import { attribute } from '#office/package/xml.ts'
import { childOf, elementsIn, valueOf, type XmlElement } from '#office/package/xml-tree.ts'

/** A table's cell before its words are read; null where a merged cell from above or the left covers the place. */
export type GridCell = XmlElement | null

/** More columns than any printed form has; a table that claims more is a bomb. */
const mostColumns = 512
/** Twips. Borders dragged by hand miss each other by less than two millimetres. */
const hairline = 110

const numberIn = (value: string | null, least: number): number => {
  const found = Number(value ?? least)
  return Number.isInteger(found) && found >= least ? Math.min(found, mostColumns) : least
}

type Placed = { readonly cell: XmlElement; readonly from: number }

/** The cells of a row with the grid column where each begins. */
const placedIn = (row: XmlElement, cells: readonly XmlElement[]): readonly Placed[] => {
  let from = numberIn(valueOf(row, 'w:trPr', 'w:gridBefore'), 0)
  return cells.map((cell) => {
    const placed = { cell, from }
    from = Math.min(mostColumns, from + numberIn(valueOf(cell, 'w:tcPr', 'w:gridSpan'), 1))
    return placed
  })
}

/** Cells and rows may stand inside content controls; those are looked through. */
const within = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsIn(element).flatMap((child) =>
    child.name === name
      ? [child]
      : child.name === 'w:sdt' ||
          child.name === 'w:sdtContent' ||
          child.name === 'w:ins' ||
          child.name === 'w:customXml'
        ? within(child, name)
        : [],
  )

/**
 * Grid column → printed column. A grid column where no cell of any row begins is no column, and two beginnings closer
 * than a hairline are one: rows whose borders were dragged apart keep their positions.
 */
const columnsOf = (table: XmlElement, rows: readonly (readonly Placed[])[]): ReadonlyMap<number, number> => {
  const widths = elementsIn(childOf(table, 'w:tblGrid'), 'w:gridCol').map((each) =>
    Number(attribute(each.attributes, 'w:w') ?? 'NaN'),
  )
  const begins = [...new Set(rows.flatMap((row) => row.map(({ from }) => from)))].sort((a, b) => a - b)
  const edges = [0]
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width)
  const column = new Map<number, number>()
  let [count, last] = [-1, Number.NaN]
  for (const from of begins) {
    const edge = edges[from] ?? Number.NaN
    const isSame = edge - last < hairline && !rows.some((row) => bothBegin(row, from, edge, edges))
    if (!isSame) {
      count += 1
      last = edge
    }
    column.set(from, count)
  }
  return column
}

/** A narrow column is real where a row has a cell at both its edges. */
const bothBegin = (row: readonly Placed[], from: number, edge: number, edges: readonly number[]): boolean =>
  row.some((each) => each.from === from) &&
  row.some((each) => each.from < from && edge - (edges[each.from] ?? Number.NaN) < hairline)

/** A cell covered by the one above it, or, as older programs write it, by the one before it. */
const isContinued = (cell: XmlElement): boolean =>
  ['w:vMerge', 'w:hMerge'].some((name) => {
    const merge = childOf(cell, 'w:tcPr', name)
    return merge !== null && attribute(merge.attributes, 'w:val') !== 'restart'
  })

/** A row that a tracked change takes away, or that is hidden, is not printed; nor is a cell taken away. */
const isGone = (row: XmlElement): boolean =>
  childOf(row, 'w:trPr', 'w:del') !== null || childOf(row, 'w:trPr', 'w:hidden') !== null
const isTakenAway = (cell: XmlElement): boolean => childOf(cell, 'w:tcPr', 'w:cellDel') !== null

/**
 * A Word table as rows of cells in printed columns: a cell over several columns or rows stands at its top left, the
 * places it covers are empty, so that every figure keeps the position of its column.
 */
export const gridOf = (table: XmlElement): readonly (readonly GridCell[])[] => {
  const rows = within(table, 'w:tr')
    .filter((row) => !isGone(row))
    .map((row) => placedIn(row, within(row, 'w:tc')))
  const column = columnsOf(table, rows)
  const width = Math.max(0, ...column.values()) + 1
  return rows.map((row) => {
    const cells: GridCell[] = Array.from({ length: width }, () => null)
    for (const { cell, from } of row)
      if (!isContinued(cell) && !isTakenAway(cell)) cells[column.get(from) ?? 0] = cell
    return cells
  })
}
