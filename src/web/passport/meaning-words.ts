import type { Direction, Nature } from '#core/indicator/definition.ts'
import type { Language } from '#web/words/language.ts'
import { told, type Words } from '#web/words/say.ts'

type InLanguages = Readonly<Record<Language, string>>

/** What the values do over time, as one would explain it to a colleague. */
export const natureWords: Readonly<Record<Nature, InLanguages>> = {
  flow: {
    vi: 'Số phát sinh trong kỳ: cộng các kỳ lại được.',
    en: 'What a period brings: periods can be added.',
  },
  stock: {
    vi: 'Số có đến cuối kỳ: lấy số sau cùng, không cộng các kỳ.',
    en: 'A state at the end of the period: the last one counts, periods are not added.',
  },
  cumulative: {
    vi: 'Số lũy kế từ đầu năm: kỳ sau đã gồm kỳ trước.',
    en: 'Running from January: a later period contains the earlier ones.',
  },
  index: {
    vi: 'Tốc độ tăng, chỉ số: không cộng các kỳ.',
    en: 'Growth, an index: periods are not added.',
  },
  rate: {
    vi: 'Tỷ lệ, mật độ: tính từ hai phần của nó, không cộng.',
    en: 'A rate or density: computed from its two parts, never added.',
  },
  average: {
    vi: 'Số bình quân trong kỳ: không cộng các kỳ.',
    en: 'A mean over the period: periods are not added.',
  },
  yearly: { vi: 'Chỉ có số của cả năm.', en: 'Exists for the whole year only.' },
}

export const directionWords: Readonly<Record<Direction, InLanguages>> = {
  up: { vi: 'Càng cao càng tốt.', en: 'More is better.' },
  down: { vi: 'Càng thấp càng tốt.', en: 'Less is better.' },
  hold: { vi: 'Giữ ở mức này.', en: 'To be kept at this side.' },
  balance: {
    vi: 'Là cơ cấu, không có chiều tốt hay xấu.',
    en: 'A structure, neither more nor less is better.',
  },
}

export const meaningWords = {
  constantPrices: told<{ year: number }>({
    vi: ({ year }) => `Theo giá so sánh ${year}.`,
    en: ({ year }) => `At constant prices of ${year}.`,
  }),
  currentPrices: { vi: 'Theo giá hiện hành.', en: 'At current prices.' },
  excludes: told<{ what: string }>({
    vi: ({ what }) => `Không gồm: ${what}.`,
    en: ({ what }) => `Without: ${what}.`,
  }),
  source: told<{ source: string }>({
    vi: ({ source }) => `Nguồn công bố: ${source}.`,
    en: ({ source }) => `Published by: ${source}.`,
  }),
  owners: told<{ owners: string }>({
    vi: ({ owners }) => `Chịu trách nhiệm: ${owners}.`,
    en: ({ owners }) => `Answers for it: ${owners}.`,
  }),
  proposed: {
    vi: 'Định nghĩa do phần mềm đề nghị, chưa ai xác nhận.',
    en: 'Proposed by the program, not yet confirmed.',
  },
  confirmed: told<{ by: string; at: string }>({
    vi: ({ by, at }) => `Định nghĩa đã được ${by} xác nhận, ${at}.`,
    en: ({ by, at }) => `Confirmed by ${by}, ${at}.`,
  }),
} as const satisfies Words
