import type { WireError } from '#core/page/head.ts'
import type { LogPage } from '#core/page/log-page.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { whyNot } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { listChanges } from '#store/log.ts'

const pageSize = 100

/** Every change, newest first, a page at a time (K07). */
export const showLog = async (scope: Scope, before: string | null): Promise<Result<LogPage, WireError>> => {
  const refused = whyNot(scope, 'log.read')
  if (refused) return fail(refused)
  const found = await scope.store.transaction(viewOf(scope), (db) => listChanges(db, before, pageSize + 1))
  const shown = found.slice(0, pageSize)
  return ok({
    entries: shown.map((change) => ({
      id: change.id,
      at: change.at.toISOString(),
      by: change.by_name,
      action: change.action,
      subject: change.subject,
      before: text(change.before),
      after: text(change.after),
      trial: change.trial,
    })),
    next: found.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
  })
}

const text = (value: object | null): string | null => (value === null ? null : JSON.stringify(value))
