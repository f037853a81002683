import { told, type Words } from '#web/words/say.ts'

/** What a line of the periods says beside its days. */
export const rowWords = {
  sentWith: told<{ period: string }>({
    vi: ({ period }) => `mở và gửi cùng ${period}`,
    en: ({ period }) => `opened and sent with ${period}`,
  }),
  covers: told<{ what: string }>({
    vi: ({ what }) => `lũy kế ${what}`,
    en: ({ what }) => `cumulative for ${what}`,
  }),
  opensAlong: told<{ what: string }>({
    vi: ({ what }) => `Mở cùng: ${what}. Hai nghĩa vụ, một biểu, gửi một lần.`,
    en: ({ what }) => `Opened along: ${what}. Two duties, one form, one sending.`,
  }),
  calendar: told<{ year: string }>({
    vi: ({ year }) => `Lịch năm ${year}`,
    en: ({ year }) => `Calendar of ${year}`,
  }),
} as const satisfies Words
