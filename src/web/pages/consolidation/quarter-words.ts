import { told } from '#web/words/say.ts'

/** The quarter inside the consolidation of its last month. */
export const quarterWords = {
  title: told<{ quarter: string }>({
    vi: ({ quarter }) => `${quarter} so với kịch bản`,
    en: ({ quarter }) => `${quarter} against the scenario`,
  }),
  stt: { vi: 'STT', en: 'No.' },
  name: { vi: 'Chỉ tiêu', en: 'Indicator' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  path: { vi: 'kịch bản', en: 'path' },
  actual: { vi: 'thực hiện', en: 'actual' },
  gap: { vi: 'chênh lệch', en: 'gap' },
  year: { vi: 'Kịch bản cả năm', en: 'Path of the year' },
  rest: { vi: 'Phần còn lại của năm', en: 'The rest of the year' },
  soFar: told<{ months: number }>({
    vi: ({ months }) => `Lũy kế ${months} tháng`,
    en: ({ months }) => `${months} months so far`,
  }),
  noPath: {
    vi: 'Kế hoạch không có kịch bản theo quý; không có lộ trình để so sánh.',
    en: 'The plan prints no scenario by quarter; there is no path to compare with.',
  },
  explain: {
    vi: 'Tốc độ tăng ghi bằng phần trăm tăng so với cùng kỳ. Ô trống: chưa có số liệu, hoặc kịch bản không có lộ trình cho thời gian đó.',
    en: 'Growth is said as growth. An empty cell: no figure yet, or the scenario has no path for that time.',
  },
} as const
