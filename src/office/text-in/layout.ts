/**
 * Order of the cells of a table that only lays out the page. A letterhead and a signature are read column by column:
 * all that stands on the left belongs together (the body, its number), then all on the right. Everything else is read
 * row by row.
 */
export const layoutOrder = <Cell>(
  grid: readonly (readonly (Cell | null)[])[],
  wordsOf: (cell: Cell) => string,
): readonly Cell[] => {
  const cells = grid.flat().filter((cell) => cell !== null)
  if (!isLetterhead(cells.map(wordsOf))) return cells
  const width = Math.max(0, ...grid.map((row) => row.length))
  return Array.from({ length: width }, (_, column) => grid.flatMap((row) => row[column] ?? [])).flat()
}

/** Whether these words stand in a letterhead, or beside a signature. */
export const isLetterhead = (words: readonly string[]): boolean => words.some((each) => letterhead.test(each))

const letterhead =
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập\s*[-–]\s*Tự do|^\s*Nơi nhận|^\s*(?:TM|KT|TL|TUQ|Q)\.\s/iu

const isFigure = (words: string): boolean => /\d/u.test(words) && !/\p{L}{3}/u.test(words)

/**
 * A table that only lays out the page (letterhead, recipients beside the signature): no row says three things. One of
 * names beside figures is none: it is a small table.
 */
export const isLayout = <Cell>(
  rows: readonly (readonly Cell[])[],
  wordsOf: (cell: Cell) => string,
): boolean => {
  const pairs: (readonly string[])[] = []
  for (const row of rows) {
    const said = row.map(wordsOf).filter((words) => words.trim() !== '')
    if (said.length >= 3) return false
    if (said.length === 2) pairs.push(said)
  }
  const figures = pairs.filter(([, second = '']) => isFigure(second))
  return !(pairs.length >= 3 && figures.length * 2 > pairs.length)
}
