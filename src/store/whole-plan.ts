import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'
import { budgetFromWire } from '#core/plan/wire.ts'
import {
  findTable,
  listAssignments,
  listFindings,
  listRepairs,
  listTables,
  listTargets,
  listUnread,
} from '#store/plan-parts.ts'
import { listClauses } from '#store/plans.ts'
import type { Db } from '#store/store.ts'

/** A plan with all of its parts, as it was read; what the review and a newer edition need. */
export type WholePlan = {
  readonly plan: Plan
  readonly findings: readonly Finding[]
  readonly edition: number
  readonly fileName: string
  readonly sha256: string
}

export const findWholePlan = async (db: Db, id: string): Promise<WholePlan | null> => {
  const row = await db
    .selectFrom('plan')
    .select(['document', 'lines', 'objectives', 'groups', 'footnotes', 'edition'])
    .select(['file_name as fileName', 'sha256', 'budget', 'questions', 'addresses'])
    .where('plan', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const { edition, fileName, sha256, budget, addresses, ...parts } = row
  const tables = []
  for (const { id: table } of await listTables(db, id)) {
    const found = await findTable(db, id, table)
    if (found) tables.push(found)
  }
  const plan: Plan = {
    ...parts,
    clauses: await listClauses(db, id),
    targets: await listTargets(db, id),
    assignments: await listAssignments(db, id),
    tables,
    budget: budget.map(budgetFromWire),
    unread: await listUnread(db, id),
    repairs: await listRepairs(db, id),
    ...(addresses ? { source: addresses } : {}),
  }
  return { plan, findings: await listFindings(db, id), edition, fileName, sha256 }
}
