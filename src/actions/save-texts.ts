import type { WireError } from '#core/page/head.ts'
import type { ReportTexts } from '#core/page/month-pages.ts'
import { checkTexts } from '#core/report/texts.ts'
import { whyNot } from '#core/report/why-not.ts'
import { ok, type Result } from '#core/result.ts'
import { logDraft } from '#actions/log-draft.ts'
import { personOf } from '#actions/month-book.ts'
import { refused } from '#actions/month-refusal.ts'
import type { Scope } from '#actions/scope.ts'
import { type ReportAddress, withReport } from '#actions/with-report.ts'
import { saveTexts as keepTexts } from '#store/drafts.ts'

/** `PUT …/texts`: the two mandatory parts, as far as they are written (G05). */
export const saveTexts = (
  scope: Scope,
  address: ReportAddress,
  texts: ReportTexts,
): Promise<Result<{ readonly savedAt: string }, WireError>> =>
  withReport(scope, address, 'together', async (db, file) => {
    const refusal = whyNot('save', file.report, personOf(scope))
    if (refusal) return refused(refusal)
    const sound = checkTexts(texts)
    if (!sound.ok) return refused(sound.failure)
    await keepTexts(db, file.key, sound.value, { at: scope.now, by: personOf(scope).account })
    await logDraft(scope, db, file.key, { texts: ['situation', 'proposals'] })
    return ok({ savedAt: scope.now.toISOString() })
  })
