import type { Citation } from '#core/plan/action.ts'
import { withoutEnd } from '#core/reading/plain-text.ts'
import { printedDate } from '#core/reading/identity/printed-date.ts'

/** A citation in a text, without the line on which it is printed. */
export type CitedText = Omit<Citation, 'line' | 'at' | 'footnote'> & { readonly at: number }

const numberedKinds =
  'Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Kế hoạch|Công văn|Chỉ thị|Thông tư liên tịch|Thông tư|Kết luận|Thông báo|Tờ trình|Báo cáo|Chương trình hành động|Chương trình|Đề án|Luật|Pháp lệnh|Văn bản|Công điện|Quy định|Hướng dẫn|Chiến lược|Quy chế'
const titledKinds =
  'Chương trình|Đề án|Kế hoạch|Chiến lược|Quy hoạch|Đồ án|Luật|Bộ luật|Pháp lệnh|Hiến pháp|Nghị quyết|Quyết định|Chỉ thị|Nghị định|Thông tư|Kết luận|Dự án'
const day = String.raw`\d{1,2}\s*/\s*\d{1,2}\s*/\s*\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}`
const bodies = String.raw`(?:Thủ tướng Chính phủ|Chính phủ|Quốc hội|Ủy ban Thường vụ Quốc hội|Bộ Chính trị|Ban Bí thư|Ban Chấp hành\s+(?:Trung ương(?:\s+Đảng)?|Đảng bộ\s+tỉnh)|Trung ương(?:\s+Đảng)?|Ban Thường vụ\s+Tỉnh ủy|Tỉnh ủy|(?:HĐND|UBND|Hội đồng nhân dân|[UỦ][ỷy] ban nhân dân|Chủ tịch\s+(?:UBND|[UỦ][ỷy] ban nhân dân))(?:\s+(?:tỉnh|thành phố|huyện|xã|phường|đặc khu))?(?:\s+\p{Lu}\p{Ll}+)*|(?:Bộ trưởng\s+)?Bộ\s+\p{Lu}[\p{L}]*(?:(?:\s+|,\s+|\s+và\s+)\p{Lu}?\p{L}+){0,5}?(?=\s+(?:về|ban hành|quy định|phê duyệt|hướng dẫn)(?!\p{L})|[,;.()]|$))`
const numbered = new RegExp(
  String.raw`(?<!\p{L})(${numberedKinds})\s+(?:số\s+)?(\d+[\p{L}\d]*(?:[-/–][\p{L}\d]+)+)(?:\s*,?\s*(?:ban hành\s+)?ngày\s+(?:${day}))?(?:\s+của\s+(?:${bodies}))?`,
  'giu',
)
const ofBody = new RegExp(String.raw`\s+của\s+(${bodies})$`, 'u')

const anyKind = `(?:các\\s+)?(?:${titledKinds}|${numberedKinds}|${titledKinds.toLowerCase()})(?!\\p{L})`
/** A letter of a title: up to punctuation, the mark of a footnote, or another document behind `và`. */
const letter = String.raw`(?:(?!\s+(?:và|cùng với|cùng|gắn với|với)\s+${anyKind}|\s+(?:trước\s+(?:ngày|tháng|quý|\d)|chậm nhất|muộn nhất|trong\s+(?:tháng|quý|năm)\s))[^,;.:()“”"⁰¹²³⁴⁵⁶⁷⁸⁹]|(?<=\d)[.,](?=\d)|(?<=“[^”]*),(?=[^“]*”))`
/** What may go on with it behind a comma: its years, its outlook. */
const goesOn = String.raw`(?:\s*,\s+(?:giai đoạn|định hướng|tầm nhìn|đến năm|thời kỳ)${letter}*)`
const titled = new RegExp(
  String.raw`(?<!\p{L})(${titledKinds})\s+((?!số\s|này|nêu|trên|được\s|đã\s|do\s|có\s)${letter}{6,240}${goesOn}*)`,
  'gu',
)
/** `Luật Đất đai số 31/2024/QH15`: the number stands behind the title. */
const ownNumber = /^(.{2,200}?)\s+số\s+(\d+[\p{L}\d]*(?:[-/–][\p{L}\d]+)+)/u
/** `của UBND tỉnh về …`: whose it is stands before what it is about. */
const ownedTitle = new RegExp(String.raw`^của\s+(${bodies})\s+(?:về\s+)?(\S.*)$`, 'u')

/** The years of a title: `giai đoạn 2021 - 2025`, `đến năm 2030, tầm nhìn đến năm 2050`. */
const horizonOf = (text: string): Citation['horizon'] => {
  const span = /(?:giai đoạn|thời kỳ)\s+(\d{4})\s*[-–]\s*(\d{4})/iu.exec(text)
  const until = [...text.matchAll(/đến năm\s+(\d{4})/giu)].map((found) => Number(found[1]))
  const own = /(?:^|\s)năm\s+(20\d\d)\s*$/iu.exec(text)
  const ends = [...(span ? [Number(span[2])] : []), ...until]
  if (ends.length > 0) return { from: span ? Number(span[1]) : null, to: Math.max(...ends) }
  return own ? { from: Number(own[1]), to: Number(own[1]) } : null
}

/** Who issues what bears this sign: `411/QĐ-TTg`, `13-NQ/TW`, `61/2020/QH14`. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/-TTg$/iu, 'Thủ tướng Chính phủ'],
  [/-CP$/u, 'Chính phủ'],
  [/\/QH\d+$/u, 'Quốc hội'],
  [/-UBTVQH\d*$/u, 'Ủy ban Thường vụ Quốc hội'],
  [/\/TW$/u, 'Trung ương Đảng'],
  [/\/TU$/u, 'Tỉnh ủy'],
  [/-HĐND$/u, 'Hội đồng nhân dân'],
  [/-UBND$/u, 'Ủy ban nhân dân'],
]

const issuerOf = (text: string, number: string | null): string | null => {
  const printed = ofBody.exec(text)?.[1]
  if (printed !== undefined) return printed
  return number === null ? null : (signs.find(([sign]) => sign.test(number))?.[1] ?? null)
}

const upper = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1)

const numberedIn = (text: string): readonly CitedText[] =>
  [...text.matchAll(numbered)].map((found) => {
    const printed = found[0]
    const number = found[2] ?? null
    return {
      at: found.index,
      text: printed,
      kind: upper(found[1] ?? ''),
      number,
      date: printedDate(/ngày/iu.test(printed) ? printed : ''),
      issuer: issuerOf(printed, number),
      title: null,
      horizon: null,
    }
  })

/** Another kind inside a title begins another document: `Kế hoạch thực hiện | Nghị quyết số …`. */
const titledIn = (text: string, taken: readonly CitedText[]): readonly CitedText[] =>
  [...text.matchAll(titled)].flatMap((found) => {
    const next = taken.find(({ at }) => at > found.index && at < found.index + found[0].length)
    const printed = withoutEnd(next ? text.slice(found.index, next.at) : found[0]).replace(/\s+và$/u, '')
    const isTaken = taken.some(({ at, text: own }) => found.index >= at && found.index < at + own.length)
    const whole = withoutEnd(printed.slice((found[1] ?? '').length))
    const owned = ownedTitle.exec(whole)
    const behind = ownNumber.exec(owned?.[2] ?? whole)
    const title = behind?.[1] ?? owned?.[2] ?? whole
    const number = behind?.[2] ?? null
    if ((!owned && /^của\s/u.test(whole)) || isTaken || title.split(/\s+/u).length < fewestWords) return []
    return [
      {
        at: found.index,
        text: printed,
        kind: found[1] ?? '',
        number,
        date: printedDate(number !== null && /ngày/iu.test(printed) ? printed : ''),
        issuer: owned?.[1] ?? issuerOf(printed, number),
        title,
        horizon: horizonOf(title),
      },
    ]
  })

const fewestWords = 2
/** A number with a slash, or a kind with its capital: without them nothing is cited. */
const hint = new RegExp(String.raw`\d[^\s]{0,40}[-/]|${titledKinds}`, 'u')

/**
 * The documents that a text cites, in order (A08): with a number, `Quyết định số 411/QĐ-TTg ngày 31/3/2022`, or by a
 * title behind a capital, `Đề án phát triển du lịch cộng đồng giai đoạn 2021-2025`.
 */
export const citationsIn = (text: string): readonly CitedText[] => {
  if (!hint.test(text)) return []
  const known = numberedIn(text)
  return [...known, ...titledIn(text, known)].sort((one, other) => one.at - other.at)
}
