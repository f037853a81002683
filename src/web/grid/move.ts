import { type GridRow, entryColumn, inPeriodColumn } from '#web/grid/rows.ts'

/** A place in the grid: row and column from 0. */
export type Place = { readonly row: number; readonly column: number }

export type Step =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'pageUp'
  | 'pageDown'
  | 'home'
  | 'end'
  | 'top'
  | 'bottom'
  | 'edgeUp'
  | 'edgeDown'
  /** Tab: the next line that takes a figure. */
  | 'next'
  | 'previous'

/** The rows of a form and the columns that it shows. */
export type Ground = { readonly rows: readonly GridRow[]; readonly shown: readonly number[] }

/** Lines that PageUp and PageDown pass over. */
const page = 15

/** Titles hold no cell; headings have cells to read, but none to fill. */
const stands = (row: GridRow | undefined, column: number): boolean =>
  column === entryColumn || column === inPeriodColumn
    ? row?.kind === 'figure'
    : row !== undefined && row.kind !== 'section'

const scan = (rows: readonly GridRow[], from: number, by: 1 | -1, column: number): number | null => {
  for (let row = from; row >= 0 && row < rows.length; row += by) if (stands(rows[row], column)) return row
  return null
}

const pass = (rows: readonly GridRow[], at: Place, by: 1 | -1, count: number): Place => {
  let row = at.row
  for (let passed = 0; passed < count; passed += 1) {
    const next = scan(rows, row + by, by, at.column)
    if (next === null) break
    row = next
  }
  return { ...at, row }
}

/** As in Excel: to the last filled cell of the run, or over the gap to the next filled one, or to the end. */
const edge = (rows: readonly GridRow[], at: Place, by: 1 | -1, filled: (row: number) => boolean): Place => {
  const second = pass(rows, at, by, 1).row
  const running = filled(at.row) && filled(second)
  let row = second
  for (;;) {
    const next = pass(rows, { ...at, row }, by, 1).row
    if (next === row) return { ...at, row }
    if (running ? !filled(next) : filled(row)) return { ...at, row }
    row = next
  }
}

const sideways = ({ rows, shown }: Ground, at: Place, by: number): Place => {
  const next = shown[Math.max(0, Math.min(shown.length - 1, shown.indexOf(at.column) + by))]
  return next !== undefined && stands(rows[at.row], next) ? { ...at, column: next } : at
}

const toColumn = ({ rows }: Ground, at: Place, column: number): Place =>
  stands(rows[at.row], column) ? { ...at, column } : at

/** Where a key leads; the same place when there is nothing further. `filled` says whether a row holds an entry. */
export const move = (ground: Ground, at: Place, step: Step, filled: (row: number) => boolean): Place => {
  const { rows } = ground
  const taking = at.column === inPeriodColumn ? inPeriodColumn : entryColumn
  switch (step) {
    case 'up':
      return pass(rows, at, -1, 1)
    case 'down':
      return pass(rows, at, 1, 1)
    case 'left':
      return sideways(ground, at, -1)
    case 'right':
      return sideways(ground, at, 1)
    case 'pageUp':
      return pass(rows, at, -1, page)
    case 'pageDown':
      return pass(rows, at, 1, page)
    case 'home':
      return toColumn(ground, at, 0)
    case 'end':
      return toColumn(ground, at, entryColumn)
    case 'top':
      return pass(rows, at, -1, rows.length)
    case 'bottom':
      return pass(rows, at, 1, rows.length)
    case 'edgeUp':
      return edge(rows, at, -1, filled)
    case 'edgeDown':
      return edge(rows, at, 1, filled)
    case 'next':
      return pass(rows, { ...at, column: taking }, 1, 1)
    case 'previous':
      return pass(rows, { ...at, column: taking }, -1, 1)
  }
}

/** Where the grid is entered: the first line that takes a figure and holds none, else the first that takes one. */
export const start = (rows: readonly GridRow[], filled: (row: number) => boolean): Place | null => {
  const takers = rows.flatMap((row, index) => (row.kind === 'figure' ? [index] : []))
  const row = takers.find((index) => !filled(index)) ?? takers[0]
  return row === undefined ? null : { row, column: entryColumn }
}

export const samePlace = (a: Place, b: Place): boolean => a.row === b.row && a.column === b.column
