import type { Footnote, LegalBasis } from '#core/plan/plan.ts'
import { notesOf, withoutMarks } from '#core/reading/footnotes.ts'
import type { Paragraph } from '#core/reading/paragraph.ts'
import { lineAt } from '#core/reading/paragraph.ts'
import { withoutEnd } from '#core/reading/plain-text.ts'
import { citedNumber } from '#core/reading/identity/document-number.ts'
import { printedDate } from '#core/reading/identity/printed-date.ts'

const opening = /^(?:Thực hiện|Căn cứ(?: vào)?|Theo|Thi hành|Triển khai(?: thực hiện)?|Xét)\s+/u
const issuer =
  /\scủa\s+(.+?)(?=\s+(?:về|thực hiện|ban hành|quy định|phê duyệt|giao|hướng dẫn|sửa đổi|tại|và việc)(?!\p{L})|[,;:.]|$)/u

/**
 * The bases on which a plan stands: each piece between semicolons of a preamble paragraph that says `Thực hiện` or
 * `Căn cứ`. A basis without a number of its own takes the one that its footnote gives (A03, A06).
 */
export const legalBasesOf = (
  preamble: readonly Paragraph[],
  footnotes: readonly Footnote[],
): readonly LegalBasis[] => preamble.flatMap((paragraph) => basesOf(paragraph, footnotes))

const basesOf = (paragraph: Paragraph, footnotes: readonly Footnote[]): readonly LegalBasis[] => {
  const start = opening.exec(paragraph.text)
  if (!start) return []
  const found: LegalBasis[] = []
  let at = start[0].length
  for (const piece of paragraph.text.slice(at).split(';')) {
    const text = withoutEnd(withoutMarks(piece).replace(/^\s*(?:và\s+)?/u, ''))
    const lead = piece.length - piece.trimStart().length
    if (text !== '') found.push(basisOf(text, lineAt(paragraph, at + lead), noteOf(piece, footnotes)))
    at += piece.length + 1
  }
  return found
}

const noteOf = (piece: string, footnotes: readonly Footnote[]): string =>
  notesOf(piece, footnotes)
    .map((note) => note.text)
    .join('; ')

const basisOf = (text: string, line: number, note: string): LegalBasis => {
  const own = citedNumber(text)
  return {
    line,
    text,
    number: own ?? citedNumber(note),
    date: own === null ? printedDate(note) : printedDate(text),
    issuer: issuer.exec(text)?.[1] ?? null,
  }
}
