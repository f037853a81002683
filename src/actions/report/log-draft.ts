import { note } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import type { ReportKey } from '#store/drafts.ts'
import type { Db } from '#store/store.ts'

/** The subject under which a report stands in the log: `report 2024-M03 SYT`. */
export const subjectOf = ({ period, agency }: Pick<ReportKey, 'period' | 'agency'>): string =>
  `report ${period} ${agency}`

/** Adds to the log what the actor did to a report (K07). */
export const logReport = (
  scope: Scope,
  db: Db,
  key: ReportKey,
  change: { readonly action: string; readonly after: object },
): Promise<void> => note(scope, db, { ...change, subject: subjectOf(key) })

/** Which cells a draft was saved in, never what was typed: the log is read by others than the agency. */
export const logDraft = (scope: Scope, db: Db, key: ReportKey, after: object): Promise<void> =>
  logReport(scope, db, key, { action: 'save-draft', after })
