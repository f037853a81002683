import type { Language } from '#core/checks/words/language.ts'
import { oneLetterApart } from '#core/checks/words/letters.ts'
import type { Slip } from '#core/checks/words/slip.ts'
import { inCaseOf } from '#core/reading/tables/words/in-case-of.ts'
import { isSyllable } from '#core/reading/tables/words/syllable.ts'
import type { Word } from '#core/checks/words/text.ts'
import type { Place } from '#core/plan/place.ts'

/** Another reading of one word, and where the words beside it stand beside that reading; null where none is beside. */
type Reading = {
  readonly at: number
  readonly text: string
  readonly left: readonly number[] | null
  readonly right: readonly number[] | null
}

const marks = /[\u0300-\u036fđ]/u
const isMarked = (text: string): boolean => marks.test(text.normalize('NFD'))
const vowels = /[aeiouy]/

/** A short form such as `HĐND`, `kWh` is no syllable either, and no misreading. */
const isImpossible = ({ text, bare }: Word): boolean =>
  text.length > 1 && !isSyllable(text) && vowels.test(bare)

/** Whether a word stands nowhere else beside either of its neighbours: its own place counts once on each side. */
const isAlone = (language: Language, at: number): boolean =>
  language.pairAt(at) <= 1 && language.pairAt(at + 1) <= 1

const isRare = (language: Language, text: string): boolean => language.uses(text).length <= 2

/** The words that may be misread at all: impossible ones, and those that stand alone while another spelling exists. */
const doubtful = (language: Language): readonly number[] =>
  language.words.flatMap((word, at) => {
    const alone = isAlone(language, at)
    if (!alone && isSyllable(word.text)) return []
    const isKnownOtherwise = language.spellings(word.bare).size > 1
    return (alone && (isKnownOtherwise || language.uses(word.text).length === 1)) ||
      (isKnownOtherwise && isImpossible(word))
      ? [at]
      : []
  })

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

type Doubts = ReadonlySet<number>

/** A neighbour that is doubtful itself counts in each of its spellings: `CHUYÊN ĐÓI` is held against `chuyển đổi`. */
const spelled = (language: Language, doubts: Doubts, at: number): readonly string[] => {
  const word = language.words[at]
  if (!word) return []
  return doubts.has(at) ? [...language.spellings(word.bare)] : [word.text]
}

const readingsAt = (language: Language, doubts: Doubts, at: number): readonly Reading[] => {
  const word = language.words[at]
  if (!word) return []
  const [before, after] = [language.before(at), language.after(at)]
  const others = [...language.spellings(word.bare), ...betweenTheSame(language, at)]
  return others.flatMap((text): Reading[] => {
    if (text === word.text || !isSyllable(text)) return []
    const left = before && spelled(language, doubts, at - 1).flatMap((each) => language.pairs(each, text))
    const right = after && spelled(language, doubts, at + 1).flatMap((each) => language.pairs(text, each))
    return [{ at, text, left: left ?? null, right: right ?? null }]
  })
}

const count = (places: readonly number[] | null): number => places?.length ?? 0
const known = ({ left, right }: Reading): number => count(left) + count(right)

/** Whether three words, this one first or last, stand elsewhere with the other reading: `xổ số kiến`. */
const isInPhrase = (language: Language, { at, left, right }: Reading): boolean => {
  const [first, last] = [language.words[at - 2], language.words[at + 2]]
  const isLast =
    language.before(at - 1) &&
    first &&
    left?.some((place) => {
      const other = language.before(place - 1)
      return other?.bare === first.bare
    })
  const isFirst =
    language.after(at + 1) && last && right?.some((place) => language.after(place)?.bare === last.bare)
  return isLast === true || isFirst === true
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
  if (isImpossible(word)) return known(reading) > 0 || (isMarked(word.text) && other > own)
  if (other < own || known(reading) === 0) return false
  if (count(left) === 0 && left !== null) return isMisread(at + 1) && isInPhrase(language, reading)
  if (count(right) === 0 && right !== null) return isMisread(at - 1) && isInPhrase(language, reading)
  const isWeak = isRare(language, word.text) || isMisread(at - 1) || isMisread(at + 1)
  if (known(reading) >= (isWeak ? well : 2 * well)) return true
  const isSameLetters = language.spellings(word.bare).has(text)
  return isSameLetters && left !== null && right !== null && isInPhrase(language, reading)
}

type Readings = ReadonlyMap<number, Reading>

/** Readings that lean on a doubtful neighbour hold only while that neighbour has its own reading. */
const settled = (language: Language, readings: Readings): Readings => {
  const now = (at: number): string => readings.get(at)?.text ?? language.words[at]?.text ?? ''
  const kept = [...readings].filter(([at, reading]) => {
    const left = language.before(at) ? language.pairs(now(at - 1), reading.text) : null
    const right = language.after(at) ? language.pairs(reading.text, now(at + 1)) : null
    return isProven(language, { ...reading, left, right }, (one) => readings.has(one))
  })
  return kept.length === readings.size ? readings : settled(language, new Map(kept))
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

const placeOf = ({ line, column }: Word): Place => ({ line, ...(column === null ? {} : { column }) })
const shown = 5

/** Misread words side by side are one slip; a lone one takes a neighbour along, so that it is recognised. */
const slipOf = (language: Language, readings: Readings, from: number, to: number): Slip[] => {
  const isLone = from === to
  const last = isLone && language.after(to) ? to + 1 : to
  const first = isLone && last === to && language.before(from) ? from - 1 : from
  const run = language.words.slice(first, last + 1)
  const held = [...readings.values()].filter(({ at }) => at >= from && at <= to)
  const now = (at: number): string => readings.get(at)?.text ?? language.words[at]?.text ?? ''
  const pairs = Array.from({ length: last - first }, (_, step) =>
    language.pairs(now(first + step), now(first + step + 1)),
  )
  const [word] = run
  if (!word) return []
  return [
    {
      line: word.line,
      column: word.column,
      printed: run.map(({ printed }) => printed).join(' '),
      expected: run
        .map(({ printed }, step) => {
          const reading = readings.get(first + step)
          return reading ? inCaseOf(printed, reading.text) : printed
        })
        .join(' '),
      why: held.some(({ at }) => run[at - first] && !isSyllable(run[at - first]?.text ?? ''))
        ? 'syllable'
        : 'usual',
      count: Math.max(0, ...pairs.map(count)),
      proof: [...new Set(pairs.flat())]
        .slice(0, shown)
        .flatMap((at) => language.words[at] ?? [])
        .map(placeOf),
    },
  ]
}

/**
 * Words that the document writes otherwise wherever the same neighbours stand (`đè án` once, `đề án` nineteen times), and
 * words that cannot be written in Vietnamese while the same letters with other marks can (`BUU CHÍNH`, `Bưu chính`).
 */
export const againstUsual = (language: Language): readonly Slip[] => {
  const doubts = new Set(doubtful(language))
  const readings = settled(language, best(language, doubts))
  const isJoined = (at: number): boolean => readings.has(at) && language.before(at) !== undefined
  return [...readings.keys()].flatMap((from) => {
    if (isJoined(from) && readings.has(from - 1)) return []
    let to = from
    while (isJoined(to + 1)) to += 1
    return slipOf(language, readings, from, to)
  })
}
