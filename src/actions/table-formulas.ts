import type { HeldFormula } from '#core/formula/holder.ts'
import { formulasInForce } from '#core/formula/printed-formulas.ts'
import { setOn } from '#core/formula/revision.ts'
import { TableFormulas } from '#core/formula/table-formulas.ts'
import type { Library } from '#core/formula/table-world.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { proposeDefinitions } from '#core/indicator/propose/propose-definition.ts'
import type { UnitBook } from '#core/indicator/unit.ts'
import type { FormTable } from '#core/plan/table.ts'
import { standingTable } from '#core/review/standing-plan.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { loadUnits } from '#office/catalogue.ts'
import type { Scope } from '#actions/scope.ts'
import { findDecided } from '#actions/review-book.ts'
import { findWholePlan } from '#store/whole-plan.ts'
import { listFormulaRevisions } from '#store/formulas.ts'
import type { Db } from '#store/store.ts'

let units: UnitBook | null = null
/** Read once: the catalogue changes with a restart. */
export const unitBook = (): UnitBook => (units ??= loadUnits())

/** What a plan's formulas may know beyond their table: every table as it stands, and what every indicator is. */
export type PlanLibrary = Library & { readonly natures: Readonly<Record<string, Nature>> }

export const openLibrary = async (db: Db, plan: string): Promise<PlanLibrary> => {
  const whole = await findWholePlan(db, plan)
  const { cells } = await findDecided(db, plan)
  const book = unitBook()
  const definitions = whole ? [...proposeDefinitions(whole.plan, book)] : []
  const natures = Object.fromEntries(definitions.map(([code, { definition }]) => [code, definition.nature]))
  return {
    book,
    others: (whole?.plan.tables ?? []).map((one) => standingTable(one, cells)),
    natures,
    natureOf: (code) => natures[code] ?? null,
  }
}

/** The formulas of a table on the day of asking. Printed ones are quotients of its own columns: nothing else is loaded for them. */
export const formulasOn = async (
  scope: Scope,
  db: Db,
  plan: string,
  table: FormTable,
): Promise<{ readonly formulas: TableFormulas; readonly held: readonly HeldFormula[] }> => {
  const set = setOn(await listFormulaRevisions(db, plan, table.id), vietnameseDay(scope.now))
  const held = formulasInForce(table, set)
  const library: Library =
    set.length === 0 ? { book: unitBook(), others: [], natureOf: () => null } : await openLibrary(db, plan)
  return { formulas: new TableFormulas(table, held, library), held }
}
