import { doubtful, isImpossible, isMarked } from '#core/checks/words/doubts.ts'
import type { Language } from '#core/checks/words/language.ts'
import { oneLetterApart } from '#core/checks/words/letters.ts'
import type { Word } from '#core/checks/words/text.ts'
import { isSyllable } from '#core/reading/tables/words/syllable.ts'

/** Another reading of one word, and where the words beside it stand beside that reading; null where none is beside. */
type Reading = {
  readonly at: number
  readonly text: string
  readonly left: readonly number[] | null
  readonly right: readonly number[] | null
}

/** Misread words by their index, each with what it should say. */
export type Readings = ReadonlyMap<number, Reading>
type Doubts = ReadonlySet<number>

/** So many places prove as much as all; the bound keeps a long document linear. */
const near = 100

/** Words that differ in one letter and stand between the same two words elsewhere. */
const betweenTheSame = (language: Language, at: number): readonly string[] => {
  const [word, before, after] = [language.words[at], language.before(at), language.after(at)]
  if (!word || !before || !after || language.uses(word.text).length > 1) return []
  const found = language
    .uses(before.text)
    .slice(0, near)
    .flatMap((from) => language.after(from) ?? [])
  return [...new Set(found.filter(({ bare }) => oneLetterApart(bare, word.bare)).map(({ text }) => text))]
}

/** A neighbour that is doubtful itself counts in each of its spellings: `CHUYÊN ĐÓI` is held against `chuyển đổi`. */
const spelled = (language: Language, doubts: Doubts, at: number): readonly string[] => {
  const word = language.words[at]
  if (!word) return []
  return doubts.has(at) ? [...language.spellings(word.bare)] : [word.text]
}

const readingsAt = (language: Language, doubts: Doubts, at: number): readonly Reading[] => {
  const word = language.words[at]
  if (!word) return []
  const others = [...language.spellings(word.bare), ...betweenTheSame(language, at)]
  const firsts = language.before(at) && spelled(language, doubts, at - 1)
  const seconds = language.after(at) && spelled(language, doubts, at + 1)
  const pairs = (first: string, second: string) => language.pairs(first, second).slice(0, near)
  return others.flatMap((text): Reading[] => {
    if (text === word.text || !isSyllable(text)) return []
    const left = firsts?.flatMap((each) => pairs(each, text)) ?? null
    return [{ at, text, left, right: seconds?.flatMap((each) => pairs(text, each)) ?? null }]
  })
}

const count = (places: readonly number[] | null): number => places?.length ?? 0
const known = ({ left, right }: Reading): number => count(left) + count(right)

const isLike = (one: Word | undefined, other: Word | undefined): boolean =>
  one !== undefined && one.bare === other?.bare

/** Whether three words, this one first or last, stand elsewhere with the other reading: `xổ số kiến`. */
const isInPhrase = (language: Language, { at, left, right }: Reading): boolean => {
  const first = language.before(at) && language.before(at - 1)
  const last = language.after(at) && language.after(at + 1)
  return (
    left?.some((place) => isLike(first, language.before(place - 1))) === true ||
    right?.some((place) => isLike(last, language.after(place))) === true
  )
}

const well = 3

/**
 * A possible word is doubted where both neighbours know the other reading, or the only one knows it well; where one does
 * not know it, the other must be misread as well and the phrase stand elsewhere (`Thu xô sô kiến thiết`).
 */
const isProven = (language: Language, reading: Reading, isMisread: (at: number) => boolean): boolean => {
  const { at, text, left, right } = reading
  const word = language.words[at]
  if (!word) return false
  const [own, other] = [language.uses(word.text).length, language.uses(text).length]
  if (isImpossible(word)) return known(reading) > 0 || (isMarked(word) && other > own)
  if (other < own || known(reading) === 0) return false
  if (left?.length === 0) return isMisread(at + 1) && isInPhrase(language, reading)
  if (right?.length === 0) return isMisread(at - 1) && isInPhrase(language, reading)
  const isWeak = own < well || isMisread(at - 1) || isMisread(at + 1)
  if (known(reading) >= (isWeak ? well : 2 * well)) return true
  const isSameLetters = language.spellings(word.bare).has(text)
  return isSameLetters && left !== null && right !== null && isInPhrase(language, reading)
}

const best = (language: Language, doubts: Doubts): Readings =>
  new Map(
    [...doubts].flatMap((at) => {
      const [first] = readingsAt(language, doubts, at)
        .filter((reading) => isProven(language, reading, (one) => doubts.has(one)))
        .toSorted((a, b) => known(b) - known(a))
      return first ? [[at, first] as const] : []
    }),
  )

/** The readings that still hold where each neighbour is read as it now is. */
const holding = (language: Language, readings: Readings): Readings => {
  const now = (at: number): string => readings.get(at)?.text ?? language.words[at]?.text ?? ''
  const pairs = (first: string, second: string) => language.pairs(first, second).slice(0, near)
  return new Map(
    [...readings].flatMap(([at, { text }]) => {
      const left = language.before(at) ? pairs(now(at - 1), text) : null
      const right = language.after(at) ? pairs(text, now(at + 1)) : null
      const reading = { at, text, left, right }
      return isProven(language, reading, (one) => readings.has(one)) ? [[at, reading] as const] : []
    }),
  )
}

const rounds = 8

/** Every word with its better reading. Readings that lean on a doubtful neighbour hold only while that one has its own. */
export const readingsOf = (language: Language): Readings => {
  let readings = best(language, doubtful(language))
  for (let round = 0; round < rounds; round += 1) {
    const kept = holding(language, readings)
    if (kept.size === readings.size) return kept
    readings = kept
  }
  return readings
}
