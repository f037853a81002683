import type { AnsweredWarning } from '#core/validation/warning.ts'
import type { ReportKey } from '#store/drafts.ts'
import type { Db } from '#store/store.ts'

/** What a sending was asked, each with the reason that went with it. */
export const addSentWarnings = async (
  db: Db,
  key: ReportKey,
  revision: number,
  answered: readonly AnsweredWarning[],
): Promise<void> => {
  if (answered.length === 0) return
  await db
    .insertInto('sent_warning')
    .values(
      answered.map(({ warning, name, reason }, at) => ({
        ...key,
        revision,
        ordinal: at + 1,
        asked: JSON.stringify(warning),
        name,
        reason,
      })),
    )
    .execute()
}

export type SentWarning = AnsweredWarning & { readonly agency: string; readonly revision: number }

/** What the sendings of a period were asked, by agency and in the order of the form: all that these eyes may see. */
export const listSentWarnings = async (
  db: Db,
  which: { readonly period: string; readonly agency?: string },
): Promise<readonly SentWarning[]> => {
  let wanted = db.selectFrom('sent_warning').selectAll().where('period', '=', which.period)
  if (which.agency !== undefined) wanted = wanted.where('agency', '=', which.agency)
  const rows = await wanted.orderBy('agency').orderBy('revision').orderBy('ordinal').execute()
  return rows.map(({ agency, revision, asked, name, reason }) => ({
    agency,
    revision,
    warning: asked,
    name,
    reason,
  }))
}
