import type { Action } from '#core/plan/plan.ts'
import { linesOf, type Paragraph } from '#core/reading/paragraph.ts'

/** Verbs after which a comma has surely begun another task, and not another object of the same one. */
const verbs =
  'tiếp tục|tăng cường|đẩy mạnh|đẩy nhanh|chú trọng|quan tâm|tạo điều kiện|thúc đẩy|khuyến khích|triển khai|hoàn thành|thực hiện|thường xuyên|kịp thời|nâng cao|tập trung|sắp xếp|thành lập|ngăn chặn|phấn đấu|góp phần|thí điểm|xây dựng|phát triển|chủ động|quyết liệt|ưu tiên|hạn chế'
const sentence = String.raw`[.!?…]+["”]?\s+(?=[\p{Lu}“"])`
const semicolon = String.raw`;\s+`
const comma = `,\\s+(?=(?:${verbs})\\s\\p{Ll})`
const open = String.raw`[,.…]{2,}\s+(?=(?:${verbs}|nâng cao)\s)`
const boundary = new RegExp(`${sentence}|${semicolon}|${open}|${comma}`, 'gu')
const abbreviation = /(?:^|\s)(?:TP|Tp|TX|TS|ThS|PGS|GS|ĐT|QL|St|Q|P|H)$/u

/** Quotations and brackets hold their own punctuation: no task ends inside them. */
const closedRanges = (text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(/[“"][^”"]{0,400}[”"]|\([^()]{0,400}\)/gu)].map((found) => [
    found.index,
    found.index + found[0].length - 1,
  ])

/** A comma splits only when what stands before it says a task by itself. */
const isLongEnough = (piece: string, found: string): boolean =>
  !found.startsWith(',') || piece.trim().split(/\s+/u).length >= 6

/**
 * The single tasks of an assignment (A07): cut at sentence ends, semicolons, and commas before a clear verb. Every
 * letter of the work stands in one of them; `lines` are those on which it is printed.
 */
export const actionsOf = (paragraph: Paragraph, workAt: number, id: string): readonly Action[] => {
  const text = paragraph.text
  const closed = closedRanges(text)
  const cuts: { from: number; to: number }[] = []
  let from = workAt
  for (const found of text.matchAll(boundary)) {
    const inside = closed.some(([start, end]) => found.index >= start && found.index < end)
    const piece = text.slice(from, found.index)
    if (found.index < from || inside || abbreviation.test(piece) || !isLongEnough(piece, found[0])) continue
    cuts.push({ from, to: found.index + found[0].length })
    from = found.index + found[0].length
  }
  if (from < text.length) cuts.push({ from, to: text.length })
  const told = cuts.map((cut) => ({
    ...cut,
    text: text
      .slice(cut.from, cut.to)
      .trim()
      .replace(/[.;,]+$/u, ''),
  }))
  return told
    .filter((cut) => /[\p{L}\d]/u.test(cut.text))
    .map((cut, at) => ({
      id: `${id}-${String(at + 1).padStart(2, '0')}`,
      text: cut.text,
      lines: linesOf(paragraph, cut.from, cut.to),
    }))
}
