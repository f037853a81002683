import type { PlanHead, WireError } from '#core/page/head.ts'
import type { TableHead } from '#core/page/plan-pages.ts'
import type { Finding } from '#core/plan/finding.ts'
import { within } from '#core/plan/nearby.ts'
import { ok, type Result } from '#core/result.ts'
import type { Scope } from '#actions/scope.ts'
import { withPlan } from '#actions/with-plan.ts'
import { listFindings, listTables, type TableSummary } from '#store/plan-parts.ts'

export type TablesPage = { readonly plan: PlanHead; readonly tables: readonly TableHead[] }

/** The tables of a plan, with how much there is to look at in each. */
export const listPlanTables = (scope: Scope, address: string): Promise<Result<TablesPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => {
    const findings = await listFindings(db, address)
    return ok({ plan, tables: (await listTables(db, address)).map((table) => headOfTable(table, findings)) })
  })

export const headOfTable = (table: TableSummary, findings: readonly Finding[]): TableHead => {
  const own = within(findings, table.titleLine, table.lastLine)
  const grave = (severity: Finding['severity']): number =>
    own.filter((finding) => finding.severity === severity).length
  return {
    id: table.id,
    title: table.title,
    line: table.titleLine,
    rows: table.rows,
    errors: grave('error'),
    questions: grave('question'),
  }
}
