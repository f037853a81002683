import type { Piece } from '#core/reading/targets/target-pieces.ts'

const named = /^(?:(?:đến|hết|đến hết|cuối|đến cuối|trong|riêng)\s+)?năm\s+(20\d\d)\s*(?:là|:)?$/iu
const behind = /^\s*(?:\(\s*)?(?:(?:vào|trong|đến|cho|của|ở)\s+)?(?:cuối\s+)?năm\s+(20\d\d)/iu

const atEnd = /\s+(?:(?:vào|trong|đến|hết|cuối|đến cuối)\s+)?năm\s+(20\d\d)$/iu

/** `Tỷ lệ che phủ rừng năm 2026` → `Tỷ lệ che phủ rừng`, where the next years have values of their own. */
export const withoutYear = (indicator: string): string => indicator.replace(atEnd, '')

/** A name that is nothing but the year of the goal: `năm 2027`. */
export const isYearName = (name: string): boolean => named.test(name)

/** The year for which a goal is set, `3,1% năm 2025` or `năm 2026 đạt 78%`; null where it is the plan's own. */
export const yearOfGoal = (text: string, piece: Piece, name: string): number | null => {
  const found = named.exec(name) ?? atEnd.exec(name) ?? behind.exec(text.slice(piece.quantity.end, piece.to))
  return found ? Number(found[1]) : null
}
