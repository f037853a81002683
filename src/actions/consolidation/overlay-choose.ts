import {
  cellOfOwn,
  type Choice,
  type Choosable,
  type Choosing,
  consolidator,
  whyNotChoose,
} from '#core/consolidation/choice.ts'
import { judging } from '#core/figure/judge-said.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { WireError } from '#core/page/head.ts'
import type { ConsolidatedLine, ConsolidationPage } from '#core/page/consolidation-page.ts'
import { cleanText } from '#core/report/texts.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { figureError, refuseFigure } from '#core/words/figures.ts'
import { refuse } from '#core/words/month.ts'
import { consolidated } from '#actions/consolidation/consolidation-material.ts'
import { actOf, groundOf } from '#actions/figure/figure-ground.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { tellOverlaid } from '#actions/notice/tell-overlaid.ts'
import { note, signer, whyNot } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { consolidationPage, periodToConsolidate } from '#actions/consolidation/show-consolidation.ts'
import { addFigures, FigureRace } from '#store/figures/add-figures.ts'
import { findGround } from '#store/figures/record-ground.ts'
import { type Opening, reportedPeriod } from '#store/periods.ts'
import { addChoice, listChoices } from '#store/printed-choices.ts'
import { holdPeriod } from '#store/sendings.ts'
import { askIn, type Db } from '#store/store.ts'

export type ChoosingLine = Choosing & { readonly code: string }

const mostReason = 1000

/**
 * `POST /api/periods/:period/consolidation/choices`: what is printed of one line (H04, beyond 10). The department's own
 * figure is recorded beside the agency's with its reason, another reporter is chosen, or a choice is taken back. What
 * was frozen stays as it was: a choice made later goes into the next consolidation (Q37).
 */
export const choosePrinted = async (
  scope: Scope,
  spelled: string,
  asked: ChoosingLine,
): Promise<Result<ConsolidationPage, WireError>> => {
  const unfit = whyNot(scope, 'consolidation.make')
  if (unfit) return fail(unfit)
  const reason = cleanText(asked.reason)
  if (reason.length > mostReason) return refused(refuse('choiceMost', { most: mostReason }))
  const work = async (db: Db): Promise<Result<ConsolidationPage, WireError>> => {
    // nobody sends, consolidates or chooses meanwhile: the second of two sees what the first one did
    await holdPeriod(db, scope.province, await reportedPeriod(db, spelled))
    const opening = await periodToConsolidate(scope, db, spelled)
    if (!opening.ok) return opening
    const done = await choose(scope, db, opening.value, { ...asked, reason })
    return done.ok ? ok(await consolidationPage(scope, db, opening.value)) : done
  }
  return scope.store.transaction(viewOf(scope), work).catch((error: unknown) => {
    // the same figure was recorded by file or by command at this moment
    if (error instanceof FigureRace) return fail(figureError(refuseFigure('takenUnseen')))
    throw error
  })
}

const sayersOf = ({ code, owner, source, others, instead }: ConsolidatedLine): Choosable => ({
  code,
  focal: owner?.code ?? null,
  sayers: [
    ...(source ? [source.agency.code] : []),
    ...(instead?.agency ? [instead.agency.code] : []),
    ...others.map(({ agency }) => agency.code),
  ],
})

const choose = async (
  scope: Scope,
  db: Db,
  opening: Opening,
  asked: ChoosingLine,
): Promise<Result<null, WireError>> => {
  const { code, wish, reason } = asked
  const page = await consolidated(scope, db, opening)
  const line = [...page.targets, ...page.tables.flatMap(({ lines }) => lines)].find(
    (one) => one.code === code,
  )
  if (!line) return refused(refuse('notAsked', { code }))
  const standing = (await listChoices(db, opening)).find((one) => one.code === code) ?? null
  const refusal = whyNotChoose(sayersOf(line), standing, asked)
  if (refusal) return refused(refusal)
  const own = ownAfter(asked, standing)
  if (own) {
    const recorded = await recordOwn(scope, db, opening, { code, cell: own, reason })
    if (!recorded.ok) return recorded
  }
  const basis = wish.what === 'own' ? consolidator : wish.what === 'agency' ? wish.agency : null
  const { period } = opening
  const [revision, by] = [(standing?.revision ?? 0) + 1, signer(scope)]
  const fact = { period, indicator: code, revision, basis, reason, by, at: scope.now, trial: scope.trial }
  await addChoice(db, scope.province, fact)
  await note(scope, db, {
    action: 'choose-printed',
    subject: `period ${period}`,
    before: standing && { code, basis: standing.basis },
    after: { code, name: line.name, basis, reason, ...(own ? { cell: own } : {}) },
  })
  const [entry, agency] = [
    wish.what === 'own' ? wish.entry : null,
    wish.what === 'agency' ? wish.agency : null,
  ]
  await tellOverlaid(scope, db, { period, line, entry, agency, reason, revision })
  return ok(null)
}

/** The department's own figure as this choice leaves it; taking it back is a next revision, never an erasure. Null: untouched. */
const ownAfter = ({ wish }: ChoosingLine, standing: Choice | null): WireCell | null => {
  if (wish.what === 'own') return cellOfOwn(wish.entry)
  const stood = standing?.own && standing.own.kind !== 'missing'
  return wish.what === 'undo' && stood ? { kind: 'missing' } : null
}

/** Of the kind that agencies report in (Q10), judged as everybody's figures are, recorded as an overlay. */
const recordOwn = async (
  scope: Scope,
  db: Db,
  { plan, period }: Opening,
  { code, cell, reason }: { readonly code: string; readonly cell: WireCell; readonly reason: string },
): Promise<Result<null, WireError>> => {
  const stored = await findGround(askIn(db), plan, { indicators: [code], codes: [] })
  if (!stored) return refused(refuse('noPlan', { plan }))
  const key = { period, indicator: code, scope: scope.province, kind: 'estimate', basis: consolidator }
  const judged = judging(groundOf(scope, stored))({ ...key, cell, unit: '', base: null })
  if (!judged.ok) return fail({ ...figureError(judged.failure), cell: code })
  const act = {
    ...actOf(scope, { what: 'overlay', document: `${period}/${consolidator}`, reason, byAgency: null }),
    plan,
  }
  const { refused: late } = await addFigures(db, act, [{ ...judged.value, place: null, byAgency: null }])
  return late.length === 0 ? ok(null) : fail(figureError(refuseFigure('takenUnseen')))
}
