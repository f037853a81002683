import type { PlanHead, WireError } from '#core/page/head.ts'
import type { Reason } from '#core/page/reason.ts'
import type { ReviewItem, ReviewPage } from '#core/page/review-page.ts'
import { sourceIn } from '#core/plan/say-source.ts'
import { addressesIn, sayPlaces } from '#core/review/address.ts'
import { choicesFor } from '#core/review/choices.ts'
import { byKey } from '#core/review/decision.ts'
import { excerptsIn } from '#core/review/excerpt.ts'
import { blocks } from '#core/review/open.ts'
import { ok, type Result } from '#core/result.ts'
import { openReviewBook, refusalOf, type ReviewBook, whyNotOpenOf } from '#actions/review/review-book.ts'
import { whyNot } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { withPlan } from '#actions/plan/with-plan.ts'

/** `GET /api/plans/:plan/review`: the findings as a person walks them, each beside its place in the document. */
export const showReview = (scope: Scope, address: string): Promise<Result<ReviewPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => ok(reviewPage(scope, plan, await openReviewBook(db, plan.id))))

export const reviewPage = (scope: Scope, plan: PlanHead, book: ReviewBook): ReviewPage => {
  const { opening, ownerless, whole, findings } = book
  const reasons = whyNotOpenOf(book)
  const noRight = opening === null ? whyNot(scope, 'plan.open') : null
  const here = new Set(findings.map(({ key }) => key))
  const [first] = ownerless
  return {
    plan,
    edition: whole.edition,
    opened: opening && { by: opening.byName, at: opening.at.toISOString(), trial: opening.trial },
    items: itemsOf(book),
    counts: {
      all: findings.length,
      decided: findings.filter(({ key }) => book.standing.has(key)).length,
      blocking: reasons.reduce((sum, reason) => sum + ('count' in reason ? reason.count : 0), 0),
    },
    orphans: [...book.standing.values()].filter(({ key }) => !here.has(key)),
    ownerless: first ? { count: ownerless.length, first: first.name } : null,
    whyNotOpen: [
      ...reasons.map((reason) => reasonOf(refusalOf(reason, opening))),
      ...(noRight ? [reasonOf(noRight)] : []),
    ],
    whyNotDecide: reasonOrNull(whyNot(scope, 'findings.decide')),
  }
}

const reasonOf = ({ code, message }: WireError): Reason => ({ code, message })
const reasonOrNull = (error: WireError | null): Reason | null => error && reasonOf(error)

const itemsOf = ({ whole, findings, facts, standing }: ReviewBook): readonly ReviewItem[] => {
  const addresses = addressesIn(whole.plan)
  const excerpts = excerptsIn(whole.plan)
  const sourceOf = sourceIn(whole.plan)
  const histories = byKey(facts)
  return findings.map(({ key, finding }) => ({
    key,
    finding,
    places: sayPlaces(addresses, finding.where, sourceOf),
    blocks: blocks(finding),
    choices: choicesFor(finding, addresses),
    decision: standing.get(key) ?? null,
    history: histories.get(key) ?? [],
    excerpts: excerpts(finding),
  }))
}
