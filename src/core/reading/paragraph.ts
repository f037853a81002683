import type { Marker } from '#core/reading/marker.ts'
import { noMarker, readMarker } from '#core/reading/marker.ts'
import { isCapitals, isFinished, plain, startsLower } from '#core/reading/plain-text.ts'
import { romanValue } from '#core/reading/alphabet.ts'
import { lastUpTo } from '#core/reading/stretches.ts'

/** A line with words in it, and its number in the file. */
export type NumberedLine = { readonly line: number; readonly text: string }

/** A paragraph put together again from the lines on which it was printed. */
export type Paragraph = {
  readonly marker: Marker
  /** Its own words without the marker, emphasis gone, line breaks as one space. */
  readonly text: string
  readonly lines: readonly number[]
  /** Where in `text` each line begins. */
  readonly starts: readonly { readonly line: number; readonly at: number }[]
}

/** Words that open a paragraph of their own even after a line without a full stop. */
const opener = /^(?:Giao|Trên đây|Nơi nhận|Căn cứ|Yêu cầu|Đề nghị)(?!\p{L})/u

/** A task printed without its dash stands where a dash would. */
const unmarkedTask: Marker = { kind: 'dash', key: '', printed: '' }

/** A paragraph that is still being put together; `last` is the text of its last line. */
type Draft = {
  readonly marker: Marker
  readonly texts: string[]
  readonly lines: number[]
  readonly starts: { line: number; at: number }[]
  length: number
  last: string
}

const begun = (marker: Marker, printed: string, line: number): Draft => {
  const text = printed.slice(marker.printed.length)
  return { marker, texts: [text], lines: [line], starts: [{ line, at: 0 }], length: text.length, last: text }
}

const append = (open: Draft, text: string, line: number): void => {
  open.starts.push({ line, at: open.length + 1 })
  open.texts.push(text)
  open.lines.push(line)
  open.length += text.length + 1
  open.last = text
}

const closed = (draft: Draft): Paragraph => ({
  marker: draft.marker,
  text: draft.texts.join(' '),
  lines: draft.lines,
  starts: draft.starts,
})

const continues = (open: Draft, text: string): boolean => {
  if (opener.test(text) || isCapitals(text)) return false
  if (open.marker.kind === 'roman' || (open.marker.kind === 'capital' && isCapitals(open.last)))
    return startsLower(text)
  return startsLower(text) || !isFinished(open.last)
}

/** A number that fits no list, in the middle of a sentence, is part of the sentence: `… Nghị quyết số / 13. …`. */
const fits = (marker: Marker, open: Draft | undefined, last: number): boolean => {
  if (!open || isFinished(open.last) || open.marker.kind === 'none') return true
  if (marker.kind === 'number') return Number(marker.key) === 1 || Number(marker.key) === last + 1
  return true
}

/**
 * Paragraphs from lines. A page break or a footnote in the middle of a sentence cuts a paragraph in two:
 * a line that begins in lower case, or follows an unfinished sentence, belongs to the paragraph before it.
 */
export const paragraphsOf = (source: readonly NumberedLine[]): readonly Paragraph[] => {
  const done: Draft[] = []
  let last = 0
  for (const { line, text: raw } of source) {
    const printed = plain(raw)
    const open = done.at(-1)
    const found = readMarker(printed)
    const fitting = fits(found, open, last) ? found : noMarker
    const marker = fitting.kind === 'none' && /^Giao\s/u.test(printed) ? unmarkedTask : fitting
    if (marker.kind === 'none' && open && continues(open, printed)) {
      append(open, printed, line)
      continue
    }
    if (marker.kind === 'number') last = Number(marker.key)
    if (marker.kind === 'roman') last = 0
    done.push(begun(marker, printed, line))
  }
  return done.map(closed)
}

/** The line of the file on which a position of the paragraph's text is printed. */
export const lineAt = (paragraph: Paragraph, at: number): number =>
  lastUpTo(paragraph.starts, (start) => start.at, at)?.line ?? paragraph.lines[0] ?? 0

/** The lines that a stretch of the paragraph's text runs over. */
export const linesOf = (paragraph: Paragraph, from: number, to: number): readonly number[] => {
  const [first, last] = [lineAt(paragraph, from), lineAt(paragraph, Math.max(from, to - 1))]
  return paragraph.lines.filter((line) => line >= first && line <= last)
}

export const firstLine = (paragraph: Paragraph): number => paragraph.lines[0] ?? 0

/** `Điều 2.` of a resolution, where the count expects it: elsewhere it is a quotation. */
export const isArticle = (raw: string, expected: number): boolean =>
  readMarker(plain(raw)).key === `Đ${expected}`

/** `B. NHIỆM VỤ`, where capital letters count the parts; `count` of them stand before. */
export const isCapitalHeading = (raw: string, count: number): boolean => {
  const printed = plain(raw)
  const { kind, key, printed: sign } = readMarker(printed)
  return kind === 'capital' && key === 'ABCDĐEGH'[count] && isCapitals(printed.slice(sign.length))
}

/** A heading of a part: a numeral that the count expects, or one before capitals. */
export const isPartHeading = (raw: string, expected: number): boolean => {
  const printed = plain(raw)
  const marker = readMarker(printed)
  if (marker.kind !== 'roman') return false
  return (
    romanValue(marker.key) === expected ||
    (romanValue(marker.key) !== null && isCapitals(printed.slice(marker.printed.length)))
  )
}

/** One paragraph from two that belong together, with the lines of both. */
export const joinedParagraphs = (one: Paragraph, other: Paragraph): Paragraph => {
  const at = one.text.length + 1
  return {
    ...one,
    text: `${one.text} ${other.text}`,
    lines: [...one.lines, ...other.lines],
    starts: [...one.starts, ...other.starts.map((start) => ({ line: start.line, at: start.at + at }))],
  }
}
