import { type Decided, decidedOf, type ProposalFact, topicsOf } from '#core/consolidation/proposals.ts'
import { type Deciding, whyNotDecide } from '#core/consolidation/why-not-decide.ts'
import type { AgencyHead, WireError } from '#core/page/head.ts'
import type { ProposalsPage } from '#core/page/workbench-page.ts'
import { cleanText } from '#core/report/texts.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { benchError, refuseBench } from '#core/words/workbench.ts'
import { whyNotPrepare } from '#actions/consolidation/bench-rights.ts'
import { outlineFor } from '#actions/consolidation/consolidation-rules.ts'
import { heldPeriod } from '#actions/consolidation/held-period.ts'
import { decidedProposals } from '#actions/consolidation/said-by-department.ts'
import { consolidated } from '#actions/consolidation/consolidation-material.ts'
import { periodToConsolidate } from '#actions/consolidation/show-consolidation.ts'
import { readsDrafts } from '#actions/consolidation/words-for-reader.ts'
import { note, signer } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import type { KeptConsolidation } from '#store/month-tables.ts'
import type { Opening } from '#store/periods.ts'
import { addProposalFact, listProposalFacts } from '#store/proposals.ts'
import type { Db } from '#store/store.ts'

const mostLetters = 10_000

const topicsFor = (opening: Opening, decided: readonly Decided[]): readonly string[] => [
  ...new Set([
    ...topicsOf(decided).map(({ title }) => title),
    ...outlineFor(opening)
      .filter(({ level, others }) => level === 2 && !others)
      .map(({ title }) => title),
  ]),
]

const splitsOf = (facts: readonly ProposalFact[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    [...new Map(facts.map((fact) => [`${fact.agency}/${fact.item}`, fact])).entries()].flatMap(
      ([key, { what, ordinal }]) => (what === 'split' ? [[key, ordinal] as const] : []),
    ),
  )

const pageOf = async (
  scope: Scope,
  db: Db,
  opening: Opening,
  live: KeptConsolidation,
): Promise<ProposalsPage> => {
  // the committee reads what was asked; what was decided of it, in the report that is sent
  const facts = readsDrafts(scope) ? await listProposalFacts(db, opening.period) : []
  const items = decidedOf(
    live.proposals.map(({ agency, text }) => ({ agency: agency.code, text })),
    facts,
  )
  const heads = (nothing: boolean): readonly AgencyHead[] =>
    live.proposals.filter((one) => one.nothing === nothing).map(({ agency }) => agency)
  return {
    period: opening.period,
    items,
    agencies: heads(false),
    nothing: heads(true),
    topics: topicsFor(opening, items),
    splits: splitsOf(facts),
    whyNotDecide: await whyNotPrepare(scope, db, opening),
  }
}

/** `GET /api/periods/:period/proposals`: every item of what the agencies ask for, and what became of it (H05). */
export const showProposals = (scope: Scope, spelled: string): Promise<Result<ProposalsPage, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const opening = await periodToConsolidate(scope, db, spelled)
    if (!opening.ok) return opening
    return ok(await pageOf(scope, db, opening.value, await consolidated(scope, db, opening.value)))
  })

/** A decision as a fact: what does not belong to it is empty. */
const factOf = (asked: Deciding, ordinal: number) => ({
  agency: asked.agency,
  item: asked.item,
  ordinal,
  what: asked.what,
  topic: asked.what === 'taken' ? cleanText(asked.topic) : '',
  wording: asked.what === 'taken' ? cleanText(asked.wording) : '',
  into: asked.what === 'merged' ? asked.into : null,
  parts: asked.what === 'split' ? asked.parts.map(cleanText) : [],
  reason: asked.what === 'declined' ? cleanText(asked.reason) : '',
})

const tooLong = (asked: Deciding): boolean => JSON.stringify(factOf(asked, 1)).length > 3 * mostLetters

/** `POST /api/periods/:period/proposals`: taken, merged, declined with a reason, split, or undone. */
export const decideProposal = (
  scope: Scope,
  spelled: string,
  asked: Deciding,
): Promise<Result<ProposalsPage, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const opening = await heldPeriod(scope, db, spelled)
    if (!opening.ok) return opening
    const { period } = opening.value
    const unfit = await whyNotPrepare(scope, db, opening.value)
    if (unfit) return fail(unfit)
    if (tooLong(asked)) return fail(benchError(refuseBench('benchTooLong', { most: String(mostLetters) })))
    const live = await consolidated(scope, db, opening.value)
    const decided = await decidedProposals(db, opening.value, live)
    const facts = (await listProposalFacts(db, period, asked.agency)).filter(
      ({ item }) => item === asked.item,
    )
    const standing = Math.max(0, ...facts.map(({ ordinal }) => ordinal))
    const refused = whyNotDecide(decided, asked, standing)
    if (refused) return fail(benchError(refused))
    const fact = factOf(asked, standing + 1)
    const by = signer(scope)
    await addProposalFact(db, { province: scope.province, period }, fact, {
      ...by,
      at: scope.now,
      trial: scope.trial,
    })
    const { what, topic, into, reason } = fact
    await note(scope, db, {
      action: 'decide-proposal',
      subject: `period ${period} ${asked.agency}`,
      after: { item: asked.item, what, topic, into, reason },
    })
    return ok(await pageOf(scope, db, opening.value, live))
  })
