import { told, type Words } from '#web/words/say.ts'

export const planWords = {
  title: told<{ number: string }>({
    vi: ({ number }) => `Kế hoạch số ${number}`,
    en: ({ number }) => `Plan no. ${number}`,
  }),
  untitled: { vi: 'Kế hoạch', en: 'Plan' },
  sentence: told<{ targets: number; assignments: number; tables: number; lines: number; unread: number }>({
    vi: (f) =>
      `${f.lines} dòng: ${f.targets} chỉ tiêu, ${f.assignments} nhiệm vụ, ${f.tables} biểu${f.unread > 0 ? `; ${f.unread} dòng chưa đọc được` : '; không dòng nào bị bỏ'}.`,
    en: (f) =>
      `${f.lines} lines: ${f.targets} targets, ${f.assignments} assignments, ${f.tables} tables${f.unread > 0 ? `; ${f.unread} lines not read` : '; no line left out'}.`,
  }),
  imported: told<{ at: string; by: string }>({
    vi: ({ at, by }) => `Nhập lúc ${at}, ${by}.`,
    en: ({ at, by }) => `Imported at ${at} by ${by}.`,
  }),
  contents: { vi: 'Mục lục', en: 'Contents' },
  identity: { vi: 'Thông tin văn bản', en: 'The document' },
  number: { vi: 'Số, ký hiệu', en: 'Number' },
  date: { vi: 'Ngày ban hành', en: 'Date' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuer' },
  about: { vi: 'Trích yếu', en: 'Subject' },
  signer: { vi: 'Người ký', en: 'Signer' },
  theme: { vi: 'Chủ đề năm', en: 'Theme of the year' },
  legalBases: { vi: 'Căn cứ', en: 'Legal bases' },
  recipients: { vi: 'Nơi nhận', en: 'Recipients' },
  notPrinted: { vi: 'không có trong văn bản', en: 'not in the text' },
  find: { vi: 'Tìm trong văn bản', en: 'Find in the text' },
  found: told<{ at: number; count: number }>({
    vi: ({ at, count }) => (count === 0 ? 'Không thấy' : `${at}/${count}`),
    en: ({ at, count }) => (count === 0 ? 'None' : `${at}/${count}`),
  }),
  nextHit: { vi: 'Chỗ sau', en: 'Next' },
  lastHit: { vi: 'Chỗ trước', en: 'Previous' },
  showLines: { vi: 'Nguyên văn, có số dòng', en: 'Verbatim, with line numbers' },
  footnotes: { vi: 'Chú thích', en: 'Footnotes' },
  footnote: told<{ mark: number }>({
    vi: ({ mark }) => `Chú thích ${mark}`,
    en: ({ mark }) => `Footnote ${mark}`,
  }),
  openTable: told<{ id: string }>({
    vi: ({ id }) => `Mở ${id} theo mẫu in`,
    en: ({ id }) => `Open ${id} as printed`,
  }),
  verbatimTable: told<{ count: number }>({
    vi: ({ count }) => `Nguyên văn ${count} dòng`,
    en: ({ count }) => `The ${count} lines as they came`,
  }),
  linkTo: told<{ what: string }>({
    vi: ({ what }) => `Chép liên kết tới ${what}`,
    en: ({ what }) => `Copy a link to ${what}`,
  }),
  budget: { vi: 'Vốn và ngân sách nêu trong lời', en: 'Money that the text breaks down' },
  budgetLine: { vi: 'Khoản', en: 'Line' },
  amount: { vi: 'Số tiền', en: 'Amount' },
  amountUnit: { vi: 'Đơn vị', en: 'Unit' },
  madeUpOf: { vi: 'gồm:', en: 'made up of:' },
  ofWhich: { vi: 'trong đó:', en: 'of which:' },
  frontMatter: { vi: 'Phần mở đầu', en: 'Opening' },
  noClause: told<{ clause: string }>({
    vi: ({ clause }) => `Văn bản không có điều “${clause}”.`,
    en: ({ clause }) => `The text has no clause “${clause}”.`,
  }),
} as const satisfies Words
