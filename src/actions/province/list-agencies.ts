import type { WireError } from '#core/page/head.ts'
import type { RegisterPage } from '#core/page/register-page.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { headOf } from '#actions/province/agency-heads.ts'
import { whyNot } from '#actions/rights.ts'
import { ownView, type Scope, viewOf } from '#actions/scope.ts'
import { countAccounts } from '#store/accounts.ts'
import { listAgencies } from '#store/agencies.ts'
import { listAreas } from '#store/figures/areas.ts'

/** The register with its dates, and how many accounts each agency has (K01, K03). */
export const showRegister = async (scope: Scope): Promise<Result<RegisterPage, WireError>> => {
  const refused = whyNot(scope, 'register.read')
  if (refused) return fail(refused)
  const accounts = await scope.store.transaction(ownView(scope), countAccounts)
  const [register, areas] = await scope.store.transaction(
    viewOf(scope),
    async (db) => [await listAgencies(db), await listAreas(db)] as const,
  )
  const names = new Map(areas.map((area) => [area.code, area.name]))
  return ok({
    agencies: register.map((agency) => ({
      ...headOf(agency),
      validFrom: agency.validFrom,
      validTo: agency.validTo,
      reports: agency.reports,
      successor: agency.successor,
      accounts: accounts.get(agency.code) ?? 0,
    })),
    areas: areas.map(({ code, name, parent }) => ({ code, name, within: names.get(parent) ?? null })),
  })
}
