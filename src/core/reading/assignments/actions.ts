import type { Action } from '#core/plan/action.ts'
import { cutsIn } from '#core/reading/assignments/action-cuts.ts'
import { type ActionContext, describeActions } from '#core/reading/assignments/describe-actions.ts'
import { lineAt, linesOf, type Paragraph } from '#core/reading/paragraph.ts'

/**
 * The single tasks of an assignment (A07). Every letter of the work stands in one of them, in order; `lines` are those
 * on which it is printed. What its words say stands with each one.
 */
export const actionsOf = (
  paragraph: Paragraph,
  workAt: number,
  id: string,
  context: ActionContext,
): readonly Action[] => {
  const text = paragraph.text.slice(0, context.workTo)
  const cuts = cutsIn(text, workAt)
  const starts = [workAt, ...cuts.map(({ next }) => next)]
  const cut = starts
    .map((from, at) => {
      const to = starts[at + 1] ?? text.length
      return {
        from: from + (/^\s*/u.exec(text.slice(from, to))?.[0].length ?? 0),
        to,
        text: text
          .slice(from, to)
          .trim()
          .replace(/[.;,]+$/u, ''),
      }
    })
    .filter((one) => /[\p{L}\d]/u.test(one.text))
    .map((one, at) => ({
      id: `${id}-${String(at + 1).padStart(2, '0')}`,
      text: one.text,
      lines: linesOf(paragraph, one.from, one.to),
      lineAt: (within: number) => lineAt(paragraph, one.from + within),
    }))
  return describeActions(cut, context)
}
