import type { WireError } from '#core/page/head.ts'
import type { ReviewPage } from '#core/page/review-page.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { openReviewBook, refusalOf, whyNotOpenOf } from '#actions/review/review-book.ts'
import { giveWith } from '#actions/duty/give-plan-duties.ts'
import { note, signer, whyNot } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { reviewPage } from '#actions/review/show-review.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { lockImports } from '#store/plans.ts'
import { addPlanOpening, lockReview } from '#store/review.ts'

/** `POST /api/plans/:plan/open`: the review is done, months may be opened; from now on the plan changes by adjustments alone. */
export const openPlan = (scope: Scope, address: string): Promise<Result<ReviewPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => {
    const noRight = whyNot(scope, 'plan.open')
    if (noRight) return fail(noRight)
    const where = { province: scope.province, plan: plan.id }
    // no newer edition and no decision may slip under the opening
    await lockImports(db, scope.province)
    await lockReview(db, where)
    const book = await openReviewBook(db, plan.id)
    const [reason] = whyNotOpenOf(book)
    if (reason) return fail(refusalOf(reason, book.opening))
    const { now: at, trial } = scope
    const { edition } = book.whole
    await addPlanOpening(db, { ...where, edition, by: signer(scope), at, trial })
    const after = { edition, findings: book.findings.length, decided: book.standing.size }
    await note(scope, db, { action: 'open-plan', subject: `plan ${plan.id}`, after })
    // what the calendar does not ask, or had due before the plan was signed, is no reason to keep a plan closed
    await giveWith(scope, db, plan)
    return ok(reviewPage(scope, plan, await openReviewBook(db, plan.id)))
  })
