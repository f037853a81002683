import type { NoChoice } from '#core/review/choices.ts'
import type { Verdict } from '#core/review/decision.ts'
import type { Language } from '#web/words/language.ts'
import { told, type Words } from '#web/words/say.ts'

export const reviewWords = {
  title: { vi: 'Rà soát', en: 'Review' },
  stand: told<{ decided: number; all: number; blocking: number }>({
    vi: ({ decided, all, blocking }) =>
      `Đã xử lý ${decided}/${all} phát hiện; ${blocking === 0 ? 'không còn câu hỏi nào chặn' : `còn ${blocking} câu hỏi chặn việc mở kế hoạch`}.`,
    en: ({ decided, all, blocking }) =>
      `${decided} of ${all} findings decided; ${blocking === 0 ? 'no question blocks' : `${blocking} questions block the opening`}.`,
  }),
  opened: told<{ by: string; at: string }>({
    vi: ({ by, at }) => `${by} đã mở kế hoạch, ${at}. Số liệu từ nay chỉ đổi qua điều chỉnh.`,
    en: ({ by, at }) => `${by} opened the plan, ${at}. Figures change by adjustments alone from now on.`,
  }),
  edition: told<{ edition: number }>({
    vi: ({ edition }) => `Bản ${edition} của văn bản.`,
    en: ({ edition }) => `Edition ${edition} of the document.`,
  }),
  left: told<{ left: number }>({
    vi: ({ left }) => `Còn ${left} phát hiện`,
    en: ({ left }) => `${left} findings left`,
  }),
  openPlan: { vi: 'Mở kế hoạch', en: 'Open the plan' },
  openTitle: told<{ year: number }>({
    vi: ({ year }) => `Mở kế hoạch ${year}?`,
    en: ({ year }) => `Open the plan for ${year}?`,
  }),
  openWhat: {
    vi: 'Các kỳ báo cáo của năm sẽ mở được. Sau đó văn bản và số liệu kế hoạch chỉ đổi qua điều chỉnh; không đóng lại được.',
    en: 'The periods of the year can be opened then. Afterwards the document and its figures change by adjustments alone; this cannot be undone.',
  },
  openUndecided: told<{ left: number }>({
    vi: ({ left }) => `Còn ${left} phát hiện chưa xử lý; vẫn xử lý tiếp được sau khi mở.`,
    en: ({ left }) => `${left} findings are undecided; they can still be decided afterwards.`,
  }),
  note: { vi: 'Văn bản góp ý (Word)', en: 'Note (Word)' },
  list: { vi: 'Danh sách (Excel)', en: 'List (Excel)' },
  severity: { vi: 'Mức', en: 'Severity' },
  show: { vi: 'Xem', en: 'Show' },
  every: { vi: 'Tất cả', en: 'All' },
  undecided: { vi: 'Chưa xử lý', en: 'Undecided' },
  onlyBlocking: { vi: 'Chỉ câu hỏi chặn', en: 'Only what blocks' },
  document: { vi: 'Chỗ trong văn bản', en: 'The place in the document' },
  findings: { vi: 'Các phát hiện', en: 'The findings' },
  blocks: { vi: 'chặn mở kế hoạch', en: 'blocks the opening' },
  printed: { vi: 'In', en: 'Printed' },
  expected: { vi: 'Đúng ra', en: 'Expected' },
  readAs: { vi: 'Đang đọc là', en: 'Read as' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  reason: { vi: 'Ghi chú, lý do', en: 'Note, reason' },
  reasonNeeded: { vi: 'Ghi lý do chấp nhận, rồi Enter', en: 'Write why it is accepted, then Enter' },
  value: { vi: 'Giá trị đúng', en: 'The right value' },
  valueHint: { vi: 'Ghi như 1.234,5, rồi Enter', en: 'Write it as 1.234,5, then Enter' },
  textHint: { vi: 'Ghi như trên bản giấy, rồi Enter', en: 'As on paper, then Enter' },
  wordsHint: {
    vi: 'Ghi như trên bản giấy, từng chỗ ngăn bằng dấu chấm phẩy; chỗ in đúng thì giữ như in. Rồi Enter',
    en: 'As on paper, a semicolon between places; keep what is printed right. Then Enter',
  },
  chooseReading: { vi: 'Đọc là số nào?', en: 'Which number is it?' },
  chooseOfficial: { vi: 'Giá trị nào là chính thức?', en: 'Which value is official?' },
  keep: { vi: 'Ghi quyết định', en: 'Keep the decision' },
  undo: { vi: 'Bỏ quyết định', en: 'Undo' },
  undone: { vi: 'bỏ quyết định', en: 'undone' },
  history: told<{ count: number }>({
    vi: ({ count }) => `Lịch sử (${count})`,
    en: ({ count }) => `History (${count})`,
  }),
  by: told<{ by: string; at: string }>({
    vi: ({ by, at }) => `${by}, ${at}`,
    en: ({ by, at }) => `${by}, ${at}`,
  }),
  trial: { vi: 'đồng hồ thử', en: 'trial clock' },
  keys: {
    vi: '1–4 quyết định · J K hoặc ↑ ↓ đi tới, đi lui · U bỏ quyết định',
    en: '1–4 decide · J K or ↑ ↓ next, previous · U undo',
  },
  openTable: { vi: 'Mở cả biểu', en: 'Open the whole table' },
  openText: { vi: 'Mở trong văn bản', en: 'Open in the text' },
  gap: { vi: 'một số dòng không hiện', en: 'some rows are left out' },
  none: { vi: 'Không có phát hiện nào khớp với điều đang lọc.', en: 'No finding matches the filter.' },
  clean: { vi: 'Không có phát hiện nào. Kế hoạch này sạch.', en: 'Nothing was found. This plan is clean.' },
  ownerless: told<{ count: number; first: string }>({
    vi: ({ count, first }) => `${count} chỉ tiêu chưa có đơn vị chịu trách nhiệm; đầu tiên: ${first}.`,
    en: ({ count, first }) => `${count} targets have no owner; the first: ${first}.`,
  }),
  toOwners: { vi: 'Tới Phân công', en: 'To the owners' },
  orphans: told<{ count: number }>({
    vi: ({ count }) => `${count} quyết định về những chỗ mà bản này không còn; chúng được giữ trong lịch sử.`,
    en: ({ count }) => `${count} decisions about what this edition has no more; they are kept.`,
  }),
  kept: { vi: 'Đã ghi.', en: 'Kept.' },
} as const satisfies Words

/** What the four buttons say. */
export const verdictButtons = {
  authorsError: { vi: 'Lỗi người soạn', en: 'Authors’ error' },
  rendering: { vi: 'Lỗi bản chữ', en: 'Text form' },
  accepted: { vi: 'Chấp nhận', en: 'Accept' },
  official: { vi: 'Chính thức', en: 'Official' },
} as const satisfies Record<Verdict, Readonly<Record<Language, string>>>

export const noChoiceWords = {
  notForThis: { vi: 'Không dùng cho loại phát hiện này.', en: 'Not for this kind of finding.' },
  oneValueOnly: { vi: 'Chỉ có một giá trị, không có gì để chọn.', en: 'There is one value only.' },
} as const satisfies Record<NoChoice, Readonly<Record<Language, string>>>
