import type { WireError } from '#core/page/head.ts'
import { errorWords } from '#web/words/errors.ts'
import { languageNow } from '#web/words/language.ts'
import { sayReasonIn } from '#web/words/reasons.ts'
import { sayNow } from '#web/words/say.ts'

type Known = keyof typeof errorWords
const isKnown = (code: string): code is Known => Object.hasOwn(errorWords, code)

/** The sentence of a refusal: the server's own in Vietnamese, ours by code in English. */
export const sayRefusal = (error: WireError): string => {
  if (languageNow() === 'vi' && error.message !== '') return error.message
  if (languageNow() === 'en' && error.messageEn) return error.messageEn
  if (isKnown(error.code)) return sayNow(errorWords)(error.code)
  return sayReasonIn(error, languageNow()) || error.code
}
