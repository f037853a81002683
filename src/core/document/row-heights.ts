import type { SheetCell } from '#core/document/sheet.ts'

const perLine = 16.5

/** Letters as wide as a figure; capitals are wider. */
const wideOf = (text: string): number =>
  [...text].reduce((total, letter) => total + (/\p{Lu}/u.test(letter) ? 1.3 : 0.84), 0)

/** Points for a row whose words wrap in their columns, so that no program cuts them off; null lets the program decide. */
export const heightOfRow = (row: readonly SheetCell[], widths: readonly number[]): number | null => {
  const lines = Math.max(
    1,
    ...row.map((cell, at) =>
      cell.kind === 'text'
        ? Math.ceil(wideOf(cell.text) / Math.max(4, (widths[at] ?? 10) - (cell.look.indent ?? 0)))
        : 1,
    ),
  )
  return lines > 1 ? lines * perLine : null
}
