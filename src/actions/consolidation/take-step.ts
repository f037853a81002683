import {
  type ApprovalFact,
  copyOf,
  lastMove,
  lastSentOf,
  type Step,
  whyNotStep,
} from '#core/consolidation/approval.ts'
import type { WireError } from '#core/page/head.ts'
import type { ApprovalPage } from '#core/page/workbench-page.ts'
import { cleanText } from '#core/report/texts.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { benchError, refuseBench } from '#core/words/workbench.ts'
import { refusal } from '#core/words/refusals.ts'
import { type ApprovalGround, approvalGround } from '#actions/consolidation/approval-ground.ts'
import { hasDocument } from '#actions/consolidation/consolidated-for.ts'
import { makerOf } from '#actions/consolidation/document-files.ts'
import { freeze } from '#actions/consolidation/freeze.ts'
import { heldPeriod } from '#actions/consolidation/held-period.ts'
import { issueDocument } from '#actions/consolidation/issue-document.ts'
import { approvalPage, rightFor } from '#actions/consolidation/show-approval.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { tellApproval } from '#actions/notice/tell-approval.ts'
import { note, signer, whyNot } from '#actions/rights.ts'
import { ownView, type Scope, viewOf } from '#actions/scope.ts'
import { addApproval, listApprovals } from '#store/approvals.ts'
import { newestConsolidation } from '#store/consolidations.ts'
import type { Db } from '#store/store.ts'

const mostNote = 10_000

/** The edition that goes to the leader: what is there now, frozen where the newest one does not hold it yet. */
const editionFor = async (
  scope: Scope,
  db: Db,
  { opening, document }: ApprovalGround,
): Promise<Result<number, WireError>> => {
  const frozen = await freeze(scope, db, opening, document)
  if (frozen.ok) return ok(frozen.value.edition)
  const newest = frozen.failure.code === 'nothingNew' ? await newestConsolidation(db, opening.period) : null
  return newest ? ok(newest.edition) : refused(frozen.failure)
}

/** The place after every fact, also those that this view may not see: the committee sees what was sent alone. */
const nextOrdinal = (scope: Scope, { opening, document }: ApprovalGround): Promise<number> =>
  scope.store.transaction(ownView(scope), async (db) => {
    const all = await listApprovals(db, { period: opening.period, document })
    return (all.at(-1)?.ordinal ?? 0) + 1
  })

const factOf = (
  scope: Scope,
  { facts }: ApprovalGround,
  step: Step,
  { edition, ordinal }: Pick<ApprovalFact, 'edition' | 'ordinal'>,
): ApprovalFact => {
  const by = signer(scope)
  return {
    ordinal,
    what: step.what,
    copy: step.what === 'received' ? (lastSentOf(facts)?.copy ?? 1) : copyOf(facts),
    edition,
    note: step.what === 'handedBack' ? cleanText(step.note).slice(0, mostNote) : '',
    by: by.account,
    byName: by.name,
    at: scope.now.toISOString(),
    trial: scope.trial,
  }
}

/** Which edition a step speaks of: submitting freezes one, the others follow. */
const editionOf = async (
  scope: Scope,
  db: Db,
  ground: ApprovalGround,
  { what }: Step,
): Promise<Result<number, WireError>> => {
  if (what === 'submitted') return editionFor(scope, db, ground)
  const spoken = what === 'received' ? lastSentOf(ground.facts) : lastMove(ground.facts)
  return ok(spoken?.edition ?? 0)
}

const work = async (
  scope: Scope,
  db: Db,
  ground: ApprovalGround,
  step: Step,
): Promise<Result<ApprovalGround, WireError>> => {
  const { opening, document } = ground
  const refusedStep = whyNotStep(ground.way, step, signer(scope).account, vietnameseDay(scope.now))
  if (refusedStep) return fail(benchError(refusedStep))
  const edition = await editionOf(scope, db, ground, step)
  if (!edition.ok) return edition
  const ordinal = await nextOrdinal(scope, ground)
  const fact = factOf(scope, ground, step, { edition: edition.value, ordinal })
  const { period, plan } = opening
  if (step.what === 'issued') {
    const { number, day, signer: by } = step
    const key = { period, document, copy: fact.copy, edition: fact.edition, plan }
    const issued = await issueDocument(scope, db, { ...key, number, day, signer: by })
    if (!issued.ok) return issued
  }
  await addApproval(db, { province: scope.province, period, document }, fact)
  const submittedBy = ground.facts.findLast(({ what }) => what === 'submitted')?.by ?? null
  await tellApproval(scope, db, { period, document, submittedBy }, fact)
  await note(scope, db, {
    action: `report-${fact.what}`,
    subject: `period ${period} ${document}`,
    after: {
      copy: fact.copy,
      edition: fact.edition,
      note: fact.note,
      ...(step.what === 'issued' ? { number: step.number, day: step.day } : {}),
    },
  })
  return ok(await approvalGround(scope, db, opening, document))
}

/** `POST /api/periods/:period/approval/:document`: the next step of a document on its way to the committee (H07). */
export const takeStep = (
  scope: Scope,
  spelled: string,
  document: string,
  step: Step,
): Promise<Result<ApprovalPage, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    if (!makerOf(document)) return fail(benchError(refuseBench('noIssued', {})))
    const opening = await heldPeriod(scope, db, spelled)
    if (!opening.ok) return opening
    if (!hasDocument(opening.value, document)) return fail(benchError(refuseBench('noIssued', {})))
    if (scope.actor === null || whyNot(scope, rightFor[step.what])) return fail(refusal('noRight'))
    const done = await work(scope, db, await approvalGround(scope, db, opening.value, document), step)
    return done.ok ? ok(await approvalPage(scope, db, done.value)) : done
  })
