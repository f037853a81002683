import { sql } from 'kysely'
import type { TotalBefore } from '#core/report/falls.ts'
import type { Said } from '#core/consolidation/sendings.ts'
import type { ReportTexts } from '#core/report/report-texts.ts'
import type { Spelling } from '#core/report/canonical.ts'
import type { Entry } from '#core/report/entry.ts'
import type { ReportFact } from '#core/report/fact.ts'
import type { SaidWork, SaidWorks } from '#core/works/said-work.ts'
import { textsOf } from '#store/draft-texts.ts'
import { type CodedEntry, entryOf, type ReportKey, rowOf } from '#store/drafts.ts'
import { addSentWorks, listSentWorks } from '#store/sent-works.ts'
import type { Db } from '#store/store.ts'

/**
 * Holds a report until the transaction ends: `together` for saving cells, `alone` for sending, returning, accepting.
 * A consolidation holds the whole period alone, so that what it used is exactly what it says.
 */
export const holdReport = async (db: Db, key: ReportKey, how: 'together' | 'alone'): Promise<void> => {
  const period = `${key.province}/${key.period}`
  const report = `${period}/${key.agency}`
  const own = how === 'alone' ? sql`pg_advisory_xact_lock` : sql`pg_advisory_xact_lock_shared`
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${period}, 0)),
    ${own}(hashtextextended(${report}, 0))`.execute(db)
}

export const holdPeriod = async (db: Db, province: string, period: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${province}/${period}`}, 0))`.execute(db)
}

export const addFact = async (db: Db, key: ReportKey, ordinal: number, fact: ReportFact): Promise<void> => {
  const { signed, cells = [] } = fact
  await db
    .insertInto('report_fact')
    .values({
      ...key,
      ordinal,
      what: fact.what,
      at: new Date(fact.at),
      by_account: fact.by,
      by_name: fact.byName,
      note: fact.note,
      revision: fact.revision,
      checksum: fact.checksum,
      trial: fact.trial,
      signed: signed ? JSON.stringify(signed) : null,
      cells: JSON.stringify(cells),
    })
    .execute()
}

/** Facts in their order, of one report or of everybody that these eyes may see. */
export const listFacts = async (
  db: Db,
  which: { readonly period?: string; readonly agency?: string },
): Promise<readonly (ReportFact & { readonly period: string; readonly agency: string })[]> => {
  let wanted = db.selectFrom('report_fact').selectAll()
  if (which.period !== undefined) wanted = wanted.where('period', '=', which.period)
  if (which.agency !== undefined) wanted = wanted.where('agency', '=', which.agency)
  const rows = await wanted.orderBy('period').orderBy('agency').orderBy('ordinal').execute()
  return rows.map((row) => ({
    period: row.period,
    agency: row.agency,
    what: row.what,
    at: row.at.toISOString(),
    by: row.by_account,
    byName: row.by_name,
    note: row.note,
    revision: row.revision,
    checksum: row.checksum,
    trial: row.trial,
    ...(row.signed ? { signed: row.signed } : {}),
    ...(row.cells.length > 0 ? { cells: row.cells } : {}),
  }))
}

export type SentContent = {
  readonly revision: number
  /** With the running totals that they were held against. */
  readonly entries: readonly (CodedEntry & { readonly before?: TotalBefore | undefined })[]
  readonly texts: ReportTexts
  readonly works: SaidWorks
  readonly spelling: Spelling
}

export const addSending = async (db: Db, key: ReportKey, sent: SentContent): Promise<void> => {
  const { situation, proposals, nextYear = null } = sent.texts
  const { revision, spelling } = sent
  await db
    .insertInto('sent_text')
    .values({ ...key, revision, situation, proposals, next_year: nextYear, spelling })
    .execute()
  await addSentWorks(db, key, revision, sent.works)
  if (sent.entries.length === 0) return
  await db
    .insertInto('sent_entry')
    .values(
      sent.entries.map((cell) => ({
        ...key,
        revision: sent.revision,
        ...rowOf(cell),
        before_value: cell.before?.value ?? null,
        before_period: cell.before?.period ?? null,
      })),
    )
    .execute()
}

export const sendingKey = (agency: string, revision: number): string => `${agency}/${revision}`

type Saying = Said & { readonly entries: Map<string, Entry>; readonly works: Record<string, SaidWork> }

/** What was said in each sending of a period, by `sendingKey`. */
export const listSaid = async (
  db: Db,
  period: string,
  agency?: string,
): Promise<ReadonlyMap<string, Said>> => {
  let texts = db.selectFrom('sent_text').selectAll().where('period', '=', period)
  let cells = db.selectFrom('sent_entry').selectAll().where('period', '=', period)
  if (agency !== undefined) {
    texts = texts.where('agency', '=', agency)
    cells = cells.where('agency', '=', agency)
  }
  const said = new Map<string, Saying>()
  for (const row of await texts.execute()) {
    const { spelling } = row
    said.set(sendingKey(row.agency, row.revision), {
      entries: new Map(),
      texts: textsOf(row),
      works: {},
      spelling,
    })
  }
  for (const work of await listSentWorks(db, { period, ...(agency === undefined ? {} : { agency }) })) {
    const one = said.get(sendingKey(work.agency, work.revision))
    if (one) one.works[work.action] = work.said
  }
  for (const row of await cells.execute())
    said.get(sendingKey(row.agency, row.revision))?.entries.set(row.code, entryOf(row))
  return said
}

/** How many cells of each sending say something, by `sendingKey`: for the board, without reading them all. */
export const countSaid = async (
  db: Db,
  period: string,
  codes: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<ReadonlyMap<string, number>> => {
  const rows = await db
    .selectFrom('sent_entry')
    .select(['agency', 'revision', 'code'])
    .where('period', '=', period)
    .where('kind', '<>', 'missing')
    .execute()
  const counts = new Map<string, number>()
  for (const { agency, revision, code } of rows) {
    if (codes.get(agency)?.has(code) !== true) continue
    const key = sendingKey(agency, revision)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
