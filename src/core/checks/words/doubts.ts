import type { Language } from '#core/checks/words/language.ts'
import type { Word } from '#core/checks/words/text.ts'
import { isSyllable } from '#core/reading/tables/words/syllable.ts'

const marks = /[\u0300-\u036fđ]/u
const vowels = /[aeiouy]/

/** Whether a word carries a mark, as no foreign word does. */
export const isMarked = ({ text }: Word): boolean => marks.test(text.normalize('NFD'))

/** Cannot be a syllable. A short form such as `HĐND`, `kWh` is none either, and no misreading. */
export const isImpossible = ({ text, bare }: Word): boolean =>
  text.length > 1 && !isSyllable(text) && vowels.test(bare)

/** Whether a word stands nowhere else beside either of its neighbours: its own place counts once on each side. */
const isAlone = (language: Language, at: number): boolean =>
  language.pairAt(at) <= 1 && language.pairAt(at + 1) <= 1

/** The words, by index, that may be misread at all: impossible ones, and those that stand alone while another spelling exists. */
export const doubtful = (language: Language): ReadonlySet<number> => {
  const doubts = new Set<number>()
  for (const [at, word] of language.words.entries()) {
    const alone = isAlone(language, at)
    if (!alone && isSyllable(word.text)) continue
    const isOtherwise = language.spellings(word.bare).size > 1
    const isOnce = alone && language.uses(word.text).length === 1
    if (isOnce || (isOtherwise && (alone || isImpossible(word)))) doubts.add(at)
  }
  return doubts
}
