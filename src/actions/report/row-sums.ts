import { printedFormulas } from '#core/formula/printed-formulas.ts'
import { proposeRows } from '#core/formula/propose-rows.ts'
import { setOn } from '#core/formula/revision.ts'
import { TableFormulas } from '#core/formula/table-formulas.ts'
import { vietnameseDay } from '#core/time/day.ts'
import type { FormTable } from '#core/plan/table.ts'
import { type PlanStudy, studyPlan, unitBook } from '#actions/plan/plan-study.ts'
import type { Scope } from '#actions/scope.ts'
import { listFormulaRevisions } from '#store/formulas.ts'
import type { Db } from '#store/store.ts'

/** So many printed cells must be reproduced before a sum that nobody has set is believed. */
const leastProofs = 2

const found = new WeakMap<FormTable, ReadonlyMap<string, string>>()

/** Sums that a table's own figures prove, all of them: found once for an edition of the plan. */
const provenSums = ({ plan }: PlanStudy, table: FormTable): ReadonlyMap<string, string> => {
  const known = found.get(table)
  if (known) return known
  const library = { book: unitBook(), others: plan.tables, natureOf: () => null }
  const formulas = new TableFormulas(table, printedFormulas(table), library)
  const sums = proposeRows(formulas, plan.tables)
    .filter(({ why }) => why === 'label' || why === 'parts')
    .filter(({ fit }) => fit.holds >= leastProofs && fit.holds === fit.tried)
    .map(({ holder, text }) => [holder, text] as const)
  found.set(table, new Map(sums))
  return new Map(sums)
}

/**
 * The formulas of the rows of a form: what a person has set for the day, else what every printed cell of the plan proves.
 * By code; an empty text of a person takes a proven one away.
 */
export const rowSums = async (
  scope: Scope,
  db: Db,
  plan: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const study = await studyPlan(db, scope.province, plan)
  const ids = new Set(codes.map((code) => code.slice(0, code.lastIndexOf('.'))))
  const sums = new Map<string, string>()
  for (const table of study.plan.tables.filter(({ id }) => ids.has(id))) {
    for (const [code, text] of provenSums(study, table)) sums.set(code, text)
    const set = setOn(await listFormulaRevisions(db, plan, table.id), vietnameseDay(scope.now))
    for (const { holder, text } of set) sums.set(holder, text)
  }
  return sums
}
