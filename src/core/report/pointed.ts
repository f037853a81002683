import type { PointedCell } from '#core/report/fact.ts'
import { cleanText } from '#core/report/texts.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { type Refusal, refuse } from '#core/words/month.ts'

/** As many cells as anybody mends one by one; more is said in the reason. */
export const mostPointed = 200

/** The longest word at one cell. */
export const mostPointedNote = 500

/** The cells that a return points at, in their one spelling: each once, each in the sending that is returned (G11). */
export const checkPointed = (
  cells: readonly PointedCell[],
  sent: ReadonlySet<string>,
): Result<readonly PointedCell[], Refusal> => {
  if (cells.length > mostPointed) return fail(refuse('tooManyPointed', { most: mostPointed }))
  const kept = new Map<string, PointedCell>()
  for (const { code, note } of cells) {
    if (!sent.has(code)) return fail(refuse('notInSending', { code }))
    if (kept.has(code)) return fail(refuse('pointedTwice', { code }))
    const clean = cleanText(note)
    if (clean.length > mostPointedNote) return fail(refuse('textTooLong', { most: mostPointedNote }))
    kept.set(code, { code, note: clean })
  }
  return ok([...kept.values()])
}
