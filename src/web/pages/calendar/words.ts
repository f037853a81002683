import { told, type Words } from '#web/words/say.ts'

/** Lịch năm: what is due when, why, and when nobody works. */
export const calendarWords = {
  title: told<{ year: number }>({
    vi: ({ year }) => `Lịch năm ${year}`,
    en: ({ year }) => `Calendar of ${year}`,
  }),
  withPlan: told<{ number: string; day: string }>({
    vi: ({ number, day }) =>
      `Theo Kế hoạch số ${number}${day === '' ? '' : ` ngày ${day}`}: hạn gửi của đơn vị, hạn tổng hợp, ngày chốt số liệu và ngày nghỉ.`,
    en: ({ number, day }) =>
      `By plan ${number}${day === '' ? '' : ` of ${day}`}: when agencies send, when it is put together, when data close, and free days.`,
  }),
  withoutPlan: {
    vi: 'Năm này chưa có kế hoạch trong Nhịp; lịch theo quy định đang có.',
    en: 'There is no plan of this year in Nhịp; the calendar follows the rules in force.',
  },
  before: { vi: 'Năm trước', en: 'Year before' },
  after: { vi: 'Năm sau', en: 'Year after' },
  closing: told<{ what: string }>({
    vi: ({ what }) => `Chốt số liệu ${what}`,
    en: ({ what }) => `Data close: ${what}`,
  }),
  units: told<{ what: string }>({
    vi: ({ what }) => `Đơn vị gửi báo cáo ${what}`,
    en: ({ what }) => `Agencies send: ${what}`,
  }),
  consolidation: told<{ what: string }>({
    vi: ({ what }) => `Tổng hợp xong ${what}`,
    en: ({ what }) => `Put together: ${what}`,
  }),
  advice: told<{ what: string }>({
    vi: ({ what }) => `Nên gửi ${what} (hạn rơi vào ngày nghỉ)`,
    en: ({ what }) => `Better send ${what} (the due day is free)`,
  }),
  plan: told<{ what: string }>({ vi: ({ what }) => what, en: ({ what }) => what }),
  and: { vi: 'và', en: 'and' },
  covers: told<{ what: string }>({
    vi: ({ what }) => `lũy kế ${what}`,
    en: ({ what }) => `cumulative for ${what}`,
  }),
  moved: told<{ day: string }>({
    vi: ({ day }) => `theo chữ là ${day}, dời theo quy tắc của chế độ`,
    en: ({ day }) => `written as ${day}, moved by the rule`,
  }),
  early: told<{ day: string }>({
    vi: ({ day }) => `quy ước; mốc cuối ${day}`,
    en: ({ day }) => `by convention; ${day} at the latest`,
  }),
  convention: { vi: 'Quy ước', en: 'Convention' },
  byConvention: { vi: 'quy ước', en: 'by convention' },
  history: {
    vi: 'trước ngày ký kế hoạch, không phải báo cáo',
    en: 'before the plan was signed, nothing is owed',
  },
  today: { vi: 'hôm nay', en: 'today' },
  rest: { vi: 'Nghỉ', en: 'Free' },
  worked: { vi: 'Làm bù', en: 'Worked in exchange' },
  expected: { vi: 'dự kiến, chưa có thông báo', en: 'expected, not announced' },
  nothing: { vi: 'Không có ngày nào.', en: 'Nothing.' },
  rules: { vi: 'Quy định đang áp dụng', en: 'Rules in force' },
  otherRules: { vi: 'Quy định trước đó và về sau', en: 'Earlier and later rules' },
  validity: told<{ from: string; to: string }>({
    vi: ({ from, to }) => (to === '' ? `từ ${from}` : `từ ${from} đến ${to}`),
    en: ({ from, to }) => (to === '' ? `from ${from}` : `${from} to ${to}`),
  }),
  source: { vi: 'Căn cứ', en: 'Source' },
  content: { vi: 'Nội dung', en: 'Content' },
  reporters: { vi: 'Đối tượng báo cáo', en: 'Who reports' },
  receiver: { vi: 'Nơi nhận', en: 'To whom' },
  channel: { vi: 'Phương thức', en: 'How it is sent' },
  frequency: { vi: 'Tần suất', en: 'How often' },
  outline: { vi: 'Đề cương', en: 'Outline' },
  forms: { vi: 'Biểu mẫu', en: 'Forms' },
  shift: { vi: 'Hạn rơi vào ngày nghỉ', en: 'A due day that is free' },
  none: { vi: 'giữ nguyên, chỉ khuyên gửi trước', en: 'stays; sending earlier is advised' },
  previous: { vi: 'chuyển về ngày làm việc liền trước', en: 'moves to the working day before' },
  next: { vi: 'chuyển sang ngày làm việc liền sau', en: 'moves to the working day after' },
  weekend: { vi: 'ngày nghỉ', en: 'a free day' },
} as const satisfies Words
