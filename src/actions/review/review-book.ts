import { ownersOf } from '#core/indicator/owners.ts'
import type { Decision, Standing } from '#core/review/decision.ts'
import { standingByKey } from '#core/review/decision.ts'
import { type Keyed, keyed } from '#core/review/key.ts'
import { type CannotOpen, type Ownerless, whyNotOpenPlan } from '#core/review/open.ts'
import { type DecidedCells, decidedCells } from '#core/review/standing-plan.ts'
import { type DecidedWords, decidedWords } from '#core/review/standing-words.ts'
import { invariant } from '#core/result.ts'
import type { WireError } from '#core/page/head.ts'
import { sayMoment } from '#core/time/moment.ts'
import { refusal } from '#core/words/refusals.ts'
import { listIndicators, listOwnerFacts } from '#store/indicators.ts'
import { findPlanOpening, listDecisions, type PlanOpening } from '#store/review.ts'
import type { Db } from '#store/store.ts'
import { findWholePlan, type WholePlan } from '#store/whole-plan.ts'

/** Everything that the review of a plan knows. */
export type ReviewBook = {
  readonly whole: WholePlan
  readonly findings: readonly Keyed[]
  readonly facts: readonly Decision[]
  readonly standing: ReadonlyMap<string, Standing>
  readonly opening: PlanOpening | null
  readonly ownerless: readonly Ownerless[]
}

/** The headline targets that nobody answers for, neither confirmed nor proposed (B09). */
const listOwnerless = async (db: Db, plan: string): Promise<readonly Ownerless[]> => {
  const held = ownersOf(await listOwnerFacts(db, plan))
  const targets = (await listIndicators(db, plan)).filter(({ target }) => target !== null)
  return targets
    .filter(({ code }) => (held.get(code)?.owners ?? []).length === 0)
    .map(({ code, name }) => ({ code, name }))
}

/** The review of a plan that is there. */
export const openReviewBook = async (db: Db, plan: string): Promise<ReviewBook> => {
  const whole = await findWholePlan(db, plan)
  invariant(whole, `the plan ${plan} is there`)
  const facts = await listDecisions(db, plan)
  return {
    whole,
    findings: keyed(whole.findings, whole.plan),
    facts,
    standing: standingByKey(facts),
    opening: await findPlanOpening(db, plan),
    ownerless: await listOwnerless(db, plan),
  }
}

export const whyNotOpenOf = (book: ReviewBook): readonly CannotOpen[] =>
  whyNotOpenPlan({ ...book, opened: book.opening !== null })

/** A reason as it travels, with its count and its first place in the sentence. */
export const refusalOf = (reason: CannotOpen, opening: PlanOpening | null): WireError => {
  switch (reason.code) {
    case 'alreadyOpened':
      return refusal('planAlreadyOpened', { at: opening === null ? '' : sayMoment(opening.at) })
    case 'questionsOpen':
      return refusal('questionsOpen', {
        count: String(reason.count),
        first: reason.first.finding.message,
      })
    case 'ownersMissing':
      return refusal('ownersMissing', { count: String(reason.count), first: reason.first.name })
  }
}

/** The figures that decisions gave to cells of the plan as it is now. */
export const decidedIn = (book: Pick<ReviewBook, 'whole' | 'findings' | 'standing'>): DecidedCells =>
  decidedCells(book.whole.plan, book.findings, book.standing)

/** What decisions changed in the tables of a plan. */
export type Decided = { readonly cells: DecidedCells; readonly words: DecidedWords }

/** The same for a page that shows a table, its names too: quick where no decision has changed any. */
export const findDecided = async (db: Db, plan: string): Promise<Decided> => {
  const standing = standingByKey(await listDecisions(db, plan))
  if (![...standing.values()].some(({ what }) => what === 'rendering'))
    return { cells: new Map(), words: new Map() }
  const book = await openReviewBook(db, plan)
  return { cells: decidedIn(book), words: decidedWords(book.findings, book.standing) }
}

/** How many questions keep the plan from being opened; null: it is open. */
export const countBlocking = async (db: Db, plan: string): Promise<number | null> => {
  if ((await findPlanOpening(db, plan)) !== null) return null
  const reasons = whyNotOpenOf(await openReviewBook(db, plan))
  return reasons.reduce((sum, reason) => sum + ('count' in reason ? reason.count : 0), 0)
}
