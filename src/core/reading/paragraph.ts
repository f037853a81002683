import type { Marker } from '#core/reading/marker.ts'
import { noMarker, readMarker } from '#core/reading/marker.ts'
import { isCapitals, isFinished, plain, startsLower } from '#core/reading/plain-text.ts'
import { romanValue } from '#core/reading/alphabet.ts'

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

const continues = (open: Paragraph, text: string): boolean => {
  if (opener.test(text) || isCapitals(text)) return false
  if (open.marker.kind === 'roman') return startsLower(text)
  return startsLower(text) || !isFinished(open.text)
}

const extended = (open: Paragraph, text: string, line: number): Paragraph => ({
  ...open,
  text: `${open.text} ${text}`,
  lines: [...open.lines, line],
  starts: [...open.starts, { line, at: open.text.length + 1 }],
})

/** A number that fits no list, in the middle of a sentence, is part of the sentence: `… Nghị quyết số / 13. …`. */
const fits = (marker: Marker, open: Paragraph | undefined, last: number): boolean => {
  if (!open || isFinished(open.text) || open.marker.kind === 'none') return true
  if (marker.kind === 'number') return Number(marker.key) === 1 || Number(marker.key) === last + 1
  return true
}

/**
 * Paragraphs from lines. A page break or a footnote in the middle of a sentence cuts a paragraph in two:
 * a line that begins in lower case, or follows an unfinished sentence, belongs to the paragraph before it.
 */
export const paragraphsOf = (source: readonly NumberedLine[]): readonly Paragraph[] => {
  const done: Paragraph[] = []
  let last = 0
  for (const { line, text: raw } of source) {
    const printed = plain(raw)
    const open = done.at(-1)
    const found = readMarker(printed)
    const marker = fits(found, open, last) ? found : noMarker
    if (marker.kind === 'none' && open && continues(open, printed)) {
      done[done.length - 1] = extended(open, printed, line)
      continue
    }
    if (marker.kind === 'number') last = Number(marker.key)
    if (marker.kind === 'roman') last = 0
    done.push({
      marker,
      text: printed.slice(marker.printed.length),
      lines: [line],
      starts: [{ line, at: 0 }],
    })
  }
  return done
}

/** The line of the file on which a position of the paragraph's text is printed. */
export const lineAt = (paragraph: Paragraph, at: number): number =>
  paragraph.starts.findLast((start) => start.at <= at)?.line ?? paragraph.lines[0] ?? 0

/** The lines that a stretch of the paragraph's text runs over. */
export const linesOf = (paragraph: Paragraph, from: number, to: number): readonly number[] => {
  const [first, last] = [lineAt(paragraph, from), lineAt(paragraph, Math.max(from, to - 1))]
  return paragraph.lines.filter((line) => line >= first && line <= last)
}

export const firstLine = (paragraph: Paragraph): number => paragraph.lines[0] ?? 0

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
