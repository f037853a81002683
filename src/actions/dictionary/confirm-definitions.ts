import type { Definition } from '#core/indicator/definition.ts'
import { whyNotDefine } from '#core/indicator/why-not-define.ts'
import type { DefinitionChange, DictionaryPage } from '#core/page/dictionary-page.ts'
import type { WireError } from '#core/page/head.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { defineError } from '#core/words/dictionary.ts'
import { refusal } from '#core/words/refusals.ts'
import { definitionsOf, studyPlan } from '#actions/plan/plan-study.ts'
import { note, signer, whyNot } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { dictionaryPage } from '#actions/dictionary/show-dictionary.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { addDefinitionFacts, listDefinitionFacts, lockDictionary } from '#store/definitions.ts'

export type Defining = {
  /** As they stand, or with changes; all of them or none. */
  readonly confirm: readonly { readonly code: string; readonly change?: DefinitionChange }[]
  readonly reason: string
}

/**
 * `POST /api/plans/:plan/dictionary`: a person says what these indicators are. Each becomes a fact with the whole
 * definition, so that a later proposal of the program changes nothing that was confirmed.
 */
export const confirmDefinitions = (
  scope: Scope,
  address: string,
  { confirm, reason }: Defining,
): Promise<Result<DictionaryPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => {
    const refused = whyNot(scope, 'dictionary.confirm')
    if (refused) return fail(refused)
    const { province, now: at, trial } = scope
    await lockDictionary(db, province, plan.id)
    const study = await studyPlan(db, province, plan.id)
    const standing = await definitionsOf(db, study, plan.id)
    const codes = new Set(standing.keys())
    const made = new Map<string, Definition>()
    for (const { code, change } of confirm) {
      const before = standing.get(code)?.definition
      if (!before) return fail(refusal('noIndicator', { code }))
      const definition: Definition = { ...before, ...change }
      const wrong = whyNotDefine(definition, codes)
      if (wrong) return fail(defineError(wrong, code))
      made.set(code, definition)
    }
    const revisions = new Map(
      (await listDefinitionFacts(db, plan.id)).map((fact) => [fact.code, fact.revision]),
    )
    const facts = [...made].map(([code, definition]) => ({
      code,
      definition,
      revision: (revisions.get(code) ?? 0) + 1,
      reason: reason.trim(),
    }))
    await addDefinitionFacts(db, { province, plan: plan.id, by: signer(scope), at, trial }, facts)
    await note(scope, db, {
      action: 'confirm-definitions',
      subject: `plan ${plan.id}`,
      before: Object.fromEntries(
        facts.map(({ code }) => [code, standing.get(code)?.definition.nature ?? '']),
      ),
      after: { codes: [...made.keys()], reason: reason.trim() },
    })
    return ok(await dictionaryPage(scope, db, plan))
  })
