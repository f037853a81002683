import type { Footnote } from '#core/plan/plan.ts'
import { plain } from '#core/reading/plain-text.ts'

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const value = (marks: string): number =>
  Number(Array.from(marks, (mark) => superscripts.indexOf(mark)).join(''))

const mark = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[\^?(\d{1,3})\]/gu
const opening = /^(?:([⁰¹²³⁴⁵⁶⁷⁸⁹]+)|\[\^?(\d{1,3})\]:?)\s*(?=\S)/u

/** A footnote's own line: `¹ Công văn …` or `[1] …`. Null for any other line. Squared metres do not open a line. */
export const readFootnote = (line: string, number: number): Footnote | null => {
  const text = plain(line)
  const found = opening.exec(text)
  if (!found) return null
  return {
    mark: found[1] === undefined ? Number(found[2]) : value(found[1]),
    line: number,
    text: text.slice(found[0].length),
  }
}

/** The marks that stand in a text, in order, each once: `nông thôn mới²` → [2]. Units (`m²`, `km²`) are no marks. */
export const marksIn = (text: string): readonly number[] => {
  const found = [...text.matchAll(mark)].filter((match) => !isUnitPower(text, match.index))
  return [...new Set(found.map((match) => (match[1] === undefined ? value(match[0]) : Number(match[1]))))]
}

/** So many notes under one mark are those of one text; the bound keeps a page of equal marks small. */
const mostOfOneMark = 20

/** The notes by their mark; asked for at every target and task. */
const known = new WeakMap<readonly Footnote[], ReadonlyMap<number, readonly Footnote[]>>()

const byMark = (footnotes: readonly Footnote[]): ReadonlyMap<number, readonly Footnote[]> => {
  const before = known.get(footnotes)
  if (before) return before
  const now = new Map<number, Footnote[]>()
  for (const note of footnotes) {
    const held = now.get(note.mark)
    if (!held) now.set(note.mark, [note])
    else if (held.length < mostOfOneMark) held.push(note)
  }
  known.set(footnotes, now)
  return now
}

/** The notes whose marks stand in a text, in the order of the document. */
export const notesOf = (text: string, footnotes: readonly Footnote[]): readonly Footnote[] => {
  const notes = marksIn(text).flatMap((one) => byMark(footnotes).get(one) ?? [])
  return notes.toSorted((one, other) => one.line - other.line)
}

const isUnitPower = (text: string, at: number): boolean =>
  /(?:^|[\s\d/])(?:k|d|c|m|h)?m$/u.test(text.slice(0, at))

export const withoutMarks = (text: string): string =>
  text.replace(mark, (found, _digits, at: number) => (isUnitPower(text, at) ? found : ''))
