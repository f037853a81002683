import { told, type Words } from '#web/words/say.ts'

/** Targets with a list of communes or districts: the number and the list are two tests. */
export const namedWords = {
  listReached: told<{ reached: number; asked: string }>({
    vi: ({ reached, asked }) => `danh sách đạt: ${reached}/${asked} có quyết định`,
    en: ({ reached, asked }) => `list complete: ${reached}/${asked} with a decision`,
  }),
  listWaits: told<{ reached: number; asked: string }>({
    vi: ({ reached, asked }) => `danh sách chưa đạt: ${reached}/${asked} có quyết định`,
    en: ({ reached, asked }) => `list not complete: ${reached}/${asked} with a decision`,
  }),
  unproven: told<{ count: number }>({
    vi: ({ count }) => `${count} chưa có minh chứng`,
    en: ({ count }) => `${count} unproven`,
  }),
  number: { vi: 'Số lượng', en: 'Number' },
  list: { vi: 'Danh sách', en: 'List' },
  reached: { vi: 'đạt', en: 'reached' },
  waits: { vi: 'chưa đạt', en: 'not yet' },
  waiting: { vi: 'Chưa có quyết định', en: 'No decision yet' },
  others: {
    vi: 'Ngoài danh sách (đổi danh sách là điều chỉnh kế hoạch)',
    en: 'Not of the list (changing it amends the plan)',
  },
  elsewhere: told<{ year: number }>({
    vi: ({ year }) => `tính cho năm ${year}`,
    en: ({ year }) => `counts for ${year}`,
  }),
  of: told<{ decision: string; day: string }>({
    vi: ({ decision, day }) => `Quyết định ${decision} ngày ${day}`,
    en: ({ decision, day }) => `Decision ${decision} of ${day}`,
  }),
  record: { vi: 'Ghi quyết định công nhận', en: 'Record a decision' },
  unit: { vi: 'Xã, huyện được công nhận', en: 'Commune or district' },
  decision: { vi: 'Số quyết định', en: 'Number of the decision' },
  day: { vi: 'Ngày ký', en: 'Day of the decision' },
  dayHint: { vi: 'Ví dụ 20/12/2024', en: 'For example 20/12/2024' },
  before: told<{ year: number }>({
    vi: ({ year }) => `Xét công nhận cho năm ${year} (ký sang năm sau)`,
    en: ({ year }) => `Counts for ${year} (signed in the year after)`,
  }),
  save: { vi: 'Ghi', en: 'Record' },
  withdraw: { vi: 'Rút', en: 'Withdraw' },
  why: { vi: 'Lý do rút', en: 'Why it is withdrawn' },
} as const satisfies Words
