import type { HeldFormula } from '#core/formula/holder.ts'
import { formulasInForce } from '#core/formula/printed-formulas.ts'
import { setOn } from '#core/formula/revision.ts'
import { TableFormulas } from '#core/formula/table-formulas.ts'
import type { Library } from '#core/formula/table-world.ts'
import type { Nature } from '#core/indicator/definition.ts'
import type { FormTable } from '#core/plan/table.ts'
import { standingTable } from '#core/review/standing-plan.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { definitionsOf, studyPlan, unitBook } from '#actions/plan/plan-study.ts'
import type { Scope } from '#actions/scope.ts'
import { findDecided } from '#actions/review/review-book.ts'
import { listFormulaRevisions } from '#store/formulas.ts'
import type { Db } from '#store/store.ts'

/** What a plan's formulas may know beyond their table: every table as it stands, and what the dictionary says of each indicator. */
export type PlanLibrary = Library & { readonly natures: Readonly<Record<string, Nature>> }

export const openLibrary = async (scope: Scope, db: Db, plan: string): Promise<PlanLibrary> => {
  const study = await studyPlan(db, scope.province, plan)
  const definitions = await definitionsOf(db, study, plan)
  const { cells } = await findDecided(db, plan)
  const natures = Object.fromEntries(
    [...definitions].map(([code, { definition }]) => [code, definition.nature]),
  )
  return {
    book: unitBook(),
    others: study.plan.tables.map((one) => standingTable(one, cells)),
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
    set.length === 0
      ? { book: unitBook(), others: [], natureOf: () => null }
      : await openLibrary(scope, db, plan)
  return { formulas: new TableFormulas(table, held, library), held }
}
