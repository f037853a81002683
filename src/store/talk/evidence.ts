import { sql } from 'kysely'
import type { EvidenceFile } from '#core/talk/evidence.ts'
import type { ReportKey } from '#store/drafts.ts'
import type { Db } from '#store/store.ts'

type Which = Pick<ReportKey, 'period' | 'agency'>

/** One paper after the other on one report, so that their numbers follow each other. */
export const holdEvidence = async (db: Db, { province, period, agency }: ReportKey): Promise<void> => {
  const papers = `${province}/${period}/${agency}/evidence`
  await sql`select pg_advisory_xact_lock(hashtextextended(${papers}, 0))`.execute(db)
}

/** Without their bytes, in the order in which they were attached, as far as these eyes may see. */
export const listEvidence = async (db: Db, { period, agency }: Which): Promise<readonly EvidenceFile[]> => {
  const rows = await db
    .selectFrom('evidence as e')
    .leftJoin('evidence_withdrawal as w', (join) =>
      join
        .onRef('w.province', '=', 'e.province')
        .onRef('w.period', '=', 'e.period')
        .onRef('w.agency', '=', 'e.agency')
        .onRef('w.number', '=', 'e.number'),
    )
    .select([
      'e.number',
      'subject',
      'name',
      'kind',
      'sha256',
      sql<number>`length(bytes)`.as('size'),
      'e.by_account as by',
      'e.by_name as byName',
      'e.at',
      'e.trial',
      'w.reason',
      'w.by_name as withdrawnBy',
      'w.at as withdrawnAt',
    ])
    .where('e.period', '=', period)
    .where('e.agency', '=', agency)
    .orderBy('e.number')
    .execute()
  return rows.map(({ reason, withdrawnBy, withdrawnAt, at, ...file }) => ({
    ...file,
    at: at.toISOString(),
    withdrawn:
      reason !== null && withdrawnBy !== null && withdrawnAt !== null
        ? { reason, byName: withdrawnBy, at: withdrawnAt.toISOString() }
        : null,
  }))
}

/** Null where it is not there, or not for these eyes. */
export const evidenceBytes = async (
  db: Db,
  { period, agency }: Which,
  number: number,
): Promise<Uint8Array | null> => {
  const row = await db
    .selectFrom('evidence')
    .select('bytes')
    .where('period', '=', period)
    .where('agency', '=', agency)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.bytes ?? null
}

/** How many papers of a plan's year count, by `agency subject`, as far as these eyes may see. */
export const countPapers = async (db: Db, plan: string): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await sql<{ agency: string; subject: string; count: string }>`
    select e.agency, e.subject, count(*) as count
    from evidence e
    join period_opening o on o.province = e.province and o.period = e.period
    where o.plan = ${plan} and not exists (select from evidence_withdrawal w
      where w.province = e.province and w.period = e.period and w.agency = e.agency and w.number = e.number)
    group by e.agency, e.subject`.execute(db)
  return new Map(rows.map(({ agency, subject, count }) => [`${agency} ${subject}`, Number(count)]))
}

export type NewEvidence = Omit<EvidenceFile, 'size' | 'withdrawn'> & { readonly bytes: Uint8Array }

export const addEvidence = async (db: Db, key: ReportKey, file: NewEvidence): Promise<void> => {
  const { by, byName, at, bytes, ...rest } = file
  await db
    .insertInto('evidence')
    // the driver takes bytes as a Buffer alone; a view of other bytes it would send as words
    .values({ ...key, ...rest, bytes: Buffer.from(bytes), by_account: by, by_name: byName, at: new Date(at) })
    .execute()
}

export const withdrawEvidence = async (
  db: Db,
  key: ReportKey,
  fact: {
    readonly number: number
    readonly reason: string
    readonly by: { readonly account: string; readonly name: string }
    readonly at: Date
    readonly trial: boolean
  },
): Promise<void> => {
  const { by, ...rest } = fact
  await db
    .insertInto('evidence_withdrawal')
    .values({ ...key, ...rest, by_account: by.account, by_name: by.name })
    .execute()
}
