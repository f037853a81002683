import type { WireError } from '#core/page/head.ts'
import { errorWords } from '#web/words/errors.ts'
import { languageNow } from '#web/words/language.ts'
import { sayNow } from '#web/words/say.ts'

type Plain = Exclude<keyof typeof errorWords, 'other'>
const isKnown = (code: string): code is Plain => code !== 'other' && Object.hasOwn(errorWords, code)

/** The sentence of a refusal: the server's own in Vietnamese, ours by code in English. */
export const sayRefusal = (error: WireError): string => {
  if (languageNow() === 'vi' && error.message !== '') return error.message
  const say = sayNow(errorWords)
  if (isKnown(error.code)) return say(error.code)
  return error.message === '' ? say('other', { code: error.code }) : error.message
}
