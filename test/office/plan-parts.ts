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

/** How many columns a heading of the upper line covers: its own and the empty ones after it that have words below. */
const spanned = (top: readonly string[], below: readonly string[], column: number): number => {
  let columns = 1
  while (top[column + columns] === '' && (below[column + columns] ?? '') !== '') columns += 1
  return columns
}

/**
 * The merges of a header of two lines, as a printed form has them: a year over its measures, a heading over both
 * lines. `at` is the header's first row among `rows`.
 */
export const spansOf = (rows: readonly (readonly string[])[], at: number): readonly (readonly Span[])[] => {
  const [top = [], below = []] = [rows[at], rows[at + 1]]
  const isDouble = (below[0] ?? 'x') === '' && (below[1] ?? 'x') === '' && below.some((cell) => cell !== '')
  if (!isDouble) return [top.map(() => ({ columns: 1, rows: 1 }))]
  const first: Span[] = []
  const second: Span[] = []
  for (let column = 0; column < top.length; column += 1) {
    const isTall = (below[column] ?? '') === '' && top[column] !== ''
    const columns = isTall || top[column] === '' ? 1 : spanned(top, below, column)
    first.push({ columns, rows: isTall ? 2 : 1 }, ...Array.from({ length: columns - 1 }, () => null))
    second.push(
      isTall ? null : { columns: 1, rows: 1 },
      ...Array.from({ length: columns - 1 }, () => ({ columns: 1, rows: 1 })),
    )
    column += columns - 1
  }
  return [first, second]
}
