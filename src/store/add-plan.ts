import { toWire } from '#core/figure/wire.ts'
import type { PlanCounts } from '#core/page/plan-pages.ts'
import { printDecimal } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Assignment, Plan, Target } from '#core/plan/plan.ts'
import { actionToWire, budgetToWire } from '#core/plan/wire.ts'
import type { FormTable, Row } from '#core/plan/table.ts'
import { addMany } from '#store/many.ts'
import type { Db } from '#store/store.ts'

export type NewPlan = {
  readonly province: string
  /** Its address: the year. */
  readonly id: string
  readonly plan: Plan
  readonly findings: readonly Finding[]
  readonly counts: PlanCounts
  readonly fileName: string
  readonly source: Uint8Array
  readonly sha256: string
  readonly at: Date
  readonly by: string
  readonly trial: boolean
}

const json = (value: unknown): string => JSON.stringify(value)

/** Writes a plan as it was read, every part of it; indicators and figures are added beside it. */
export const addPlan = async (db: Db, made: NewPlan): Promise<void> => {
  await db
    .insertInto('plan')
    .values({ province: made.province, plan: made.id, ...documentRow(made) })
    .execute()
  await addParts(db, made)
}

/** The parts of a plan that already has its document. */
export const addParts = async (db: Db, made: NewPlan): Promise<void> => {
  const { plan, findings } = made
  const key = { province: made.province, plan: made.id }
  const clauses = plan.clauses.map((clause, at) => ({
    ...key,
    ordinal: at + 1,
    ...clause,
    lines: [...clause.lines],
  }))
  await addMany(db, 'plan_clause', clauses)
  await addMany(
    db,
    'plan_table',
    plan.tables.map((table, at) => ({ ...key, ...tableRow(table), ordinal: at + 1 })),
  )
  for (const table of plan.tables)
    await addMany(
      db,
      'plan_row',
      table.rows.map((row, at) => ({ ...key, table_id: table.id, ordinal: at + 1, ...formRow(row) })),
    )
  await addMany(
    db,
    'plan_target',
    plan.targets.map((target, at) => ({ ...key, ordinal: at + 1, ...targetRow(target) })),
  )
  const assignments = plan.assignments.map((one, at) => ({ ...key, ordinal: at + 1, ...assignmentRow(one) }))
  await addMany(db, 'plan_assignment', assignments)
  await addMany(
    db,
    'plan_unread',
    plan.unread.map((line, at) => ({ ...key, ordinal: at + 1, ...line })),
  )
  await addMany(
    db,
    'plan_finding',
    findings.map(({ where, evidence, ...finding }, at) => ({
      ...key,
      ordinal: at + 1,
      ...finding,
      places: json(where),
      evidence: json(evidence),
    })),
  )
  await addMany(
    db,
    'plan_repair',
    plan.repairs.map(({ where, evidence, ...repair }, at) => ({
      ...key,
      ordinal: at + 1,
      ...repair,
      places: json(where),
      evidence: json(evidence),
    })),
  )
}

/** The document of a plan: what its row holds beside its address. */
export const documentRow = ({ plan, ...made }: NewPlan) => {
  const { year, number, date, title } = plan.document
  return {
    year,
    number,
    date,
    title,
    file_name: made.fileName,
    sha256: made.sha256,
    source: made.source,
    lines: [...plan.lines],
    document: json(plan.document),
    objectives: json(plan.objectives),
    groups: json(plan.groups),
    footnotes: json(plan.footnotes),
    counts: json(made.counts),
    budget: json(plan.budget.map(budgetToWire)),
    questions: json(plan.questions),
    addresses: plan.source ? json(plan.source) : null,
    imported_at: made.at,
    imported_by: made.by,
    trial: made.trial,
  }
}

const tableRow = (table: FormTable) => ({
  id: table.id,
  title: table.title,
  title_line: table.titleLine,
  unit_default: table.unitDefault,
  columns: json(table.columns),
  pages: json(table.pages),
  rows: table.rows.length,
  last_line: Math.max(table.titleLine, ...table.rows.map(({ line }) => line)),
})

const formRow = (row: Row) => ({
  line: row.line,
  stt: row.stt,
  label: row.label,
  unit: row.unit,
  stt_printed: row.sttPrinted,
  label_printed: row.labelPrinted,
  unit_printed: row.unitPrinted,
  level: row.level,
  path: [...row.path],
  cells: json(
    Object.fromEntries(
      Object.entries(row.cells).map(([n, printed]) => [n, { ...printed, cell: toWire(printed.cell) }]),
    ),
  ),
})

const targetRow = (target: Target) => ({
  id: target.id,
  parent: target.parent,
  line: target.line,
  text: target.text,
  indicator: target.indicator,
  comparator: target.comparator,
  literal: target.literal,
  basis: target.basis,
  value: printDecimal(target.value),
  stretch: target.stretch === null ? null : printDecimal(target.stretch),
  unit: target.unit,
  note: target.note,
  named: [...target.named],
  year: target.year ?? null,
  lower: target.range ? printDecimal(target.range.lower) : null,
  upper: target.range ? printDecimal(target.range.upper) : null,
  tier: target.tier ?? null,
  part_of: target.partOf ? json(target.partOf) : null,
})

const assignmentRow = (assignment: Assignment) => ({
  id: assignment.id,
  grp: assignment.group,
  marker: assignment.marker,
  lines: [...assignment.lines],
  text: assignment.text,
  lead_phrase: assignment.leadPhrase,
  lead: json(assignment.lead),
  coordinate: json(assignment.coordinate),
  joint_lead: assignment.jointLead,
  explicit_lead: assignment.explicitLead,
  actions: json(assignment.actions.map(actionToWire)),
  deadline: assignment.deadline ?? null,
  product: assignment.product ?? null,
  deadlines: assignment.deadlines ? json(assignment.deadlines) : null,
})
