/** What is counted, longest first where one word begins another. */
const nouns = [
  'lượt lao động',
  'lượt người',
  'lượt',
  'lao động',
  'người dân',
  'người',
  'học sinh',
  'sinh viên',
  'hộ dân',
  'hộ',
  'nhân khẩu',
  'đồng',
  'đô la Mỹ',
  'USD',
  'EUR',
  'héc ta',
  'hecta',
  'ha',
  'tấn',
  'tạ',
  'kg',
  'km²',
  'km2',
  'km',
  'm²',
  'm2',
  'm³',
  'm3',
  'mét',
  'lít',
  'kWh',
  'MWh',
  'MW',
  'kW',
  'TEU',
  'container',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
  'thị xã',
  'huyện',
  'thành phố',
  'thôn',
  'ấp',
  'khu phố',
  'giường',
  'bác sĩ',
  'dược sĩ',
  'điều dưỡng',
  'doanh nghiệp',
  'hợp tác xã',
  'tổ hợp tác',
  'trang trại',
  'sản phẩm',
  'trường',
  'lớp',
  'phòng học',
  'căn hộ',
  'căn',
  'dự án',
  'công trình',
  'con',
  'cây',
  'cơ sở',
  'điểm phần trăm',
  'điểm %',
  'điểm',
  'bậc',
  'vụ',
  'ca',
  'thuê bao',
  'chuyến',
  'hồ sơ',
  'dịch vụ',
  'khu',
  'cụm',
  'mô hình',
  'sáng kiến',
  'đề tài',
  'văn bản',
  'di tích',
  'làng nghề',
  'lần',
  'cán bộ',
  'công chức',
  'giáo viên',
  'đảng viên',
  'hội viên',
  'đoàn viên',
  'gia đình',
  'cuộc',
  'đợt',
  'hội nghị',
  'tuyến',
  'cây cầu',
  'đơn vị',
  'cơ quan',
  'hạng mục',
  'gói thầu',
  'đề án',
  'quyết định',
  'nghị quyết',
  'thủ tục',
  'nhiệm vụ',
  'trạm',
  'bệnh viện',
  'nhà máy',
  'chợ',
  'tàu',
  'phương tiện',
].sort((one, other) => other.length - one.length)

const noun = nouns.map((word) => word.replace(/\s+/gu, String.raw`\s+`)).join('|')
const times = String.raw`(?:(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)\s+)*`
const per = String.raw`(?:\s?\/\s?(?:\d+(?:\.\d{3})*\s+)?(?:(?:vạn|nghìn|triệu)\s+)?[\p{L}²³]+)*`
const percent = /^\s?(?:%|phần trăm(?!\p{L}))/u
const measured = new RegExp(`^\\s?(${times}(?:${noun})(?!\\p{L})${per})`, 'iu')
const bare = /^\s?((?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?:\s+(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ))*)(?!\p{L})/iu
const perOnly = /^\s?([‰])/u

export type UnitReading = { readonly unit: string; readonly length: number }

/** The unit that follows a number: `%`, `triệu đồng/người`, `xã`. Null when no word of measure stands there. */
export const unitAfter = (text: string): UnitReading | null => {
  const after = text.slice(0, 80)
  const share = percent.exec(after)
  if (share) return { unit: '%', length: share[0].length }
  const found = measured.exec(after) ?? bare.exec(after) ?? perOnly.exec(after)
  if (!found) return null
  return { unit: (found[1] ?? '').replace(/\s+/gu, ' ').replace(/\s?\/\s?/gu, '/'), length: found[0].length }
}

const share = /^(?:Tỷ lệ|Tỉ lệ|Số|Mật độ|Bình quân|Tỷ suất)\s+(.+?)\s?\/\s?(.+)$/iu

/**
 * A bare number takes its unit from a name that is a quotient: `Tỷ lệ giường bệnh/vạn dân` → `giường/vạn dân`,
 * with the word of measure for what is counted where one begins the name. '' when the name says none.
 */
export const unitFromName = (indicator: string): string => {
  const found = share.exec(indicator.replace(/\s*\(.*\)\s*$/u, ''))
  if (!found) return ''
  const counted = found[1] ?? ''
  const known = nouns.find(
    (word) => counted.toLowerCase() === word || counted.toLowerCase().startsWith(`${word} `),
  )
  return `${known ?? counted}/${found[2] ?? ''}`
}
