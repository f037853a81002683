/** Other printings of the same plan: what a copy, another program or another country make of it. */

const isRow = (line: string): boolean => line.split('\t').length >= 4

/** Every line of a table, cut at its tabs, changed and put together again. */
export const ofTables = (text: string, change: (cells: readonly string[]) => readonly string[]): string =>
  text
    .split('\n')
    .map((line) => (isRow(line) ? change(line.split('\t')).join('\t') : line))
    .join('\n')

/** The figures of the tables in English, `1.234,5` → `1,234.5`. */
export const asEnglish = (text: string): string => {
  const swap: Readonly<Record<string, string>> = { '.': ',', ',': '.' }
  return ofTables(text, (cells) =>
    !/\p{L}{2}/u.test(cells[1] ?? '')
      ? cells
      : cells.map((cell, at) =>
          at > 1 && /^\d[\d.,]*%?$/u.test(cell) ? cell.replace(/[.,]/gu, (sign) => swap[sign] ?? sign) : cell,
        ),
  )
}

/** Tables whose cells stand under each other, parted by blanks, as a copy from a PDF gives them. */
export const asBlanks = (text: string): string => {
  const lines = text.split('\n')
  const done = [...lines]
  for (let at = 0; at < lines.length; at += 1) {
    let end = at
    while (lines[end]?.includes('\t')) end += 1
    if (end - at >= 3) {
      const rows = lines.slice(at, end).map((line) => line.split('\t'))
      const widths = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, column) =>
        Math.max(...rows.map((row) => (row[column] ?? '').length)),
      )
      for (const [step, row] of rows.entries())
        done[at + step] = row
          .map((cell, column) => cell.padEnd((widths[column] ?? 0) + 2))
          .join('')
          .trimEnd()
    }
    at = end
  }
  return done.join('\n')
}

/** The text without the lines of a kind. */
export const without = (text: string, lines: RegExp): string =>
  text
    .split('\n')
    .filter((line) => !lines.test(line))
    .join('\n')
