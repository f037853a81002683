import type { DutyChange } from '#core/duty/change.ts'
import { day } from '#core/time/day.ts'
import type { Db } from '#store/store.ts'

/** Which duty: of a period, `2024-M03`, or of a plan, `2024-action-plan`. */
export type OwedKey = { readonly province: string; readonly owed: string; readonly agency: string }

export const addDutyChange = async (
  db: Db,
  key: OwedKey,
  ordinal: number,
  { by, byName, at, ...change }: DutyChange,
): Promise<void> => {
  await db
    .insertInto('duty_change')
    .values({ ...key, ordinal, ...change, at: new Date(at), by_account: by, by_name: byName })
    .execute()
}

/** By duty, as `changesKey` spells it; each in the order in which they happened, as far as these eyes may see them. */
export const listDutyChanges = async (
  db: Db,
  which: { readonly owed?: string; readonly agency?: string },
): Promise<ReadonlyMap<string, readonly DutyChange[]>> => {
  let wanted = db.selectFrom('duty_change').selectAll()
  if (which.owed !== undefined) wanted = wanted.where('owed', '=', which.owed)
  if (which.agency !== undefined) wanted = wanted.where('agency', '=', which.agency)
  const rows = await wanted.orderBy('owed').orderBy('agency').orderBy('ordinal').execute()
  const found = new Map<string, DutyChange[]>()
  for (const row of rows) {
    const key = changesKey(row.owed, row.agency)
    const { what, document, reason, successor, trial } = row
    const until = row.until === null ? null : day(row.until)
    const who = { at: row.at.toISOString(), by: row.by_account, byName: row.by_name }
    found.set(key, [...(found.get(key) ?? []), { what, until, document, reason, successor, trial, ...who }])
  }
  return found
}

export const changesKey = (owed: string, agency: string): string => `${owed} ${agency}`
