import type { Mention } from '#core/plan/plan.ts'
import { unaccented } from '#core/reading/plain-text.ts'

/** The words with which the name of an office begins. */
const offices =
  'Sở|Ban|Cục|Chi cục|Tổng cục|Trung tâm|Văn phòng|Đài|Công an|Bộ|Hội|Liên minh|Liên đoàn|Hiệp hội|Ủy ban|Uỷ ban|UBND|HĐND|Thanh tra|Viện|Trường|Báo|Kho bạc|Ngân hàng|Bảo hiểm|BHXH|Tỉnh đoàn|Đoàn|Mặt trận|UBMTTQ|Quỹ|Công ty|Tập đoàn|Tổng công ty|Điện lực|Hải quan|Tòa án|Toà án|Bệnh viện|Phòng|Lực lượng|Cảnh sát|Cảng vụ|Vườn|Chủ tịch|Thủ trưởng|Giám đốc|Cơ quan|Đơn vị|Doanh nghiệp|Chủ đầu tư|Tổ chức|Đoàn thể|Xã|Phường|Huyện|Thành phố|Đặc khu|Nhà máy|Khu|Chi nhánh|Tổ công tác|BQL|BCH|BCĐ|Thuế|Thống kê|Thường trực(?=\\s+(?:HĐND|Hội đồng|Tỉnh ủy))|Tổ đại biểu|Đại biểu'
const several = String.raw`(?:các|những|toàn bộ|toàn thể)\s+`
const opening = new RegExp(`^(?:${several})?(?:${offices})(?!\\p{L})`, 'iu')
const capital = new RegExp(`^(?:${several})?(?:${offices})(?!\\p{L})`, 'u')
const plural = new RegExp(`^${several}`, 'iu')

/** Names written without a capital that can only be bodies, in the middle of a list. */
const small =
  /^(?:đoàn thể|đại biểu|tổ đại biểu|cơ quan|đơn vị|doanh nghiệp|chủ đầu tư|lực lượng|tổ chức chính trị|ban quản lý|nhà thầu|hội, đoàn thể)(?!\p{L})/u

/** Verbs with which the work begins after a name, when nothing else parts them: no name holds these. */
const sure =
  'tiếp tục|triển khai|tăng cường|thực hiện|đẩy mạnh|đẩy nhanh|nâng cao|tham mưu|tập trung|rà soát|chủ động|phấn đấu|hoàn thành|thường xuyên|hướng dẫn|chịu trách nhiệm|có trách nhiệm|khẩn trương|bảo đảm|đảm bảo|đề xuất|ban hành|cập nhật|huy động|đôn đốc|duy trì|kịp thời|quyết liệt|tích cực|giải quyết|chú trọng|thúc đẩy'
/** Verbs that names hold too (`Ban quản lý`, `Trung tâm hỗ trợ`): they end a name only after three words. */
const doubtful =
  'xây dựng|tổ chức|nghiên cứu|kết hợp|theo dõi|kiểm tra|quản lý|phát triển|báo cáo|tổng hợp|công khai|hỗ trợ|giám sát|khai thác|mở rộng|phổ biến|tuyên truyền|làm tốt|chỉ đạo|lập|trình|khuyến khích|phân bổ|quan tâm|ưu tiên|bố trí|tạo|giữ vững|vận động|cung cấp|đầu tư|kiểm soát'
const nextOffice = `(?:${several})?(?:${offices})(?!\\p{L})`
const ends = `[:;.(]|(?<=\\s(?:tỉnh|tinh))\\s+(?=\\p{Ll})(?!và\\s)|(?<=[\\s,])(?:chủ trì|CHỦ TRÌ|phối hợp|PHỐI HỢP|làm đầu mối|là cơ quan|${sure}|${sure.replace(/(^|\|)(\p{Ll})/gu, (_, bar: string, letter: string) => bar + letter.toUpperCase())})(?!\\p{L})|,\\s+(?:và\\s+)?(?=${nextOffice}|(?:các\\s+)?(?:địa phương|(?:tổ )?đại biểu))|\\s+(?:và|cùng|cùng với)\\s+(?=${nextOffice}|(?:các\\s+)?(?:địa phương|(?:tổ )?đại biểu)|các\\s+(?:đoàn thể|cơ quan|đơn vị|hội|tổ chức|doanh nghiệp)(?!\\p{L}))`
/** Where `chủ trì` or `phối hợp` follows in the same sentence, everything up to it is names. */
const bounded = new RegExp(ends, 'u')
/** A place closes a name, the first half of another office, `Hội | đồng`, does not: `Ban Quản lý Khu kinh tế Vịnh Ngọc` and then, in lower case, the work. */
const place = String.raw`(?<=\s\p{Lu}\p{Ll}*\s\p{Lu}\p{Ll}*)(?<!\s(?:Hội|Ủy|Uỷ|Mặt|Bảo|Thanh|Liên|Hiệp|Kho|Ngân|Công|Văn|Trung|Chi|Đoàn|Tổng|Quản))\s+(?=\p{Ll})(?!(?:và|của|tỉnh|thành phố|khu vực|thuộc|tại|vùng|chủ trì|phối hợp)(?!\p{L}))`
const open = new RegExp(
  `${ends}|${place}|,\\s(?!\\p{Lu}\\p{Ll}*(?:\\s\\p{L}+){0,2}\\s+và\\s+\\p{Lu})|(?<=(?:\\S+\\s+){3})(?:${doubtful})(?!\\p{L})`,
  'u',
)
const isBounded = /^[^:;.]*?(?<=[\s,])(?:chủ trì|CHỦ TRÌ|phối hợp|PHỐI HỢP)(?!\p{L})/u
const longestName = 160
/** A colon closes a name that holds verbs itself: `Ban Quản lý dự án đầu tư xây dựng công trình giao thông:`. */
const beforeColon = /^((?:Ban\s+Quản lý|Ban\s+QLDA|BQL|Trung tâm)\s[^:;.,()]{3,110}?)\s*:/u

const units = '(?:xã|phường|thị trấn|huyện|thị xã|thành phố|đặc khu)'
/** `UBND các xã, phường, đặc khu`: one body for all of a level, however many kinds it lists. */
const localities = new RegExp(
  `^(?:các\\s+)?(?:(?:Chủ tịch\\s+)?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\\s+)?(?:(?:các|cấp)\\s+)?${units}(?:(?:\\s*,\\s*(?:và\\s+)?|\\s+và\\s+)${units})*(?!\\p{L})(?:\\s+(?:trong tỉnh|trên địa bàn(?:\\s+tỉnh)?))?`,
  'iu',
)

/** The collective of local committees at the start of a text; null where one locality alone is named. */
export const collectiveAt = (text: string): { mention: Mention; length: number } | null => {
  const name = localities.exec(text.slice(0, longestName))?.[0]
  if (name === undefined || !/(?:UBND|[uủ]ỷ? ban nhân dân|các|cấp)\s/iu.test(name)) return null
  if (/^\s+\p{Lu}/u.test(text.slice(name.length))) return null
  const [upper, lower] = [
    /huyện|thị xã|thành phố/iu.test(name),
    /xã(?!\p{L})|phường|thị trấn|đặc khu/iu.test(name.replace(/thị xã/giu, '')),
  ]
  const code = upper && lower ? '@UBND_HUYEN_XA' : upper ? '@UBND_HUYEN' : '@UBND_XA'
  return { mention: { code, text: name }, length: name.length }
}

/** `Thủ trưởng các ban, ngành`: the heads of several kinds of office, one collective. */
const heads =
  /^(?:(?:Giám đốc|Thủ trưởng|Lãnh đạo)\s+)?các\s+(?:sở|ban|cơ quan)(?:\s*,\s*(?:ban|ngành|đoàn thể)(?!\p{L}))+/iu

/** Capital initials of a name, `và` left out: `Sở Dân số và Gia đình` → `SDSGD`. */
const initials = (name: string): string => {
  const words = name
    .replace(plural, '')
    .split(/[\s,&–-]+/u)
    .filter((word) => word !== '' && word.toLowerCase() !== 'và')
  return unaccented(
    words
      .map((word) => (/^\d+$/u.test(word) ? word : /^\p{Lu}{2,}$/u.test(word) ? word : word.charAt(0)))
      .join(''),
  )
}

/** A code of its own for a body that the register does not know: never the code of another. */
const codeOf = (name: string, known: ReadonlySet<string>): string => {
  const code = `${plural.test(name) ? '@' : ''}${initials(name)}`
  return known.has(code) ? `${code}_2` : code
}

/**
 * The name of a body that stands at the start of a text and that the register does not know. It runs to `chủ trì`,
 * `phối hợp`, a verb of work, a colon, or the next office. Null when the text does not begin with an office.
 */
export const unknownBody = (
  text: string,
  codes: ReadonlySet<string>,
  first: boolean,
): { mention: Mention; length: number } | null => {
  const window = text.slice(0, longestName)
  const begins = first
    ? opening.test(window)
    : capital.test(window) || small.test(window) || plural.test(window)
  if (!begins) return null
  const kinds = heads.exec(window)?.[0]
  if (kinds !== undefined)
    return { mention: { code: codeOf(kinds, codes), text: kinds }, length: kinds.length }
  const named = beforeColon.exec(window)?.[1]
  if (named !== undefined)
    return { mention: { code: codeOf(named, codes), text: named }, length: named.length }
  const end = (isBounded.test(window) ? bounded : open).exec(window)
  if (!end && text.length > longestName) return null
  const name = window.slice(0, end?.index ?? window.length).replace(/[\s,]+$/u, '')
  if (name === '' || !(opening.test(name) || small.test(name))) return null
  return { mention: { code: codeOf(name, codes), text: name }, length: name.length }
}
