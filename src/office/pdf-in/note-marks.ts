import type { FlowLine } from '#office/pdf-in/flow.ts'
import { superscript } from '#office/superscript.ts'

/** Notes at the foot of a page begin with a raised number, in smaller letters than the page above. */
export const notesFrom = (lines: readonly FlowLine[]): number => {
  const first = lines.findIndex(
    ({ text, size }, at) =>
      /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+\s?\S/u.test(text) && lines.slice(0, at).every((line) => line.size > size - 0.5),
  )
  return first < 0 ? lines.length : first
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const valueOf = (marks: string): number => Number(Array.from(marks, (mark) => raised.indexOf(mark)).join(''))

/** The marks that open the notes of a page, where they count on by one. */
const noteMarks = (lines: readonly FlowLine[]): readonly number[] => {
  const marks = lines.slice(notesFrom(lines)).flatMap(({ text }) => {
    const found = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+/u.exec(text)?.[0]
    return found === undefined ? [] : [valueOf(found)]
  })
  return marks.every((mark, at) => at === 0 || mark === (marks[at - 1] ?? 0) + 1) ? marks : []
}

/** Raised digits that are marks: not the squares and cubes of units. */
const mark = /(?<!(?:^|[\s\d/])[kdchm]?m)[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu

/**
 * How the marks of each page are read. Word may count its notes anew on every page; then `¹` would stand for many. They
 * are counted on through the document, as the text form does.
 */
export const markings = (pages: readonly (readonly FlowLine[])[]): readonly ((text: string) => string)[] => {
  let highest = 0
  return pages.map((lines) => {
    const marks = noteMarks(lines)
    const first = marks[0] ?? 0
    const shift = marks.length > 0 && first <= highest ? highest - first + 1 : 0
    highest = Math.max(highest, (marks.at(-1) ?? 0) + shift)
    if (shift === 0) return (text) => text
    return (text) =>
      text.replaceAll(mark, (digits) => {
        const value = valueOf(digits)
        return marks.includes(value) ? superscript(String(value + shift)) : digits
      })
  })
}

/** A line with its marks as they are read. */
export const remarked = (line: FlowLine, marked: (text: string) => string): FlowLine => {
  const text = marked(line.text)
  return text === line.text
    ? line
    : {
        ...line,
        text,
        words: line.words.map((word) => ({ ...word, text: marked(word.text) })),
        pieces: line.pieces.map((piece) => ({ ...piece, text: marked(piece.text) })),
      }
}
