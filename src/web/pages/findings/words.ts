import { told, type Words } from '#web/words/say.ts'

export const findingPageWords = {
  title: { vi: 'Phát hiện', en: 'Findings' },
  sentence: told<{ errors: number; warnings: number; questions: number; repairs: number; unread: number }>({
    vi: (f) =>
      `${f.errors} chỗ in sai, ${f.warnings} chỗ nghi sai, ${f.questions} câu cần hỏi; ${f.repairs} chỗ đã phục hồi từ bản chữ; ${f.unread === 0 ? 'không dòng nào chưa đọc được' : `${f.unread} dòng chưa đọc được`}.`,
    en: (f) =>
      `${f.errors} errors, ${f.warnings} likely wrong, ${f.questions} questions; ${f.repairs} mended from the text rendering; ${f.unread === 0 ? 'no line unread' : `${f.unread} lines not read`}.`,
  }),
  review: { vi: 'Rà soát từng phát hiện', en: 'Review them one by one' },
  tabs: { vi: 'Xem', en: 'Show' },
  tabFindings: { vi: 'Phát hiện', en: 'Findings' },
  tabRepairs: { vi: 'Phục hồi', en: 'Mended' },
  tabAgreements: { vi: 'Khớp', en: 'Agreeing' },
  whatAgrees: {
    vi: 'Những con số in ở nhiều nơi mà bằng nhau, và số phép tính đã thử trên các biểu. Chỗ nào không có trong phần phát hiện là đã thử và khớp trong phạm vi làm tròn của số in.',
    en: 'Figures that stand in several places and agree, and how many identities of the tables were tried. What is not among the findings was tried and holds within the rounding of print.',
  },
  noAgreements: {
    vi: 'Không có con số nào in ở hai nơi mà nhận ra được là cùng một chỉ tiêu.',
    en: 'No figure stands in two places that are known to be one indicator.',
  },
  below: told<{ below: number; compared: number }>({
    vi: ({ below, compared }) =>
      `${below}/${compared} chỉ tiêu so được có kế hoạch thấp hơn ước thực hiện năm trước (liệt kê để biết, không phải lỗi)`,
    en: ({ below, compared }) =>
      `${below} of ${compared} comparable rows are planned below the estimate of the year before (listed, not accused)`,
  }),
  heldCaption: { vi: 'Số phép tính đã thử và khớp', en: 'Identities tried and holding' },
  identity: { vi: 'Phép tính', en: 'Identity' },
  tried: { vi: 'Đã thử', en: 'Tried' },
  holding: { vi: 'Khớp', en: 'Hold' },
  byTable: { vi: 'Theo biểu', en: 'By table' },
  tabUnread: { vi: 'Chưa đọc được', en: 'Not read' },
  severity: { vi: 'Mức', en: 'Severity' },
  kind: { vi: 'Loại', en: 'Kind' },
  anyKind: { vi: 'Mọi loại', en: 'Every kind' },
  filterLabel: { vi: 'Lọc phát hiện', en: 'Filter findings' },
  shown: told<{ count: number }>({
    vi: ({ count }) => `${count} mục`,
    en: ({ count }) => (count === 1 ? '1 item' : `${count} items`),
  }),
  printed: { vi: 'In', en: 'Printed' },
  expected: { vi: 'Đúng ra', en: 'Expected' },
  where: { vi: 'Tại', en: 'At' },
  evidence: { vi: 'Căn cứ', en: 'Evidence' },
  was: { vi: 'Trong tệp', en: 'In the file' },
  now: { vi: 'Phục hồi thành', en: 'Mended to' },
  morePlaces: told<{ count: number }>({
    vi: ({ count }) => `Xem thêm ${count} chỗ`,
    en: ({ count }) => `${count} more places`,
  }),
  line: { vi: 'Dòng', en: 'Line' },
  text: { vi: 'Nguyên văn', en: 'Text' },
  why: { vi: 'Vì sao', en: 'Why' },
  noFindings: {
    vi: 'Không thấy chỗ nào không khớp. Kế hoạch này sạch.',
    en: 'Nothing was found that does not add up.',
  },
  noRepairs: { vi: 'Không có chỗ nào phải phục hồi.', en: 'Nothing had to be mended.' },
  noUnread: { vi: 'Mọi dòng đều đọc được.', en: 'Every line was read.' },
  whatRepairs: {
    vi: 'Việc chuyển văn bản sang chữ đã làm hỏng những chỗ này; chúng được phục hồi theo bằng chứng ghi bên cạnh. Lỗi của người soạn không bao giờ được tự sửa.',
    en: 'Turning the document into text broke these places; they were mended by the evidence beside them. An author’s error is never mended.',
  },
} as const satisfies Words
