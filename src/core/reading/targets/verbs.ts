/** Verbs that a measured clause is about: `Tỷ lệ số hóa hồ sơ`, `Giải quyết việc làm cho …`. Longest first. */
const verbs = [
  'giải quyết',
  'tạo',
  'đào tạo',
  'xây dựng',
  'trồng',
  'cấp',
  'hỗ trợ',
  'phát triển',
  'thành lập',
  'hoàn thành',
  'công nhận',
  'kết nạp',
  'xử lý',
  'ký số',
  'số hóa',
  'số hoá',
  'trả',
  'gửi',
  'thu gom',
  'thanh toán',
  'tiếp nhận',
  'nộp',
  'tiêm',
  'khám',
  'sử dụng',
  'huy động',
  'phủ sóng',
  'kết nối',
  'lắp đặt',
  'đăng ký',
  'cung cấp',
  'phân loại',
  'tái chế',
  'tuyển dụng',
  'tuyển sinh',
  'chuyển đổi',
  'niêm yết',
].sort((one, other) => other.length - one.length)

const leading = new RegExp(`^(${verbs.join('|')})(?!\\p{L})\\s*(.*)$`, 'iu')

export type VerbPhrase = { readonly verb: string; readonly object: string }

/** `số hóa hồ sơ` → verb and object; null when the text does not begin with a verb of measure. */
export const verbPhrase = (text: string): VerbPhrase | null => {
  const found = leading.exec(text.trim())
  return found ? { verb: (found[1] ?? '').toLowerCase(), object: found[2] ?? '' } : null
}
