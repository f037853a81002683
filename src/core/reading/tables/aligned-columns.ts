/** A stretch of a line between gaps of two or more blanks. */
type Stretch = { readonly from: number; readonly to: number; readonly text: string }

const gap = /\S\s{2,}\S.*?\S\s{2,}\S|\S\s{2,}\S\s{2,}\S/u
const stretch = /\S+(?:\s\S+)*/gu

/** Could this line be a row whose cells stand under each other, parted by blanks? */
const isAligned = (line: string): boolean => !line.includes('\t') && gap.test(line)

const stretchesOf = (line: string): readonly Stretch[] =>
  [...line.matchAll(stretch)].map((found) => ({
    from: found.index,
    to: found.index + found[0].length,
    text: found[0],
  }))

/** Columns parted by gutters: stretches of the block that no line leaves blank from end to end. */
const byGutters = (lines: readonly (readonly Stretch[])[]): readonly Stretch[] => {
  const all = lines.flat().sort((one, other) => one.from - other.from)
  const columns: Stretch[] = []
  for (const { from, to } of all) {
    const last = columns.at(-1)
    if (last && from < last.to + 1) columns[columns.length - 1] = { ...last, to: Math.max(last.to, to) }
    else columns.push({ from, to, text: '' })
  }
  return columns
}

/** Where words over a group cross the gutters: the columns are read off the lines that have the most stretches. */
const byFullLines = (lines: readonly (readonly Stretch[])[], most: number): readonly Stretch[] => {
  const full = lines.filter((line) => line.length === most)
  return Array.from({ length: most }, (_, at) => {
    const own = full.flatMap((line) => line[at] ?? [])
    return {
      from: own.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY),
      to: own.reduce((last, { to }) => Math.max(last, to), 0),
      text: '',
    }
  })
}

const columnsOf = (lines: readonly (readonly Stretch[])[]): readonly Stretch[] => {
  const most = lines.reduce((longest, line) => Math.max(longest, line.length), 0)
  const columns = byGutters(lines)
  return columns.length >= most ? columns : byFullLines(lines, most)
}

const overlap = (one: Stretch, other: Stretch): number =>
  Math.min(one.to, other.to) - Math.max(one.from, other.from)

/** The column over which a stretch lies, or the nearest one, at or behind `least`. */
const columnAt = (columns: readonly Stretch[], piece: Stretch, least: number): number => {
  let best = Math.min(least, columns.length - 1)
  for (let at = best + 1; at < columns.length; at += 1) {
    const [here, there] = [columns[best], columns[at]]
    if (here && there && overlap(there, piece) > overlap(here, piece)) best = at
  }
  return best
}

const tabbed = (columns: readonly Stretch[], pieces: readonly Stretch[]): string => {
  if (pieces.length === columns.length) return pieces.map(({ text }) => text).join('\t')
  const cells = columns.map(() => '')
  let least = 0
  for (const piece of pieces) {
    const at = columnAt(columns, piece, least)
    cells[at] = cells[at] === '' ? piece.text : `${cells[at]} ${piece.text}`
    least = at + 1
  }
  return cells.join('\t')
}

const fewestLines = 3
const hasGap = (line: string): boolean => /\S\s{2,}\S/u.test(line)

/** A line that may stand in a block: one gap after a short number (`I   KINH TẾ`), or words pushed in from the left. */
const mayBelong = (line: string, next: string): boolean =>
  !line.includes('\t') &&
  line.trim() !== '' &&
  (isAligned(line) ||
    (hasGap(line) && (/^\s{2,}/u.test(line) || /^\S{1,7}\s{2,}/u.test(line))) ||
    (/^\s{2,}\S/u.test(line) && isAligned(next)))

/** A line above a block that stands in from the left and has a gap: the groups over its columns. */
const isGroupLine = (line: string): boolean => /^\s{2,}\S/u.test(line) && hasGap(line) && !line.includes('\t')

const blockEnd = (lines: readonly string[], from: number): number => {
  let end = from
  while (end < lines.length && mayBelong(lines[end] ?? '', lines[end + 1] ?? '')) end += 1
  return end
}

/**
 * Rows whose cells are parted by blanks and stand under each other, as a copy from a PDF gives them: every block with
 * three or more such lines is rewritten with tabs, by where its columns stand. Other lines stay as they are.
 */
export const alignedColumns = (lines: readonly string[]): readonly string[] => {
  if (!lines.some(isAligned)) return lines
  const done = [...lines]
  for (let at = 0; at < lines.length; at += 1) {
    if (!isAligned(lines[at] ?? '')) continue
    const end = blockEnd(lines, at)
    const from = isGroupLine(lines[at - 1] ?? '') ? at - 1 : at
    if (lines.slice(at, end).filter(isAligned).length >= fewestLines) {
      const block = lines.slice(from, end).map(stretchesOf)
      const columns = columnsOf(block)
      for (const [step, pieces] of block.entries()) done[from + step] = tabbed(columns, pieces)
    }
    at = end
  }
  return done
}
