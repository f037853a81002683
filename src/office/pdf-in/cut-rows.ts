/** A row's cells from left to right. */
type Cells = readonly string[]

const isFigure = (cell: string): boolean => /^[-+<>\d.,%]+$/u.test(cell) && /\d/u.test(cell)
const goesOn = (above: string, below: string): boolean =>
  above !== '' && /^(?:\p{Ll}|\(|\d+[)\]])/u.test(below) && !/[.;:]$/u.test(above)

/**
 * A row that the end of a page cut in two: what goes on with a cell above it, in small letters, belongs to that cell.
 * Null where the first row of the new page is a row of its own: it has a number, or figures under figures.
 */
const whole = (above: Cells, below: Cells): { readonly above: Cells; readonly rest: Cells } | null => {
  const label = below[1] ?? ''
  if (above.length !== below.length || (below[0] ?? '') !== '') return null
  if (label !== '' && !goesOn(above[1] ?? '', label)) return null
  if (below.some((cell, at) => isFigure(cell) && isFigure(above[at] ?? ''))) return null
  if (!below.some((cell, at) => goesOn(above[at] ?? '', cell))) return null
  return {
    above: above.map((cell, at) => (goesOn(cell, below[at] ?? '') ? `${cell} ${below[at] ?? ''}` : cell)),
    rest: below.map((cell, at) => (goesOn(above[at] ?? '', cell) ? '' : cell)),
  }
}

/** A table's rows so far, and those of its next page. The header may be printed again above the rest of a cut row. */
export const mendCut = (
  before: readonly Cells[],
  after: readonly Cells[],
): { readonly last: Cells; readonly after: readonly Cells[] } | null => {
  const last = before.at(-1)
  const head = new Set(before.slice(0, 4).map((cells) => cells.join('\t')))
  const at = after.findIndex((cells) => !head.has(cells.join('\t')))
  const first = after[at]
  const mended = last && first ? whole(last, first) : null
  if (!mended) return null
  const rest = mended.rest.some((cell) => cell !== '') ? [mended.rest] : []
  return { last: mended.above, after: [...after.slice(0, at), ...rest, ...after.slice(at + 1)] }
}
