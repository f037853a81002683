import { periodIn } from '#core/words/periods.ts'
import type { Words } from '#core/words/refusals.ts'

export type { Words } from '#core/words/refusals.ts'

/** A sentence in both languages, made where its facts are; a page shows the one of its reader, print the Vietnamese. */
export const both = (vi: string, en: string): Words => ({ vi, en })

/** Nothing to say. */
export const silent: Words = { vi: '', en: '' }

/** The same sentence told once for each language, where a fact has words of its own: a period, a kind of figure. */
export const inBoth = (tell: (language: 'vi' | 'en', period: (text: string) => string) => string): Words => ({
  vi: tell('vi', (text) => periodIn(text, 'vi')),
  en: tell('en', (text) => periodIn(text, 'en')),
})
