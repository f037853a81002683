import type { Language } from '#core/checks/words/language.ts'
import { type Readings, readingsOf } from '#core/checks/words/readings.ts'
import type { Slip } from '#core/checks/words/slip.ts'
import { placeOfWord, type Word } from '#core/checks/words/text.ts'
import { inCaseOf } from '#core/reading/tables/words/in-case-of.ts'
import { isSyllable } from '#core/reading/tables/words/syllable.ts'

const shown = 5

/** Misread words side by side; a lone one takes a neighbour along, so that it is recognised. */
type Run = { readonly first: number; readonly last: number }

const runFrom = (language: Language, readings: Readings, from: number): Run => {
  let to = from
  while (readings.has(to + 1) && language.after(to)) to += 1
  if (from < to) return { first: from, last: to }
  if (language.after(to)) return { first: from, last: to + 1 }
  return { first: language.before(from) ? from - 1 : from, last: to }
}

/** Where the run stands elsewhere as it should be read: its pairs, or its one word. */
const proofOf = (language: Language, texts: readonly string[]): readonly (readonly number[])[] => {
  const pairs = texts.slice(1).map((text, step) => language.pairs(texts[step] ?? '', text))
  return pairs.some(({ length }) => length > 0) ? pairs : texts.map((text) => language.uses(text))
}

const slipOf = (language: Language, readings: Readings, { first, last }: Run): Slip[] => {
  const run = language.words.slice(first, last + 1)
  const [word] = run
  if (!word) return []
  const misread = (_: Word, step: number): boolean => readings.has(first + step)
  const texts = run.map(({ text }, step) => readings.get(first + step)?.text ?? text)
  const proof = proofOf(language, texts)
  return [
    {
      line: word.line,
      column: word.column,
      printed: run.map(({ printed }) => printed).join(' '),
      expected: run
        .map(({ printed, text }, step) =>
          texts[step] === text ? printed : inCaseOf(printed, texts[step] ?? ''),
        )
        .join(' '),
      why: run.filter(misread).every(({ text }) => isSyllable(text)) ? 'usual' : 'syllable',
      count: Math.max(0, ...proof.map(({ length }) => length)),
      proof: [...new Set(proof.flatMap((places) => places.slice(0, shown)))]
        .slice(0, shown)
        .flatMap((at) => language.words[at] ?? [])
        .map(placeOfWord),
    },
  ]
}

/**
 * Words that the document writes otherwise wherever the same neighbours stand (`đè án` once, `đề án` nineteen times), and
 * words that cannot be written in Vietnamese while the same letters with other marks can (`BUU CHÍNH`, `Bưu chính`).
 */
export const againstUsual = (language: Language): readonly Slip[] => {
  const readings = readingsOf(language)
  return [...readings.keys()].flatMap((from) => {
    const isInside = readings.has(from - 1) && language.before(from) !== undefined
    return isInside ? [] : slipOf(language, readings, runFrom(language, readings, from))
  })
}
