import { type DutyChange, type Standing, standingOf } from '#core/duty/change.ts'
import type { Duty } from '#core/duty/duty.ts'
import type { AgencyHead } from '#core/page/head.ts'
import { day } from '#core/time/day.ts'
import { changesKey, listDutyChanges } from '#store/duty-changes.ts'
import type { Db } from '#store/store.ts'

/** A duty of a period as it is given, with the agency as it was named that day. */
export type GivenReport = Omit<Duty, 'agency'> & { readonly period: string; readonly agency: AgencyHead }

/** The same as its changes leave it: `due` is the day that holds, `originalDue` the one that it was given with. */
export type OwedReport = GivenReport & Standing & { readonly changes: readonly DutyChange[] }

/** `first`: their place in the order of the period; a duty that comes later stands at its end. */
export const addDuties = async (
  db: Db,
  province: string,
  duties: readonly GivenReport[],
  first = 1,
): Promise<void> => {
  if (duties.length === 0) return
  const rows = duties.map(({ period, agency, due, originalDue, advice }, index) => ({
    province,
    period,
    agency: agency.code,
    ordinal: first + index,
    name: agency.name,
    short: agency.short,
    kind: agency.kind,
    due,
    original_due: originalDue,
    advice,
  }))
  await db.insertInto('duty').values(rows).execute()
}

/** In the order of the register, newest period first. Those that are waived are among them (`exempt`). */
export const listDuties = async (
  db: Db,
  which: { readonly period?: string; readonly agency?: string },
): Promise<readonly OwedReport[]> => {
  let wanted = db.selectFrom('duty').selectAll()
  if (which.period !== undefined) wanted = wanted.where('period', '=', which.period)
  if (which.agency !== undefined) wanted = wanted.where('agency', '=', which.agency)
  const rows = await wanted.orderBy('period', 'desc').orderBy('ordinal').execute()
  const { period: owed, agency } = which
  const all = await listDutyChanges(db, {
    ...(owed === undefined ? {} : { owed }),
    ...(agency === undefined ? {} : { agency }),
  })
  return rows.map((row) => {
    const changes = all.get(changesKey(row.period, row.agency)) ?? []
    return {
      period: row.period,
      agency: { code: row.agency, name: row.name, short: row.short, kind: row.kind },
      advice: day(row.advice),
      changes,
      ...standingOf(day(row.original_due), changes),
    }
  })
}

export const findDuty = async (db: Db, period: string, agency: string): Promise<OwedReport | null> =>
  (await listDuties(db, { period, agency }))[0] ?? null
