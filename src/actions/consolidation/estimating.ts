import type { Material } from '#core/consolidation/consolidate.ts'
import { estimateOf } from '#core/consolidation/estimate.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { kindOf, period as periodOf } from '#core/time/period.ts'
import { fillingsFor } from '#actions/consolidation/consolidation-rules.ts'
import { expectedAt } from '#actions/consolidation/paths-at.ts'
import type { Scope } from '#actions/scope.ts'
import { readFigures } from '#store/figures/read-figures.ts'
import { listOpenings, type Opening } from '#store/periods.ts'
import type { Db } from '#store/store.ts'

type Last = { readonly period: string; readonly cell: WireCell }

const lastKey = (code: string, agency: string): string => `${code}/${agency}`

/** Openings of the same plan and kind before this one, oldest first. */
export const openingsBefore = async (db: Db, { plan, period }: Opening): Promise<readonly Opening[]> => {
  const kind = kindOf(periodOf(period))
  return (await listOpenings(db))
    .filter((one) => one.plan === plan && one.period < period && kindOf(periodOf(one.period)) === kind)
    .toSorted((a, b) => (a.period < b.period ? -1 : 1))
}

/** The newest number that each agency itself has said of each indicator in the periods before. */
const lastSaid = async (scope: Scope, db: Db, opening: Opening): Promise<ReadonlyMap<string, Last>> => {
  const before = await openingsBefore(db, opening)
  if (before.length === 0) return new Map()
  const figures = await readFigures(db, {
    plan: opening.plan,
    periods: before.map(({ period }) => period),
    scopes: [scope.province],
    kinds: ['estimate'],
  })
  return new Map(
    figures
      .filter(({ cell }) => cell.kind === 'number')
      .toSorted((a, b) => (a.period < b.period ? -1 : 1))
      .map(({ indicator, basis, period, cell }) => [lastKey(indicator, basis), { period, cell }]),
  )
}

/** How a silent unit's figure is estimated in this period (beyond 26); undefined before anybody can be overdue. */
export const estimating = async (
  scope: Scope,
  db: Db,
  opening: Opening,
): Promise<Material['estimate'] | undefined> => {
  const rules = fillingsFor(opening)
  if (rules.size === 0 || vietnameseDay(scope.now) <= opening.unitsDue) return undefined
  const last = await lastSaid(scope, db, opening)
  const { natures, paths } = await expectedAt(scope, db, opening)
  return (code, agency) =>
    estimateOf(
      {
        nature: natures.get(code) ?? null,
        last: last.get(lastKey(code, agency.code)) ?? null,
        path: paths.get(code) ?? null,
      },
      rules,
      agency,
    )
}
