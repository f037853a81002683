import { told, type Words } from '#web/words/say.ts'

export const boardWords = {
  title: { vi: 'Bảng chỉ tiêu', en: 'Target board' },
  sentence: told<{
    targets: number
    at: string
    settled: number
    likely: number
    hard: number
    open: number
    silent: number
  }>({
    vi: (f) =>
      `${f.targets} chỉ tiêu, đánh giá theo quy tắc lúc ${f.at}: ${f.settled} đạt hoặc dự kiến đạt, ${f.likely} có khả năng đạt, ${f.hard} khó đạt hoặc không đạt, ${f.open} chưa đánh giá được, ${f.silent} chưa có số liệu.`,
    en: (f) =>
      `${f.targets} targets, judged by rule at ${f.at}: ${f.settled} met or expected, ${f.likely} likely, ${f.hard} hard to reach or not met, ${f.open} that cannot be judged yet, ${f.silent} without a figure.`,
  }),
  takeIn: { vi: 'Nạp số liệu từ tệp', en: 'Figures from a file' },
  order: { vi: 'Thứ tự', en: 'Order' },
  gravestFirst: { vi: 'Việc cần chú ý trước', en: 'Exceptions first' },
  asPrinted: { vi: 'Theo văn bản', en: 'As printed' },
  verdicts: { vi: 'Kết quả', en: 'Verdict' },
  allOwners: { vi: 'Mọi đơn vị', en: 'All agencies' },
  owner: { vi: 'Chủ trì', en: 'Owner' },
  filterLabel: { vi: 'Lọc chỉ tiêu', en: 'Filter targets' },
  shown: told<{ count: number }>({
    vi: ({ count }) => `${count} chỉ tiêu`,
    en: ({ count }) => `${count} targets`,
  }),
  id: { vi: 'Số', en: 'No.' },
  name: { vi: 'Chỉ tiêu', en: 'Target' },
  asked: { vi: 'Mức giao', en: 'Asked' },
  latest: { vi: 'Mới nhất', en: 'Latest' },
  share: { vi: '% mức giao', en: '% of asked' },
  pace: { vi: 'Phần còn lại của năm', en: 'The rest of the year' },
  stretch: { vi: 'phấn đấu', en: 'stretch' },
  notReported: { vi: 'chưa có', en: 'none yet' },
  credit: told<{ parent: string; credit: string }>({
    vi: ({ parent, credit }) => `Chỉ tiêu (${parent}) gồm nhiều phần: đạt ${credit}`,
    en: ({ parent, credit }) => `Target (${parent}) has several parts: ${credit} met`,
  }),
  fromRow: told<{ row: string }>({ vi: ({ row }) => `theo ${row}`, en: ({ row }) => `by ${row}` }),
  rule: { vi: 'Quy tắc', en: 'Rule' },
  against: { vi: 'So với', en: 'Against' },
  used: { vi: 'Số đã dùng', en: 'Figures used' },
  otherValues: told<{ count: number }>({
    vi: ({ count }) => `${count} giá trị trong văn bản`,
    en: ({ count }) => `${count} values in the text`,
  }),
  requiredOn: told<{ base: string; period: string; row: string }>({
    vi: ({ base, period, row }) =>
      `Tính trên ${base} của ${period} (${row}); số gốc sửa lại thì mức này tính lại.`,
    en: ({ base, period, row }) =>
      `On ${base} of ${period} (${row}); computed anew when the base is revised.`,
  }),
  ownPrinted: { vi: 'số của cơ quan tổng hợp', en: 'the consolidator’s own figure' },
  changeValue: { vi: 'đổi', en: 'change' },
  chooseTitle: told<{ name: string }>({
    vi: ({ name }) => `Giá trị chính thức: ${name}`,
    en: ({ name }) => `Official value: ${name}`,
  }),
  chooseExplain: {
    vi: 'Văn bản có thể in nhiều giá trị cho một chỉ tiêu. Giá trị được chọn dùng để đánh giá; các giá trị khác vẫn hiện. Quyết định được ghi vào nhật ký.',
    en: 'A text may print several values for one target. The chosen one is judged against; the others stay in sight. The decision goes into the log.',
  },
  chosenBy: told<{ by: string; at: string; reason: string }>({
    vi: ({ by, at, reason }) => `${by} chọn lúc ${at}: ${reason}`,
    en: ({ by, at, reason }) => `Chosen by ${by} at ${at}: ${reason}`,
  }),
  another: { vi: 'Giá trị khác (văn bản khác, Trung ương giao)', en: 'Another value (another document)' },
  anotherName: { vi: 'Của văn bản nào, ai giao', en: 'Whose value' },
  anotherValue: { vi: 'Giá trị', en: 'Value' },
  reason: { vi: 'Lý do, số văn bản', en: 'Reason, document' },
  choose: { vi: 'Chọn làm chính thức', en: 'Make it official' },
  reasonFirst: { vi: 'Hãy ghi lý do hoặc số văn bản.', en: 'Give a reason or a document.' },
  printedUnit: told<{ unit: string }>({
    vi: ({ unit }) => `in theo ${unit}`,
    en: ({ unit }) => `printed in ${unit}`,
  }),
  line: told<{ line: number }>({ vi: ({ line }) => `dòng ${line}`, en: ({ line }) => `line ${line}` }),
} as const satisfies Words
