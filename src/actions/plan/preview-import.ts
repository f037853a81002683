import type { WireError } from '#core/page/head.ts'
import type { ImportPreview } from '#core/page/plan-pages.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { differenceWith, whyNotRenew } from '#actions/plan/plan-edition.ts'
import { provincesApart } from '#actions/province/provinces-apart.ts'
import { addressOf, type PlanFile, readFile } from '#actions/plan/read-file.ts'
import { whyNot } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { listAgencies } from '#store/agencies.ts'
import { findSamePlan, isCorrected } from '#store/plans.ts'

/** What an import of this file would bring, before anything is kept. */
export const previewImport = async (
  scope: Scope,
  file: PlanFile,
): Promise<Result<ImportPreview, WireError>> => {
  const refused = whyNot(scope, 'plan.import')
  if (refused) return fail(refused)
  const read = await readFile(file, await scope.store.transaction(viewOf(scope), listAgencies))
  if (!read.ok) return read
  return scope.store.transaction(viewOf(scope), async (db) => {
    const { plan, counts, sha256 } = read.value
    const { number, date } = plan.document
    const same = await findSamePlan(db, { sha256, number, date, plan: addressOf(plan) })
    const existing = same && {
      id: same.id,
      year: same.year,
      number: same.number,
      date: same.date,
      title: same.title,
    }
    const difference =
      same && isCorrected(same, read.value)
        ? {
            edition: same.edition + 1,
            changes: await differenceWith(db, same.id, read.value),
            whyNotImport: await whyNotRenew(db, same.id),
          }
        : null
    const other = await provincesApart(db, plan)
    return ok({
      document: plan.document,
      counts,
      unread: plan.unread,
      existing,
      difference,
      otherProvince: other,
    })
  })
}
