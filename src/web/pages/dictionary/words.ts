import { told, type Words } from '#web/words/say.ts'

export const dictionaryWords = {
  title: { vi: 'Từ điển chỉ tiêu', en: 'Dictionary of indicators' },
  sentence: told<{ confirmed: number; all: number }>({
    vi: ({ confirmed, all }) =>
      `${confirmed}/${all} chỉ tiêu đã được xác nhận; số còn lại là đề xuất từ chữ và số của kế hoạch, di chuột lên để xem căn cứ.`,
    en: ({ confirmed, all }) =>
      `${confirmed} of ${all} indicators are confirmed; the others are proposed from the words and numbers of the plan, hover to see why.`,
  }),
  filterLabel: { vi: 'Lọc chỉ tiêu', en: 'Filter indicators' },
  shown: told<{ count: number }>({
    vi: ({ count }) => `${count} chỉ tiêu`,
    en: ({ count }) => `${count} indicators`,
  }),
  state: { vi: 'Trạng thái', en: 'State' },
  all: { vi: 'Tất cả', en: 'All' },
  proposed: { vi: 'Đề xuất', en: 'Proposed' },
  confirmed: { vi: 'Đã xác nhận', en: 'Confirmed' },
  confirmedBy: told<{ by: string; at: string; reason: string }>({
    vi: ({ by, at, reason }) => `${by}, ${at}${reason ? `: ${reason}` : ''}`,
    en: ({ by, at, reason }) => `${by}, ${at}${reason ? `: ${reason}` : ''}`,
  }),
  anyNature: { vi: 'Mọi bản chất', en: 'Any nature' },
  code: { vi: 'Mã', en: 'Code' },
  name: { vi: 'Chỉ tiêu', en: 'Indicator' },
  nature: { vi: 'Bản chất theo thời gian', en: 'Over time' },
  space: { vi: 'Theo địa bàn', en: 'Over areas' },
  direction: { vi: 'Chiều', en: 'Direction' },
  price: { vi: 'Giá', en: 'Prices' },
  base: { vi: 'Kỳ gốc', en: 'Base period' },
  parts: { vi: 'Tử số / mẫu số', en: 'Parts' },
  numerator: { vi: 'Tử số (mã chỉ tiêu)', en: 'Numerator (code)' },
  denominator: { vi: 'Mẫu số (mã chỉ tiêu)', en: 'Denominator (code)' },
  factor: { vi: 'Hệ số', en: 'Factor' },
  weight: { vi: 'Quyền số (mã chỉ tiêu)', en: 'Weight (code)' },
  meaning: { vi: 'Định nghĩa', en: 'Definition' },
  exclusions: { vi: 'Không tính', en: 'Exclusions' },
  source: { vi: 'Nguồn công bố', en: 'Published by' },
  sourceHint: {
    vi: 'Có nguồn thì chỉ số chính thức mới chốt kết quả năm.',
    en: 'Where there is one, only its official figure settles the year.',
  },
  disclosure: { vi: 'Mức công khai', en: 'Disclosure' },
  none: { vi: 'không', en: 'none' },
  current: { vi: 'hiện hành', en: 'current' },
  constant: told<{ year: string }>({
    vi: ({ year }) => `so sánh ${year}`,
    en: ({ year }) => `constant ${year}`,
  }),
  constantChoice: { vi: 'so sánh', en: 'constant' },
  priceYear: { vi: 'Năm gốc giá so sánh', en: 'Base year of prices' },
  wasProposed: told<{ value: string }>({
    vi: ({ value }) => `Đề xuất ban đầu: ${value}.`,
    en: ({ value }) => `Proposed: ${value}.`,
  }),
  ground: told<{ why: string }>({ vi: ({ why }) => `Căn cứ: ${why}.`, en: ({ why }) => `Ground: ${why}.` }),
  noGround: { vi: 'Người nhập.', en: 'Entered by a person.' },
  edit: { vi: 'Sửa', en: 'Change' },
  editTitle: told<{ name: string }>({
    vi: ({ name }) => `Định nghĩa: ${name}`,
    en: ({ name }) => `Definition: ${name}`,
  }),
  reason: { vi: 'Lý do, căn cứ', en: 'Reason' },
  confirm: { vi: 'Xác nhận', en: 'Confirm' },
  confirmChosen: told<{ count: number }>({
    vi: ({ count }) => `Xác nhận ${count} chỉ tiêu đã chọn`,
    en: ({ count }) => `Confirm the ${count} chosen`,
  }),
  confirmAll: told<{ count: number }>({
    vi: ({ count }) => `Xác nhận cả ${count} đề xuất`,
    en: ({ count }) => `Confirm all ${count} proposals`,
  }),
  confirmShown: told<{ count: number }>({
    vi: ({ count }) => `Xác nhận ${count} đề xuất đang hiện`,
    en: ({ count }) => `Confirm the ${count} proposals in sight`,
  }),
  withdraw: { vi: 'Rút xác nhận', en: 'Withdraw' },
  pick: told<{ name: string }>({ vi: ({ name }) => `Chọn ${name}`, en: ({ name }) => `Choose ${name}` }),
  sectionCount: told<{ confirmed: number; all: number }>({
    vi: ({ confirmed, all }) => `${confirmed}/${all} đã xác nhận`,
    en: ({ confirmed, all }) => `${confirmed} of ${all} confirmed`,
  }),
  targets: { vi: 'Chỉ tiêu chủ yếu', en: 'Headline targets' },
} as const satisfies Words
