import { told, type Words } from '#web/words/say.ts'

export const importWords = {
  title: { vi: 'Nhập kế hoạch', en: 'Import a plan' },
  sentence: {
    vi: 'Chọn tệp của kế hoạch: Word (.docx), Excel (.xlsx), PDF có chữ hoặc văn bản. Nhịp đọc thử và cho xem kết quả; chưa có gì được ghi cho tới khi bấm Nhập.',
    en: 'Choose the file of the plan: Word (.docx), Excel (.xlsx), a PDF with text, or plain text. Nhịp reads it and shows what it found; nothing is saved until you press Import.',
  },
  drop: { vi: 'Kéo tệp kế hoạch vào đây', en: 'Drag the file of the plan here' },
  choose: { vi: 'Chọn tệp…', en: 'Choose a file…' },
  or: { vi: 'hoặc', en: 'or' },
  reading: told<{ name: string }>({
    vi: ({ name }) => `Đang đọc ${name}…`,
    en: ({ name }) => `Reading ${name}…`,
  }),
  importing: {
    vi: 'Đang ghi kế hoạch… Đừng đóng trang này.',
    en: 'Saving the plan… Do not close this page.',
  },
  refused: told<{ name: string }>({
    vi: ({ name }) => `Không nhập được ${name}`,
    en: ({ name }) => `${name} cannot be imported`,
  }),
  nothingSaved: {
    vi: 'Chưa có gì được ghi. Sửa tệp rồi chọn lại.',
    en: 'Nothing was saved. Mend the file and choose it again.',
  },
  at: told<{ line: number; column: number | undefined }>({
    vi: ({ line, column }) => `Tại dòng ${line}${column === undefined ? '' : `, cột ${column}`}.`,
    en: ({ line, column }) => `At line ${line}${column === undefined ? '' : `, column ${column}`}.`,
  }),
  importIt: { vi: 'Nhập kế hoạch này', en: 'Import this plan' },
  another: { vi: 'Chọn tệp khác', en: 'Choose another file' },
  exists: told<{ number: string; year: number }>({
    vi: ({ number, year }) => `Kế hoạch ${number} năm ${year} đã được nhập rồi.`,
    en: ({ number, year }) => `Plan ${number} of ${year} has been imported already.`,
  }),
  corrected: told<{ number: string; year: number }>({
    vi: ({ number, year }) =>
      `Kế hoạch ${number} năm ${year} đã có, với nội dung khác. Đây là bản sửa: hãy xem khác biệt.`,
    en: ({ number, year }) =>
      `Plan ${number} of ${year} is there with other contents. This corrects it: look at the difference.`,
  }),
  otherProvince: told<{ theirs: string; ours: string }>({
    vi: ({ theirs, ours }) => `Văn bản này của ${theirs}, không phải của ${ours}.`,
    en: ({ theirs, ours }) => `This document is of ${theirs}, not of ${ours}.`,
  }),
  otherMeant: told<{ theirs: string }>({
    vi: ({ theirs }) => `Tôi muốn nhập kế hoạch của ${theirs}`,
    en: ({ theirs }) => `I mean to import the plan of ${theirs}`,
  }),
  otherWhy: {
    vi: 'Hãy xác nhận rằng muốn nhập văn bản của tỉnh khác.',
    en: 'Confirm that you mean to import a document of another province.',
  },
  importEdition: told<{ edition: number }>({
    vi: ({ edition }) => `Nhập làm bản ${edition}`,
    en: ({ edition }) => `Import as edition ${edition}`,
  }),
  difference: told<{ edition: number }>({
    vi: ({ edition }) => `Khác biệt so với bản ${edition - 1}`,
    en: ({ edition }) => `The difference from edition ${edition - 1}`,
  }),
  sameContents: {
    vi: 'Đọc ra không khác gì bản đang có; chỉ tệp là khác.',
    en: 'It reads the same as the standing edition; only the file is another.',
  },
  decisionsKept: told<{ count: number }>({
    vi: ({ count }) => `${count} quyết định khi rà soát giữ nguyên. Bản đang có được lưu lại.`,
    en: ({ count }) => `${count} decisions of the review hold. The standing edition is kept.`,
  }),
  where: { vi: 'Ở đâu', en: 'Where' },
  was: { vi: 'Bản đang có', en: 'Was' },
  now: { vi: 'Bản sửa', en: 'Becomes' },
  cells: { vi: 'Ô số liệu đổi', en: 'Figures changed' },
  rows: { vi: 'Dòng của biểu', en: 'Rows of tables' },
  textLines: { vi: 'Dòng văn bản', en: 'Lines of the text' },
  more: told<{ count: number }>({
    vi: ({ count }) => `Xem thêm ${count} dòng`,
    en: ({ count }) => `${count} more`,
  }),
  findingsGone: { vi: 'Phát hiện không còn', en: 'Findings that are gone' },
  findingsNew: { vi: 'Phát hiện mới', en: 'New findings' },
  decisionsOrphaned: {
    vi: 'Quyết định về chỗ không còn nữa',
    en: 'Decisions about what is there no more',
  },
  openExisting: { vi: 'Mở kế hoạch đã nhập', en: 'Open the imported plan' },
  existsWhy: {
    vi: 'Kế hoạch cùng số, cùng ngày đã có. Mỗi kế hoạch chỉ nhập một lần.',
    en: 'A plan with the same number and date is there. A plan is imported once.',
  },
  done: { vi: 'Đã nhập kế hoạch.', en: 'The plan has been imported.' },
  openText: { vi: 'Mở văn bản', en: 'Open the text' },
  openFindings: { vi: 'Rà soát phát hiện', en: 'Review the findings' },
  openOwners: { vi: 'Phân công chỉ tiêu', en: 'Assign the owners' },
  identity: { vi: 'Văn bản', en: 'The document' },
  read: { vi: 'Đọc được', en: 'What was read' },
  lines: { vi: 'Dòng', en: 'Lines' },
  objectives: { vi: 'Mục tiêu', en: 'Objectives' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  targetsOf: told<{ printed: number; targets: number }>({
    vi: ({ printed, targets }) => `${printed}, tách thành ${targets}`,
    en: ({ printed, targets }) => `${printed}, taken apart into ${targets}`,
  }),
  tables: { vi: 'Biểu', en: 'Tables' },
  tablesOf: told<{ tables: number; rows: number }>({
    vi: ({ tables, rows }) => `${tables}, ${rows} dòng`,
    en: ({ tables, rows }) => `${tables}, ${rows} rows`,
  }),
  assignments: { vi: 'Nhiệm vụ', en: 'Assignments' },
  assignmentsOf: told<{ groups: number; assignments: number; actions: number }>({
    vi: (f) => `${f.assignments} trong ${f.groups} nhóm, ${f.actions} việc cụ thể`,
    en: (f) => `${f.assignments} in ${f.groups} groups, ${f.actions} actions`,
  }),
  findings: { vi: 'Phát hiện', en: 'Findings' },
  findingsOf: told<{ errors: number; warnings: number; questions: number }>({
    vi: (f) => `${f.errors} chỗ sai, ${f.warnings} nghi sai, ${f.questions} câu cần hỏi`,
    en: (f) => `${f.errors} errors, ${f.warnings} likely wrong, ${f.questions} questions`,
  }),
  repairs: { vi: 'Phục hồi', en: 'Mended' },
  unread: told<{ count: number }>({
    vi: ({ count }) => (count === 0 ? 'Mọi dòng đều đọc được.' : `${count} dòng chưa đọc được:`),
    en: ({ count }) => (count === 0 ? 'Every line was read.' : `${count} lines were not read:`),
  }),
  unreadNote: {
    vi: 'Các dòng này được giữ nguyên văn trong kế hoạch; không dòng nào bị bỏ.',
    en: 'These lines stay in the plan verbatim; none is dropped.',
  },
} as const satisfies Words
