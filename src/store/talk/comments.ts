import type { CommentFact } from '#core/talk/thread.ts'
import type { ReportKey } from '#store/drafts.ts'
import type { Db } from '#store/store.ts'

/** In the order in which it was said, as far as these eyes may see. */
export const listComments = async (
  db: Db,
  { period, agency }: Pick<ReportKey, 'period' | 'agency'>,
): Promise<readonly CommentFact[]> => {
  const rows = await db
    .selectFrom('report_comment')
    .selectAll()
    .where('period', '=', period)
    .where('agency', '=', agency)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    number: row.number,
    subject: row.subject,
    thread: row.thread ?? row.number,
    what: row.what,
    words: row.words,
    inside: row.inside,
    asked: row.asked,
    by: row.by_account,
    byName: row.by_name,
    byAgency: row.by_agency,
    at: row.at.toISOString(),
    trial: row.trial,
  }))
}

/** `thread` null: it begins one. */
export type NewComment = Omit<CommentFact, 'number' | 'thread'> & { readonly thread: number | null }

export const addComment = async (db: Db, key: ReportKey, fact: NewComment): Promise<void> => {
  const { by, byName, byAgency, at, asked, ...rest } = fact
  await db
    .insertInto('report_comment')
    .values({
      ...key,
      ...rest,
      asked: [...asked],
      by_account: by,
      by_name: byName,
      by_agency: byAgency,
      at: new Date(at),
    })
    .execute()
}
