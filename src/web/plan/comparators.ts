import type { Comparator } from '#core/plan/plan.ts'
import type { Language } from '#web/words/language.ts'

/** How a value is compared with its target, in words (rule Q5). */
export const comparatorWords = {
  '>=': { vi: 'ít nhất', en: 'at least' },
  '>': { vi: 'trên', en: 'more than' },
  '=': { vi: 'bằng', en: 'equal to' },
  '<': { vi: 'dưới', en: 'less than' },
  '<=': { vi: 'không quá', en: 'at most' },
  'maintain >=': { vi: 'duy trì ít nhất', en: 'keep at least' },
  'maintain <': { vi: 'duy trì dưới', en: 'keep below' },
  '≈': { vi: 'khoảng', en: 'about' },
  'add N': { vi: 'tăng thêm', en: 'add' },
} as const satisfies Record<Comparator, Readonly<Record<Language, string>>>
