/*
 * The verbs that govern an action. Vietnamese puts them first, adverbs and modal verbs before the verb of the deed:
 * `tiếp tục đẩy mạnh | triển khai | hiệu quả | Đề án …`.
 */

/** They say how, or that something goes on; with a noun behind them they are the deed themselves. */
const modal =
  'chủ trì|tiếp tục|tăng cường|đẩy mạnh|đẩy nhanh tiến độ|đẩy nhanh|chú trọng|quan tâm|tập trung nguồn lực|tập trung|kịp thời|thường xuyên|phấn đấu|chủ động|quyết liệt|ưu tiên|khẩn trương|từng bước|tích cực|nghiêm túc|kiên quyết|quyết tâm|triệt để|sớm|dự kiến|nâng cao hiệu quả|nâng cao chất lượng|nâng cao|thúc đẩy|khuyến khích|tạo điều kiện|phát huy|bảo đảm|đảm bảo|góp phần|làm tốt|tranh thủ|hạn chế|chỉ đạo|hướng dẫn|đôn đốc|hỗ trợ|quan tâm đầu tư'

/** Verbs of the deed. */
const deeds =
  'triển khai|tổ chức|thực hiện|hoàn thành|hoàn thiện|hoàn chỉnh|xây dựng|soạn thảo|dự thảo|ban hành|trình|phê duyệt|thẩm định|lập|sửa đổi|sửa|bổ sung|điều chỉnh|rà soát|nghiên cứu|khảo sát|đề xuất|tham mưu|kiến nghị|đề nghị|kiểm tra|thanh tra|giám sát|kiểm soát|kiểm toán|xử lý|xử phạt|ngăn chặn|phòng,? chống|phòng ngừa|chống|đấu tranh|truy quét|chấn chỉnh|thu hồi|thu|giải quyết|tháo gỡ|đối thoại|tiếp nhận|tuyên truyền|phổ biến|quảng bá|xúc tiến|giới thiệu|công khai|công bố|niêm yết|thông tin|vận động|kêu gọi|thu hút|mời gọi|đầu tư|khởi công|thi công|nâng cấp|mở rộng|cải tạo|sửa chữa|tu bổ|nạo vét|lắp đặt|mua sắm|bàn giao|vận hành|ứng dụng|kết nối|chuyển đổi|chuyển giao|cơ cấu lại|tái cơ cấu|sắp xếp|củng cố|kiện toàn|thành lập|giải thể|hình thành|phát triển|trồng|chăm sóc|nuôi|sản xuất|khai thác|bảo vệ|bảo tồn|tôn tạo|khôi phục|duy trì|giữ vững|ổn định|quản lý|sử dụng|phân bổ|bố trí|cân đối|huy động|giải ngân|thanh toán|quyết toán|tiết kiệm|cắt giảm|giảm|tăng|nâng|đưa|đào tạo|đào tạo lại|bồi dưỡng|tập huấn|tuyển dụng|luân chuyển|cập nhật|số hóa|số hoá|báo cáo|tổng hợp|đánh giá|sơ kết|tổng kết|theo dõi|thống kê|điều tra|dự báo|cảnh báo|phối hợp|liên kết|hợp tác|ký kết|áp dụng|nhân rộng|thí điểm|đổi mới|cải cách|cải thiện|đơn giản hóa|cung cấp|cấp|khám|tiêm|tiếp|chi trả|trợ cấp|tặng|trao|chăm lo|đón|tham gia|gia nhập|công nhận|xếp hạng|đăng ký|đặt hàng|đấu giá|đấu thầu|lựa chọn|giao|giải phóng|đền bù|bồi thường|tái định cư|di dời|diễn tập|ứng phó|khắc phục|ứng trực|trực|hiện đại hóa|hiện đại hoá|thảm nhựa|mở|tạo|làm|hướng|siết chặt|truy thu|đốc thu'

/** Nouns that begin as a verb does. */
const noVerb =
  /^(?:giao\s+(?:thông|dịch|lưu|thương)|trình\s+(?:độ|tự)|đầu tư\s+(?:của|công|nước ngoài)|tổ chức\s+(?:tín dụng|chính trị|xã hội|đoàn thể)|báo cáo\s+(?:số|của)|quản lý\s+nhà nước|sản xuất\s+kinh doanh|làm\s+(?:việc|chủ)|ứng dụng\s+di động)(?!\p{L})/iu

const manners =
  'có hiệu quả|hiệu quả|có chất lượng|tốt|kịp thời|đồng bộ|nghiêm túc|nghiêm|mạnh mẽ|mạnh|chặt chẽ|đầy đủ|nhanh|quyết liệt|thường xuyên|định kỳ|mới|thêm|lại|xong|dứt điểm|toàn diện|thành công|đúng tiến độ|hoàn thành|sát|ổn định'

/** Nouns of the way in which something is done: the deed behind them is what counts. */
const carriers =
  '(?:các\\s+)?(?:công tác|hoạt động|biện pháp|giải pháp|nhiệm vụ)(?:\\s+(?:về|được giao(?:\\s+tại)?))?|việc|tình hình|(?:các\\s+)?nguồn (?:vốn|lực)(?:\\s+để)?|các thủ tục(?:\\s+về)?'

const nextWord = String.raw`(?!\p{L})`
const word = (list: string): RegExp => new RegExp(`^(?:${list})${nextWord}`, 'u')
const longestFirst = (list: string): string =>
  list
    .split('|')
    .sort((one, other) => other.length - one.length)
    .join('|')
const [isModal, isDeed, isManner, isCarrier] = [
  word(longestFirst(modal)),
  word(longestFirst(deeds)),
  word(longestFirst(manners)),
  word(carriers),
]
const join = /^(?:\s*,\s*(?:và\s+)?|\s+và\s+|\s+)/u
/** `Trong năm 2026, …`, `đến năm 2030 …`: the time comes before the verb. */
const time =
  /^(?:(?:trong|đến|đến hết|hết|từ)\s+)?(?:năm|quý|tháng|giai đoạn)\s+[\dIVX/–-]+(?:\s*[-–]\s*\d{4})?\s*,?\s+/iu
const fewWords = 3
/** Whom one works with or turns to: the deed comes behind. */
const addressee = new RegExp(
  `^(?:\\s+(?:chặt chẽ|đồng bộ))?(?:\\s+(?:với|cùng|cho|lên))?\\s+[^;:.]{2,120}?\\s+(?=(?:${longestFirst(deeds)})${nextWord}\\s+\\S+)`,
  'u',
)
const turnsTo = /^(?:phối hợp|kiến nghị|đề nghị|tham mưu|chỉ đạo|hướng dẫn|vận động|hỗ trợ)(?!\p{L})/iu

export type VerbPhrase = {
  /** As printed; `…` stands for a long name of those whom one works with. */
  readonly phrase: string
  /** In small letters, in order: the first one governs. */
  readonly verbs: readonly string[]
  /** What the verbs are about. */
  readonly object: string
}

type Step = { readonly length: number; readonly kind: 'modal' | 'deed' | 'other' }

/** Only the first verb may begin with a capital: behind it a capital begins a name, `Tổ chức`, `Quy hoạch`. */
const stepAt = (printed: string, hasVerb: boolean): Step | null => {
  const rest = hasVerb ? printed : printed.charAt(0).toLowerCase() + printed.slice(1)
  const manner = hasVerb ? isManner.exec(rest)?.[0].length : undefined
  const deed = isDeed.exec(rest)?.[0].length ?? 0
  const before = isModal.exec(rest)?.[0].length ?? 0
  if (noVerb.test(rest)) return null
  if (manner !== undefined && manner > deed) return { length: manner, kind: 'other' }
  if (deed > 0 && deed >= before) return { length: deed, kind: 'deed' }
  if (before > 0) return { length: before, kind: 'modal' }
  if (!hasVerb) return null
  const length = isCarrier.exec(rest)?.[0].length
  return length === undefined ? null : { length, kind: 'other' }
}

/** What follows a comma or `và` belongs to the phrase only where it is a verb too: `nâng cấp, mở rộng cảng`. */
const nextStep = (rest: string): { step: Step; gap: number } | null => {
  const gap = join.exec(rest)?.[0] ?? ''
  if (gap === '') return null
  const step = stepAt(rest.slice(gap.length), true)
  if (!step) return null
  const isJoined = /[,v]/u.test(gap)
  if (isJoined && step.kind === 'other' && isManner.exec(rest.slice(gap.length)) === null) return null
  return { step, gap: gap.length }
}

/**
 * The verbs with which an action begins, and what they are about. Null where it begins with none: a noun that takes its
 * verb from elsewhere (rule Q26), or a verb that this grammar does not know.
 */
export const verbPhraseOf = (text: string): VerbPhrase | null => {
  const opening = /^["“\s-]*/u.exec(text)?.[0].length ?? 0
  const from = opening + (time.exec(text.slice(opening))?.[0].length ?? 0)
  const first = stepAt(text.slice(from), false)
  if (!first) return null
  const verbs: string[] = []
  const said: string[] = []
  let [at, step]: [number, Step] = [from, first]
  let start = from
  for (;;) {
    const printed = text.slice(at, at + step.length)
    if (step.kind !== 'other') verbs.push(printed.toLowerCase().replace(/\s+/gu, ' '))
    at += step.length
    const isVerbNext = nextStep(text.slice(at)) !== null
    const others = turnsTo.test(printed) && !isVerbNext ? addressee.exec(text.slice(at)) : null
    if (others) {
      const isLong = others[0].trim().split(/\s+/u).length > fewWords
      if (isLong) said.push(text.slice(start, at))
      at += others[0].length
      if (isLong) start = at
      const next = stepAt(text.slice(at), true)
      if (!next) break
      step = next
      continue
    }
    const next = nextStep(text.slice(at))
    if (!next) break
    at += next.gap
    step = next.step
  }
  said.push(text.slice(start, at))
  return {
    phrase: said.map((piece) => piece.trim()).join(' … '),
    verbs,
    object: text.slice(at).trim(),
  }
}
