import { type Label, placeOfLabel } from '#core/checks/words/labels.ts'
import type { Language } from '#core/checks/words/language.ts'
import type { Slip } from '#core/checks/words/slip.ts'
import type { Word } from '#core/checks/words/text.ts'
import type { Place } from '#core/plan/place.ts'

const longEnough = 3
const often = 5

const opensOnly = (label: string): boolean =>
  label.split('(').length > label.split(')').length && label.includes('(')

/** A word that the document never ends anything with, but here: `được`, `trên`, `của`. */
const neverEnds = (language: Language, label: Label): boolean => {
  const last = label.words.at(-1)
  if (!last) return false
  const others = language.uses(last.text).filter((at) => language.words[at]?.line !== last.line)
  return others.length >= often && others.every((at) => language.after(at) !== undefined)
}

type Whole = { readonly rest: readonly Word[]; readonly place: Place }

const startsWith = (whole: readonly Word[], start: readonly Word[]): boolean =>
  whole.length > start.length && start.every(({ bare }, step) => whole[step]?.bare === bare)

const most = 8

/** What follows the same words in a sentence, up to the next mark. */
const inProse = (language: Language, words: readonly Word[]): readonly Whole[] => {
  const [before, last] = words.slice(-2)
  if (!before || !last) return []
  return language.pairs(before.text, last.text).flatMap((at): Whole[] => {
    const run = language.words.slice(Math.max(0, at - words.length + 1), at + 1)
    if (run.length < words.length || !run.every(({ bare }, step) => bare === words[step]?.bare)) return []
    const rest: Word[] = []
    for (let next = at; rest.length < most; next += 1) {
      const word = language.after(next)
      if (!word) break
      rest.push(word)
    }
    const [first] = rest
    return first
      ? [{ rest, place: { line: first.line, ...(first.column === null ? {} : { column: first.column }) } }]
      : []
  })
}

const wholesOf = (labels: readonly Label[], language: Language, label: Label): readonly Whole[] => {
  const named = labels.flatMap((other): Whole[] =>
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
export const cutShort = (labels: readonly Label[], language: Language): readonly Slip[] =>
  labels.flatMap((label): Slip[] => {
    const isBroken = opensOnly(label.row.label) || neverEnds(language, label)
    if (label.words.length < longEnough || !isBroken) return []
    const [whole, ...more] = wholesOf(labels, language, label)
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
