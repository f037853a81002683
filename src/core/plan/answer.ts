import type { Cell } from '#core/figure/cell.ts'
import { approximate } from '#core/figure/decimal.ts'
import type { Finding, Repair } from '#core/plan/finding.ts'
import type { Assignment, Plan, PlanDocument, Target } from '#core/plan/plan.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

/*
 * What `nhip read --json` and `nhip check --json` print: a contract with scripts outside, so nothing here is renamed.
 * Decimals are JSON numbers, for programs that only compare; the printed text stands beside them in `raw`.
 */

const documentAnswer = (document: PlanDocument) => ({
  type: document.type,
  number: document.number,
  date: document.date,
  title: document.title,
  issuer: document.issuer,
  year: document.year,
  signer: document.signer?.name ?? null,
  signature: document.signer,
  theme: document.theme,
  legalBases: document.legalBases,
  recipients: document.recipients,
})

const targetAnswer = (target: Target) => ({
  id: target.id,
  parent: target.parent,
  line: target.line,
  text: target.text,
  indicator: target.indicator,
  comparator: target.comparator,
  literal: target.literal,
  basis: target.basis,
  value: approximate(target.value),
  stretch: target.stretch === null ? null : approximate(target.stretch),
  unit: target.unit,
  year: target.year ?? null,
  note: target.note,
  named: target.named,
})

const numberOf = (cell: Cell | undefined): number | null =>
  cell?.kind === 'number' ? approximate(cell.value) : null

/** Every value column has a key; a cell without a figure is null and its printed sign stands in `special`. */
const rowAnswer = (row: Row, columns: readonly Column[]) => {
  const values: Record<string, number | null> = {}
  const ratios: Record<string, number> = {}
  const special: Record<string, string> = {}
  const raw: Record<string, string> = {}
  for (const { n, kind } of columns) {
    const printed = row.cells[n]
    const value = numberOf(printed?.cell)
    if (kind === 'value') values[n] = value
    else if (value !== null) ratios[n] = value
    if (printed === undefined || printed.printed.trim() === '') continue
    raw[n] = printed.printed
    if (value === null) special[n] = printed.printed
  }
  const { line, stt, label, unit, level, path } = row
  return { line, stt, label, unit, level, path, values, special, ratios, raw }
}

const tableAnswer = (table: FormTable) => ({
  id: table.id,
  title: table.title,
  titleLine: table.titleLine,
  unitDefault: table.unitDefault,
  columns: table.columns,
  rows: table.rows.map((row) => rowAnswer(row, table.columns)),
})

const assignmentAnswer = (assignment: Assignment) => ({
  id: assignment.id,
  group: assignment.group,
  lines: assignment.lines,
  marker: assignment.marker,
  text: assignment.text,
  leadPhrase: assignment.leadPhrase,
  lead: assignment.lead.map((body) => body.code),
  coordinate: assignment.coordinate.map((body) => body.code),
  jointLead: assignment.jointLead,
  explicitLead: assignment.explicitLead,
  actions: assignment.actions,
  deadline: assignment.deadline ?? null,
  product: assignment.product ?? null,
})

/** `nhip read`: the plan as read. */
export const readAnswer = (plan: Plan) => ({
  document: documentAnswer(plan.document),
  objectives: plan.objectives,
  targets: plan.targets.map(targetAnswer),
  tables: plan.tables.map(tableAnswer),
  groups: plan.groups,
  assignments: plan.assignments.map(assignmentAnswer),
  clauses: plan.clauses,
  footnotes: plan.footnotes,
  unread: plan.unread,
  // where each line stands in the document that it came from; a text file's lines are their own addresses
  ...(plan.source ? { source: plan.source } : {}),
})

/** `nhip check`: what does not add up, and what the rendering broke and the reader mended. */
export const checkAnswer = (findings: readonly Finding[], repairs: readonly Repair[]) => ({
  findings,
  repairs,
})
