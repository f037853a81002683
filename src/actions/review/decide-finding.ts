import type { WireError } from '#core/page/head.ts'
import type { ReviewPage } from '#core/page/review-page.ts'
import { addressesIn } from '#core/review/address.ts'
import { choicesFor } from '#core/review/choices.ts'
import { standingOf } from '#core/review/decision.ts'
import { type Wanted, whyNotDecide } from '#core/review/why-not-decide.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { refusal } from '#core/words/refusals.ts'
import { decidedIn, openReviewBook } from '#actions/review/review-book.ts'
import { note, signer, whyNot } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { reviewPage } from '#actions/review/show-review.ts'
import { keepFigures } from '#actions/figure/standing-figures.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { addDecision, lockReview } from '#store/review.ts'

export type Asked = Wanted & { readonly key: string }

/**
 * `POST /api/plans/:plan/review`: a person says what is to be done about a finding, or takes it back. The decision is a
 * fact; where it gives a figure (a reading, a repaired value), the figure gets its next revision in the same transaction.
 */
export const decideFinding = (
  scope: Scope,
  address: string,
  { key, ...wanted }: Asked,
): Promise<Result<ReviewPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => {
    const noRight = whyNot(scope, 'findings.decide')
    if (noRight) return fail(noRight)
    const where = { province: scope.province, plan: plan.id }
    await lockReview(db, where)
    const book = await openReviewBook(db, plan.id)
    const found = book.findings.find((one) => one.key === key)
    if (!found) return fail(refusal('noFinding'))
    const history = book.facts.filter((fact) => fact.key === key)
    const asked = {
      finding: found.finding,
      choices: choicesFor(found.finding, addressesIn(book.whole.plan)),
      standing: standingOf(history),
      opened: book.opening !== null,
    }
    const refused = whyNotDecide(asked, wanted)
    if (refused) return fail(refusal(refused))
    const asks = asked.choices.find(({ what }) => what === wanted.what)?.asks ?? null
    const fact = {
      what: wanted.what,
      reason: wanted.reason.trim(),
      value: asks === null ? null : (wanted.value ?? '').trim(),
    }
    const { now: at, trial } = scope
    const by = signer(scope)
    const revision = history.length + 1
    await addDecision(db, { ...where, key, revision, edition: book.whole.edition, ...fact, by, at, trial })
    await note(scope, db, {
      action: wanted.what === 'undone' ? 'undo-decision' : 'decide-finding',
      subject: `plan ${plan.id}`,
      before: asked.standing && { what: asked.standing.what, value: asked.standing.value },
      after: { finding: found.finding.message, ...fact },
    })
    const after = await openReviewBook(db, plan.id)
    if (wanted.what === 'rendering' || asked.standing?.what === 'rendering')
      await keepFigures(scope, db, { id: plan.id, plan: after.whole.plan, decided: decidedIn(after) })
    return ok(reviewPage(scope, plan, after))
  })
