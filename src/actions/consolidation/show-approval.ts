import type { Permission } from '#core/access/permissions.ts'
import { copyOf, stageOf, type Step, whyNotStep } from '#core/consolidation/approval.ts'
import { parseReportFrame } from '#core/document/report-frame.ts'
import { frameOnDay } from '#core/document/frame-on-day.ts'
import type { WireError } from '#core/page/head.ts'
import type { Reason } from '#core/page/reason.ts'
import type { ApprovalPage } from '#core/page/workbench-page.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { benchError, refuseBench } from '#core/words/workbench.ts'
import { refusal } from '#core/words/refusals.ts'
import { type ApprovalGround, approvalGround, issuedLines } from '#actions/consolidation/approval-ground.ts'
import { benchReason } from '#actions/consolidation/bench-rights.ts'
import { hasDocument } from '#actions/consolidation/consolidated-for.ts'
import { makerOf } from '#actions/consolidation/document-files.ts'
import { periodToConsolidate } from '#actions/consolidation/show-consolidation.ts'
import { signer, whyNot } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { readCatalogueFile, soundCatalogue } from '#office/catalogue.ts'
import { listAgencies } from '#store/agencies.ts'
import type { Db } from '#store/store.ts'

/** Who takes which step. */
export const rightFor: Readonly<Record<Step['what'], Permission>> = {
  submitted: 'consolidation.make',
  approved: 'consolidation.approve',
  handedBack: 'consolidation.approve',
  issued: 'consolidation.make',
  sent: 'consolidation.make',
  received: 'consolidation.receive',
}

/** Steps as a button asks about them: what the dialog will fill in is taken for right. */
const probes = (today: string): Readonly<Record<Step['what'], Step>> => ({
  submitted: { what: 'submitted', confirmed: true },
  approved: { what: 'approved', confirmed: true },
  handedBack: { what: 'handedBack', note: '…' },
  issued: { what: 'issued', number: '1', day: today, signer: { form: '', title: '…', name: '…' } },
  sent: { what: 'sent' },
  received: { what: 'received' },
})

const whyNotNow = (scope: Scope, ground: ApprovalGround, what: Step['what']): Reason | null => {
  if (scope.actor === null || whyNot(scope, rightFor[what])) return refusal('noRight')
  const today = vietnameseDay(scope.now)
  return benchReason(whyNotStep(ground.way, probes(today)[what], signer(scope).account, today))
}

/** The document of a period as its page shows it. */
export const approvalPage = async (scope: Scope, db: Db, ground: ApprovalGround): Promise<ApprovalPage> => {
  const { opening, document, facts, checks } = ground
  const today = vietnameseDay(scope.now)
  const letterhead = soundCatalogue('letterhead', parseReportFrame(readCatalogueFile('letterhead')))
  const frame = frameOnDay(letterhead, await listAgencies(db), today)
  const why = (what: Step['what']): Reason | null => whyNotNow(scope, ground, what)
  return {
    period: opening.period,
    document,
    stage: stageOf(facts),
    copy: copyOf(facts),
    consolidationDue: opening.consolidationDue,
    today,
    checks,
    toConfirm: ground.way.toConfirm,
    facts,
    issued: issuedLines(ground, frame.letterhead.symbol),
    signer: frame.signer,
    symbol: frame.letterhead.symbol,
    whyNotSubmit: why('submitted'),
    whyNotApprove: why('approved'),
    whyNotHandBack: why('handedBack'),
    whyNotIssue: why('issued'),
    whyNotSend: why('sent'),
    whyNotReceive: why('received'),
  }
}

/** `GET /api/periods/:period/approval/:document` */
export const showApproval = (
  scope: Scope,
  spelled: string,
  document: string,
): Promise<Result<ApprovalPage, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    if (!makerOf(document)) return fail(benchError(refuseBench('noIssued', {})))
    const opening = await periodToConsolidate(scope, db, spelled)
    if (!opening.ok) return opening
    if (!hasDocument(opening.value, document)) return fail(benchError(refuseBench('noIssued', {})))
    return ok(await approvalPage(scope, db, await approvalGround(scope, db, opening.value, document)))
  })
