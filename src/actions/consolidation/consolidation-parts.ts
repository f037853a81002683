import { scopeRules } from '#core/consolidation/over-scope/rule.ts'
import type { RolledUp } from '#core/consolidation/over-scope/roll-up.ts'
import { growTree } from '#core/consolidation/over-scope/scope-tree.ts'
import { toWire } from '#core/figure/wire.ts'
import type { LineParts } from '#core/page/consolidation-page.ts'
import { definitionsOf, studyPlan, unitBook } from '#actions/plan/plan-study.ts'
import type { Scope } from '#actions/scope.ts'
import { listAreas } from '#store/figures/areas.ts'
import { listIndicators } from '#store/indicators.ts'
import type { Opening } from '#store/periods.ts'
import { rollUpMonth } from '#store/roll-up/roll-up-month.ts'
import type { Db } from '#store/store.ts'

/** What the areas of the province give in this period, by indicator: only where at least one area has said something (H03). */
export const areaParts = async (
  scope: Scope,
  db: Db,
  { plan, period }: Opening,
): Promise<ReadonlyMap<string, LineParts>> => {
  const areas = await listAreas(db)
  const tree = growTree(scope.province, areas)
  if (areas.length === 0 || !tree.ok) return new Map()
  const definitions = await definitionsOf(db, await studyPlan(db, scope.province, plan), plan)
  const units = new Map((await listIndicators(db, plan)).map(({ code, unit }) => [code, unit]))
  const defined = [...definitions.values()].map(({ definition }) => ({
    definition,
    unit: units.get(definition.code) ?? definition.unit,
  }))
  const rules = scopeRules(defined, unitBook())
  const rolled = await rollUpMonth(db, { plan, period, asOf: null, tree: tree.value, rules })
  const nameOf = (code: string): string => tree.value.names.get(code) ?? code
  return new Map(
    rolled
      .filter((line) => line.scope === scope.province)
      .flatMap((line) => {
        const parts = partsOf(line, nameOf)
        return parts ? [[line.indicator, parts] as const] : []
      }),
  )
}

const partsOf = ({ derived }: RolledUp, nameOf: (code: string) => string): LineParts | null => {
  if (derived === null || derived.said === 0) return null
  const { parts, said, missing, unusable, cell } = derived
  return {
    of: 'areas',
    parts,
    said,
    missing: missing.map(nameOf),
    unusable: unusable.map(nameOf),
    derived: toWire(cell),
  }
}
