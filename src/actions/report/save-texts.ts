import type { WireError } from '#core/page/head.ts'
import type { ReportTexts } from '#core/report/report-texts.ts'
import { checkTexts } from '#core/report/texts.ts'
import { ok, type Result } from '#core/result.ts'
import { logDraft } from '#actions/report/log-draft.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import type { Scope } from '#actions/scope.ts'
import { withDraft } from '#actions/report/with-draft.ts'
import type { ReportAddress } from '#actions/report/with-report.ts'
import { saveTexts as keepTexts } from '#store/drafts.ts'

/** `PUT …/texts`: the two mandatory parts, as far as they are written (G05). */
export const saveTexts = (
  scope: Scope,
  address: ReportAddress,
  texts: ReportTexts,
): Promise<Result<{ readonly savedAt: string }, WireError>> =>
  withDraft(scope, address, async (db, { key }) => {
    const sound = checkTexts(texts)
    if (!sound.ok) return refused(sound.failure)
    await keepTexts(db, key, sound.value, { at: scope.now, by: personOf(scope).account })
    await logDraft(scope, db, key, { texts: ['situation', 'proposals'] })
    return ok({ savedAt: scope.now.toISOString() })
  })
