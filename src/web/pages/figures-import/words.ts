import { told, type Words } from '#web/words/say.ts'

export const figuresImportWords = {
  title: { vi: 'Nạp số liệu từ tệp', en: 'Take in figures from a file' },
  sentence: told<{ year: string }>({
    vi: ({ year }) => `Kế hoạch năm ${year}. Tệp được ghi trọn vẹn hoặc không ghi gì.`,
    en: ({ year }) => `The plan of ${year}. The whole file is recorded, or nothing of it.`,
  }),
  file: { vi: 'Tệp CSV', en: 'CSV file' },
  fileHint: {
    vi: 'UTF-8, phẩy hoặc chấm phẩy; số ghi như 1234.50; ô trống là chưa có, “-” là không có, “x” là không áp dụng.',
    en: 'UTF-8, commas or semicolons; numbers as 1234.50; blank is not known yet, “-” none, “x” not applicable.',
  },
  columns: { vi: 'Cột bắt buộc ở dòng đầu', en: 'Columns that the first line must name' },
  optional: { vi: 'Cột có thể thêm', en: 'Columns that may stand beside them' },
  reason: { vi: 'Lý do', en: 'Reason' },
  reasonHint: {
    vi: 'Bắt buộc khi sửa số đang có hoặc khi lũy kế giảm.',
    en: 'Needed where standing figures are corrected, or where a running total falls.',
  },
  reasonFirst: {
    vi: 'Sửa số đang có: hãy ghi lý do.',
    en: 'Standing figures are corrected: give the reason.',
  },
  replace: {
    vi: 'Sửa cả số đang có khi dòng không ghi revision',
    en: 'Correct standing figures also where a line names no revision',
  },
  confirm: {
    vi: 'Đã kiểm tra những số Nhịp hỏi lại; nạp đúng như trong tệp',
    en: 'What is asked about has been checked; take it in as the file says',
  },
  take: { vi: 'Nạp số liệu', en: 'Take in' },
  fileFirst: { vi: 'Hãy chọn tệp.', en: 'Choose a file first.' },
  refused: told<{ name: string }>({
    vi: ({ name }) => `Không nạp ${name}`,
    en: ({ name }) => `${name} was not taken in`,
  }),
  line: told<{ line: number }>({
    vi: ({ line }) => `Dòng ${line}`,
    en: ({ line }) => `Line ${line}`,
  }),
  nothing: { vi: 'Chưa có gì được ghi.', en: 'Nothing was recorded.' },
  done: told<{ recorded: number }>({
    vi: ({ recorded }) => `Đã ghi ${recorded} số liệu`,
    en: ({ recorded }) => `${recorded} figures recorded`,
  }),
  of: told<{ lines: number; unchanged: number }>({
    vi: ({ lines, unchanged }) => `${lines} dòng trong tệp, ${unchanged} dòng không đổi.`,
    en: ({ lines, unchanged }) => `${lines} lines in the file, ${unchanged} of them unchanged.`,
  }),
  board: { vi: 'Mở bảng chỉ tiêu', en: 'Open the target board' },
} as const satisfies Words
