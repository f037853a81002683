import { told, type Words } from '#web/words/say.ts'

/** Recording, correcting and taking back a figure. */
export const recordWords = {
  record: { vi: 'Ghi số liệu', en: 'Record a figure' },
  correct: { vi: 'Sửa', en: 'Correct' },
  takeBack: { vi: 'Rút lại', en: 'Take back' },
  takeBackTitle: { vi: 'Rút lại số liệu', en: 'Take the figure back' },
  takeBackExplain: {
    vi: 'Số này thôi không được dùng nữa; các lần ghi trước vẫn nằm trong lịch sử.',
    en: 'The figure counts no more; what was recorded before stays in the history.',
  },
  acts: { vi: 'Sửa hoặc rút', en: 'Correct or take back' },
  period: { vi: 'Kỳ', en: 'Period' },
  kind: { vi: 'Loại số liệu', en: 'Kind' },
  basis: { vi: 'Do ai nêu', en: 'On whose word' },
  source: { vi: 'Cơ quan hoặc văn bản công bố', en: 'Who or which document published it' },
  consolidator: { vi: 'Cơ quan tổng hợp', en: 'The consolidating office' },
  form: { vi: 'Ghi là', en: 'It is' },
  number: { vi: 'một số', en: 'a number' },
  missing: { vi: 'chưa có số (để trống)', en: 'not known yet (blank)' },
  none: { vi: 'không có (-)', en: 'none (-)' },
  notApplicable: { vi: 'không áp dụng (x)', en: 'not applicable (x)' },
  worded: { vi: 'bằng lời', en: 'in words' },
  value: told<{ unit: string }>({
    vi: ({ unit }) => (unit ? `Giá trị (${unit})` : 'Giá trị'),
    en: ({ unit }) => (unit ? `Value (${unit})` : 'Value'),
  }),
  text: { vi: 'Lời', en: 'Words' },
  valueHint: { vi: 'Ghi như 1.234,5.', en: 'Written as 1.234,5.' },
  ask: told<{ typed: string }>({
    vi: ({ typed }) => `“${typed}” đọc được hai cách. Chọn một.`,
    en: ({ typed }) => `“${typed}” can be read in two ways. Choose one.`,
  }),
  fault: told<{ typed: string }>({
    vi: ({ typed }) => `“${typed}” không phải là số. Ghi như 1.234,5.`,
    en: ({ typed }) => `“${typed}” is no number. Write it as 1.234,5.`,
  }),
  reason: { vi: 'Lý do', en: 'Reason' },
  reasonHint: {
    vi: 'Bắt buộc khi đã có số hoặc khi lũy kế giảm.',
    en: 'Needed where a figure stands already, or where a running total falls.',
  },
  stands: told<{ value: string; by: string; at: string }>({
    vi: ({ value, by, at }) => `Đang có: ${value}, ${by} ghi lúc ${at}.`,
    en: ({ value, by, at }) => `Stands: ${value}, recorded by ${by} at ${at}.`,
  }),
  blank: { vi: 'để trống', en: 'blank' },
  standsNone: { vi: 'Chưa có số nào ở kỳ và loại này.', en: 'No figure of this period and kind yet.' },
  conflict: told<{ value: string; by: string; at: string }>({
    vi: ({ value, by, at }) => `${by} đã ghi ${value} lúc ${at}. Giữ số nào?`,
    en: ({ value, by, at }) => `${by} recorded ${value} at ${at}. Which one stands?`,
  }),
  keepTheirs: told<{ value: string }>({
    vi: ({ value }) => `Giữ ${value}`,
    en: ({ value }) => `Keep ${value}`,
  }),
  looking: { vi: 'Đang xem số đang có.', en: 'Looking up what stands.' },
  valueFirst: { vi: 'Hãy ghi giá trị.', en: 'Give the value first.' },
  chooseFirst: { vi: 'Hãy chọn cách đọc số.', en: 'Choose how the number is read.' },
  sourceFirst: { vi: 'Hãy ghi số liệu do ai nêu.', en: 'Say on whose word it stands.' },
  reasonFirst: { vi: 'Đã có số: hãy ghi lý do.', en: 'A figure stands already: give the reason.' },
} as const satisfies Words
