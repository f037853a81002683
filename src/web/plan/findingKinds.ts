import type { RepairCode, Severity } from '#core/plan/finding.ts'
import type { Tone } from '#web/ui/Status.tsx'
import type { IconName } from '#web/ui/Icon.tsx'
import type { Language } from '#web/words/language.ts'

export { findingWords, severityWords } from '#core/words/finding.ts'

type Word = Readonly<Record<Language, string>>

export const severities: readonly Severity[] = ['error', 'warning', 'question']
export const toneOf: Readonly<Record<Severity, Tone>> = { error: 'bad', warning: 'watch', question: 'none' }
export const iconOf: Readonly<Record<Severity, IconName>> = {
  error: 'bad',
  warning: 'warning',
  question: 'question',
}

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
