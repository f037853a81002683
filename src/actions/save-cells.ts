import type { WireError } from '#core/page/head.ts'
import { checkEntry } from '#core/report/entry.ts'
import { figureLines } from '#core/report/form.ts'
import { whyNot } from '#core/report/why-not.ts'
import { ok, type Result } from '#core/result.ts'
import { type Refusal, refuse } from '#core/words/month.ts'
import { personOf } from '#actions/month-book.ts'
import { refused } from '#actions/month-refusal.ts'
import { type ReportAddress, withReport } from '#actions/with-report.ts'
import { logDraft } from '#actions/log-draft.ts'
import type { Scope } from '#actions/scope.ts'
import { type CodedEntry, saveCells as keepCells } from '#store/drafts.ts'

/** The cells in their one spelling, each code once (the last one counts), or why one of them is no entry. */
const checked = (
  cells: readonly CodedEntry[],
  asked: ReadonlySet<string>,
): Result<readonly CodedEntry[], Refusal> => {
  const kept = new Map<string, CodedEntry>()
  for (const { code, entry } of cells) {
    if (!asked.has(code)) return { ok: false, failure: refuse('notAsked', { code }) }
    const sound = checkEntry(code, entry)
    if (!sound.ok) return sound
    kept.set(code, { code, entry: sound.value })
  }
  return ok([...kept.values()])
}

/** `PUT …/cells`: all of them or none. Other cells, also those that a colleague is typing, stay as they are. */
export const saveCells = (
  scope: Scope,
  address: ReportAddress,
  cells: readonly CodedEntry[],
): Promise<Result<{ readonly savedAt: string }, WireError>> =>
  withReport(scope, address, 'together', async (db, file) => {
    const refusal = whyNot('save', file.report, personOf(scope))
    if (refusal) return refused(refusal)
    const sound = checked(cells, new Set(figureLines(file.sections).map(({ code }) => code)))
    if (!sound.ok) return refused(sound.failure)
    await keepCells(db, file.key, sound.value, { at: scope.now, by: personOf(scope).account })
    await logDraft(scope, db, file.key, { cells: sound.value.map(({ code }) => code) })
    return ok({ savedAt: scope.now.toISOString() })
  })
