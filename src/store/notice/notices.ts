import { sql } from 'kysely'
import {
  type Audience,
  type Notice,
  type NoticeKind,
  privateKinds,
  type SaidNotice,
} from '#core/notice/notice.ts'
import type { Channel } from '#core/notice/wish.ts'
import type { NoticeTable } from '#store/notice-tables.ts'
import type { Db } from '#store/store.ts'
import type { Selectable } from 'kysely'

/** When and by whom a notice is said. */
export type Saying = {
  readonly province: string
  readonly dueAt: Date
  readonly at: Date
  readonly by: { readonly account: string; readonly name: string }
  readonly trial: boolean
}

/** Says it, once: the same key a second time is nothing. The answer: whether it was new. */
export const addNotice = async (db: Db, notice: Notice, saying: Saying): Promise<boolean> => {
  const added = await db
    .insertInto('notice')
    .values({
      province: saying.province,
      key: notice.key,
      kind: notice.kind,
      agency: notice.agency,
      audience: notice.audience,
      period: notice.period,
      facts: JSON.stringify(notice.facts),
      due_at: saying.dueAt,
      at: saying.at,
      by_account: saying.by.account,
      by_name: saying.by.name,
      trial: saying.trial,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (added.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** The row as it was said. What the column `facts` holds is what its kind says: both were written together. */
const noticeOf = (row: Selectable<NoticeTable>): SaidNotice => ({
  ...({ kind: row.kind, facts: row.facts } as Pick<Notice, 'kind' | 'facts'> as Notice),
  key: row.key,
  agency: row.agency,
  audience: row.audience as Audience,
  period: row.period,
  dueAt: row.due_at.toISOString(),
  at: row.at.toISOString(),
  by: row.by_account,
  byName: row.by_name,
  trial: row.trial,
})

/** What of these has been told already. */
export const toldKeys = async (db: Db, keys: readonly string[]): Promise<ReadonlySet<string>> => {
  if (keys.length === 0) return new Set()
  const rows = await db
    .selectFrom('notice')
    .select('key')
    .where('key', 'in', [...keys])
    .execute()
  return new Set(rows.map(({ key }) => key))
}

/** Said and not yet handed out, oldest first. */
export const listUnspread = async (db: Db, most: number): Promise<readonly SaidNotice[]> => {
  const rows = await db
    .selectFrom('notice')
    .selectAll()
    .where((has) =>
      has.not(
        has.exists(
          has
            .selectFrom('notice_spread as s')
            .select('s.key')
            .whereRef('s.province', '=', 'notice.province')
            .whereRef('s.key', '=', 'notice.key'),
        ),
      ),
    )
    .orderBy('at')
    .orderBy('key')
    .limit(most)
    .execute()
  return rows.map(noticeOf)
}

/** The newest notice of every agency in a period, of kinds that remind. */
export const lastReminders = async (db: Db, period: string): Promise<ReadonlyMap<string, SaidNotice>> => {
  const kinds: readonly NoticeKind[] = ['reminder', 'overdue', 'chased']
  const rows = await db
    .selectFrom('notice')
    .selectAll()
    .where('period', '=', period)
    .where('kind', 'in', [...kinds])
    .orderBy('at')
    .execute()
  return new Map(rows.flatMap((row) => (row.agency === null ? [] : [[row.agency, noticeOf(row)] as const])))
}

export const findNotices = async (
  db: Db,
  keys: readonly string[],
): Promise<ReadonlyMap<string, SaidNotice>> => {
  if (keys.length === 0) return new Map()
  const rows = await db
    .selectFrom('notice')
    .selectAll()
    .where('key', 'in', [...keys])
    .execute()
  return new Map(rows.map((row) => [row.key, noticeOf(row)]))
}

export type ToldRow = {
  readonly notice: SaidNotice
  readonly account: string | null
  readonly name: string | null
  readonly channel: Channel | null
  readonly how: 'now' | 'digest' | null
  readonly dueAt: Date | null
  readonly readAt: Date | null
  readonly unsent: 'off' | 'noAddress' | null
  readonly mail: {
    readonly state: 'queued' | 'sending' | 'sent' | 'failed'
    readonly tries: number
    readonly nextAt: Date
    readonly doneAt: Date | null
    readonly reason: string
  } | null
}

/**
 * Everything that was told of a period, newest first, with each person, channel and result (G13); one that reached nobody
 * has one row. `agency` null: of everybody, but for what stays inside of an agency.
 */
export const listTold = async (
  db: Db,
  which: { readonly period: string; readonly agency: string | null },
  most: number,
): Promise<readonly ToldRow[]> => {
  let wanted = db
    .selectFrom('notice as n')
    .leftJoin('telling as t', (join) =>
      join.onRef('t.province', '=', 'n.province').onRef('t.key', '=', 'n.key'),
    )
    .leftJoin('mail as m', (join) => join.onRef('m.province', '=', 't.province').onRef('m.id', '=', 't.mail'))
    .leftJoin('account as a', (join) =>
      join.onRef('a.province', '=', 't.province').onRef('a.account', '=', 't.account'),
    )
    .where('n.period', '=', which.period)
  wanted =
    which.agency === null
      ? wanted.where('n.kind', 'not in', [...privateKinds])
      : wanted.where('n.agency', '=', which.agency).where('n.audience', '<>', 'department')
  const rows = await wanted
    .selectAll('n')
    .select([
      't.account as to_account',
      'a.name as to_name',
      't.channel',
      't.how',
      't.due_at as shown_at',
      't.read_at',
      't.unsent',
      'm.state',
      'm.tries',
      'm.next_at',
      'm.done_at',
      'm.reason',
    ])
    .orderBy('n.at', 'desc')
    .orderBy('n.key')
    .orderBy('t.account')
    .orderBy('t.channel')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    notice: noticeOf(row),
    account: row.to_account,
    name: row.to_name,
    channel: row.channel,
    how: row.how,
    dueAt: row.shown_at,
    readAt: row.read_at,
    unsent: row.unsent,
    mail:
      row.state === null || row.next_at === null
        ? null
        : {
            state: row.state,
            tries: row.tries ?? 0,
            nextAt: row.next_at,
            doneAt: row.done_at,
            reason: row.reason ?? '',
          },
  }))
}

/** One at a time, even with two servers: false where another one is at it. Held until the transaction ends. */
export const holdTick = async (db: Db, province: string): Promise<boolean> => {
  const { rows } = await sql<{
    held: boolean
  }>`select pg_try_advisory_xact_lock(hashtextextended(${`tick ${province}`}, 0)) as held`.execute(db)
  return rows[0]?.held ?? false
}

/** Handing out is done by one at a time as well; here one waits. */
export const holdSpread = async (db: Db, province: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`spread ${province}`}, 0))`.execute(db)
}
