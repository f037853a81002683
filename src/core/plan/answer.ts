import type { Cell } from '#core/figure/cell.ts'
import { approximate } from '#core/figure/decimal.ts'
import type { Action } from '#core/plan/action.ts'
import type { Agreement, Held, PlannedBelow } from '#core/plan/agreement.ts'
import type { Finding, Repair } from '#core/plan/finding.ts'
import type { Assignment, Plan, PlanDocument, Target } from '#core/plan/plan.ts'
import { isLessBetter } from '#core/reading/targets/comparator.ts'
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

/** Scripts know eight comparators: `khoảng` is told as the side that counts as reached, and as `approximately` beside it. */
const comparatorAnswer = ({ comparator, basis, indicator }: Target) =>
  comparator === '≈'
    ? { comparator: isLessBetter(indicator) ? '<=' : '>=', basis: 'interpreted', approximately: true }
    : { comparator, basis, approximately: false }

const targetAnswer = (target: Target) => ({
  id: target.id,
  parent: target.parent,
  line: target.line,
  text: target.text,
  indicator: target.indicator,
  ...comparatorAnswer(target),
  literal: target.literal,
  value: approximate(target.value),
  stretch: target.stretch === null ? null : approximate(target.stretch),
  unit: target.unit,
  year: target.year ?? null,
  range: target.range
    ? { lower: approximate(target.range.lower), upper: approximate(target.range.upper) }
    : null,
  tier: target.tier ?? null,
  partOf: target.partOf ?? null,
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

const actionAnswer = (action: Action) => ({
  ...action,
  quantities: action.quantities.map((one) => ({
    ...one,
    value: approximate(one.value),
    upper: one.upper === null ? null : approximate(one.upper),
  })),
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
  actions: assignment.actions.map(actionAnswer),
  types: [...new Set(assignment.actions.map(({ type }) => type))],
  members: [...assignment.lead, ...assignment.coordinate].flatMap(({ code, members }) =>
    members ? [{ code, members }] : [],
  ),
  deadline: assignment.deadline ?? null,
  product: assignment.product ?? null,
  deadlines: assignment.deadlines ?? [],
})

/** `nhip read`: the plan as read. */
export const readAnswer = (plan: Plan) => ({
  document: documentAnswer(plan.document),
  objectives: plan.objectives,
  targets: plan.targets.map(targetAnswer),
  tables: plan.tables.map(tableAnswer),
  budget: plan.budget.map((line) => ({ ...line, value: approximate(line.value) })),
  groups: plan.groups,
  assignments: plan.assignments.map(assignmentAnswer),
  clauses: plan.clauses,
  footnotes: plan.footnotes,
  unread: plan.unread,
  // where each line stands in the document that it came from; a text file's lines are their own addresses
  ...(plan.source ? { source: plan.source } : {}),
})

/** What does not add up, and what the rendering broke and the reader mended. */
export const checkAnswer = (findings: readonly Finding[], repairs: readonly Repair[]) => ({
  findings,
  repairs,
})

/** `nhip check`: the same, and beside it where one figure stands in several places and what was tried and holds. */
export const fullCheckAnswer = (
  checked: { readonly findings: readonly Finding[]; readonly repairs: readonly Repair[] },
  beside: {
    readonly agreements: readonly Agreement[]
    readonly held: readonly Held[]
    readonly plannedBelow: PlannedBelow
  },
) => ({
  ...checkAnswer(checked.findings, checked.repairs),
  agreements: beside.agreements,
  held: beside.held,
  plannedBelow: beside.plannedBelow,
})
