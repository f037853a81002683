import type { OfficialForm } from '#core/document/year-sheets.ts'
import { tableSheet } from '#core/document/table-sheet.ts'
import type { WireError } from '#core/page/head.ts'
import { ok, type Result } from '#core/result.ts'
import { parseDay } from '#core/time/day.ts'
import { livingFormulas } from '#actions/table/export-table.ts'
import { showPlan } from '#actions/plan/show-plan.ts'
import { showTable } from '#actions/table/show-table.ts'
import type { Scope } from '#actions/scope.ts'

/** The official tables in the layout of their printed form, for the annexes of the report of a year (H11). */
export const officialForms = async (
  scope: Scope,
  address: string,
  ids: readonly string[],
): Promise<Result<readonly OfficialForm[], WireError>> => {
  const plan = await showPlan(scope, address)
  if (!plan.ok) return plan
  const { number, date, issuer, year } = plan.value.document
  const attached = { number, date: date === null ? null : parseDay(date), issuer }
  const forms: OfficialForm[] = []
  for (const id of ids) {
    const table = await showTable(scope, address, id, { asOf: null, since: null })
    if (!table.ok) return table
    const formulas = await livingFormulas(scope, address, table.value)
    const planned = table.value.columns.find(
      (column) =>
        column.kind === 'value' &&
        column.year === year &&
        (column.period === 'year' || column.period === null) &&
        (column.measure === 'plan' || column.measure === 'scenario'),
    )
    forms.push({ id, sheet: tableSheet(table.value, attached, formulas), planColumn: planned?.n ?? null })
  }
  return ok(forms)
}
