import type { DictionaryPage } from '#core/page/dictionary-page.ts'
import type { WireError } from '#core/page/head.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { refusal } from '#core/words/refusals.ts'
import { definitionsOf, studyPlan } from '#actions/plan/plan-study.ts'
import { note, signer, whyNot } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { dictionaryPage } from '#actions/dictionary/show-dictionary.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { addDefinitionFacts, listDefinitionFacts, lockDictionary } from '#store/definitions.ts'

/** `POST /api/plans/:plan/dictionary/withdraw`: a confirmation is taken back by another fact; the proposal speaks again. */
export const withdrawDefinitions = (
  scope: Scope,
  address: string,
  given: { readonly codes: readonly string[]; readonly reason: string },
): Promise<Result<DictionaryPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => {
    const refused = whyNot(scope, 'dictionary.confirm')
    if (refused) return fail(refused)
    const { province, now: at, trial } = scope
    await lockDictionary(db, province, plan.id)
    const standing = await definitionsOf(db, await studyPlan(db, province, plan.id), plan.id)
    const codes = [...new Set(given.codes)]
    const unknown = codes.find((code) => !standing.has(code))
    if (unknown !== undefined) return fail(refusal('noIndicator', { code: unknown }))
    const held = codes.filter((code) => standing.get(code)?.confirmed)
    const revisions = new Map(
      (await listDefinitionFacts(db, plan.id)).map((fact) => [fact.code, fact.revision]),
    )
    const facts = held.map((code) => ({
      code,
      definition: null,
      revision: (revisions.get(code) ?? 0) + 1,
      reason: given.reason.trim(),
    }))
    await addDefinitionFacts(db, { province, plan: plan.id, by: signer(scope), at, trial }, facts)
    await note(scope, db, {
      action: 'withdraw-definitions',
      subject: `plan ${plan.id}`,
      after: { codes: held, reason: given.reason.trim() },
    })
    return ok(await dictionaryPage(scope, db, plan))
  })
