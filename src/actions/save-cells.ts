import type { WireError } from '#core/page/head.ts'
import type { SavedCells } from '#core/page/month-pages.ts'
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
import { type BasedEntry, saveCells as keepCells } from '#store/drafts.ts'

/** The cells in their one spelling, each code once (the last one counts), or why one of them is no entry. */
const checked = (
  cells: readonly BasedEntry[],
  asked: ReadonlySet<string>,
): Result<readonly BasedEntry[], Refusal> => {
  const kept = new Map<string, BasedEntry>()
  for (const { code, entry, base } of cells) {
    if (!asked.has(code)) return { ok: false, failure: refuse('notAsked', { code }) }
    const sound = checkEntry(code, entry)
    if (!sound.ok) return sound
    const stood = base && checkEntry(code, base)
    if (stood && !stood.ok) return stood
    kept.set(code, { code, entry: sound.value, base: stood?.value })
  }
  return ok([...kept.values()])
}

/**
 * `PUT …/cells`: all of them or none, but for those where a colleague wrote something else since they were typed: they
 * come back as `conflicts`, and a person chooses. Other cells, also those that a colleague is typing, stay as they are.
 */
export const saveCells = (
  scope: Scope,
  address: ReportAddress,
  cells: readonly BasedEntry[],
): Promise<Result<SavedCells, WireError>> =>
  withReport(scope, address, 'together', async (db, file) => {
    const refusal = whyNot('save', file.report, personOf(scope))
    if (refusal) return refused(refusal)
    const sound = checked(cells, new Set(figureLines(file.sections).map(({ code }) => code)))
    if (!sound.ok) return refused(sound.failure)
    const saved = { at: scope.now, by: personOf(scope).account }
    const conflicts = await keepCells(db, file.key, sound.value, saved)
    const refusedCodes = new Set(conflicts.map(({ code }) => code))
    const written = sound.value.map(({ code }) => code).filter((code) => !refusedCodes.has(code))
    if (written.length > 0 || conflicts.length === 0) await logDraft(scope, db, file.key, { cells: written })
    return ok({ savedAt: scope.now.toISOString(), conflicts })
  })
