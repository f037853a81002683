import type { CellHistoryPage } from '#core/page/cell-history-page.ts'
import type { WireError } from '#core/page/head.ts'
import { cellSteps } from '#core/report/cell-steps.ts'
import { figureLines } from '#core/report/form.ts'
import { ok, type Result } from '#core/result.ts'
import { refuse } from '#core/words/month.ts'
import { personOf } from '#actions/duty/month-book.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { openReportFile } from '#actions/report/report-file.ts'
import type { ReportAddress } from '#actions/report/with-report.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { listEntryChanges, listSentEntries } from '#store/entry-changes.ts'

/**
 * `GET …/cells/:code/history`: who wrote what into a cell, when and how. What lies in a draft is seen by its own agency alone;
 * who may read the report sees what was sent of it.
 */
export const showCellHistory = (
  scope: Scope,
  address: ReportAddress & { readonly code: string },
): Promise<Result<CellHistoryPage, WireError>> =>
  scope.store.transaction(viewOf(scope), async (db) => {
    const file = await openReportFile(scope, db, address)
    if (!file.ok) return file
    const { key, sections } = file.value
    const line = figureLines(sections).find(({ code }) => code === address.code)
    if (!line) return refused(refuse('notAsked', { code: address.code }))
    const whole = personOf(scope).agency === key.agency
    const typed = whole ? await listEntryChanges(db, key, line.code) : []
    const sent = await listSentEntries(db, key, line.code)
    const stood = [...typed.map((one) => ({ ...one, sent: null })), ...sent]
    const steps = cellSteps(stood.map(({ at, ...one }) => ({ ...one, at: at.toISOString() })))
    return ok({ code: line.code, name: line.name, unit: line.unit, steps, whole })
  })
