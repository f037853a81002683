/** A line of the text form, cut for a writer: words, a footnote with its mark, or a row of cells. */
export type Part =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'note'; readonly mark: number; readonly text: string }
  | { readonly kind: 'row'; readonly cells: readonly string[] }

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const digits = (marks: string): number => Number(Array.from(marks, (mark) => raised.indexOf(mark)).join(''))

/** The marks that the words refer to: not the squares of metres. */
export const markPattern = /(?<!(?:^|[\s\d/])[kdchm]?m)[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu

export const partOf = (line: string): Part => {
  const note = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]+)\s+(\S.*)$/u.exec(line.trim())
  if (note) return { kind: 'note', mark: digits(note[1] ?? ''), text: note[2] ?? '' }
  if (line.includes('\t')) return { kind: 'row', cells: line.split('\t').map((cell) => cell.trim()) }
  return { kind: 'words', text: line.trim() }
}

/** The lines of a plan that say something; tables are runs of rows. */
export const partsOf = (text: string): readonly Part[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(partOf)

export const isHead = (cells: readonly string[]): boolean => /^(?:s\s*t\s*t|tt)$/iu.test(cells[0] ?? '')

/** How a cell of a header lies over its table: how many columns and rows it covers; null where another covers it. */
export type Span = { readonly columns: number; readonly rows: number } | null

const isUnder = (row: readonly string[]): boolean =>
  row.length > 3 &&
  row.slice(0, 2).every((cell) => cell === '') &&
  row.some((cell) => cell !== '') &&
  row.every((cell) => !/\d{3},\d|^\d+$/u.test(cell))

/** The rows of the header around the one that begins with STT: a line above it, and the lines below. */
export const headAround = (
  rows: readonly (readonly string[])[],
  at: number,
): { from: number; to: number } => {
  let [from, to] = [at, at + 1]
  while (from > 0 && isUnder(rows[from - 1] ?? [])) from -= 1
  while (to < rows.length && isUnder(rows[to] ?? [])) to += 1
  return { from, to }
}

/**
 * The merges of a header of several lines, as a printed form has them: a year over its measures, a heading over all
 * lines. A heading never lies over more than the one above it.
 */
export const spansOf = (head: readonly (readonly string[])[]): readonly (readonly Span[])[] => {
  const width = Math.max(...head.map((row) => row.length))
  const spans: Span[][] = head.map(() => Array.from({ length: width }, () => ({ columns: 1, rows: 1 })))
  const hasBelow = (row: number, column: number): boolean =>
    head.slice(row + 1).some((each) => (each[column] ?? '') !== '')
  const owner = (row: number, column: number): number => {
    let at = column
    while (at > 0 && spans[row]?.[at] === null) at -= 1
    return at
  }
  head.forEach((cells, row) => {
    const isSameParent = (one: number, other: number): boolean =>
      row === 0 || owner(row - 1, one) === owner(row - 1, other)
    const goesOver = (column: number, next: number): boolean =>
      next < width &&
      (cells[next] ?? '') === '' &&
      spans[row]?.[next] !== null &&
      hasBelow(row, column) &&
      hasBelow(row, next) &&
      isSameParent(next, column)
    for (let column = 0; column < width; column += 1) {
      if ((cells[column] ?? '') === '' || spans[row]?.[column] === null) continue
      let columns = 1
      while (goesOver(column, column + columns)) columns += 1
      const rows = columns === 1 && !hasBelow(row, column) ? head.length - row : 1
      spans[row]?.splice(column, 1, { columns, rows })
      for (let down = row; down < row + rows; down += 1)
        for (let right = column; right < column + columns; right += 1)
          if (down > row || right > column) spans[down]?.splice(right, 1, null)
    }
  })
  return spans
}

/** Words without the stars of emphasis: `**title**`, `*words*`; the star of `4=(3/2)*100` is none. */
export const withoutEmphasis = (text: string): string =>
  text.replaceAll(/\*\*|<\/?i>/gu, '').replaceAll(/(^|[\s(])\*(?=\S)([^*]*[^\s*])\*(?=$|[\s).,;:])/gu, '$1$2')
