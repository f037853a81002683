import type { Look, Sheet, SheetCell } from '#core/document/sheet.ts'

/** Points of one line, by the size of its letters. */
const lineOf: Readonly<Record<Look['part'], number>> = {
  title: 19.5,
  attached: 16.5,
  unit: 16.5,
  head: 16.5,
  numbers: 14,
  body: 16.5,
}

/** A head has room for two lines: faces differ, and bold words wrap where one thinks they do not. */
const headLeast = 36

/** How wide letters are beside the figures in which columns are measured: capitals and bold ones are wider. */
const wideOf = (text: string, { bold = false, part }: Look): number => {
  const letters = [...text].reduce((total, letter) => total + (/\p{Lu}/u.test(letter) ? 1.4 : 0.95), 0)
  return letters * (bold ? 1.08 : 1) * (part === 'title' ? 14 / 12 : 1)
}

/** Lines that words take in a column: whole words go to the next line, one that is longer than the column is broken. */
const linesIn = (text: string, width: number, look: Look): number =>
  text.split('\n').reduce((total, paragraph) => {
    let [lines, used] = [1, 0]
    for (const word of paragraph.split(' ')) {
      const wide = wideOf(word, look)
      const gap = used === 0 ? 0 : 0.55
      if (used + gap + wide <= width) used += gap + wide
      else {
        lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(wide / width) - 1)
        used = wide > width ? wide % width : wide
      }
    }
    return total + lines
  }, 0)

const roomOf = (width: number, { part, align, indent = 0 }: Look): number =>
  Math.max(3, width - 1 - (part === 'body' && align === 'left' ? (indent + 1) * 1.4 : 0))

/** Points for a row whose words wrap in their columns, so that no program cuts them off; null lets the program decide. */
export const heightOfRow = (row: readonly SheetCell[], widths: readonly number[]): number | null => {
  const heights = row.map((cell, at) => {
    const lines =
      cell.kind === 'text' ? linesIn(cell.text, roomOf(widths[at] ?? 10, cell.look), cell.look) : 1
    return lines * lineOf[cell.look.part]
  })
  const most = Math.max(0, ...heights)
  const least = row.some(({ look }) => look.part === 'head') ? headLeast : 0
  return most > 20 || least > 0 ? Math.max(least, most + 3) : null
}

/** The height of a row whose first cell runs over all columns: no program fits a merged row by itself. */
export const heightOfWhole = (row: readonly SheetCell[], widths: readonly number[]): number | null =>
  heightOfRow(row.slice(0, 1), [widths.reduce((sum, width) => sum + width, 0)])

/** A workbook that is no document says so over every sheet, as the paper does: a draft, a trial. */
export const markedSheets = (sheets: readonly Sheet[], mark: string | null): readonly Sheet[] =>
  mark === null
    ? sheets
    : sheets.map((sheet) => {
        const [[title, ...beside] = [], ...rows] = sheet.rows
        if (title?.kind !== 'text') return sheet
        const top: readonly SheetCell[] = [{ ...title, text: `${title.text}\n(${mark})` }, ...beside]
        const heights = [heightOfWhole(top, sheet.widths), ...sheet.heights.slice(1)]
        return { ...sheet, rows: [top, ...rows], heights }
      })
