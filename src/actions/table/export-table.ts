import { tableSheet } from '#core/document/table-sheet.ts'
import { pageTable } from '#core/formula/page-table.ts'
import type { TableFormulas } from '#core/formula/table-formulas.ts'
import type { WireError } from '#core/page/head.ts'
import type { TablePage } from '#core/page/plan-pages.ts'
import { ok, type Result } from '#core/result.ts'
import { parseDay } from '#core/time/day.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { showPlan } from '#actions/plan/show-plan.ts'
import { showTable } from '#actions/table/show-table.ts'
import { formulasOn } from '#actions/table/table-formulas.ts'
import { writeExcel } from '#office/excel.ts'

/** A file to hand out: its name and its bytes. */
export type OfficeFile = { readonly name: string; readonly bytes: Uint8Array }

/** An official table as Excel, in the layout of the printed form, its formula columns alive (A10); as of a moment where one is given. */
export const exportTable = async (
  scope: Scope,
  address: string,
  id: string,
  asOf: string | null = null,
): Promise<Result<OfficeFile, WireError>> => {
  const table = await showTable(scope, address, id, { asOf, since: null })
  if (!table.ok) return table
  const plan = await showPlan(scope, address)
  if (!plan.ok) return plan
  const { number, date, issuer } = plan.value.document
  const attached = { number, date: date === null ? null : parseDay(date), issuer }
  const sheet = tableSheet(table.value, attached, await livingFormulas(scope, address, table.value))
  return ok({ name: `bieu-${id.replace(/^B/, '')}-${address}.xlsx`, bytes: await writeExcel([sheet]) })
}

/** The formulas in force, over the table as the page shows it. */
export const livingFormulas = async (
  scope: Scope,
  address: string,
  page: TablePage,
): Promise<TableFormulas> => {
  const table = pageTable(page)
  return scope.store.transaction(
    viewOf(scope),
    async (db) => (await formulasOn(scope, db, address, table)).formulas,
  )
}
