import { approximate } from '#core/figure/decimal.ts'
import type { Assignment, Plan, Target } from '#core/plan/plan.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

/*
 * What a reading says, in lines that a statistician reads beside the document: the expectations in `documents/*.yaml`
 * are written in this form.
 */

const targetLine = ({ id, indicator, comparator, value, stretch, unit, year }: Target): string =>
  [
    id,
    indicator,
    `${comparator} ${approximate(value)}${stretch === null ? '' : ` … ${approximate(stretch)}`} ${unit}`.trim(),
    ...(year === undefined ? [] : [String(year)]),
  ].join(' | ')

const assignmentLine = (one: Assignment): string =>
  [
    one.id,
    one.lead.map(({ code }) => code).join(', '),
    one.coordinate.map(({ code }) => code).join(', ') || '-',
    one.actions.map(({ text }) => text).join(' / '),
    ...(one.deadline === undefined ? [] : [one.deadline]),
  ].join(' | ')

const columnLine = ({ n, label, kind, year, measure, formula }: Column): string =>
  [n, kind === 'ratio' ? `ratio ${formula ?? '?'}` : `${year ?? '?'} ${measure ?? '?'}`, label].join(' | ')

const rowLine = (row: Row, columns: readonly Column[]): string => {
  const cells = columns.map(({ n }) => {
    const cell = row.cells[n]?.cell
    if (cell?.kind === 'number') return String(approximate(cell.value))
    return cell === undefined ? '' : cell.kind === 'worded' ? cell.text : cell.kind
  })
  return [row.line, row.level, row.stt, row.label, row.unit, ...cells].join(' | ')
}

const tableTold = (table: FormTable) => ({
  id: table.id,
  title: table.title,
  columns: table.columns.map(columnLine),
  rows: table.rows.map((row) => rowLine(row, table.columns)),
})

/** The whole reading of a plan, short. */
export const told = (plan: Plan) => {
  const { type, number, date, title, issuer, year, signer } = plan.document
  return {
    document: { type, number, date, title, issuer, year, signer: signer?.name ?? null },
    targets: plan.targets.map(targetLine),
    groups: plan.groups.map(({ id, title: name }) => `${id} | ${name}`),
    assignments: plan.assignments.map(assignmentLine),
    tables: plan.tables.map(tableTold),
    unread: plan.unread.map(({ line, why }) => `${line} | ${why}`),
    repairs: plan.repairs.map(({ code, where }) => `${code} | ${where.map(({ line }) => line).join(', ')}`),
    questions: plan.questions.map(
      ({ code, where }) => `${code} | ${where.map(({ line }) => line).join(', ')}`,
    ),
  }
}

/** The lines with words that are in no clause and in no list of unread lines: there must be none. */
export const lostLines = (plan: Plan): readonly number[] => {
  const known = new Set([
    ...plan.clauses.flatMap(({ lines }) => lines),
    ...plan.unread.map(({ line }) => line),
  ])
  return plan.lines.flatMap((line, at) => (line.trim() !== '' && !known.has(at + 1) ? [at + 1] : []))
}
