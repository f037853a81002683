import { told, type Words } from '#web/words/say.ts'

export const targetWords = {
  title: { vi: 'Chỉ tiêu chủ yếu', en: 'Headline targets' },
  sentence: told<{ printed: number; targets: number; reported: number; disputed: number }>({
    vi: (f) =>
      `${f.printed} chỉ tiêu in trong kế hoạch, tách thành ${f.targets}; ${f.reported} đã có số liệu báo cáo${f.disputed > 0 ? `; ${f.disputed} có chỗ cần xem lại` : ''}.`,
    en: (f) =>
      `${f.printed} targets as printed, taken apart into ${f.targets}; ${f.reported} have a reported figure${f.disputed > 0 ? `; ${f.disputed} need a look` : ''}.`,
  }),
  id: { vi: 'Số', en: 'No.' },
  name: { vi: 'Chỉ tiêu', en: 'Target' },
  comparator: { vi: 'Yêu cầu', en: 'Asked' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  stretch: { vi: 'Phấn đấu', en: 'Stretch' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  ownPrinted: { vi: 'số của cơ quan tổng hợp', en: 'the consolidator’s own figure' },
  otherPrinted: { vi: 'được chọn để in', en: 'chosen to be printed' },
  chosenBy: told<{ by: string; reason: string }>({
    vi: ({ by, reason }) => `Chọn để in: ${by}. Lý do: ${reason}`,
    en: ({ by, reason }) => `Chosen to be printed: ${by}. Reason: ${reason}`,
  }),
  latest: { vi: 'Báo cáo mới nhất', en: 'Latest report' },
  owner: { vi: 'Đơn vị chủ trì', en: 'Owner' },
  printedAs: told<{ literal: string }>({
    vi: ({ literal }) => `In là: “${literal}”.`,
    en: ({ literal }) => `Printed: “${literal}”.`,
  }),
  interpreted: {
    vi: 'Văn bản không nói rõ; đây là cách hiểu.',
    en: 'The text does not say; this is how it is understood.',
  },
  readAs: told<{ sentence: string }>({
    vi: ({ sentence }) => `Đọc là: “${sentence}”.`,
    en: ({ sentence }) => `Read as: “${sentence}”.`,
  }),
  noWord: { vi: 'Văn bản không in chữ nào về cách so sánh.', en: 'No word of comparison is printed.' },
  proposed: { vi: 'đề xuất', en: 'proposed' },
  noOwner: { vi: 'chưa có', en: 'none yet' },
  notReported: { vi: 'chưa có', en: 'none yet' },
  error: told<{ count: number }>({
    vi: ({ count }) => (count === 1 ? 'Mâu thuẫn' : `${count} chỗ, có mâu thuẫn`),
    en: ({ count }) => (count === 1 ? 'Contradicted' : `${count} findings, contradicted`),
  }),
  warning: told<{ count: number }>({
    vi: ({ count }) => (count === 1 ? 'Nghi sai' : `${count} chỗ nghi sai`),
    en: ({ count }) => (count === 1 ? 'Likely wrong' : `${count} likely wrong`),
  }),
  question: told<{ count: number }>({
    vi: ({ count }) => (count === 1 ? 'Cần hỏi' : `${count} câu cần hỏi`),
    en: ({ count }) => (count === 1 ? 'Question' : `${count} questions`),
  }),
  ofYear: told<{ year: number }>({ vi: ({ year }) => `năm ${year}`, en: ({ year }) => `for ${year}` }),
  range: told<{ from: string; to: string }>({
    vi: ({ from, to }) => `in khoảng từ ${from} đến ${to}`,
    en: ({ from, to }) => `printed as ${from} to ${to}`,
  }),
  partOf: told<{ name: string }>({
    vi: ({ name }) => `một phần của “${name}”, không lớn hơn`,
    en: ({ name }) => `part of “${name}”, never above it`,
  }),
  makesUp: told<{ name: string }>({
    vi: ({ name }) => `cùng các phần khác cộng thành “${name}”`,
    en: ({ name }) => `with the other parts makes up “${name}”`,
  }),
  note: { vi: 'Ghi chú', en: 'Note' },
  named: told<{ count: number; names: string }>({
    vi: ({ count, names }) => `${count} đơn vị nêu tên: ${names}`,
    en: ({ count, names }) => `${count} named: ${names}`,
  }),
  filterLabel: { vi: 'Lọc chỉ tiêu', en: 'Filter targets' },
  shown: told<{ count: number }>({
    vi: ({ count }) => `${count} chỉ tiêu`,
    en: ({ count }) => `${count} targets`,
  }),
} as const satisfies Words
