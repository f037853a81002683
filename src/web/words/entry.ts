import { told, type Words } from '#web/words/say.ts'

/** What the entry grid says. */
export const entryWords = {
  grid: { vi: 'Bảng nhập số liệu', en: 'Entry grid' },
  stt: { vi: 'STT', en: 'No.' },
  name: { vi: 'Chỉ tiêu', en: 'Indicator' },
  unit: { vi: 'Đơn vị tính', en: 'Unit' },
  plan: { vi: 'Kế hoạch năm', en: 'Plan of the year' },
  last: { vi: 'Lũy kế kỳ trước', en: 'Last period' },
  entry: { vi: 'Lũy kế đến kỳ này', en: 'Year to date' },
  sameAs: { vi: 'đã hỏi ở trên, lấy số từ đó', en: 'asked above, filled from there' },
  sameAsHint: told<{ code: string }>({
    vi: ({ code }) => `Cùng một câu hỏi với dòng ${code}: chỉ ghi một lần, ở đó.`,
    en: ({ code }) => `The same question as line ${code}: it is typed once, there.`,
  }),
  entryTo: told<{ day: string }>({
    vi: ({ day }) => `Lũy kế đến ${day}`,
    en: ({ day }) => `To date, by ${day}`,
  }),
  entryYear: { vi: 'Ước thực hiện cả năm', en: 'Estimate of the year' },
  planned: { vi: 'Kế hoạch', en: 'Plan' },
  done: { vi: 'Thực hiện', en: 'Done' },
  compared: { vi: 'So sánh', en: 'Compared' },
  planAlone: { vi: 'Kế hoạch năm', en: 'Plan of the year' },
  shareAlone: { vi: 'So với kế hoạch (%)', en: 'Of the plan (%)' },
  onPath: { vi: 'Lộ trình đến kỳ', en: 'On its path' },
  inPeriod: { vi: 'Trong kỳ', en: 'In period' },
  share: { vi: 'Kế hoạch (%)', en: 'Of the plan (%)' },
  lastYear: { vi: 'Cùng kỳ năm trước', en: 'Same period last year' },
  ofLastYear: { vi: 'Cùng kỳ (%)', en: 'Of last year (%)' },
  inPeriodHint: {
    vi: 'Riêng kỳ này. Gõ một trong hai số, số kia tự tính từ lũy kế kỳ trước.',
    en: 'This period alone. Type one of the two, the other follows from the last total.',
  },
  cellInPeriod: told<{ name: string; unit: string }>({
    vi: ({ name, unit }) => `Trong kỳ: ${unit ? `${name} (${unit})` : name}`,
    en: ({ name, unit }) => `In period: ${unit ? `${name} (${unit})` : name}`,
  }),
  copied: { vi: 'chép từ kỳ trước', en: 'copied from last period' },
  copiedConfirmed: { vi: 'chép từ kỳ trước, đã xác nhận', en: 'copied from last period, confirmed' },
  computed: { vi: 'tự tính', en: 'computed' },
  sumHint: { vi: 'Tổng các dòng con trong biểu này', en: 'Sum of its parts in this form' },
  sumOfParts: told<{ sum: string }>({
    vi: ({ sum }) => `các dòng con cộng lại ${sum}`,
    en: ({ sum }) => `its parts come to ${sum}`,
  }),
  gap: told<{ months: string }>({
    vi: ({ months }) => `Chưa có lũy kế ${months} nên chưa suy ra được số trong kỳ. Hãy ghi lũy kế.`,
    en: ({ months }) => `No total was said for ${months}, so nothing follows. Type the year to date.`,
  }),
  gapShort: { vi: 'thiếu kỳ trước', en: 'no total before' },
  noSide: { vi: 'Dòng này chỉ có một số.', en: 'This line has one number only.' },
  noSideShort: { vi: 'không có số trong kỳ', en: 'no number in period' },
  closedHeading: { vi: 'Dòng này là tiêu đề, không nhập số.', en: 'This line is a heading.' },
  closedComputed: {
    vi: 'Cột này tự tính từ lũy kế và kế hoạch; sửa số ở cột lũy kế.',
    en: 'This column is computed; change the year to date.',
  },
  closedGiven: {
    vi: 'Cột này lấy từ kế hoạch và kỳ trước, không sửa ở đây.',
    en: 'This column comes from the plan and the last period.',
  },
  entryHint: {
    vi: 'Lũy kế từ đầu năm đến ngày chốt, toàn tỉnh, số ước.',
    en: 'Year to date by the cut-off day, whole province, estimate.',
  },
  beside: { vi: 'không bắt buộc', en: 'optional' },
  besideHint: {
    vi: 'Đơn vị khác là đầu mối của chỉ tiêu này; số ghi ở đây được giữ bên cạnh, có thể để trống.',
    en: 'Another agency is focal for this indicator; a number here is kept beside, the cell may stay blank.',
  },
  notDue: { vi: 'chưa đến kỳ', en: 'not due' },
  targets: { vi: 'Chỉ tiêu chủ yếu', en: 'Headline targets' },
  section: told<{ filled: number; asked: number }>({
    vi: ({ filled, asked }) => `đã nhập ${filled}/${asked}`,
    en: ({ filled, asked }) => `${filled}/${asked} entered`,
  }),
  cell: told<{ name: string; unit: string }>({
    vi: ({ name, unit }) => (unit ? `${name}, ${unit}` : name),
    en: ({ name, unit }) => (unit ? `${name}, ${unit}` : name),
  }),
  unsaved: { vi: 'chưa lưu', en: 'not saved' },
  missing: { vi: 'còn trống', en: 'blank' },
  readOnly: { vi: 'không sửa được', en: 'read only' },
  askIndex: told<{ typed: string }>({
    vi: ({ typed }) => `Dòng này in dạng chỉ số (100 + tốc độ). “${typed}” là tốc độ tăng hay thiếu 100?`,
    en: ({ typed }) =>
      `This row is printed as index numbers (100 + growth). Is “${typed}” growth, or is 100 missing?`,
  }),
  askGrowth: told<{ typed: string }>({
    vi: ({ typed }) =>
      `Mức giao của dòng này là tốc độ tăng. “${typed}” là chỉ số (100 + tốc độ) hay đúng như gõ?`,
    en: ({ typed }) =>
      `The plan of this row is growth. Is “${typed}” an index number (100 + growth), or right as typed?`,
  }),
  askTotal: told<{ typed: string }>({
    vi: () => 'Số trong kỳ và lũy kế không khớp với lũy kế kỳ trước. Lũy kế là số nào?',
    en: () => 'In period and year to date do not agree with the total before. Which is the year to date?',
  }),
  totalFollows: { vi: 'kỳ trước cộng trong kỳ', en: 'last total plus in period' },
  totalTyped: { vi: 'như đã gõ; trong kỳ tính lại', en: 'as typed; in period follows' },
  growthAlone: { vi: 'tốc độ tăng', en: 'growth' },
  asTyped: { vi: 'đúng như gõ', en: 'as typed' },
  asGrowth: { vi: 'tốc độ tăng, đúng như gõ', en: 'growth, as typed' },
  asIndex: { vi: 'chỉ số', en: 'index' },
  ask: told<{ typed: string }>({
    vi: ({ typed }) => `“${typed}” đọc được hai cách. Chọn một.`,
    en: ({ typed }) => `“${typed}” can be read in two ways. Choose one.`,
  }),
  askFall: told<{ value: string; period: string; was: string }>({
    vi: ({ value, period, was }) => `Lũy kế ${value} thấp hơn ${period} (${was}). Số đã lưu; vì sao giảm?`,
    en: ({ value, period, was }) =>
      `The running total ${value} lies below that of ${period} (${was}). It is saved; why did it fall?`,
  }),
  whyFall: { vi: 'Lý do giảm', en: 'Why it fell' },
  whyFallFirst: { vi: 'Hãy ghi lý do.', en: 'Give the reason first.' },
  keepNote: { vi: 'Ghi lý do', en: 'Keep the reason' },
  askHint: { vi: 'Alt+1 hoặc Alt+2; hoặc gõ lại.', en: 'Alt+1 or Alt+2; or type again.' },
  decimals: { vi: 'có phần lẻ', en: 'with decimals' },
  whole: { vi: 'số nguyên', en: 'whole number' },
  fault: told<{ typed: string }>({
    vi: ({ typed }) =>
      `“${typed}” không phải là số nên chưa lưu. Ghi như 1.234,5; “-” là không có, “x” là không áp dụng, “k” là chưa đến kỳ.`,
    en: ({ typed }) =>
      `“${typed}” is no number and is not saved. Write it as 1.234,5; “-” is none, “x” not applicable, “k” not due.`,
  }),
  conflict: told<{ mine: string; theirs: string }>({
    vi: ({ mine, theirs }) =>
      `Người khác đã ghi “${theirs || 'trống'}” trong lúc ô này chưa gửi được; ở đây đang có “${mine || 'trống'}”. Chọn một.`,
    en: ({ mine, theirs }) =>
      `Somebody else wrote “${theirs || 'blank'}” before this cell could be sent; here it says “${mine || 'blank'}”. Choose one.`,
  }),
  keepMine: told<{ text: string }>({
    vi: ({ text }) => `Giữ ${text || 'ô trống'}`,
    en: ({ text }) => `Keep ${text || 'blank'}`,
  }),
  takeTheirs: told<{ text: string }>({
    vi: ({ text }) => `Lấy ${text || 'ô trống'}`,
    en: ({ text }) => `Take ${text || 'blank'}`,
  }),
  passports: { vi: 'Lý lịch của dòng đang chọn', en: 'Where the chosen line comes from' },
  sentFigure: { vi: 'số đã gửi', en: 'as sent' },
  menu: { vi: 'Chọn cách ghi khác', en: 'Other entries' },
  menuNone: { vi: 'Không có', en: 'None' },
  menuNotApplicable: { vi: 'Không áp dụng', en: 'Not applicable' },
  menuNotDue: { vi: 'Chưa đến kỳ', en: 'Not due this month' },
  menuCopy: { vi: 'Chép số kỳ trước', en: 'Copy last period' },
  menuBlank: { vi: 'Để trống', en: 'Blank' },
  sum: told<{ count: number; sum: string; unit: string }>({
    vi: ({ count, sum, unit }) => `${count} số · tổng ${sum}${unit ? ` ${unit}` : ''}`,
    en: ({ count, sum, unit }) => `${count} numbers · sum ${sum}${unit ? ` ${unit}` : ''}`,
  }),
  mixedUnits: told<{ count: number }>({
    vi: ({ count }) => `${count} số · khác đơn vị tính, không cộng được`,
    en: ({ count }) => `${count} numbers · different units, no sum`,
  }),
  chosen: told<{ count: number }>({
    vi: ({ count }) => `Chọn ${count} ô`,
    en: ({ count }) => `${count} cells chosen`,
  }),
  keys: {
    vi: 'Enter xuống · F2 sửa · Ctrl+D điền xuống · Ctrl+Z hoàn tác · Alt+↓ ghi khác · Esc rồi Tab để ra',
    en: 'Enter down · F2 edit · Ctrl+D fill down · Ctrl+Z undo · Alt+↓ other entries · Esc then Tab to leave',
  },
  pasted: told<{ count: number }>({
    vi: ({ count }) => `Đã dán ${count} ô.`,
    en: ({ count }) => `${count} cells pasted.`,
  }),
  lost: told<{ count: number }>({
    vi: ({ count }) => `${count} ô của khối dán không có chỗ, đã bỏ qua.`,
    en: ({ count }) => `${count} cells of the pasted block had no place and were left out.`,
  }),
  released: { vi: 'Bấm Tab để ra khỏi bảng.', en: 'Press Tab to leave the grid.' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  redo: { vi: 'Làm lại', en: 'Redo' },
  nothingToUndo: { vi: 'Chưa có bước nào để hoàn tác.', en: 'There is no step to take back.' },
  nothingToRedo: { vi: 'Chưa có bước nào để làm lại.', en: 'There is no step to do again.' },
  saved: told<{ at: string }>({ vi: ({ at }) => `Đã lưu ${at}`, en: ({ at }) => `Saved ${at}` }),
  waitsForAnswer: told<{ count: number }>({
    vi: ({ count }) => `${count} chỗ chờ trả lời, chưa lưu`,
    en: ({ count }) => (count === 1 ? '1 waits for an answer' : `${count} wait for an answer`),
  }),
  notYet: { vi: 'Chưa có gì để lưu', en: 'Nothing to save yet' },
  typing: { vi: 'Đang gõ, chưa lưu', en: 'Typing, not saved yet' },
  saving: { vi: 'Đang lưu…', en: 'Saving…' },
  retrying: told<{ count: number }>({
    vi: ({ count }) => `Mất kết nối: ${count} mục chưa gửi, vẫn giữ ở máy này và tự gửi lại.`,
    en: ({ count }) => `No connection: ${count} items not sent, kept on this machine and tried again.`,
  }),
  refused: told<{ why: string }>({
    vi: ({ why }) => `Chưa lưu được. ${why}`,
    en: ({ why }) => `Not saved. ${why}`,
  }),
  unread: told<{ count: number }>({
    vi: ({ count }) => `${count} ô đang hỏi hoặc chưa phải số`,
    en: ({ count }) => `${count} cells are asked about or are no numbers`,
  }),
  goThere: { vi: 'Tới ô đó', en: 'Go there' },
} as const satisfies Words
