import type { WireError } from '#core/page/head.ts'
import type { SavedCells } from '#core/page/report-page.ts'
import { spellEntry } from '#core/report/entry.ts'
import { checkEntry, type Limits } from '#core/report/entry-check.ts'
import { quarterWith, readFormCode } from '#core/report/quarter.ts'
import { ok, type Result } from '#core/result.ts'
import { period } from '#core/time/period.ts'
import { type Refusal, refuse } from '#core/words/month.ts'
import { askedOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { type OpenDraft, withDraft } from '#actions/report/with-draft.ts'
import type { ReportAddress } from '#actions/report/with-report.ts'
import { withTrueMarks } from '#actions/report/true-marks.ts'
import { logDraft } from '#actions/report/log-draft.ts'
import { signer } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { listOwned } from '#store/asked.ts'
import { type BasedEntry, saveCells as keepCells } from '#store/drafts.ts'
import { listLimits } from '#store/limits.ts'
import type { Db } from '#store/store.ts'

/** The cells in their one spelling, each code once (the last one counts), or why one of them is no entry. */
const checked = (
  cells: readonly BasedEntry[],
  asked: ReadonlySet<string>,
  limits: ReadonlyMap<string, Limits>,
): Result<readonly BasedEntry[], Refusal> => {
  const kept = new Map<string, BasedEntry>()
  for (const { code, entry, base, place } of cells) {
    const line = limits.get(code)
    if (!asked.has(code) || !line) return { ok: false, failure: refuse('notAsked', { code }) }
    const sound = checkEntry(line, entry)
    if (!sound.ok) return sound
    // what stood there is taken as it is: it may be older than a rule
    const stood = base && spellEntry(code, base)
    if (stood && !stood.ok) return stood
    kept.set(code, { code, entry: sound.value, base: stood?.value, place })
  }
  return ok([...kept.values()])
}

/**
 * Writes cells into a draft that is held: each checked, all of them or none, and says in the log which ones, and where they
 * came from where they were not typed. The one way by which figures come into a draft.
 */
export const writeCells = async (
  scope: Scope,
  db: Db,
  draft: OpenDraft,
  cells: readonly BasedEntry[],
  from: { readonly file?: string } = {},
): Promise<Result<SavedCells, WireError>> => {
  const { key, plan } = draft
  const codes = cells.map(({ code }) => code)
  const spoken = codes.map((code) => ({ form: code, ...readFormCode(code) }))
  const bases = [...new Set(spoken.map(({ code }) => code))]
  const { all } = askedOf(await listOwned(db, plan, bases), key.agency)
  const bounds = await listLimits(db, plan, bases)
  const ends = quarterWith(period(key.period))
  // the quarter's own value is asked where its indicator is, in the month that ends it
  const here = spoken.filter(({ code, quarter }) => all.has(code) && (quarter === null || quarter === ends))
  const limits = new Map(
    here.flatMap(({ form, code }) => {
      const found = bounds.get(code)
      return found ? [[form, { ...found, code: form }] as const] : []
    }),
  )
  const sound = checked(cells, new Set(here.map(({ form }) => form)), limits)
  if (!sound.ok) return refused(sound.failure)
  const { account: by, name: byName } = signer(scope)
  const saved = { at: scope.now, by, byName, trial: scope.trial, ...from }
  const kept = await withTrueMarks(scope, db, draft, sound.value)
  const conflicts = await keepCells(db, key, kept, saved)
  const refusedCodes = new Set(conflicts.map(({ code }) => code))
  const written = sound.value.map(({ code }) => code).filter((code) => !refusedCodes.has(code))
  if (written.length > 0 || conflicts.length === 0)
    await logDraft(scope, db, key, { cells: written, ...from })
  return ok({ savedAt: scope.now.toISOString(), conflicts })
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
  withDraft(scope, address, (db, draft) => writeCells(scope, db, draft, cells))
