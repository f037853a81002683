import { may } from '#core/access/permissions.ts'
import { growTree, leavesBelow } from '#core/consolidation/over-scope/scope-tree.ts'
import { firmness } from '#core/figure/figure.ts'
import { fromWire } from '#core/figure/wire.ts'
import type { Definition } from '#core/indicator/definition.ts'
import type { PassportParts } from '#core/page/passport-page.ts'
import { type ScopeRule, scopeRules } from '#core/consolidation/over-scope/rule.ts'
import { partsBelow } from '#core/passport/parts-below.ts'
import { neededFor, sharedTotal } from '#core/passport/shared-total.ts'
import { nameOfFigure, type PassportGround } from '#actions/passport/passport-ground.ts'
import { definitionsOf, unitBook } from '#actions/plan/plan-study.ts'
import { listAreas } from '#store/figures/areas.ts'
import { listIndicators } from '#store/indicators.ts'
import { readFigures } from '#store/figures/read-figures.ts'

/** How the dictionary has the places of a mean or a ratio taken together; null where it is a plain sum, or nothing. */
const ruleOf = async (
  { db, plan, study, known }: PassportGround,
  definition: Definition | null,
): Promise<ScopeRule | null> => {
  if (definition?.space !== 'weighted' && definition?.space !== 'recompute') return null
  const standing = await definitionsOf(db, study, plan.id, known.asOf ?? null)
  const units = new Map((await listIndicators(db, plan.id)).map(({ code, unit }) => [code, unit]))
  const defined = [...standing.values()].map(({ definition: one }) => ({
    definition: one,
    unit: units.get(one.code) ?? one.unit,
  }))
  return scopeRules(defined, unitBook()).get(definition.code) ?? null
}

/**
 * What the places below say of the same indicator in the same period (H03). Who may not read every report is shown none
 * of it: an unseen part would look like a missing one.
 */
export const partsOf = async (
  ground: PassportGround,
  definition: Definition | null,
): Promise<PassportParts | null> => {
  const { scope, db, plan, key, known } = ground
  if (!key || !firmness.includes(key.kind)) return null
  if (scope.actor !== null && !may(scope.actor.role, 'report.readAll')) return null
  const areas = await listAreas(db)
  const tree = growTree(scope.province, areas)
  if (areas.length === 0 || !tree.ok || !tree.value.childrenOf.has(key.scope)) return null
  const places = [...leavesBelow(tree.value, key.scope), ...(tree.value.childrenOf.get(key.scope) ?? [])]
  const rule = await ruleOf(ground, definition)
  const figures = await readFigures(db, {
    plan: plan.id,
    periods: [key.period],
    indicators: [...new Set([key.indicator, ...(rule ? neededFor(rule) : [])])],
    scopes: [...new Set(places)],
    kinds: firmness,
    ...known,
  })
  const told = figures.map(({ cell, at, ...figure }) => ({
    ...figure,
    cell: fromWire(cell),
    at: at.toISOString(),
  }))
  const own = told.filter(({ indicator }) => indicator === key.indicator)
  const made = partsBelow(
    tree.value,
    key.scope,
    definition?.space ?? 'none',
    own,
    rule ? sharedTotal(key.indicator, rule, told) : undefined,
  )
  return (
    made && {
      ...made,
      parts: made.parts.map(({ of, ...part }) => {
        // nobody speaks for a place with parts of its own: its passport tells of these
        const speaker = of ?? (part.leaves > 1 ? { kind: key.kind, basis: 'consolidator' } : null)
        const name = speaker && nameOfFigure(ground, { ...key, ...speaker, scope: part.scope })
        return { ...part, ...(of ?? { kind: null }), passport: name }
      }),
    }
  )
}
