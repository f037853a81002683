import { parseAmount } from '#core/figure/amount.ts'
import { printDecimal } from '#core/figure/decimal.ts'
import { codeOfTarget } from '#core/indicator/of-plan.ts'
import type { WireError } from '#core/page/head.ts'
import type { TargetBoardPage } from '#core/page/target-board-page.ts'
import { fail, type Result } from '#core/result.ts'
import { officialOf, whyNotChoose, withAdded } from '#core/target/baseline-choice.ts'
import { chooseWords, said } from '#core/words/dictionary.ts'
import { refusal } from '#core/words/refusals.ts'
import { readBaselineFacts } from '#actions/target/baseline-facts.ts'
import { studyPlan } from '#actions/plan/plan-study.ts'
import { note, signer, whyNot } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { showTargetBoard } from '#actions/target/show-target-board.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { addBaselineFact, listBaselineFacts } from '#store/baselines.ts'
import { lockDictionary } from '#store/definitions.ts'

export type Choosing = {
  /** The key of a value that is there; null with `added`: this value is new. */
  readonly key: string | null
  readonly added: { readonly name: string; readonly value: string } | null
  readonly reason: string
}

/**
 * `POST /api/plans/:plan/target-board/:code/baseline`: which value of a target is the official one (Q7), one of the plan's
 * or one that another document gives; a decision with its reason, in the log.
 */
export const chooseBaseline = async (
  scope: Scope,
  address: string,
  code: string,
  choosing: Choosing,
): Promise<Result<TargetBoardPage, WireError>> => {
  const chosen = await withPlan(scope, address, async (db, plan): Promise<Result<null, WireError>> => {
    const refused = whyNot(scope, 'baseline.choose')
    if (refused) return fail(refused)
    const { province, now: at, trial } = scope
    await lockDictionary(db, province, plan.id)
    const study = await studyPlan(db, province, plan.id)
    const target = study.plan.targets.find(({ id }) => codeOfTarget(id) === code)
    if (!target) return fail(refusal('noIndicator', { code }))
    const kept = (await listBaselineFacts(db, plan.id)).filter((fact) => fact.code === code)
    const facts = (await readBaselineFacts(db, study, plan.id)).filter((fact) => fact.code === code)
    const reason = choosing.reason.trim()
    const by = { province, plan: plan.id, by: signer(scope), at, trial }
    const next = kept.length + 1
    const all = withAdded(study.baselines.get(code) ?? [], facts, target.comparator)
    const fresh = choosing.added ? freshOf(choosing.added, next) : null
    if (fresh && !fresh.ok) return fresh
    if (fresh && reason === '') return fail(said('reasonMissing', chooseWords))
    const key = fresh?.value.key ?? choosing.key ?? ''
    const why = fresh ? null : whyNotChoose(all, facts, { key, reason })
    if (why) return fail(said(why, chooseWords))
    if (fresh) await addBaselineFact(db, by, { code, revision: next, what: 'added', ...fresh.value, reason })
    const revision = next + (fresh ? 1 : 0)
    await addBaselineFact(db, by, { code, revision, what: 'chosen', key, name: null, value: null, reason })
    await note(scope, db, {
      action: 'choose-baseline',
      subject: `plan ${plan.id}`,
      before: { code, key: officialOf(all, facts)?.baseline.key ?? '' },
      after: { code, key, ...(fresh ? { name: fresh.value.name, value: fresh.value.value } : {}), reason },
    })
    return { ok: true, value: null }
  })
  return chosen.ok ? showTargetBoard(scope, address) : chosen
}

type Fresh = { readonly key: string; readonly name: string; readonly value: string }

const freshOf = (
  { name, value }: { readonly name: string; readonly value: string },
  revision: number,
): Result<Fresh, WireError> => {
  const amount = parseAmount(value)
  if (name.trim() === '') return fail(said('baselineNameless', chooseWords))
  if (amount.kind !== 'number') return fail(said('baselineNotNumber', chooseWords))
  return {
    ok: true,
    value: { key: `entered.${revision}`, name: name.trim(), value: printDecimal(amount.value) },
  }
}
