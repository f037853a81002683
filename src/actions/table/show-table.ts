import type { TableFormulas } from '#core/formula/table-formulas.ts'
import { computedCells } from '#core/formula/table-view.ts'
import { codeOfRow } from '#core/indicator/of-plan.ts'
import type { WireError } from '#core/page/head.ts'
import type { TableLine, TablePage } from '#core/page/plan-pages.ts'
import type { Finding, Repair } from '#core/plan/finding.ts'
import { indexesAt, within } from '#core/plan/nearby.ts'
import type { FormTable } from '#core/plan/table.ts'
import { standingTable } from '#core/review/standing-plan.ts'
import { withDecidedWords } from '#core/review/standing-words.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { refusal } from '#core/words/refusals.ts'
import { headOfTable } from '#actions/table/list-tables.ts'
import { findDecided } from '#actions/review/review-book.ts'
import type { Scope } from '#actions/scope.ts'
import { cellsOf, type TableAsked } from '#actions/table/table-cells.ts'
import { tableAtMoments } from '#actions/table/table-moments.ts'
import { formulasOn } from '#actions/table/table-formulas.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { findTable, listFindings, listRepairs, listTables } from '#store/plan-parts.ts'

/**
 * A table as it is printed, its formula columns recomputed beside what is printed; as it is known now, or as it was known
 * at a moment (H09), with what has changed since another.
 */
export const showTable = async (
  scope: Scope,
  address: string,
  id: string,
  asked: TableAsked = { asOf: null, since: null },
): Promise<Result<TablePage, WireError>> => {
  const now = await tableNow(scope, address, id)
  if (!now.ok || (asked.asOf === null && asked.since === null)) return now
  return tableAtMoments(scope, now.value, asked)
}

const tableNow = (scope: Scope, address: string, id: string): Promise<Result<TablePage, WireError>> =>
  withPlan(scope, address, async (db, plan) => {
    const printed = await findTable(db, address, id)
    if (printed === null) return fail(refusal('noTable', { plan: address, table: id }))
    const { cells, words } = await findDecided(db, address)
    const table = standingTable(withDecidedWords(printed, words), cells)
    const all = await listFindings(db, address)
    const tables = await listTables(db, address)
    const last = tables.find((one) => one.id === id)?.lastLine ?? table.titleLine
    const findings = within(all, table.titleLine, last)
    const repairs = within(await listRepairs(db, address), table.titleLine, last)
    const { formulas, held } = await formulasOn(scope, db, address, table)
    return ok({
      plan,
      id,
      title: table.title,
      titleLine: table.titleLine,
      unitDefault: table.unitDefault,
      columns: table.columns,
      pages: table.pages,
      rows: linesOfTable(formulas, printed, findings, repairs),
      findings,
      repairs,
      tables: tables.map((one) => headOfTable(one, all)),
      formulas: held,
    })
  })

const linesOfTable = (
  formulas: TableFormulas,
  asRead: FormTable,
  findings: readonly Finding[],
  repairs: readonly Repair[],
): readonly TableLine[] => {
  const { table } = formulas.world
  const computed = computedCells(formulas)
  return table.rows.map((row, index) => {
    const was = asRead.rows[index]?.label ?? row.label
    const lines = new Set([row.line, ...Object.values(row.cells).map(({ line }) => line)])
    return {
      line: row.line,
      code: codeOfRow(table.id, index + 1),
      stt: row.stt,
      label: row.label,
      ...(was === row.label ? {} : { labelWas: was }),
      unit: row.unit,
      unitPrinted: row.unitPrinted,
      level: row.level,
      cells: cellsOf(row, computed[index] ?? {}),
      findings: indexesAt(findings, lines),
      repairs: indexesAt(repairs, lines),
    }
  })
}
