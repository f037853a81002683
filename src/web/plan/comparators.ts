import type { Comparator } from '#core/plan/plan.ts'
import type { Language } from '#web/words/language.ts'

/** How a value is compared with its target, in words (rule Q5). */
export const comparatorWords = {
  '>=': { vi: 'từ mức này trở lên', en: 'at least' },
  '>': { vi: 'trên mức này', en: 'more than' },
  '=': { vi: 'bằng', en: 'equal to' },
  '<': { vi: 'dưới mức này', en: 'less than' },
  '<=': { vi: 'không quá', en: 'at most' },
  'maintain >=': { vi: 'giữ từ mức này trở lên', en: 'keep at least' },
  'maintain <': { vi: 'giữ dưới mức này', en: 'keep below' },
  'add N': { vi: 'làm thêm', en: 'add' },
} as const satisfies Record<Comparator, Readonly<Record<Language, string>>>
