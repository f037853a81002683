import type { PrintedLine } from '#office/pdf-in/printed-lines.ts'
import { isSyllable } from '#office/text-in/syllables.ts'

const lastToken = (text: string): string => text.slice(text.lastIndexOf(' ') + 1)
const firstToken = (text: string): string => text.split(' ', 1)[0] ?? ''

/** Two halves of one figure: together they are well formed, `4.000.000,` and `00`; two whole figures are not. */
const isOneFigure = (before: string, after: string): boolean =>
  /[\d.,]$/u.test(before) && /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?%?$/u.test(`${before}${after}`)

/** Two halves of one day, `31/01/202` and `8`. */
const isOneDay = (before: string, after: string): boolean =>
  /^(?:\d{1,2}[/-]){1,2}\d{4}[.,;]?$/u.test(`${before}${after}`) && !/^\d{4}/u.test(after)
const letters = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')

/** Inside `(I-1)` and `8=(4/3)*100` there is no space. */
const isInFormula = (text: string, before: string, after: string): boolean =>
  (/\([^()\s]*[-+*/]$/u.test(text) && /^[\dIVX]+\)?/u.test(after)) ||
  (/^\d+\s?=\S*[\d)*/+-]$/u.test(before) && /^[\d)*/+-]+$/u.test(after))

/**
 * Whether a narrow cell broke a figure or a word in two: not even the next letter would have fitted in the room behind
 * the first half, and the two halves make a figure or a Vietnamese syllable. A break at a space leaves room for a
 * letter nearly always.
 */
export const isBrokenWord = (line: string, next: string, room: number, letter: number): boolean => {
  const [before, after] = [lastToken(line), firstToken(next)]
  if (/[\p{L}\d]\/$/u.test(before) || isInFormula(line, before, after)) return true
  if (isOneFigure(before, after) || isOneDay(before, after)) return room < letter * 2.2
  const isInWord = /\p{L}$/u.test(before) && /^\p{L}/u.test(after)
  return isInWord && room < letter * 1.3 && isSyllable(letters(`${before}${after}`))
}

const isBroken = (line: PrintedLine, next: PrintedLine, edge: number): boolean =>
  isBrokenWord(line.text, next.text, edge - line.right, next.firstLetter)

/** The lines of a cell as one: a break stands for a space, except inside a word. `right` is the cell's own edge. */
export const cellWords = (lines: readonly PrintedLine[], left: number, right: number): string => {
  // what a form leaves free beside its words on the left, it leaves free on the right
  const margin = Math.min(6, Math.max(0, Math.min(...lines.map((line) => line.left)) - left))
  let text = ''
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    text += before && !isBroken(before, line, right - margin) ? ` ${line.text}` : line.text
  })
  return text
}
