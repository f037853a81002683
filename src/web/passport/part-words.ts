import type { Words } from '#web/words/say.ts'

/** Absences and changes, as they are said wherever a figure is read. */
export const partWords = {
  blank: { vi: 'trống', en: 'blank' },
  none: { vi: 'không có (-)', en: 'nothing (-)' },
  notApplicable: { vi: 'không áp dụng (x)', en: 'does not apply (x)' },
  impossible: { vi: 'không tính được', en: 'cannot be computed' },
  taken: { vi: 'rút lại', en: 'taken back' },
  became: { vi: 'thành', en: 'became' },
} as const satisfies Words
