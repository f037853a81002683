import type { WireError } from '#core/page/head.ts'
import type { SavedWorks } from '#core/page/work-part.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { type Refusal, refuse } from '#core/words/month.ts'
import { checkWork } from '#core/works/check-work.ts'
import { cleanText } from '#core/report/texts.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { logDraft } from '#actions/report/log-draft.ts'
import { groundOf, type ListedWork, listWorks } from '#actions/report/report-works.ts'
import { type OpenDraft, withDraft } from '#actions/report/with-draft.ts'
import type { ReportAddress } from '#actions/report/with-report.ts'
import type { Scope } from '#actions/scope.ts'
import { type BasedValue, saveWorks as keepWorks } from '#store/draft-works.ts'
import type { Db } from '#store/store.ts'

const nameOf = ({ action, field }: Pick<BasedValue, 'action' | 'field'>): string => `${action}/${field}`

/** The fields in their one spelling, each once (the last one counts), or why one of them cannot be said. */
const checked = (
  scope: Scope,
  period: string,
  listed: readonly ListedWork[],
  values: readonly BasedValue[],
): Result<readonly BasedValue[], Refusal> => {
  const own = new Map(listed.map((one) => [one.work.action, one]))
  const kept = new Map<string, BasedValue>()
  for (const one of values) {
    const found = own.get(one.action)
    if (!found) return fail(refuse('notYourWork', { action: one.action }))
    const sound = checkWork(found.work, one, groundOf(scope, period, found))
    if (!sound.ok) return sound
    const base = one.base === undefined ? undefined : cleanText(one.base)
    kept.set(nameOf(one), { ...one, value: sound.value, base })
  }
  return ok([...kept.values()])
}

/** Writes fields into a draft that is held, all of them or none, but for those that a colleague has changed since. */
export const writeWorks = async (
  scope: Scope,
  db: Db,
  { key, plan }: OpenDraft,
  values: readonly BasedValue[],
  from: { readonly file?: string } = {},
): Promise<Result<SavedWorks, WireError>> => {
  const sound = checked(scope, key.period, await listWorks(scope, db, plan, key), values)
  if (!sound.ok) return refused(sound.failure)
  const conflicts = await keepWorks(db, key, sound.value, { at: scope.now, by: personOf(scope).account })
  const stood = new Set(conflicts.map(nameOf))
  const written = sound.value.map(nameOf).filter((name) => !stood.has(name))
  if (written.length > 0) await logDraft(scope, db, key, { works: written, ...from })
  return ok({ savedAt: scope.now.toISOString(), conflicts })
}

/** `PUT …/works`: what is said of actions, field by field, as it is typed (G06). */
export const saveWorks = (
  scope: Scope,
  address: ReportAddress,
  values: readonly BasedValue[],
): Promise<Result<SavedWorks, WireError>> =>
  withDraft(scope, address, (db, draft) => writeWorks(scope, db, draft, values))
