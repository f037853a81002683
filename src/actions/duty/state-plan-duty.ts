import { type PlanDutyFact, whyNotStatement } from '#core/duty/plan-duty.ts'
import type { DutiesPage } from '#core/page/duties-page.ts'
import type { WireError } from '#core/page/head.ts'
import { cleanText } from '#core/report/texts.ts'
import { ok, type Result } from '#core/result.ts'
import { parseDay, vietnameseDay } from '#core/time/day.ts'
import { refuse } from '#core/words/month.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { showDuties } from '#actions/duty/show-duties.ts'
import { note, signer } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { addStatement, listPlanDuties, owedPlanDuty } from '#store/plan-duties.ts'
import { holdReport } from '#store/sendings.ts'

const mostDocument = 100
const mostReason = 2000

export type TypedStatement = {
  readonly what: PlanDutyFact['what']
  readonly document?: string | undefined
  readonly dated?: string | undefined
  readonly reason?: string | undefined
}

const factOf = (scope: Scope, typed: TypedStatement): PlanDutyFact => {
  const stated = typed.what === 'stated'
  return {
    what: typed.what,
    document: stated ? cleanText(typed.document ?? '').trim() : null,
    dated: stated ? parseDay(typed.dated ?? '') : null,
    reason: stated ? '' : cleanText(typed.reason ?? '').trim(),
    at: scope.now.toISOString(),
    by: signer(scope).account,
    byName: signer(scope).name,
    trial: scope.trial,
  }
}

/**
 * `POST /api/plans/:plan/duties/action-plan/:agency`: the agency says number and day of its action plan, or withdraws what it
 * has said by mistake; both stay (F04, F05). The answer is the person's page.
 */
export const statePlanDuty = async (
  scope: Scope,
  address: { readonly plan: string; readonly agency: string },
  typed: TypedStatement,
): Promise<Result<DutiesPage, WireError>> => {
  const said = factOf(scope, typed)
  if ((said.document ?? '').length > mostDocument)
    return refused(refuse('textTooLong', { most: mostDocument }))
  if (said.reason.length > mostReason) return refused(refuse('textTooLong', { most: mostReason }))
  const owed = owedPlanDuty(address.plan)
  const done = await scope.store.transaction(viewOf(scope), async (db) => {
    const key = { province: scope.province, ...address }
    await holdReport(db, { province: scope.province, period: owed, agency: address.agency }, 'alone')
    const [duty] = await listPlanDuties(db, address)
    if (!duty) return refused(refuse('noOwed', { owed, agency: address.agency }))
    const { agency, facts } = duty
    const today = vietnameseDay(scope.now)
    const refusal = whyNotStatement(said, { agency, standing: duty, facts, today }, personOf(scope))
    if (refusal) return refused(refusal)
    await addStatement(db, key, facts.length + 1, said)
    const { what, document, dated, reason } = said
    const after = { document, dated, reason }
    await note(scope, db, { action: `plan-duty-${what}`, subject: `duty ${owed} ${agency.code}`, after })
    return ok(null)
  })
  return done.ok ? ok(await showDuties(scope)) : done
}
