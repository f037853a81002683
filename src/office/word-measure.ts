import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx'

/** Word counts lengths in twentieths of a point, faces in half points and line spacing in 240ths of a line. */
export const cm = (value: number): number => Math.round((value / 2.54) * 1440)
export const point = (value: number): number => value * 20
export const face = (value: number): number => value * 2
/** Word takes a bare number for an exact height; the rule says that it is a share of the line. */
export const lines = (value: number): { line: number; lineRule: 'auto' } => ({
  line: Math.round(value * 240),
  lineRule: LineRuleType.AUTO,
})

export type Words = { text: string; bold?: boolean; italic?: boolean; size: number }

export const runs = (words: readonly Words[]): TextRun[] =>
  words.map(
    (word) =>
      new TextRun({
        text: word.text,
        bold: word.bold ?? false,
        italics: word.italic ?? false,
        size: face(word.size),
      }),
  )

export const centred = (words: readonly Words[], space: { before?: number; after?: number }): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: point(space.before ?? 0), after: point(space.after ?? 0) },
    children: runs(words),
  })

/** A rule under a line: an empty paragraph whose upper border is drawn between two indents (in cm from each side). */
export const ruled = (indent: number): Paragraph =>
  new Paragraph({
    indent: { left: cm(indent), right: cm(indent) },
    spacing: { before: point(4), after: point(6), ...lines(0.5) },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [new TextRun({ text: '', size: face(4) })],
  })
