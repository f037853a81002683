import type { Agency } from '#core/agency/agency.ts'
import type { Mandate } from '#core/indicator/mandate.ts'
import { indicatorsOf } from '#core/indicator/of-plan.ts'
import { ownersOf } from '#core/indicator/owners.ts'
import type { WireError } from '#core/page/head.ts'
import { differenceOf, type PlanDifference } from '#core/review/difference.ts'
import { keyed } from '#core/review/key.ts'
import { ownersKept } from '#core/review/owners-kept.ts'
import { decidedCells } from '#core/review/standing-plan.ts'
import { sayMoment } from '#core/time/moment.ts'
import { refusal } from '#core/words/refusals.ts'
import { proposals } from '#actions/owner/owner-proposals.ts'
import type { PlanFile, ReadFile } from '#actions/plan/read-file.ts'
import { openReviewBook } from '#actions/review/review-book.ts'
import { note, signer } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { keepFigures } from '#actions/figure/standing-figures.ts'
import { renewPlan } from '#store/editions.ts'
import { addOwners, listIndicators, listOwnerFacts, renewIndicators } from '#store/indicators.ts'
import { findPlanOpening } from '#store/review.ts'
import type { Db } from '#store/store.ts'

/** Why a corrected document may not take the place of the standing edition; null: it may. */
export const whyNotRenew = async (db: Db, plan: string): Promise<WireError | null> => {
  const opening = await findPlanOpening(db, plan)
  return opening && refusal('planAlreadyOpened', { at: sayMoment(opening.at) })
}

/** What a corrected document would change, shown before anything is. */
export const differenceWith = async (db: Db, plan: string, read: ReadFile): Promise<PlanDifference> => {
  const { whole, standing } = await openReviewBook(db, plan)
  return differenceOf(whole, read, standing)
}

export type Renewal = {
  readonly file: PlanFile
  readonly read: ReadFile
  readonly id: string
  readonly register: readonly Agency[]
  readonly mandates: readonly Mandate[]
}

/**
 * Takes a corrected document in as the next edition: the earlier one is kept, decisions hold by the names of their
 * findings, owners follow their indicators, figures that differ get their next revision.
 */
export const renew = async (scope: Scope, db: Db, renewal: Renewal): Promise<void> => {
  const { file, read, id } = renewal
  const book = await openReviewBook(db, id)
  const before = await listIndicators(db, id)
  const difference = differenceOf(book.whole, read, book.standing)
  const edition = book.whole.edition + 1
  const key = { province: scope.province, plan: id }
  await renewPlan(
    db,
    {
      ...key,
      id,
      plan: read.plan,
      findings: read.findings,
      counts: read.counts,
      fileName: file.name,
      source: file.bytes,
      sha256: read.sha256,
      at: scope.now,
      by: signer(scope).name,
      trial: scope.trial,
    },
    book.whole,
  )
  const indicators = indicatorsOf(read.plan)
  await renewIndicators(db, { ...key, edition }, indicators)
  await keepOwners(scope, db, renewal, { before, edition })
  const decided = decidedCells(read.plan, keyed(read.findings, read.plan), book.standing)
  await keepFigures(scope, db, { id, plan: read.plan, decided })
  await note(scope, db, {
    action: 'renew-plan',
    subject: `plan ${id}`,
    before: { edition: edition - 1, file: book.whole.fileName, sha256: book.whole.sha256 },
    after: { edition, file: file.name, sha256: read.sha256, changes: countsOf(difference) },
  })
}

const countsOf = (difference: PlanDifference): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(difference).map(([name, changes]) => [
      name,
      typeof changes === 'number' ? changes : changes.length,
    ]),
  )

/** Owners by the codes of the new edition; facts are added only where something else stood under a code. */
const keepOwners = async (
  scope: Scope,
  db: Db,
  { read, id, register, mandates }: Renewal,
  {
    before,
    edition,
  }: { readonly before: Awaited<ReturnType<typeof listIndicators>>; readonly edition: number },
): Promise<void> => {
  const held = ownersOf(await listOwnerFacts(db, id))
  const after = indicatorsOf(read.plan)
  const kept = ownersKept(before, after, held)
  const facts = proposals(scope, { plan: read.plan, indicators: after, register, mandates }).flatMap(
    (proposal) => {
      const { code } = proposal
      const now = held.get(code)
      const wanted = kept.get(code) ?? { what: 'proposed' as const, owners: proposal.owners }
      const stood = now && { what: now.confirmed ? 'confirmed' : 'proposed', owners: now.owners }
      if (stood?.what === wanted.what && stood.owners.join() === wanted.owners.join()) return []
      const fact = { code, owners: wanted.owners, why: `bản ${edition}`, revision: (now?.revision ?? 0) + 1 }
      const said = [{ what: wanted.what, fact }]
      // somebody confirmed owners for what stood under this code before: that says nothing about what stands there now
      return wanted.what === 'proposed' && now?.confirmed
        ? [
            ...said,
            { what: 'confirmed' as const, fact: { ...fact, owners: [], revision: fact.revision + 1 } },
          ]
        : said
    },
  )
  const made = { province: scope.province, plan: id, by: signer(scope), at: scope.now, trial: scope.trial }
  for (const what of ['proposed', 'confirmed'] as const)
    await addOwners(db, {
      ...made,
      what,
      facts: facts.filter((one) => one.what === what).map(({ fact }) => fact),
    })
}
