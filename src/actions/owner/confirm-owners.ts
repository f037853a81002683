import { ownersOf } from '#core/indicator/owners.ts'
import { whyNotOwners } from '#core/indicator/why-not-owners.ts'
import type { WireError } from '#core/page/head.ts'
import type { OwnersPage } from '#core/page/owners-page.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { refusal } from '#core/words/refusals.ts'
import { dayOfPlan } from '#actions/province/agency-heads.ts'
import { refused as refusedByRule } from '#actions/duty/month-refusal.ts'
import { note, signer, whyNot } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { ownersPage } from '#actions/owner/show-owners.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { listAgencies } from '#store/agencies.ts'
import { addOwners, listIndicators, listOwnerFacts, lockOwners } from '#store/indicators.ts'

/** A person says who answers for these indicators; the first agency is focal. What was proposed stays beside it. */
export const confirmOwners = (
  scope: Scope,
  address: string,
  given: { readonly codes: readonly string[]; readonly owners: readonly string[] },
): Promise<Result<OwnersPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => {
    const refused = whyNot(scope, 'owners.confirm')
    if (refused) return fail(refused)
    await lockOwners(db, scope.province, plan.id)
    const codes = [...new Set(given.codes)]
    const { owners } = given
    const indicators = new Set(
      (await listIndicators(db, plan.id)).filter(({ heading }) => !heading).map(({ code }) => code),
    )
    const unknown = codes.find((code) => !indicators.has(code))
    if (unknown !== undefined) return fail(refusal('noIndicator', { code: unknown }))
    const reason = whyNotOwners(owners, await listAgencies(db), dayOfPlan(plan, scope))
    if (reason) return refusedByRule(reason)
    const held = ownersOf(await listOwnerFacts(db, plan.id))
    const facts = codes.map((code) => ({
      code,
      revision: (held.get(code)?.revision ?? 0) + 1,
      owners,
      why: '',
    }))
    const { province, now: at, trial } = scope
    await addOwners(db, { province, plan: plan.id, what: 'confirmed', by: signer(scope), at, trial, facts })
    await note(scope, db, {
      action: 'confirm-owners',
      subject: `plan ${plan.id}`,
      before: Object.fromEntries(codes.map((code) => [code, held.get(code)?.owners ?? []])),
      after: { codes, owners },
    })
    return ok(await ownersPage(scope, db, plan))
  })
