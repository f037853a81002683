import type { FindingCode, RepairCode, Severity } from '#core/plan/finding.ts'
import type { Tone } from '#web/ui/Status.tsx'
import type { IconName } from '#web/ui/Icon.tsx'
import type { Language } from '#web/words/language.ts'

type Word = Readonly<Record<Language, string>>

export const severityWords = {
  error: { vi: 'Sai', en: 'Error' },
  warning: { vi: 'Nghi sai', en: 'Likely wrong' },
  question: { vi: 'Cần hỏi', en: 'Question' },
} as const satisfies Record<Severity, Word>

export const severities: readonly Severity[] = ['error', 'warning', 'question']
export const toneOf: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'watch', question: 'none' }
export const iconOf: Readonly<Record<Severity, IconName>> = {
  error: 'bad',
  warning: 'warning',
  question: 'question',
}

/** What kind of thing does not add up. */
export const findingWords = {
  ratio: { vi: 'Tỷ lệ in khác tỷ lệ tính', en: 'Printed ratio differs' },
  'header-formula': { vi: 'Công thức ở đầu cột', en: 'Formula in the header' },
  sum: { vi: 'Tổng khác các phần cộng lại', en: 'Total differs from its parts' },
  'quarters-sum': { vi: 'Bốn quý khác cả năm', en: 'Quarters differ from the year' },
  'part-above-whole': { vi: 'Phần lớn hơn toàn bộ', en: 'Part above the whole' },
  product: { vi: 'Tích khác các thừa số', en: 'Product differs from its factors' },
  'density-base': { vi: 'Mẫu số của tỷ lệ', en: 'Base of a rate' },
  contradiction: { vi: 'Hai nơi nói khác nhau', en: 'Two places disagree' },
  'printed-error': { vi: 'Lỗi in ra trong ô', en: 'Error printed in a cell' },
  'zero-from-missing': { vi: 'Số 0 do thiếu số liệu', en: 'Zero from a missing figure' },
  'ditto-unit': { vi: 'Đơn vị chép lại (nt)', en: 'Ditto unit' },
  unit: { vi: 'Đơn vị tính', en: 'Unit' },
  magnitude: { vi: 'Độ lớn bất thường', en: 'Unusual size' },
  'swapped-label': { vi: 'Tên chỉ tiêu đổi chỗ', en: 'Swapped labels' },
  numbering: { vi: 'Đánh số', en: 'Numbering' },
  separator: { vi: 'Dấu chấm, dấu phẩy', en: 'Separators' },
  'below-reached': { vi: 'Thấp hơn mức đã đạt', en: 'Below what was reached' },
  'year-quarter': { vi: 'Năm và quý', en: 'Year and quarter' },
  growth: { vi: 'Tốc độ tăng', en: 'Growth' },
  spelling: { vi: 'Chính tả', en: 'Spelling' },
  'plan-linter': { vi: 'Cách giao việc, giao chỉ tiêu', en: 'How work and targets are given' },
} as const satisfies Record<FindingCode, Word>

/** What the text rendering broke and was mended. */
export const repairWords = {
  digit: { vi: 'Chữ số', en: 'Digit' },
  separator: { vi: 'Dấu phân cách', en: 'Separator' },
  'moved-cell': { vi: 'Ô lạc dòng', en: 'Cell on another line' },
  'shifted-rows': { vi: 'Dòng bị lệch', en: 'Rows shifted' },
  'shifted-columns': { vi: 'Cột bị lệch', en: 'Columns shifted' },
  'split-cells': { vi: 'Ô dính nhau', en: 'Cells run together' },
  'centred-stt': { vi: 'STT đứng giữa nhóm', en: 'Number centred in its group' },
  'continued-stt': { vi: 'STT in lặp', en: 'Number continued' },
  'glued-stt': { vi: 'STT dính vào tên', en: 'Number glued to the label' },
  header: { vi: 'Đầu biểu', en: 'Header' },
  unit: { vi: 'Đơn vị tính', en: 'Unit' },
  label: { vi: 'Tên dòng', en: 'Label' },
  'joined-lines': { vi: 'Dòng bị ngắt', en: 'Broken lines' },
  characters: { vi: 'Ký tự ẩn', en: 'Hidden characters' },
  encoding: { vi: 'Bảng mã cũ', en: 'Old encoding' },
} as const satisfies Record<RepairCode, Word>
