import { told, type Words } from '#web/words/say.ts'

export const knownWords = {
  title: told<{ count: number }>({
    vi: ({ count }) => `Đã có số ở nguồn khác cho ${count} ô`,
    en: ({ count }) => `Other sources have a number for ${count} cells`,
  }),
  there: told<{ value: string; unit: string; source: string; day: string }>({
    vi: ({ value, unit, source, day }) => `Đã có: ${value} ${unit} (${source}, ${day})`,
    en: ({ value, unit, source, day }) => `There is: ${value} ${unit} (${source}, ${day})`,
  }),
  covers: told<{ period: string }>({
    vi: ({ period }) => `nói cho ${period}`,
    en: ({ period }) => `of ${period}`,
  }),
  here: told<{ value: string }>({
    vi: ({ value }) => `ở đây: ${value}`,
    en: ({ value }) => `here: ${value}`,
  }),
  take: { vi: 'Lấy số này', en: 'Take it' },
  takeFor: told<{ name: string }>({
    vi: ({ name }) => `Lấy số này cho ${name}`,
    en: ({ name }) => `Take it for ${name}`,
  }),
  same: { vi: 'Ô này đã ghi đúng số đó.', en: 'The cell says this number already.' },
} as const satisfies Words
