import {
  type DocumentKind,
  isSentLate,
  lastMove,
  type SectionWritten,
  stageOf,
  type ToConfirm,
  type Unusual,
  type Way,
} from '#core/consolidation/approval.ts'
import { checksOfEvaluation } from '#core/consolidation/checks-of-evaluation.ts'
import { checksOf, type Check } from '#core/consolidation/checks.ts'
import { setAside } from '#core/consolidation/sources.ts'
import { sameConsolidation } from '#core/consolidation/same-consolidation.ts'
import type { IssuedLine } from '#core/page/workbench-page.ts'
import { day } from '#core/time/day.ts'
import { sayCheck } from '#core/words/workbench.ts'
import type { ApprovalFact } from '#core/consolidation/approval.ts'
import { type Bench, benchOf } from '#actions/consolidation/bench-material.ts'
import { consolidatedFor } from '#actions/consolidation/consolidated-for.ts'
import { outlineFor } from '#actions/consolidation/consolidation-rules.ts'
import { narrativePage } from '#actions/consolidation/narrative.ts'
import { decidedProposals } from '#actions/consolidation/said-by-department.ts'
import { mayAs } from '#core/access/permissions.ts'
import type { Scope } from '#actions/scope.ts'
import { listApprovals } from '#store/approvals.ts'
import { findEdition } from '#store/consolidations.ts'
import { type IssuedHead, listIssued } from '#store/issued.ts'
import type { KeptConsolidation } from '#store/month-tables.ts'
import { listSections } from '#store/narrative.ts'
import type { Opening } from '#store/periods.ts'
import type { Db } from '#store/store.ts'

/** Where a document stands, and everything that decides about its next step. */
export type ApprovalGround = {
  readonly opening: Opening
  readonly document: DocumentKind
  readonly facts: readonly ApprovalFact[]
  readonly checks: readonly Check[]
  readonly way: Way
  readonly issued: readonly IssuedHead[]
}

/** What still blocks, and what is to be known: asked while it is prepared, shown to who approves it. */
const checksNow = async (
  scope: Scope,
  db: Db,
  opening: Opening,
  {
    bench,
    live,
    document,
  }: { readonly bench: Bench; readonly live: KeptConsolidation; readonly document: DocumentKind },
): Promise<readonly Check[]> => {
  if (live.evaluation) return checksOfEvaluation(live.evaluation)
  const { lines } = bench
  const written = await narrativePage(scope, db, opening, { live, document })
  return checksOf({
    decided: await decidedProposals(db, opening, live),
    agencies: live.proposals.map(({ agency }) => agency),
    sections: written.sections,
    sources: written.sources,
    aside: written.aside.used,
    remembered: written.lines,
    lines,
    missing: live.missing,
    returned: live.returned,
  })
}

/** The sections of the text with who wrote them last; those that are set aside are no text. */
const writtenNow = async (
  db: Db,
  opening: Opening,
  document: DocumentKind,
): Promise<readonly SectionWritten[]> => {
  const titles = new Map(outlineFor(opening).map(({ id, title }) => [id, title]))
  const written = await listSections(db, { period: opening.period, document })
  return written
    .filter(({ section, text }) => section !== setAside && text !== '')
    .map(({ section, byAccount: by, at }) => ({
      title: titles.get(section) ?? section,
      by,
      at: at.toISOString(),
    }))
}

/** Reports that were returned or sent anew after an edition was frozen. */
const changedSince = (live: KeptConsolidation, { used }: KeptConsolidation): readonly Unusual[] => {
  const was = new Map(used.map(({ agency, revision }) => [agency.code, revision]))
  const now = new Map(live.used.map(({ agency, revision }) => [agency.code, revision]))
  const heads = new Map([...used, ...live.used].map(({ agency }) => [agency.code, agency.short]))
  const names = [...heads].filter(([code]) => was.get(code) !== now.get(code)).map(([, short]) => short)
  return names.length > 0 ? [{ code: 'changedSince', names }] : []
}

const ungraded = ({ evaluation }: KeptConsolidation): readonly Unusual[] =>
  (evaluation ? checksOfEvaluation(evaluation) : []).flatMap(({ code, names }): readonly Unusual[] =>
    code === 'assignmentsUngraded' ? [{ code: 'ungraded', names }] : [],
  )

/** What is asked to be confirmed: of what would be frozen now, and of the edition that waits. */
const toConfirm = (live: KeptConsolidation | null, waits: KeptConsolidation | null): ToConfirm => ({
  submitted: live ? ungraded(live) : [],
  approved: live && waits ? [...changedSince(live, waits), ...ungraded(waits)] : [],
})

/** Whoever reads what was sent alone gets neither checks nor the way there. */
export const approvalGround = async (
  scope: Scope,
  db: Db,
  opening: Opening,
  document: DocumentKind,
): Promise<ApprovalGround> => {
  const { period } = opening
  const facts = await listApprovals(db, { period, document })
  const issued = (await listIssued(db, period)).filter((one) => one.document === document)
  const prepares = scope.actor === null || mayAs(scope.actor, 'consolidation.make')
  const bench = prepares ? await benchOf(scope, db, opening) : null
  const stage = stageOf(facts)
  // asked while it is prepared, and shown to who approves
  const isChecked = stage === 'preparing' || stage === 'sent' || stage === 'submitted'
  const live = bench && (await consolidatedFor(scope, db, opening, document, bench.live))
  const checks =
    bench && live && isChecked ? await checksNow(scope, db, opening, { bench, live, document }) : []
  const last = lastMove(facts)
  const edition = last && prepares ? await findEdition(db, period, last.edition) : null
  const isNew = bench !== null && (!edition || live === null || !sameConsolidation(live, edition.page))
  return {
    opening,
    document,
    facts,
    checks,
    issued,
    way: {
      facts,
      blocking: checks.filter(({ level }) => level === 'blocks').map((check) => sayCheck(check)),
      isNew,
      written: await writtenNow(db, opening, document),
      toConfirm: toConfirm(live, edition?.page ?? null),
    },
  }
}

/** An issued document with when it was sent and received; late by the strict rule (Q13). */
export const issuedLines = (
  { issued, facts, opening }: ApprovalGround,
  symbol: string,
): readonly IssuedLine[] =>
  issued.map(({ at, period: _period, document: _document, ...head }) => {
    const of = (what: ApprovalFact['what']) =>
      facts.findLast((fact) => fact.what === what && fact.copy === head.copy) ?? null
    const [sent, received] = [of('sent'), of('received')]
    return {
      ...head,
      symbol,
      at: at.toISOString(),
      sent: sent && {
        at: sent.at,
        byName: sent.byName,
        late: isSentLate(new Date(sent.at), day(opening.consolidationDue)),
      },
      received: received && { at: received.at, byName: received.byName },
    }
  })
