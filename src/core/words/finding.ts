import type { IdentityKind } from '#core/plan/agreement.ts'
import type { FindingCode, Severity } from '#core/plan/finding.ts'
import type { Reading } from '#core/review/choices.ts'
import type { Verdict } from '#core/review/decision.ts'

/** How findings and decisions are called, on the page and on paper. A missing language does not compile. */
type Word = { readonly vi: string; readonly en: string }

export const severityWords = {
  error: { vi: 'Sai', en: 'Error' },
  warning: { vi: 'Nghi sai', en: 'Likely wrong' },
  question: { vi: 'Cần hỏi', en: 'Question' },
} as const satisfies Record<Severity, Word>

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

/** What kind of arithmetic was tried on the printed figures. */
export const identityWords = {
  ratio: { vi: 'Tỷ lệ so sánh', en: 'Ratios' },
  sum: { vi: 'Tổng và các phần', en: 'Totals of rows' },
  across: { vi: 'Tổng ngang các cột', en: 'Totals of columns' },
  share: { vi: 'Tỷ trọng', en: 'Shares' },
  product: { vi: 'Diện tích × năng suất', en: 'Area × yield' },
  density: { vi: 'Bình quân trên dân số', en: 'Per head of population' },
  quarters: { vi: 'Bốn quý và cả năm', en: 'Quarters and year' },
} as const satisfies Record<IdentityKind, Word>

/** What was decided about a finding. */
export const verdictWords = {
  authorsError: { vi: 'Lỗi của người soạn, giữ như in', en: 'The authors’ error, kept as printed' },
  rendering: { vi: 'Lỗi của bản chữ, phục hồi', en: 'Broken by the text form, restored' },
  accepted: { vi: 'Chấp nhận', en: 'Accepted' },
  official: { vi: 'Chọn giá trị chính thức', en: 'Official value chosen' },
} as const satisfies Record<Verdict, Word>

/** How an open separator is read. */
export const readingWords = {
  thousands: { vi: 'ngăn cách hàng nghìn', en: 'thousands' },
  decimals: { vi: 'phần thập phân', en: 'decimals' },
} as const satisfies Record<Reading, Word>
