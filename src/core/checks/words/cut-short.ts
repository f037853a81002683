import { type Label, placeOfLabel } from '#core/checks/words/labels.ts'
import type { Language } from '#core/checks/words/language.ts'
import type { Slip } from '#core/checks/words/slip.ts'
import { placeOfWord, type Word } from '#core/checks/words/text.ts'
import type { Place } from '#core/plan/place.ts'

const longEnough = 3
const often = 5

const opensOnly = (label: string): boolean =>
  label.split('(').length > label.split(')').length && label.includes('(')

/** How often each word ends something: nothing follows it but a mark. */
const endingsOf = (language: Language): ReadonlyMap<string, number> => {
  const endings = new Map<string, number>()
  for (const [at, { text }] of language.words.entries())
    if (!language.after(at)) endings.set(text, (endings.get(text) ?? 0) + 1)
  return endings
}

type Whole = { readonly rest: readonly Word[]; readonly place: Place }

const startsWith = (whole: readonly Word[], start: readonly Word[]): boolean =>
  whole.length > start.length && start.every(({ bare }, step) => whole[step]?.bare === bare)

const most = 8

/** What follows the same words in a sentence, up to the next mark. */
const inProse = (language: Language, words: readonly Word[]): readonly Whole[] => {
  const [before, last] = words.slice(-2)
  if (!before || !last) return []
  const places = language.pairs(before.text, last.text).slice(0, most)
  return places.flatMap((at): Whole[] => {
    const run = language.words.slice(Math.max(0, at - words.length + 1), at + 1)
    if (run.length < words.length || !run.every(({ bare }, step) => bare === words[step]?.bare)) return []
    const rest: Word[] = []
    for (let next = at; rest.length < most; next += 1) {
      const word = language.after(next)
      if (!word) break
      rest.push(word)
    }
    const [first] = rest
    return first ? [{ rest, place: placeOfWord(first) }] : []
  })
}

/** The names by the first words that a name must have to be looked for. */
const openingOf = ({ words }: Label): string =>
  words
    .slice(0, longEnough)
    .map(({ bare }) => bare)
    .join(' ')

const byOpening = (labels: readonly Label[]): ReadonlyMap<string, readonly Label[]> => {
  const groups = new Map<string, Label[]>()
  for (const label of labels) {
    const held = groups.get(openingOf(label))
    if (held && held.length < near) held.push(label)
    else if (!held) groups.set(openingOf(label), [label])
  }
  return groups
}

const near = 100

const wholesOf = (alike: readonly Label[], language: Language, label: Label): readonly Whole[] => {
  const named = alike.flatMap((other): Whole[] =>
    other !== label && startsWith(other.words, label.words)
      ? [{ rest: other.words.slice(label.words.length), place: placeOfLabel(other) }]
      : [],
  )
  return named.length > 0 || !opensOnly(label.row.label) ? named : inProse(language, label.words)
}

/**
 * A name that breaks off, with an open bracket or with a word that ends nothing else in the document, where the same
 * words go on in another row; what opens a bracket may go on in a sentence too.
 */
export const cutShort = (labels: readonly Label[], language: Language): readonly Slip[] => {
  const [endings, openings] = [endingsOf(language), byOpening(labels)]
  // it ends here, and nowhere else among many uses: `được`, `trên`, `của`
  const neverEnds = (text: string): boolean => endings.get(text) === 1 && language.uses(text).length > often
  return labels.flatMap((label): Slip[] => {
    const isBroken = opensOnly(label.row.label) || neverEnds(label.words.at(-1)?.text ?? '')
    if (label.words.length < longEnough || !isBroken) return []
    const [whole, ...more] = wholesOf(openings.get(openingOf(label)) ?? [], language, label)
    const rest = whole?.rest.map(({ printed }) => printed).join(' ')
    if (!whole || rest === undefined || more.some((one) => one.rest[0]?.bare !== whole.rest[0]?.bare))
      return []
    return [
      {
        line: label.row.line,
        column: label.column,
        printed: label.row.label,
        expected: `${label.row.label} ${rest}`,
        why: 'ending',
        count: 1,
        proof: [whole.place],
      },
    ]
  })
}
