import { told, type Words } from '#web/words/say.ts'

export const momentWords = {
  bar: { vi: 'Thời điểm của số liệu', en: 'The moment of the figures' },
  open: { vi: 'Xem tại thời điểm khác', en: 'Look at another moment' },
  asOf: { vi: 'Tính đến', en: 'As of' },
  since: { vi: 'So với', en: 'Compared with' },
  now: { vi: 'lúc này', en: 'now' },
  nothing: { vi: 'không so', en: 'nothing' },
  other: { vi: 'thời điểm khác…', en: 'another moment…' },
  dayAndTime: { vi: 'Ngày, giờ', en: 'Day and time' },
  back: { vi: 'Về hiện tại', en: 'Back to now' },
  imported: told<{ edition: number; at: string }>({
    vi: ({ edition, at }) => `khi nhập văn bản${edition > 1 ? `, bản ${edition}` : ''} (${at})`,
    en: ({ edition, at }) => `when the document came in${edition > 1 ? `, edition ${edition}` : ''} (${at})`,
  }),
  decided: told<{ at: string }>({
    vi: ({ at }) => `khi quyết định một phát hiện (${at})`,
    en: ({ at }) => `when a finding was decided (${at})`,
  }),
  opened: told<{ at: string }>({
    vi: ({ at }) => `khi mở kế hoạch (${at})`,
    en: ({ at }) => `when the plan was opened (${at})`,
  }),
  sent: told<{ period: string; at: string }>({
    vi: ({ period, at }) => `khi gửi báo cáo ${period} (${at})`,
    en: ({ period, at }) => `when the report of ${period} was sent (${at})`,
  }),
  consolidated: told<{ period: string; edition: number; at: string }>({
    vi: ({ period, edition, at }) => `khi tổng hợp ${period}, lần ${edition} (${at})`,
    en: ({ period, edition, at }) => `when ${period} was consolidated, edition ${edition} (${at})`,
  }),
  saysAsOf: told<{ at: string }>({
    vi: ({ at }) => `Số liệu tính đến ${at}, không phải hiện tại.`,
    en: ({ at }) => `Figures as of ${at}, not of now.`,
  }),
  notKnown: told<{ at: string }>({
    vi: ({ at }) => `Lúc ${at} chưa có số liệu nào của biểu này.`,
    en: ({ at }) => `Nothing of this table was known at ${at}.`,
  }),
  notAMoment: {
    vi: 'Địa chỉ có thời điểm không đọc được; đang xem số hiện tại.',
    en: 'The address holds a moment that cannot be read; this is now.',
  },
  changed: told<{ count: number; at: string }>({
    vi: ({ count, at }) =>
      count === 0 ? `Không ô nào khác so với ${at}.` : `Đã thay đổi ${count} ô so với ${at}`,
    en: ({ count, at }) =>
      count === 0
        ? `No cell differs from ${at}.`
        : `${count} ${count === 1 ? 'cell has' : 'cells have'} changed since ${at}`,
  }),
  cell: told<{ column: number }>({
    vi: ({ column }) => `cột ${column}`,
    en: ({ column }) => `column ${column}`,
  }),
  computed: { vi: 'tính lại theo các ô khác', en: 'computed from other cells' },
  was: { vi: 'trước là', en: 'before' },
  blank: { vi: 'trống', en: 'blank' },
} as const satisfies Words
