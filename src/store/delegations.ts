import type { Delegation } from '#core/access/delegation.ts'
import { day } from '#core/time/day.ts'
import type { Db } from '#store/store.ts'

/** Who signs for heads, in the order in which it was given; of one agency, or of all that these eyes may see (K05). */
export const listDelegations = async (db: Db, agency?: string): Promise<readonly Delegation[]> => {
  let wanted = db.selectFrom('delegation').selectAll()
  if (agency !== undefined) wanted = wanted.where('agency', '=', agency)
  const rows = await wanted.orderBy('agency').orderBy('number').execute()
  const revoked = new Map(
    rows
      .filter(({ what }) => what === 'revoked')
      .map(({ agency: of, number, by_name: byName, at, reason }) => [
        `${of}/${number}`,
        { byName, at: at.toISOString(), reason },
      ]),
  )
  return rows
    .filter(({ what }) => what === 'given')
    .map((row) => ({
      agency: row.agency,
      number: row.number,
      deputy: row.deputy,
      deputyName: row.deputy_name,
      form: row.form,
      headTitle: row.head_title,
      deputyTitle: row.deputy_title,
      from: day(row.from_day),
      to: day(row.to_day),
      document: row.document,
      byName: row.by_name,
      at: row.at.toISOString(),
      trial: row.trial,
      revoked: revoked.get(`${row.agency}/${row.number}`) ?? null,
    }))
}

/** Adds that it was given, or with the same number that it was revoked. */
export const addDelegationFact = async (
  db: Db,
  province: string,
  fact: Omit<Delegation, 'byName' | 'at' | 'trial' | 'revoked'> & {
    readonly what: 'given' | 'revoked'
    readonly reason: string
    readonly by: { readonly account: string; readonly name: string }
    readonly at: Date
    readonly trial: boolean
  },
): Promise<void> => {
  await db
    .insertInto('delegation')
    .values({
      province,
      agency: fact.agency,
      number: fact.number,
      what: fact.what,
      deputy: fact.deputy,
      deputy_name: fact.deputyName,
      form: fact.form,
      head_title: fact.headTitle,
      deputy_title: fact.deputyTitle,
      from_day: fact.from,
      to_day: fact.to,
      document: fact.document,
      reason: fact.reason,
      by_account: fact.by.account,
      by_name: fact.by.name,
      at: fact.at,
      trial: fact.trial,
    })
    .execute()
}
