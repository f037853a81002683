import type { PrintedLine } from '#office/pdf-in/printed-lines.ts'

/** A paragraph put together again, with the page and the line of it where it begins. */
export type FlowedParagraph = { readonly text: string; readonly page: number; readonly line: number }

const opensItem =
  /^(?:(?:PHẦN|CHƯƠNG|MỤC|ĐIỀU|Phần|Chương|Mục|Điều|BIỂU|Biểu|PHỤ LỤC|Phụ lục)\s+(?:[IVXLC\d]|thứ|THỨ)|(?:Căn cứ|Xét|Theo đề nghị)\s|Nơi nhận|(?:TM|KT|TL|TUQ)\.\s|[-–+•*]\s|\(?\d{1,3}[.)]\s|\(\d{1,3}\)|\p{L}\)\s|[IVXL]{1,5}\.\s|[A-ZĐ]\.\s|[⁰¹²³⁴⁵⁶⁷⁸⁹]+\s?\S)/u
const isFinished = (text: string): boolean => /[.;:!?…][”")\]]?$/u.test(text)

/** Words all in capitals, at least two: a title, a body, a signature. */
const isLoud = (text: string): boolean =>
  /\p{Lu}{2,}[^\p{L}]+\p{Lu}{2,}/u.test(text) && text === text.toUpperCase()

/** An annex's own line, and the head of a signature: never the rest of a paragraph. */
const opensPart =
  /^(?:(?:PHỤ LỤC|Phụ lục|BIỂU|Biểu)(?:\s+số)?\s+(?:[IVXLC]+|\d+)[.:]?$|(?:TM|KT|TL|TUQ)\.\s*\p{Lu})/u

/** Lines with room between them, or on two pages. */
const isApart = (line: FlowLine, next: FlowLine): boolean =>
  next.page !== line.page || next.y - line.y > line.size * 1.6

/**
 * A title and the words below it are two paragraphs, and so are words and a title with a full stop or room between
 * them.
 */
const isTurn = (line: FlowLine, next: FlowLine): boolean =>
  opensPart.test(next.text) ||
  (isLoud(line.text) && /\p{Ll}/u.test(next.text)) ||
  (isLoud(next.text) && !isLoud(line.text) && (isFinished(line.text) || isApart(line, next)))

/** Short lines on the right half of a page are a signature, line by line; a paragraph begins on the left. */
const isOnTheRight = ({ left, edge }: FlowLine): boolean => left > edge * 0.5

/** Whether a printed line goes on in the next: its first word would not have fitted behind the last one. */
const goesOn = (line: FlowLine, next: FlowLine, edge: number): boolean => {
  const isFull = line.right + line.size * 0.25 + next.firstWord > edge - line.size * 0.1
  if (!isFull || isTurn(line, next) || (isOnTheRight(line) && isOnTheRight(next))) return false
  // a paragraph begins further in than its lines do
  if (next.left - line.left > line.size * 1.2 && isFinished(line.text)) return false
  return !(opensItem.test(next.text) && isFinished(line.text))
}

/**
 * A line may be broken after the hyphen or the stroke of one word (`109/KH-` and `UBND`), and between a word and its
 * note's mark.
 */
const isInWord = (text: string, next: string): boolean =>
  /[\p{L}\d][-/]$/u.test(text) || /^[⁰¹²³⁴⁵⁶⁷⁸⁹]/u.test(next)

/** One page's printed words outside of its tables, with the right edge that its paragraphs reach. */
export type FlowLine = PrintedLine & { readonly page: number; readonly number: number; readonly edge: number }

/**
 * Paragraphs from printed lines: a program breaks a line where the next word does not fit, so a line whose follower
 * would have fitted ends its paragraph. Works over page ends too.
 */
export const paragraphsIn = (lines: readonly FlowLine[]): readonly FlowedParagraph[] => {
  const found: { text: string; page: number; line: number }[] = []
  let last: FlowLine | null = null
  for (const line of lines) {
    const open = found.at(-1)
    if (last && open && Math.abs(last.size - line.size) < 1.5 && goesOn(last, line, last.edge))
      open.text += isInWord(open.text, line.text) ? line.text : ` ${line.text}`
    else found.push({ text: line.text, page: line.page, line: line.number })
    last = line
  }
  return found
}
