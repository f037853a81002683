import type { Agency } from '#core/agency/agency.ts'
import { heirOn } from '#core/agency/register.ts'
import { type Mandate, mandatesOn, proposeOwners } from '#core/indicator/mandate.ts'
import type { PlanIndicator } from '#core/indicator/of-plan.ts'
import type { Plan } from '#core/plan/plan.ts'
import { dayOfPlan } from '#actions/province/agency-heads.ts'
import type { Scope } from '#actions/scope.ts'

/** Every indicator that takes a figure gets a proposal, an empty one where no mandate speaks of it: then a person is asked. */
export const proposals = (
  scope: Scope,
  {
    plan,
    indicators,
    register,
    mandates,
  }: {
    readonly plan: Plan
    readonly indicators: readonly PlanIndicator[]
    readonly register: readonly Agency[]
    readonly mandates: readonly Mandate[]
  },
) => {
  const on = dayOfPlan(plan.document, scope)
  const inForce = mandatesOn(mandates, on)
  const titles = new Map(plan.tables.map(({ id, title }) => [id, title]))
  return indicators
    .filter(({ heading }) => !heading)
    .map(({ code, name, table }) => {
      const owners = proposeOwners(name, table === null ? null : (titles.get(table) ?? null), inForce)
      return {
        code,
        revision: 1,
        // a mandate that names an agency merged since goes to who took it over; a person confirms
        owners: [...new Set(owners.flatMap((owner) => heirOn(register, owner, on)?.code ?? []))],
        why: 'catalogue/mandates.yaml',
      }
    })
}
