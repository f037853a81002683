import { fromWire } from '#core/figure/wire.ts'
import { parseDecimal, zero } from '#core/figure/decimal.ts'
import type { Finding, Repair } from '#core/plan/finding.ts'
import type { Assignment, Target, UnreadLine } from '#core/plan/plan.ts'
import type { Action } from '#core/plan/action.ts'
import { actionFromWire } from '#core/plan/wire.ts'
import { type ActionContext, describeActions } from '#core/reading/assignments/describe-actions.ts'
import type { FormTable, Row } from '#core/plan/table.ts'
import type { PlanRowTable, PlanTargetTable, StoredAction, StoredCell } from '#store/schema.ts'
import type { Selectable } from 'kysely'
import type { Db } from '#store/store.ts'

/* The parts of a plan as they were read: the inverse of `addPlan`, part by part, since no page needs all. */

export const listTargets = async (db: Db, plan: string): Promise<readonly Target[]> =>
  (await db.selectFrom('plan_target').selectAll().where('plan', '=', plan).orderBy('ordinal').execute()).map(
    targetOf,
  )

const targetOf = (row: Selectable<PlanTargetTable>): Target => ({
  id: row.id,
  parent: row.parent,
  line: row.line,
  text: row.text,
  indicator: row.indicator,
  comparator: row.comparator,
  literal: row.literal,
  basis: row.basis,
  value: parseDecimal(row.value) ?? zero,
  stretch: row.stretch === null ? null : parseDecimal(row.stretch),
  unit: row.unit,
  note: row.note,
  named: row.named,
  ...(row.year === null ? {} : { year: row.year }),
  ...rangeOf(row.lower, row.upper),
  ...(row.tier === null ? {} : { tier: row.tier }),
  ...(row.part_of === null ? {} : { partOf: row.part_of }),
})

const rangeOf = (low: string | null, high: string | null): Pick<Target, 'range'> => {
  const lower = low === null ? null : parseDecimal(low)
  const upper = high === null ? null : parseDecimal(high)
  return lower && upper ? { range: { lower, upper } } : {}
}

export const listAssignments = async (db: Db, plan: string): Promise<readonly Assignment[]> => {
  const rows = await db
    .selectFrom('plan_assignment')
    .selectAll()
    .where('plan', '=', plan)
    .orderBy('ordinal')
    .execute()
  const context = rows.some(({ actions }) => actions.some((one) => !('type' in one)))
    ? await contextOf(db, plan)
    : null
  return rows.map((row) => ({
    id: row.id,
    group: row.grp,
    marker: row.marker,
    lines: row.lines,
    text: row.text,
    leadPhrase: row.lead_phrase,
    lead: row.lead,
    coordinate: row.coordinate,
    jointLead: row.joint_lead,
    explicitLead: row.explicit_lead,
    actions: context ? describedAgain(row.actions, context) : row.actions.flatMap(describedOf),
    ...(row.deadline === null ? {} : { deadline: row.deadline }),
    ...(row.product === null ? {} : { product: row.product }),
    ...(row.deadlines === null ? {} : { deadlines: row.deadlines }),
  }))
}

const describedOf = (action: StoredAction): readonly Action[] =>
  'type' in action ? [actionFromWire(action)] : []

/** A plan from before its actions were described: the same words are read again. */
const describedAgain = (actions: readonly StoredAction[], context: ActionContext): readonly Action[] =>
  describeActions(
    actions.map(({ id, text, lines }) => ({ id, text, lines, lineAt: () => lines[0] ?? 0 })),
    context,
  )

const contextOf = async (db: Db, plan: string): Promise<ActionContext> => {
  const { year, footnotes } = await db
    .selectFrom('plan')
    .select(['year', 'footnotes'])
    .where('plan', '=', plan)
    .executeTakeFirstOrThrow()
  return { year, footnotes, head: null, matcher: null }
}

export const listFindings = (db: Db, plan: string): Promise<readonly Finding[]> =>
  db
    .selectFrom('plan_finding')
    .select(['code', 'severity', 'places as where', 'evidence', 'printed', 'expected', 'message'])
    .where('plan', '=', plan)
    .orderBy('ordinal')
    .execute()

export const listRepairs = (db: Db, plan: string): Promise<readonly Repair[]> =>
  db
    .selectFrom('plan_repair')
    .select(['code', 'places as where', 'was', 'now', 'evidence', 'message'])
    .where('plan', '=', plan)
    .orderBy('ordinal')
    .execute()

export const listUnread = (db: Db, plan: string): Promise<readonly UnreadLine[]> =>
  db
    .selectFrom('plan_unread')
    .select(['line', 'text', 'why'])
    .where('plan', '=', plan)
    .orderBy('ordinal')
    .execute()

/** A table without its rows, for lists. */
export type TableSummary = Pick<FormTable, 'id' | 'title' | 'titleLine'> & {
  readonly rows: number
  readonly lastLine: number
}

export const listTables = (db: Db, plan: string): Promise<readonly TableSummary[]> =>
  db
    .selectFrom('plan_table')
    .select(['id', 'title', 'title_line as titleLine', 'rows', 'last_line as lastLine'])
    .where('plan', '=', plan)
    .orderBy('ordinal')
    .execute()

export const findTable = async (db: Db, plan: string, id: string): Promise<FormTable | null> => {
  const table = await db
    .selectFrom('plan_table')
    .selectAll()
    .where('plan', '=', plan)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!table) return null
  const rows = await db
    .selectFrom('plan_row')
    .selectAll()
    .where('plan', '=', plan)
    .where('table_id', '=', id)
    .orderBy('ordinal')
    .execute()
  return {
    id: table.id,
    title: table.title,
    titleLine: table.title_line,
    unitDefault: table.unit_default,
    columns: table.columns,
    pages: table.pages,
    rows: rows.map(rowOf),
  }
}

const rowOf = (row: Selectable<PlanRowTable>): Row => ({
  line: row.line,
  stt: row.stt,
  label: row.label,
  unit: row.unit,
  sttPrinted: row.stt_printed,
  labelPrinted: row.label_printed,
  unitPrinted: row.unit_printed,
  level: row.level,
  path: row.path,
  cells: Object.fromEntries(
    Object.entries(row.cells).map(([n, cell]: [string, StoredCell]) => [
      n,
      { ...cell, cell: fromWire(cell.cell) },
    ]),
  ),
})
