import { codeOfTarget } from '#core/indicator/of-plan.ts'
import type { WireError } from '#core/page/head.ts'
import type { IndicatorPage } from '#core/page/indicator-page.ts'
import { fail, ok, type Result } from '#core/result.ts'
import {
  readDay,
  type RecognitionFact,
  standingRecognitions,
  whyNotRecognise,
} from '#core/target/recognition.ts'
import { vietnameseDay, yearOf } from '#core/time/day.ts'
import { recognitionWords, said } from '#core/words/dictionary.ts'
import { refusal } from '#core/words/refusals.ts'
import { studyPlan } from '#actions/plan/plan-study.ts'
import { note, signer, whyNot } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { showIndicator } from '#actions/figure/show-indicator.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { lockDictionary } from '#store/definitions.ts'
import { addRecognition, listRecognitions } from '#store/recognitions.ts'

/** A unit with its decision as somebody typed them; `forYear` null: the year of the decision's day. */
export type RecognitionSaid = {
  readonly unit: string
  readonly decision: string
  readonly day: string
  readonly forYear: number | null
}

type Said = Pick<RecognitionFact, 'what' | 'unit' | 'by' | 'reason'>

/**
 * `POST /api/plans/:plan/target-board/:code/recognitions`: a commune of a target's list is recognised, by this decision
 * of this day (Q9). Without its number it is refused (B20).
 */
export const recordRecognition = (
  scope: Scope,
  address: string,
  code: string,
  { unit, decision, day: typed, forYear }: RecognitionSaid,
): Promise<Result<IndicatorPage, WireError>> =>
  say(scope, address, code, (facts) => {
    const day = readDay(typed)
    const why = whyNotRecognise({ unit, decision, day, forYear }, facts, vietnameseDay(scope.now))
    if (why) return fail(said(why, recognitionWords))
    if (day === null) return fail(said('dayMissing', recognitionWords))
    const by = { decision: plain(decision), day, forYear: forYear ?? yearOf(day) }
    return ok({ what: 'recognised', unit: plain(unit), by, reason: '' })
  })

/** `POST …/recognitions/withdraw`: it was kept by mistake, with the reason; both facts remain. */
export const withdrawRecognition = (
  scope: Scope,
  address: string,
  code: string,
  { unit, reason }: { readonly unit: string; readonly reason: string },
): Promise<Result<IndicatorPage, WireError>> =>
  say(scope, address, code, (facts) => {
    const stands = standingRecognitions(facts).find((one) => one.unit === plain(unit))
    if (!stands) return fail(said('notRecognised', recognitionWords))
    if (reason.trim() === '') return fail(said('reasonMissing', recognitionWords))
    return ok({ what: 'withdrawn', unit: stands.unit, by: null, reason: plain(reason) })
  })

const plain = (text: string): string => text.normalize('NFC').trim()

const say = async (
  scope: Scope,
  address: string,
  code: string,
  judge: (facts: readonly RecognitionFact[]) => Result<Said, WireError>,
): Promise<Result<IndicatorPage, WireError>> => {
  const kept = await withPlan(scope, address, async (db, plan): Promise<Result<null, WireError>> => {
    const refused = whyNot(scope, 'recognition.record')
    if (refused) return fail(refused)
    const { province, now: at, trial } = scope
    await lockDictionary(db, province, plan.id)
    const study = await studyPlan(db, province, plan.id)
    const target = study.plan.targets.find(({ id }) => codeOfTarget(id) === code)
    if (!target) return fail(refusal('noIndicator', { code }))
    if (target.named.length === 0) return fail(said('noList', recognitionWords))
    const facts = (await listRecognitions(db, plan.id)).filter((fact) => fact.code === code)
    const judged = judge(facts)
    if (!judged.ok) return judged
    const by = { province, plan: plan.id, by: signer(scope), at, trial }
    await addRecognition(db, by, { code, revision: facts.length + 1, ...judged.value })
    const { what, unit, by: ground, reason } = judged.value
    await note(scope, db, {
      action: what === 'recognised' ? 'record-recognition' : 'withdraw-recognition',
      subject: `plan ${plan.id}`,
      after: { code, unit, ...(ground ?? { reason }) },
    })
    return ok(null)
  })
  return kept.ok ? showIndicator(scope, address, code) : kept
}
