import type { Action } from '#core/plan/plan.ts'
import { cutsIn } from '#core/reading/assignments/action-cuts.ts'
import { linesOf, type Paragraph } from '#core/reading/paragraph.ts'

/**
 * The single tasks of an assignment (A07). Every letter of the work stands in one of them, in order; `lines` are those
 * on which it is printed.
 */
export const actionsOf = (paragraph: Paragraph, workAt: number, id: string): readonly Action[] => {
  const { text } = paragraph
  const cuts = cutsIn(text, workAt)
  const starts = [workAt, ...cuts.map(({ next }) => next)]
  return starts
    .map((from, at) => {
      const to = starts[at + 1] ?? text.length
      return {
        from,
        to,
        text: text
          .slice(from, to)
          .trim()
          .replace(/[.;,]+$/u, ''),
      }
    })
    .filter((cut) => /[\p{L}\d]/u.test(cut.text))
    .map((cut, at) => ({
      id: `${id}-${String(at + 1).padStart(2, '0')}`,
      text: cut.text,
      lines: linesOf(paragraph, cut.from, cut.to),
    }))
}
