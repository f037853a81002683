import { withoutMarks } from '#core/reading/footnotes.ts'
import { lowerFirst, upperFirst, withoutEnd } from '#core/reading/plain-text.ts'
import type { Piece } from '#core/reading/targets/target-pieces.ts'
import { verbPhrase } from '#core/reading/targets/verbs.ts'

const connectors = /^(?:(?:trong đó|chia ra|bao gồm|gồm|và|phấn đấu|đồng thời|ngoài ra)(?!\p{L})[\s,:]*)+/iu
const measure =
  /^(?:Tỷ lệ|Tỉ lệ|Tỷ trọng|Tỷ suất|Tốc độ|Chỉ số|Mức|Số|Tổng|Cơ cấu|Độ|Tăng trưởng|GRDP|Thu nhập|Năng suất|Mật độ|Sản lượng|Kim ngạch|Diện tích)/iu

const byWhen = /^(?:Đến|Trong|Hết|Năm|Đến hết|Đến cuối)(?!\p{L})[^,]{0,40}20\d\d\s*,\s*/iu
const everyYear = /^(?:bình quân\s+)?(?:hằng|hàng|mỗi)\s+năm\s*,?\s*/iu
const forbidding = /^(?:không để|không cho)\s+/iu
const keeping = /^(?:duy trì ổn định|duy trì|giữ vững|giữ ổn định|giữ|bảo đảm duy trì)\s+/iu
const moving =
  /^(?:giảm|tăng|nâng|kéo giảm|hạ|đưa|kiểm soát)\s+(?=(?:tỷ lệ|tỉ lệ|tỷ trọng|tỷ suất|số|mức|chỉ số|tổng|thu nhập|diện tích|năng suất)(?!\p{L}))/iu

/** `Duy trì tỷ lệ che phủ rừng ở mức 11%`: the word that makes it a constraint opens the clause. */
export const keeps = (text: string, piece: Piece): boolean => keeping.test(clauseBefore(text, piece))

/** `Không để tỷ lệ tái nghèo vượt 0,5%`: the value is a ceiling, whatever word stands before it. */
export const forbids = (text: string, piece: Piece): boolean =>
  forbidding.test(text.slice(piece.from, piece.quantity.wordsAt).trim().replace(connectors, ''))

/** The words before the goal, without connectors, brackets and the punctuation that leads to it. */
export const nameBefore = (text: string, piece: Piece): string => {
  const clause = clauseBefore(text, piece).replace(keeping, '')
  return /(?:^|\s)(?:còn|lên|xuống|dưới|trên|ở mức|thêm)(?:\s|$)/u.test(piece.quantity.words.text)
    ? clause.replace(moving, '')
    : clause
}

const clauseBefore = (text: string, piece: Piece): string =>
  withoutEnd(
    withoutMarks(text.slice(piece.from, piece.quantity.wordsAt))
      .replace(/\([^()]*\)\s*/gu, '')
      .replace(/[:,]\s*$/u, ''),
  )
    .replace(connectors, '')
    .replace(/^[("]\s*/u, '')
    .replace(byWhen, '')
    .replace(everyYear, '')
    .replace(forbidding, '')
    .trim()

/** What a goal is about, in the words behind its unit. */
export const wordsAfter = (text: string, piece: Piece): string =>
  [
    piece.quantity.between,
    withoutEnd(withoutMarks(text.slice(piece.quantity.end, piece.to)).replace(/\([^()]*\)/gu, '')),
  ]
    .join(' ')
    .trim()

/** `triệu lượt` → `lượt`: what is counted, without how many at a time. */
export const counted = (unit: string): string =>
  unit.replace(/^(?:(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)\s+)+/iu, '').replace(/\/.*$/u, '')

/** A clause that begins with its verb: `Thêm 05 xã đạt chuẩn …` → `Số xã đạt chuẩn … tăng thêm`. */
const nameFromObject = (text: string, piece: Piece, borrowed: string): string => {
  const after = wordsAfter(text, piece) || borrowed
  const moves = /^(tăng|giảm)(?!\s*(?:còn|xuống|lên))/u.exec(piece.quantity.words.text)?.[1]
  if (piece.quantity.unit === '%' && moves !== undefined && after !== '')
    return `${moves === 'tăng' ? 'Tốc độ' : 'Mức'} ${moves} ${after}`
  if (piece.quantity.unit === '%') return `Tỷ lệ ${after}`.trim()
  const what = `${counted(piece.quantity.unit)} ${after}`.trim()
  const said = piece.quantity.words
  if (!said.sayings.includes('add')) return upperFirst(what)
  const passive =
    said.text === 'thêm' || said.text === 'có thêm' || said.text === 'tăng thêm'
      ? 'tăng thêm'
      : `được ${said.text}`
  return `Số ${what} ${passive}`
}

/** `Giải quyết việc làm cho 35.000 lượt lao động` → `Số lượt lao động được giải quyết việc làm`. */
const nameOfDeed = (name: string, piece: Piece): string | null => {
  const phrase = verbPhrase(name)
  const unit = counted(piece.quantity.unit)
  if (!phrase || piece.quantity.unit === '%' || unit === '' || !/\scho$/u.test(name)) return null
  return `Số ${unit} được ${lowerFirst(name.replace(/\scho$/u, ''))}`
}

/** The literal words of a deed: `giải quyết … cho`. '' where the clause is none. */
export const deedWords = (name: string): string => {
  const phrase = verbPhrase(name)
  return phrase && /\scho$/u.test(name) ? `${phrase.verb} … cho` : ''
}

const physical = /^(?:ha|héc ta|hecta|km|km²|km2|m|m²|m2|m³|m3|mét|tấn|tạ|kg|lít|đồng|USD)$/iu
const deed =
  /^(?:trồng|đưa|xây dựng|nâng cấp|mở rộng|cải tạo|sửa chữa|sản xuất|thành lập|tổ chức|hoàn thành|khai thác|kết nạp|cấp|đào tạo|hỗ trợ|phát triển|thực hiện|triển khai)(?:\s+(?:mới|được|thêm))?$/iu

/** `Trồng 1.000 ha rừng` → `Trồng rừng`: a verb alone before the number takes its object from behind it. */
const nameOfVerb = (text: string, name: string, piece: Piece): string | null => {
  const after = wordsAfter(text, piece)
  const unit = counted(piece.quantity.unit)
  if (!deed.test(name) || (after === '' && (unit === '' || physical.test(unit)))) return null
  return upperFirst([name, physical.test(unit) ? '' : unit, after].filter((word) => word !== '').join(' '))
}

const context = (head: string, name: string, unit: string): string => {
  const whole = unit === '%' && verbPhrase(head) && !measure.test(head) ? `Tỷ lệ ${lowerFirst(head)}` : head
  return name === '' ? whole : `${whole} - ${/^cấp\s/iu.test(name) ? lowerFirst(name) : name}`
}

/**
 * What a goal measures, in words of the text as near as a grammar comes: the name before the goal, under the
 * heading of its list where there is one; `tăng 12%` after a sum makes it the growth of the sum. `borrowed` is what a
 * later goal of the same deed is about: `thêm 06 xã, 02 phường đạt chuẩn`.
 */
export const indicatorOf = (text: string, piece: Piece, head: string, borrowed = ''): string => {
  const name = nameBefore(text, piece)
  const { unit, words } = piece.quantity
  if (head !== '') return context(head, name, unit)
  if (name === '') return nameFromObject(text, piece, borrowed)
  const done = nameOfDeed(name, piece) ?? nameOfVerb(text, name, piece)
  if (done) return done
  const grows = /(?:^|\s)(tăng|giảm)(?:\s|$)/u.exec(words.text)?.[1]
  if (
    grows !== undefined &&
    /^(?:%|điểm %|điểm phần trăm)(?:\/năm)?$/u.test(unit) &&
    !words.sayings.includes('down') &&
    !/^(?:Tốc độ|Mức|Tăng trưởng|Tỷ lệ (?:tăng|giảm)|Chỉ số)/iu.test(name)
  )
    return `${grows === 'tăng' && unit === '%' ? 'Tốc độ' : 'Mức'} ${grows} ${lowerFirst(name)}`
  return upperFirst(name)
}

const level = String.raw`(?:cấp|tuyến)\s+\p{L}+`
const levels = new RegExp(`^(.+?)[\\s:,]+(${level}(?:(?:\\s*,\\s*(?:và\\s+)?|\\s+và\\s+)${level})+)$`, 'iu')

/** One goal for several levels: `Ký số cấp tỉnh, cấp huyện đạt 100%` → `Tỷ lệ ký số - cấp tỉnh`, `… - cấp huyện`. */
const byLevel = (name: string, unit: string): readonly string[] | null => {
  const found = levels.exec(name)
  if (!found) return null
  const head = found[1] ?? ''
  return (found[2] ?? '').split(/\s*,\s*(?:và\s+)?|\s+và\s+/u).map((one) => context(head, one, unit))
}

/** One goal for two deeds, each with its own object: `Tỷ lệ số hóa hồ sơ và trả kết quả đạt 80%`. */
const byDeed = (name: string): readonly string[] | null => {
  const found = /^(Tỷ lệ|Tỉ lệ|Số)\s+(.+)$/iu.exec(name)
  const parts = (found?.[2] ?? '').split(/\s+và\s+/u)
  if (!found || parts.length !== 2) return null
  const prefix = found[1] ?? ''
  const [first, second] = [parts[0] ?? '', (parts[1] ?? '').replace(new RegExp(`^${prefix}\\s+`, 'iu'), '')]
  const repeated = second !== parts[1]
  const deeds = (verbPhrase(first)?.object ?? '') !== '' && (verbPhrase(second)?.object ?? '') !== ''
  return repeated || deeds ? [`${prefix} ${first}`, `${prefix} ${second}`] : null
}

/** The indicators that share one goal; null when it is the goal of one (rule Q8). */
export const sharedBy = (name: string, unit: string): readonly string[] | null =>
  byLevel(name, unit) ?? byDeed(name)
