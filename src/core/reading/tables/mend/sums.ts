import type { Draft, Sight } from '#core/reading/tables/draft.ts'
import { outline } from '#core/reading/tables/outline.ts'

/** A whole and its parts, by their places among the rows. */
export type Sum = { readonly whole: number; readonly parts: readonly number[] }

/** More parts than any official table lists under one row. */
const mostParts = 80

/** Every row with the rows of its unit directly below it. Whether they make its sum, the other columns tell. */
export const sumsOf = (rows: readonly Draft[], sight: Sight): Sum[] => {
  const levels = outline(rows, sight).map(({ level }) => level)
  return rows.flatMap((row, whole) => {
    const level = levels[whole] ?? 1
    const parts: number[] = []
    for (let at = whole + 1; (levels[at] ?? 0) > level && parts.length <= mostParts; at += 1)
      if (levels[at] === level + 1 && rows[at]?.unit.toLowerCase() === row.unit.toLowerCase()) parts.push(at)
    return parts.length >= 2 && parts.length <= mostParts ? [{ whole, parts }] : []
  })
}
