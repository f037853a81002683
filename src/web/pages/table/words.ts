import { told, type Words } from '#web/words/say.ts'

export const tableWords = {
  sentence: told<{ rows: number; errors: number; warnings: number; questions: number; repairs: number }>({
    vi: (f) =>
      `${f.rows} dòng; ${
        [
          f.errors > 0 ? `${f.errors} chỗ in sai` : '',
          f.warnings > 0 ? `${f.warnings} chỗ nghi sai` : '',
          f.questions > 0 ? `${f.questions} câu cần hỏi` : '',
          f.repairs > 0 ? `${f.repairs} chỗ đã phục hồi từ bản chữ` : '',
        ]
          .filter(Boolean)
          .join(', ') || 'không thấy chỗ nào sai'
      }.`,
    en: (f) =>
      `${f.rows} rows; ${
        [
          f.errors > 0 ? `${f.errors} printed wrong` : '',
          f.warnings > 0 ? `${f.warnings} likely wrong` : '',
          f.questions > 0 ? `${f.questions} to ask` : '',
          f.repairs > 0 ? `${f.repairs} mended from the text rendering` : '',
        ]
          .filter(Boolean)
          .join(', ') || 'nothing found wrong'
      }.`,
  }),
  attached: told<{ number: string; date: string }>({
    vi: ({ number, date }) => `(Kèm theo Kế hoạch số ${number} ngày ${date})`,
    en: ({ number, date }) => `(Attached to plan no. ${number} of ${date})`,
  }),
  switcher: { vi: 'Các biểu', en: 'Tables' },
  excel: { vi: 'Tải Excel', en: 'Download Excel' },
  stt: { vi: 'STT', en: 'No.' },
  label: { vi: 'Chỉ tiêu', en: 'Indicator' },
  unit: { vi: 'Đơn vị tính', en: 'Unit' },
  unitAbove: told<{ unit: string }>({ vi: ({ unit }) => `ĐVT: ${unit}`, en: ({ unit }) => `Unit: ${unit}` }),
  columnNumbers: { vi: 'Số thứ tự cột', en: 'Column numbers' },
  pageFormulas: told<{ line: number }>({
    vi: ({ line }) => `Trang sau in đầu biểu khác (dòng ${line})`,
    en: ({ line }) => `The next page prints another header (line ${line})`,
  }),
  differs: { vi: 'số in khác số tính', en: 'printed and computed differ' },
  hasFinding: told<{ count: number }>({
    vi: ({ count }) => `${count} chỗ cần xem`,
    en: ({ count }) => `${count} to look at`,
  }),
  hasRepair: { vi: 'đã phục hồi', en: 'mended' },
  legendItalic: { vi: 'nghiêng: cột tính theo công thức', en: 'italic: computed by formula' },
  legendCorner: { vi: 'góc đỏ: số in khác số tính', en: 'red corner: printed differs from computed' },
  legendMark: { vi: 'dấu ở lề: có phát hiện', en: 'mark in the margin: a finding' },
  legendUnder: { vi: 'gạch chấm: đã phục hồi', en: 'dotted: mended' },
  legend: { vi: 'Chú giải', en: 'Legend' },
  // the panel
  panel: { vi: 'Giải thích ô', en: 'The cell explained' },
  choose: {
    vi: 'Chọn một ô trong biểu (bấm, hoặc dùng phím mũi tên) để xem số in, cách tính và chỗ in trong văn bản.',
    en: 'Choose a cell (a click, or the arrow keys) to see its printed text, its arithmetic and its place.',
  },
  more: { vi: 'Xem thêm', en: 'More' },
  less: { vi: 'Thu gọn', en: 'Less' },
  moreColumns: { vi: 'còn cột ở bên phải, cuộn ngang để xem', en: 'more columns to the right: scroll' },
  passport: { vi: 'Lý lịch của số này', en: 'Where this figure comes from' },
  printed: { vi: 'Số in', en: 'Printed' },
  asRead: { vi: 'Đọc là', en: 'Read as' },
  blank: { vi: 'để trống', en: 'blank' },
  computed: { vi: 'Tính lại', en: 'Computed' },
  formula: { vi: 'Công thức', en: 'Formula' },
  formulas: { vi: 'Công thức', en: 'Formulas' },
  formulaPrinted: told<{ printed: string }>({
    vi: ({ printed }) => `đầu biểu in ${printed}`,
    en: ({ printed }) => `the header prints ${printed}`,
  }),
  toFormula: { vi: 'Giải thích, sửa công thức', en: 'Explain or change the formula' },
  arithmetic: { vi: 'Phép tính', en: 'Arithmetic' },
  cannotCompute: { vi: 'không tính được: thiếu số', en: 'cannot be computed: a figure is missing' },
  agrees: { vi: 'Số in khớp với số tính.', en: 'Printed and computed agree.' },
  disagrees: { vi: 'Số in khác số tính.', en: 'Printed and computed differ.' },
  where: { vi: 'Chỗ in', en: 'Place' },
  rowUnit: { vi: 'Đơn vị', en: 'Unit' },
  rowLabel: { vi: 'Tên', en: 'Name' },
  labelDecided: told<{ printed: string }>({
    vi: ({ printed }) => `tên đã quyết định khi rà soát; in là “${printed}”`,
    en: ({ printed }) => `decided in the review; printed “${printed}”`,
  }),
  unitResolved: told<{ printed: string; unit: string }>({
    vi: ({ printed, unit }) => `in “${printed}”, hiểu là ${unit}`,
    en: ({ printed, unit }) => `printed “${printed}”, read as ${unit}`,
  }),
  column: told<{ n: number; label: string }>({
    vi: ({ n, label }) => `Cột ${n}: ${label}`,
    en: ({ n, label }) => `Column ${n}: ${label}`,
  }),
  row: told<{ line: number }>({ vi: ({ line }) => `Dòng ${line}`, en: ({ line }) => `Line ${line}` }),
  findingsOfTable: told<{ count: number }>({
    vi: ({ count }) => `Phát hiện trong biểu (${count})`,
    en: ({ count }) => `Findings in this table (${count})`,
  }),
  allFindings: { vi: 'Mọi phát hiện của kế hoạch', en: 'All findings of the plan' },
  findingsOfRow: { vi: 'Phát hiện ở dòng này', en: 'Findings of this row' },
  repairsOfRow: { vi: 'Phục hồi ở dòng này', en: 'Mended in this row' },
  printedExpected: told<{ printed: string; expected: string }>({
    vi: ({ printed, expected }) => `In ${printed}, đúng ra ${expected}`,
    en: ({ printed, expected }) => `Printed ${printed}, expected ${expected}`,
  }),
  wasNow: told<{ was: string; now: string }>({
    vi: ({ was, now }) => `${was} → ${now}`,
    en: ({ was, now }) => `${was} → ${now}`,
  }),
  none: { vi: 'không có (-)', en: 'nothing (-)' },
  notApplicable: { vi: 'không áp dụng (x)', en: 'does not apply (x)' },
  zeroDenominator: { vi: 'không tính được: mẫu số bằng 0', en: 'cannot be computed: the base is zero' },
  tooNarrow: { vi: 'máy in không đủ chỗ (#####)', en: 'the printer had no room (#####)' },
  printedError: { vi: 'lỗi của bảng tính được in ra', en: 'an error of the spreadsheet was printed' },
  unreadable: { vi: 'không đọc được', en: 'unreadable' },
} as const satisfies Words
