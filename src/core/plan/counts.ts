import type { PlanCounts } from '#core/page/plan-pages.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

/** How much of everything was read: shown before an import and on the plan's page. */
export const countsOf = (plan: Plan, findings: readonly Finding[]): PlanCounts => {
  const grave = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length
  return {
    lines: plan.lines.length,
    objectives: plan.objectives.length,
    targetsPrinted: new Set(plan.targets.map((target) => target.parent)).size,
    targets: plan.targets.length,
    tables: plan.tables.length,
    rows: plan.tables.reduce((sum, table) => sum + table.rows.length, 0),
    groups: plan.groups.length,
    assignments: plan.assignments.length,
    actions: plan.assignments.reduce((sum, assignment) => sum + assignment.actions.length, 0),
    findings: findings.length,
    errors: grave('error'),
    warnings: grave('warning'),
    questions: grave('question'),
    repairs: plan.repairs.length,
    unread: plan.unread.length,
  }
}
