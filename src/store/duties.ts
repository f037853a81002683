import type { Duty } from '#core/duty/duty.ts'
import type { AgencyHead } from '#core/page/head.ts'
import { day } from '#core/time/day.ts'
import type { Db } from '#store/store.ts'

/** A duty of a period, with the agency as it was named that day. */
export type OwedReport = Omit<Duty, 'agency'> & { readonly period: string; readonly agency: AgencyHead }

export const addDuties = async (db: Db, province: string, duties: readonly OwedReport[]): Promise<void> => {
  if (duties.length === 0) return
  const rows = duties.map(({ period, agency, due, originalDue, advice }, index) => ({
    province,
    period,
    agency: agency.code,
    ordinal: index + 1,
    name: agency.name,
    short: agency.short,
    kind: agency.kind,
    due,
    original_due: originalDue,
    advice,
  }))
  await db.insertInto('duty').values(rows).execute()
}

/** In the order of the register, newest period first. */
export const listDuties = async (
  db: Db,
  which: { readonly period?: string; readonly agency?: string },
): Promise<readonly OwedReport[]> => {
  let wanted = db.selectFrom('duty').selectAll()
  if (which.period !== undefined) wanted = wanted.where('period', '=', which.period)
  if (which.agency !== undefined) wanted = wanted.where('agency', '=', which.agency)
  const rows = await wanted.orderBy('period', 'desc').orderBy('ordinal').execute()
  return rows.map((row) => ({
    period: row.period,
    agency: { code: row.agency, name: row.name, short: row.short, kind: row.kind },
    due: day(row.due),
    originalDue: day(row.original_due),
    advice: day(row.advice),
  }))
}

export const findDuty = async (db: Db, period: string, agency: string): Promise<OwedReport | null> =>
  (await listDuties(db, { period, agency }))[0] ?? null
