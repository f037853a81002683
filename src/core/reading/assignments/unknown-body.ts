import type { Mention } from '#core/plan/plan.ts'
import { unaccented } from '#core/reading/plain-text.ts'

/** The words with which the name of an office begins. */
const offices =
  'Sở|Ban|Cục|Chi cục|Tổng cục|Trung tâm|Văn phòng|Đài|Công an|Bộ|Hội|Liên minh|Liên đoàn|Hiệp hội|Ủy ban|Uỷ ban|UBND|HĐND|Thanh tra|Viện|Trường|Báo|Kho bạc|Ngân hàng|Bảo hiểm|BHXH|Tỉnh đoàn|Đoàn|Mặt trận|UBMTTQ|Quỹ|Công ty|Tập đoàn|Tổng công ty|Điện lực|Hải quan|Tòa án|Toà án|Bệnh viện|Phòng|Lực lượng|Cảnh sát|Cảng vụ|Vườn|Chủ tịch|Thủ trưởng|Giám đốc|Cơ quan|Đơn vị|Doanh nghiệp|Chủ đầu tư|Tổ chức|Đoàn thể|Xã|Phường|Huyện|Thành phố|Đặc khu|Nhà máy|Khu|Chi nhánh|Tổ công tác|BQL|BCH|BCĐ|Thuế|Thống kê'
const several = String.raw`(?:các|những|toàn bộ|toàn thể)\s+`
const opening = new RegExp(`^(?:${several})?(?:${offices})(?!\\p{L})`, 'iu')
const capital = new RegExp(`^(?:${several})?(?:${offices})(?!\\p{L})`, 'u')
const plural = new RegExp(`^${several}`, 'iu')

/** Verbs with which the work begins after a name, when nothing else parts them. */
const work =
  'tiếp tục|triển khai|tăng cường|thực hiện|đẩy mạnh|đẩy nhanh|nâng cao|tham mưu|tập trung|xây dựng|rà soát|tổ chức|nghiên cứu|chủ động|phấn đấu|hoàn thành|kết hợp|thường xuyên|theo dõi|hướng dẫn|kiểm tra|quản lý|phát triển|chịu trách nhiệm|có trách nhiệm|khẩn trương|bảo đảm|đảm bảo|báo cáo|tổng hợp|đề xuất|ban hành|cập nhật|công khai|huy động|hỗ trợ|giám sát|đôn đốc|khai thác|mở rộng|duy trì|phổ biến|tuyên truyền|kịp thời|quyết liệt|làm tốt|chỉ đạo|lập|trình|tích cực|khuyến khích|giải quyết|phân bổ|quan tâm|chú trọng|ưu tiên|bố trí|tạo|giữ vững|thúc đẩy|vận động|cung cấp'
const stop = new RegExp(
  `[:;.(]|(?<=[\\s,])(?:chủ trì|phối hợp|làm đầu mối|là cơ quan|${work})(?!\\p{L})|,\\s+(?=${several}|(?:${offices})(?!\\p{L}))|\\s+(?:và|cùng|cùng với)\\s+(?=(?:${several})?(?:${offices})(?!\\p{L}))|,\\s+(?:và\\s+)?(?=địa phương)|\\s+và\\s+(?=(?:các\\s+)?địa phương)`,
  'iu',
)
const longestName = 160

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
  if (!(first ? opening : capital).test(window) && !plural.test(window)) return null
  const end = stop.exec(window)
  const name = window.slice(0, end?.index ?? window.length).replace(/[\s,]+$/u, '')
  if (name === '' || (!end && text.length > longestName) || !opening.test(name)) return null
  return { mention: { code: codeOf(name, codes), text: name }, length: name.length }
}
