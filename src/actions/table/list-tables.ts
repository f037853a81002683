import type { WireError } from '#core/page/head.ts'
import type { TableHead, TablesPage } from '#core/page/plan-pages.ts'
import type { Finding } from '#core/plan/finding.ts'
import { within } from '#core/plan/nearby.ts'
import { ok, type Result } from '#core/result.ts'
import type { Scope } from '#actions/scope.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { listFindings, listTables, type TableSummary } from '#store/plan-parts.ts'

/** The tables of a plan, with how much there is to look at in each. */
export const listPlanTables = (scope: Scope, address: string): Promise<Result<TablesPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => {
    const findings = await listFindings(db, address)
    const tables = await listTables(db, address)
    const all = new Set(tables.flatMap((table) => within(findings, table.titleLine, table.lastLine)))
    return ok({
      plan,
      tables: tables.map((table) => headOfTable(table, findings)),
      found: countOf([...all]),
    })
  })

const countOf = (findings: readonly Finding[]): TablesPage['found'] => {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length
  return { errors: count('error'), warnings: count('warning'), questions: count('question') }
}

export const headOfTable = (table: TableSummary, findings: readonly Finding[]): TableHead => ({
  id: table.id,
  title: table.title,
  line: table.titleLine,
  rows: table.rows,
  ...countOf(within(findings, table.titleLine, table.lastLine)),
})
