import { setOn } from '#core/formula/revision.ts'
import type { Definition } from '#core/indicator/definition.ts'
import { vietnameseDay } from '#core/time/day.ts'
import type { HeldFormula } from '#core/formula/holder.ts'
import type { Relation } from '#core/validation/ground.ts'
import {
  definedRatios,
  formulaRelations,
  partRelations,
  proposedRows,
  sameRelations,
  withoutRepeats,
} from '#core/validation/plan-relations.ts'
import { type PlanStudy, unitBook } from '#actions/plan/plan-study.ts'
import type { Scope } from '#actions/scope.ts'
import { listPlanFormulas } from '#store/formulas.ts'
import type { Db } from '#store/store.ts'

/** What the text of a plan alone says: found once for an edition. */
type Read = {
  readonly rows: ReadonlyMap<string, readonly HeldFormula[]>
  readonly same: readonly Relation[]
  /** With no formula that a person has set: most plans, most days. */
  readonly usual: readonly Relation[]
}

const known = new WeakMap<PlanStudy, Read>()
const library = () => ({ book: unitBook(), natureOf: () => null })

const readOnce = (study: PlanStudy): Read => {
  const before = known.get(study)
  if (before) return before
  const rows = proposedRows(study.plan, library())
  const read = {
    rows,
    same: sameRelations(study.plan, study.baselines, unitBook()),
    usual: formulaRelations(study.plan, rows, new Map(), library()),
  }
  known.set(study, read)
  return read
}

/** How the figures of a plan hang together on the day of asking: by its tables, their formulas, the dictionary. */
export const planRelations = async (
  scope: Scope,
  db: Db,
  {
    plan,
    study,
    definitions,
  }: { readonly plan: string; readonly study: PlanStudy; readonly definitions: readonly Definition[] },
): Promise<readonly Relation[]> => {
  const { rows, same, usual } = readOnce(study)
  const day = vietnameseDay(scope.now)
  const set = new Map([...(await listPlanFormulas(db, plan))].map(([table, all]) => [table, setOn(all, day)]))
  const formulas = set.size === 0 ? usual : formulaRelations(study.plan, rows, set, library())
  const units = new Map(definitions.map(({ code, unit }) => [code, unit]))
  const told = new Set(formulas.map(({ of }) => of))
  const ratios = definedRatios(definitions, told, (code) => units.get(code) ?? '', unitBook())
  return withoutRepeats([...formulas, ...ratios, ...same, ...partRelations(study.plan, formulas)])
}
