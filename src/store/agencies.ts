import type { Agency } from '#core/agency/agency.ts'
import { sql } from 'kysely'
import { day } from '#core/time/day.ts'
import { addMany } from '#store/many.ts'
import type { AgencyTable } from '#store/schema.ts'
import type { Db } from '#store/store.ts'

/** The whole register with all its lives, in the order of the catalogue (K01). Small: some hundred rows. */
export const listAgencies = async (db: Db): Promise<readonly Agency[]> =>
  (await db.selectFrom('agency').selectAll().orderBy('ordinal').orderBy('valid_from').execute()).map(agencyOf)

export const addAgencies = (db: Db, province: string, agencies: readonly Agency[]): Promise<void> =>
  addMany(
    db,
    'agency',
    agencies.map((agency, index) => ({
      province,
      code: agency.code,
      valid_from: agency.validFrom,
      valid_to: agency.validTo,
      ordinal: index + 1,
      name: agency.name,
      short: agency.short,
      kind: agency.kind,
      role: agency.role,
      reports: agency.reports,
      variants: [...agency.variants],
      members: [...agency.members],
      successor: agency.successor,
    })),
  )

/** A living agency gets its end, its successor, its spellings, its members; what it was called stays. */
export const renewAgency = async (db: Db, agency: Agency): Promise<void> => {
  await db
    .updateTable('agency')
    .set({
      valid_to: agency.validTo,
      successor: agency.successor,
      variants: [...agency.variants],
      members: [...agency.members],
    })
    .where('code', '=', agency.code)
    .where('valid_from', '=', agency.validFrom)
    .execute()
}

/** The order of the catalogue; who is not in it comes last, in the order that was. */
export const orderAgencies = async (db: Db, agencies: readonly Agency[]): Promise<void> => {
  const keys = agencies.map(({ code, validFrom }) => `${code} ${validFrom}`)
  await sql`update agency set ordinal =
    coalesce(array_position(${keys}::text[], code || ' ' || to_char(valid_from, 'YYYY-MM-DD')), ${keys.length} + ordinal)`.execute(
    db,
  )
}

const agencyOf = (row: AgencyTable): Agency => ({
  code: row.code,
  name: row.name,
  short: row.short,
  kind: row.kind,
  variants: row.variants,
  validFrom: day(row.valid_from),
  validTo: row.valid_to === null ? null : day(row.valid_to),
  reports: row.reports,
  role: row.role,
  members: row.members,
  successor: row.successor,
})
