import { endedLife, type Register } from '#core/checks/names/agencies.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Agency } from '#core/agency/agency.ts'

type Named = { readonly line: number; readonly agency: Agency }

const namedIn = ({ assignments }: Plan, register: Register): readonly Named[] =>
  assignments.flatMap(({ lead, coordinate, lines }) =>
    [...lead, ...coordinate].flatMap(({ code }) => {
      const agency = endedLife(register, code)
      return agency ? [{ line: lines[0] ?? 0, agency }] : []
    }),
  )

const dayText = (iso: string): string => `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`

const sayEnd = ({ name, validTo, successor }: Agency, { all, day }: Register): string => {
  const next = all.findLast(({ code, validFrom }) => code === successor && validFrom <= day)
  const now = next ? `, nay là ${next.name}` : ''
  return `${name} (đến ${validTo === null ? '' : dayText(validTo)}${now})`
}

/** Work given to bodies that had ended before the plan's day, by the register (capability K01): one finding. */
export const endedAgencies = (plan: Plan, register: Register): Finding[] => {
  const named = namedIn(plan, register)
  if (named.length === 0) return []
  const agencies = [...new Map(named.map(({ agency }) => [agency.code, agency])).values()]
  return [
    {
      code: 'plan-linter',
      severity: 'warning',
      where: [...new Set(named.map(({ line }) => line))].map((line) => ({ line })),
      evidence: [],
      printed: agencies.map(({ name }) => name).join('; '),
      expected: '',
      message: `Giao việc cho đơn vị không còn ở ngày ${dayText(register.day)}: ${agencies.map((agency) => sayEnd(agency, register)).join('; ')}.`,
    },
  ]
}
