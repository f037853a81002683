import { otherProvince } from '#core/plan/other-province.ts'
import type { Plan } from '#core/plan/plan.ts'
import { findProvince } from '#store/provinces.ts'
import type { Db } from '#store/store.ts'

/** Whose plan it is and whose installation, where these are two provinces; null where they are one. */
export const provincesApart = async (
  db: Db,
  plan: Plan,
): Promise<{ readonly theirs: string; readonly ours: string } | null> => {
  const ours = (await findProvince(db))?.name ?? ''
  const theirs = otherProvince(plan.document.issuer, ours)
  return theirs === null ? null : { theirs, ours }
}
