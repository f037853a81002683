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

const isUnitPower = (text: string, at: number): boolean =>
  /(?:^|[\s\d/])(?:k|d|c|m|h)?m$/u.test(text.slice(0, at))

export const withoutMarks = (text: string): string =>
  text.replace(mark, (found, _digits, at: number) => (isUnitPower(text, at) ? found : ''))
