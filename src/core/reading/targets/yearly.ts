import type { Piece } from '#core/reading/targets/target-pieces.ts'

const until = String.raw`(?:(?:tính\s+)?(?:đến|hết|đến hết|cuối|đến cuối|trong|vào|riêng|của)\s+)?(?:cuối\s+)?năm\s+(20\d\d)`
const named = new RegExp(`^${until}\\s*(?:là|:)?$`, 'iu')
const behind = /^\s*(?:\(\s*)?(?:(?:vào|trong|đến|cho|của|ở)\s+)?(?:cuối\s+)?năm\s+(20\d\d)(?!\s*[-–]\s*20)/iu
/** Before the name: `Đến năm 2030, tỷ lệ …`. */
const ahead = new RegExp(`^\\W*${until}\\s*,`, 'iu')
/** `so với năm 2025`, `giá năm 2010` and `từ năm 2021` say of which figures a value is made, not when it is reached. */
const atEnd = new RegExp(
  `(?<!(?:so|so với|so với thực hiện|với|từ|kể từ|giá|theo|chuẩn|cùng kỳ|thực hiện|ước thực hiện|bằng|trừ))\\s+${until}$`,
  'iu',
)

/** `Tỷ lệ che phủ rừng năm 2026` → `Tỷ lệ che phủ rừng`. */
export const withoutYear = (indicator: string): string => {
  const bare = indicator.replace(atEnd, '')
  return /\p{L}/u.test(bare) ? bare : indicator
}

/** A name that is nothing but the year of the goal: `năm 2027`. */
export const isYearName = (name: string): boolean => named.test(name)

/** The year for which a goal is set, `3,1% năm 2025` or `năm 2026 đạt 78%`; null where it is the plan's own. */
export const yearOfGoal = (text: string, piece: Piece, name: string): number | null => {
  const found =
    named.exec(name) ??
    atEnd.exec(name) ??
    behind.exec(text.slice(piece.quantity.end, piece.to)) ??
    ahead.exec(text.slice(piece.from, piece.quantity.wordsAt))
  return found ? Number(found[1]) : null
}
