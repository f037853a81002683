import type { ActionType } from '#core/plan/action.ts'
import type { Inherited } from '#core/reading/assignments/inherited-verbs.ts'
import { verbPhraseOf } from '#core/reading/assignments/verb-phrase.ts'

/** What is asked of the words around an action before its type is known. */
export type ActionWords = {
  readonly text: string
  readonly inherited: Inherited | null
  readonly hasGoal: boolean
  readonly citesDocument: boolean
}

const documentNoun =
  'đề án|kế hoạch|chương trình|chiến lược|quy hoạch|nghị quyết|quyết định|chỉ thị|nghị định|thông tư|luật|pháp lệnh|kết luận|quy chế|quy định|phương án|đồ án|danh mục|danh sách|cơ chế|chính sách|báo cáo|tờ trình|văn bản|lộ trình|hướng dẫn|điều lệ|bộ tiêu chí|bộ chỉ số|định mức|dự toán|hồ sơ'
const workNoun =
  'dự án|công trình|đường|tuyến|cầu|cảng|bến|cao tốc|quốc lộ|tỉnh lộ|hệ thống|phần mềm|cổng|nền tảng|cơ sở dữ liệu|trường|bệnh viện|trạm|trung tâm|nhà|trụ sở|khu|cụm|kè|hồ|đập|đê|chợ|sân bay|hạ tầng|kết cấu hạ tầng|cơ sở hạ tầng|cơ sở vật chất|trang thiết bị|thiết bị|mặt đường|nhà máy|bãi|âu|cống|lưới điện'

const begins = (nouns: string): RegExp =>
  new RegExp(
    `^["“(\\s]*(?:(?:các|những|một số|toàn bộ|hồ sơ|nội dung|thủ tục|tiến độ)\\s+(?:về\\s+)?)*(?:${nouns})(?!\\p{L})`,
    'iu',
  )
const [isDocument, isWork, isEvent] = [
  begins(documentNoun),
  begins(workNoun),
  begins('hội nghị|hội chợ|hội thảo|lễ hội|lễ|cuộc thi|chiến dịch|phong trào|cuộc vận động|sự kiện|tuần lễ'),
]

const one = (list: string): ReadonlySet<string> => new Set(list.split('|'))
const implementing = one('triển khai|thực hiện|tổ chức')
const producing = one(
  'xây dựng|lập|soạn thảo|dự thảo|ban hành|trình|phê duyệt|thẩm định|hoàn thành|hoàn thiện|hoàn chỉnh|sửa đổi|sửa|bổ sung|điều chỉnh|rà soát|cập nhật',
)
const building = one(
  'xây dựng|đầu tư|quan tâm đầu tư|khởi công|thi công|hoàn thành|hoàn thiện|hoàn chỉnh|nâng cấp|mở rộng|cải tạo|sửa chữa|tu bổ|nạo vét|lắp đặt|mua sắm|bàn giao|vận hành|ứng dụng|triển khai|thực hiện|tổ chức|thảm nhựa|huy động|kết nối|số hóa|hiện đại hóa|hình thành|phát triển|di dời',
)
/** Others are to invest: the work itself is not theirs. */
const calling = one('kêu gọi|thu hút|xúc tiến|mời gọi')
const studying = one('nghiên cứu|khảo sát|đề xuất')
const enforcing = one(
  'kiểm tra|thanh tra|giám sát|kiểm soát|kiểm toán|xử lý|xử phạt|ngăn chặn|phòng chống|phòng, chống|phòng ngừa|chống|đấu tranh|truy quét|chấn chỉnh|thu hồi|siết chặt|truy thu|tiếp|đối thoại',
)
const promoting = one(
  'tuyên truyền|phổ biến|quảng bá|xúc tiến|giới thiệu|công khai|công bố|vận động|tập huấn|trao|tặng|đón',
)
const central = /Trung ương|Chính phủ|Thủ tướng|Quốc hội|(?:^|\s)(?:các\s+)?[Bb]ộ,?\s/u

const has = (verbs: readonly string[], some: ReadonlySet<string>): boolean =>
  verbs.some((verb) => some.has(verb))

/** Does the work carry a document out, or bring one about? The last verb that says so decides. */
const onDocument = (verbs: readonly string[]): ActionType | null => {
  const last = verbs.findLast((verb) => implementing.has(verb) || producing.has(verb))
  if (last === undefined) return null
  return implementing.has(last) ? 'implement' : 'document'
}

const isPetition = (verbs: readonly string[], text: string): boolean =>
  (verbs.includes('kiến nghị') || verbs[0] === 'đề nghị') && central.test(text)

/**
 * The type of an action (E05) by its governing verb and what it governs: `xây dựng` a plan brings a document about,
 * `xây dựng` a bridge is a project. A figure to be reached outranks all but a petition and a document. What no rule
 * knows is a continuing duty, which never closes early (rule Q25).
 */
export const actionTypeOf = ({ text, inherited, hasGoal, citesDocument }: ActionWords): ActionType => {
  const own = inherited !== null && inherited.list !== '' ? null : verbPhraseOf(text)
  const verbs = [...(inherited?.verbs ?? []), ...(own?.verbs ?? [])]
  const object = own?.object ?? `${inherited?.list ?? ''} ${text}`.trim()
  if (isPetition(verbs, `${inherited?.phrase ?? ''} ${text}`)) return 'petition'
  const document = isDocument.test(object) ? onDocument(verbs) : null
  if (document === 'document') return 'document'
  if (hasGoal) return 'quantity'
  if (has(verbs, studying)) return 'study'
  if (document !== null) return document
  if (isWork.test(object) && has(verbs, building) && !has(verbs, calling)) return 'project'
  if (has(verbs, enforcing)) return 'enforcement'
  if (has(verbs, promoting) || isEvent.test(object)) return 'campaign'
  return citesDocument ? 'implement' : 'continuing'
}
