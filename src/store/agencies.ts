import type { Agency } from '#core/agency/agency.ts'
import { day } from '#core/time/day.ts'
import { addMany } from '#store/many.ts'
import type { AgencyTable } from '#store/schema.ts'
import type { Db } from '#store/store.ts'

/** The whole register with all its lives, in the order of the catalogue (K01). Small: some hundred rows. */
export const listAgencies = async (db: Db): Promise<readonly Agency[]> =>
  (await db.selectFrom('agency').selectAll().orderBy('ordinal').execute()).map(agencyOf)

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
