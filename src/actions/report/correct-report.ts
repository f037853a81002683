import type { WireError } from '#core/page/head.ts'
import type { ReportPage } from '#core/page/report-page.ts'
import {
  checkCorrection,
  type CorrectionCell,
  type CorrectionDecision,
  type CorrectionGround,
  correctedEntries,
} from '#core/report/correction.ts'
import { blank, type Entry } from '#core/report/entry.ts'
import { checkEntry } from '#core/report/entry-check.ts'
import { figureLines, reusedLines } from '#core/report/form.ts'
import { readFormCode } from '#core/report/quarter.ts'
import { lastSent } from '#core/report/status.ts'
import { cleanText, isBlankText } from '#core/report/texts.ts'
import { whyNot } from '#core/report/why-not.ts'
import { ok, type Result } from '#core/result.ts'
import { type Refusal, refuse } from '#core/words/month.ts'
import { sayWarning } from '#core/words/validation.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { tellCorrectionAsked, tellCorrectionDecided } from '#actions/notice/tell-report.ts'
import { correctionWarnings } from '#actions/report/correction-questions.ts'
import { logReport } from '#actions/report/log-draft.ts'
import { whyNotDecide, whyNotWithdraw } from '#actions/report/report-corrections.ts'
import { openReportFile, type ReportFile } from '#actions/report/report-file.ts'
import { reportPage } from '#actions/report/report-page.ts'
import { questionsOf } from '#actions/report/validate-report.ts'
import { type ReportAddress, withReport } from '#actions/report/with-report.ts'
import { signer } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { addCorrection, addCorrectionDecision, listCorrections } from '#store/corrections.ts'
import { listLimits } from '#store/limits.ts'
import { addReportedFigures } from '#store/reported-figures.ts'
import type { Db } from '#store/store.ts'

type Cell = { readonly code: string; readonly entry: Entry }

const pageNow = async (scope: Scope, db: Db, file: ReportFile): Promise<Result<ReportPage, WireError>> => {
  const now = await openReportFile(scope, db, file.key)
  return now.ok ? ok(await reportPage(scope, db, now.value)) : now
}

/** The entries in their one spelling, each within what its line may say. */
const checked = async (
  db: Db,
  file: ReportFile,
  cells: readonly Cell[],
): Promise<Result<readonly Cell[], Refusal>> => {
  const spoken = cells.map(({ code }) => readFormCode(code).code)
  const limits = await listLimits(db, file.opening.plan, spoken)
  const sound: Cell[] = []
  for (const { code, entry } of cells) {
    const line = limits.get(readFormCode(code).code)
    if (!line) return { ok: false, failure: refuse('notInSending', { code }) }
    const one = checkEntry({ ...line, code }, entry)
    if (!one.ok) return one
    sound.push({ code, entry: one.value })
  }
  return ok(sound)
}

/** What stands: what was sent, as earlier corrections left it; and the cells that wait for a decision. */
const groundOf = async (db: Db, file: ReportFile): Promise<CorrectionGround & { readonly asked: number }> => {
  const before = await listCorrections(db, file.key)
  const corrected = correctedEntries(before)
  const waiting = before.filter(({ decision }) => decision === null)
  return {
    asked: before.length,
    open: new Set(waiting.flatMap(({ cells }) => cells.map(({ code }) => code))),
    stands: new Map(
      figureLines(file.sections).map(({ code, name, unit }) => [
        code,
        { name, unit, entry: corrected.get(code) ?? file.entries.get(code) ?? blank },
      ]),
    ),
  }
}

/** What is asked once and stands in two lines is corrected in both. */
const withTwins = (file: ReportFile, cells: readonly CorrectionCell[]): readonly CorrectionCell[] => {
  const twins = reusedLines(file.sections).flatMap(({ code, name, unit, sameAs }) => {
    const first = cells.find((cell) => cell.code === sameAs)
    return first ? [{ ...first, code, name, unit }] : []
  })
  return [...cells, ...twins]
}

/** What is asked of the report as the request would leave it; what stands in two lines is corrected in both. */
const warningsOf = (
  scope: Scope,
  db: Db,
  file: ReportFile,
  { ground, cells }: { readonly ground: CorrectionGround; readonly cells: readonly Cell[] },
) => {
  const twins = reusedLines(file.sections).flatMap(({ code, sameAs }) => {
    const first = cells.find((cell) => cell.code === sameAs)
    return first ? [{ ...first, code }] : []
  })
  const stands = new Map([...ground.stands].map(([code, { entry }]) => [code, entry]))
  return correctionWarnings(scope, db, file, { stands, cells: [...cells, ...twins] })
}

/**
 * `POST …/corrections`: the agency asks to correct what is frozen; cells with their new figures, and why (G12). What a form would
 * be asked is asked here, too: the note of a cell answers (G10).
 */
export const askCorrection = (
  scope: Scope,
  address: ReportAddress,
  wished: { readonly cells: readonly Cell[]; readonly reason: string },
): Promise<Result<ReportPage, WireError>> =>
  withReport(scope, address, async (db, file) => {
    const refusal = whyNot('correct', file.report, personOf(scope))
    if (refusal) return refused(refusal)
    const cells = await checked(db, file, wished.cells)
    if (!cells.ok) return refused(cells.failure)
    const ground = await groundOf(db, file)
    const sound = checkCorrection({ cells: cells.value, reason: wished.reason }, ground)
    if (!sound.ok) return refused(sound.failure)
    const asked = await warningsOf(scope, db, file, { ground, cells: cells.value })
    const open = questionsOf(asked)
    const [first] = open
    if (first) {
      const facts = { count: open.length, first: first.name, questions: open }
      return refused(refuse('questionsUnanswered', facts))
    }
    const { account, name } = signer(scope)
    const number = ground.asked + 1
    await addCorrection(db, file.key, {
      reason: sound.value.reason,
      cells: withTwins(file, sound.value.cells),
      number,
      revision: lastSent(file.facts)?.revision ?? 1,
      by: account,
      byName: name,
      at: scope.now.toISOString(),
      trial: scope.trial,
    })
    const after = {
      number,
      cells: sound.value.cells.map(({ code }) => code),
      reason: sound.value.reason,
      ...(asked.length === 0 ? {} : { asked: asked.map(({ warning }) => sayWarning(warning)) }),
    }
    await logReport(scope, db, file.key, { action: 'ask-correction', after })
    await tellCorrectionAsked(scope, db, file, { number, reason: sound.value.reason })
    return pageNow(scope, db, file)
  })

export type CorrectionVerdict = { readonly what: CorrectionDecision['what']; readonly reason: string }

/**
 * `POST …/corrections/:number`: the department accepts, or refuses with a reason; the agency withdraws. Accepted, every figure
 * gets its next revision in its own period, and the request lands in the next period that is not frozen.
 */
export const decideCorrection = (
  scope: Scope,
  address: ReportAddress & { readonly number: number },
  { what, reason }: CorrectionVerdict,
): Promise<Result<ReportPage, WireError>> =>
  withReport(scope, address, async (db, file) => {
    const one = (await listCorrections(db, file.key)).find(({ number }) => number === address.number)
    if (!one) return refused(refuse('noCorrection', {}))
    const refusal = what === 'withdrawn' ? whyNotWithdraw(scope, one) : whyNotDecide(scope, one)
    if (refusal) return refused(refusal)
    if (what === 'refused' && isBlankText(reason)) return refused(refuse('refusalNeedsReason', {}))
    const { account, name } = signer(scope)
    const said = { what, reason: cleanText(reason), by: account, byName: name, trial: scope.trial }
    await addCorrectionDecision(db, file.key, one.number, { ...said, at: scope.now.toISOString() })
    if (what === 'accepted')
      await addReportedFigures(
        db,
        file.key,
        one.cells.map(({ code, now }) => ({ code, entry: now })),
        {
          plan: file.opening.plan,
          revision: one.revision,
          at: scope.now,
          by: { account, name },
          trial: scope.trial,
          corrects: { reason: one.reason, number: one.number },
        },
      )
    const action = {
      accepted: 'accept-correction',
      refused: 'refuse-correction',
      withdrawn: 'withdraw-correction',
    }[what]
    await logReport(scope, db, file.key, { action, after: { number: one.number, reason: said.reason } })
    await tellCorrectionDecided(scope, db, file, { number: one.number, what, reason: said.reason })
    return pageNow(scope, db, file)
  })
