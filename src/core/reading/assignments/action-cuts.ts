import { type Stretch, within } from '#core/reading/stretches.ts'
import { begins, endsInOrder, endsInVerb, governs } from '#core/reading/assignments/work-verbs.ts'

/** Where one task ends and the next begins: the punctuation or connective between them belongs to the first. */
export type Cut = { readonly at: number; readonly next: number }

/** `. Trong đó,` and `; đồng thời` still close what stands before them. */
const link = String.raw`(?:(?:trong đó|đồng thời|bên cạnh đó|ngoài ra|cùng với đó|qua đó|từ đó)\s*[,:]?\s+)?`
const strong = new RegExp(
  String.raw`[.!?…]+["”]?\s+(?:[Tt]rong đó\s*[,:]?\s+)?(?=[\p{Lu}“"\p{Ll}])|;\s+(?:và\s+)?${link}`,
  'giu',
)
const weak = new RegExp(
  String.raw`[,.…]{2,}\s+|,\s+(?:và\s+)?${link}|\s+và\s+|(?<=\s)(?:đồng thời|gắn với|đặc biệt là|cùng với việc)\s+|\(\s*trong đó\s*:?\s*`,
  'giu',
)
const abbreviation = /(?:^|\s)(?:TP|Tp|TX|TS|ThS|PGS|GS|ĐT|QL|St|Q|P|H)$/u

/** Documents and works that are listed by name, each of which is something to be done. */
const named =
  'chương trình|đề án|kế hoạch|dự án|quyết định|nghị quyết|chỉ thị|nghị định|thông tư|chiến lược|quy hoạch|phương án|công trình'
const namedAhead = new RegExp(`^(?:các\\s+)?(${named})(?!\\p{L})`, 'iu')
const namedBehind = new RegExp(`(?:^|[\\s,“"(])(?:${named})(?!\\p{L})(?!\\s*(?:[,;.]|$))`, 'iu')
/** Places and bodies may repeat inside one task: `từ huyện A đến huyện B`. */
const places =
  /^(?:tỉnh|huyện|xã|phường|thành phố|thị xã|thị trấn|vùng|nước|bộ|sở|ban|ngành|cục|hội|quốc|năm|giai|tháng|quý|đoạn|ông|bà|ấp|thôn|khu|ngân|nghị|tập)$/iu

const wordsIn = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/u)
    .filter((word) => /[\p{L}\d]/u.test(word))

/** The words up to the next punctuation, a bracket left out. */
const reach = (text: string): readonly string[] => wordsIn(/^[^,;.:(]*/u.exec(text)?.[0] ?? '')

const fewestBefore = 6
const fewestAfter = 4

/** `công tác quản lý rừng, phát triển rừng …`: behind such a noun the verbs are its attributes. */
const isNominal = (piece: string): boolean =>
  /(?:^|\s)(?:công tác|hoạt động|việc|lĩnh vực|giải pháp|kinh phí|cơ chế|chính sách|nhiệm vụ về|quy định về)\s+(?:\S+\s*){1,6}$/iu.test(
    piece,
  )

/** A verb with its object, behind a task that has one too. */
const opensByVerb = (piece: string, rest: string, sign: string): boolean => {
  const verb = sign.includes('và') ? governs.test(rest) || isHeavy(rest) : begins.test(rest)
  if (!verb) return false
  if (governs.test(rest)) return !endsInOrder.test(piece)
  if (endsInVerb.test(piece)) return false
  return reach(rest).length > fewestAfter && (!isNominal(piece) || isHeavy(rest))
}

/** Behind `và` a plain verb mostly shares its object; one that stands with its manner or measure does not. */
const isHeavy = (rest: string): boolean =>
  begins.test(rest) &&
  (/^\S+(?:\s+\S+)?\s+(?:chặt chẽ|nghiêm|tốt|có hiệu quả|hiệu quả|đồng bộ|kịp thời)(?!\p{L})/iu.test(rest) ||
    /^\S+\s+\S+\s*,\s*\S+\s+\S+\s+\d/u.test(rest))

/** A further document of a list: `Đề án A và Đề án B`, `Quyết định số 1, Quyết định số 2`. */
const opensByName = (piece: string, rest: string, sign: string): boolean => {
  if (!namedAhead.test(rest) || !namedBehind.test(piece)) return false
  return reach(rest).length >= (sign.includes('và') ? fewestAfter : fewestAfter + 1)
}

/** A further work of its kind with a name of its own: `cảng Bình Sơn, cảng Hải Hà`. */
const opensByKind = (piece: string, rest: string): boolean => {
  const found = /^(?:các\s+)?(\p{Ll}+)(?:\s+\p{Ll}+){0,4}\s+\p{Lu}/u.exec(rest)
  const kind = found?.[1] ?? ''
  if (kind === '' || places.test(kind)) return false
  return new RegExp(`(?:^|\\s)${kind}(?!\\p{L})(?:\\s+\\p{Ll}+){0,6}\\s+\\p{Lu}`, 'iu').test(piece)
}

/** `…, hoàn thành trong Quý II/2026`: when a task is to be done is part of it, and no task of its own. */
const onlyWhen =
  /^(?:(?:phải|cơ bản|thực hiện)\s+)?(?:hoàn thành|xong|kết thúc)\s+(?:(?:xong|dứt điểm)\s+)?(?:chậm nhất|muộn nhất|trước|trong|vào|đến hết|đến cuối)\s+(?:(?:là|vào|trong|ngày|tháng|quý|năm|đầu|cuối|hết|6 tháng|[IV]+|\d[\d/]*)[\s/-]*)+(?=[.;,]|$)/iu

const isConnective = (sign: string): boolean =>
  /(?:trong đó|đồng thời|gắn với|đặc biệt là|cùng với)/iu.test(sign)

const opensTask = (piece: string, rest: string, sign: string): boolean => {
  if (sign.startsWith('(')) return /:\s*$/u.test(sign)
  if (wordsIn(piece).length < fewestBefore && !opensByKind(piece, rest)) return false
  if (isConnective(sign))
    return /gắn với/iu.test(sign)
      ? opensByHeavyVerb(rest)
      : begins.test(rest) || /^(?:tham gia|bảo đảm|đảm bảo)(?!\p{L})/iu.test(rest)
  return opensByVerb(piece, rest, sign) || opensByName(piece, rest, sign) || opensByKind(piece, rest)
}

const opensByHeavyVerb = (rest: string): boolean =>
  governs.test(rest) || /^(?:triển khai|thực hiện|hoàn thành|tổ chức)(?!\p{L})/iu.test(rest)

/** Quotations and brackets hold their own punctuation: no task ends inside them, but for `(trong đó: …; …)`. */
const closedRanges = (text: string): readonly Stretch[] =>
  [...text.matchAll(/[“"][^”"]{0,400}[”"]|\((?!\s*trong đó\s*:)[^()]{0,400}\)/giu)].map((found) => [
    found.index,
    found.index + found[0].length - 1,
  ])

const candidates = (text: string): readonly (RegExpExecArray & { readonly isStrong: boolean })[] =>
  [
    ...[...text.matchAll(strong)].map((found) => Object.assign(found, { isStrong: true })),
    ...[...text.matchAll(weak)].map((found) => Object.assign(found, { isStrong: false })),
  ].sort((one, other) => one.index - other.index || other[0].length - one[0].length)

/** A sentence ends before a capital, or before a verb of work that lost its capital. */
const endsSentence = (sign: string, rest: string): boolean =>
  sign.startsWith(';') || /^[\p{Lu}“"]/u.test(rest) || (/[.…]{2,}/u.test(sign) && begins.test(rest))

/**
 * The cuts between the tasks of a text from `from` on: sentence ends and semicolons; commas, `và` and connectives
 * where the grammar of what follows says that a new task begins, a verb with an object or a further named work.
 */
export const cutsIn = (text: string, from: number): readonly Cut[] => {
  const isClosed = within(closedRanges(text))
  const cuts: Cut[] = []
  let start = from
  for (const found of candidates(text)) {
    const [at, sign] = [found.index, found[0]]
    const next = at + sign.length
    if (at < start || isClosed(at) || next >= text.length) continue
    const [piece, rest] = [text.slice(start, at), text.slice(next, next + 160)]
    if (onlyWhen.test(rest)) continue
    const opens = found.isStrong
      ? endsSentence(sign, rest) && !abbreviation.test(piece)
      : opensTask(piece, rest, sign)
    if (!opens) continue
    cuts.push({ at, next })
    start = next
  }
  return cuts
}
