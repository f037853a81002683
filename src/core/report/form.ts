import { type Cell, missing, number } from '#core/figure/cell.ts'
import { toWire, type WireCell } from '#core/figure/wire.ts'
import type { Target } from '#core/plan/plan.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

/** As much of a plan as a form asks about. A whole `Plan` is one, too. */
export type AskingPlan = {
  readonly document: { readonly year: number }
  readonly targets: readonly Pick<Target, 'id' | 'indicator' | 'unit' | 'value'>[]
  readonly tables: readonly AskingTable[]
}
type AskingRow = Pick<Row, 'label' | 'stt' | 'unit' | 'level'> & {
  readonly cells: Readonly<Record<number, { readonly cell: Cell }>>
}
type AskingTable = Pick<FormTable, 'id' | 'title' | 'columns'> & { readonly rows: readonly AskingRow[] }

/** One line of a form before anybody has typed: what is asked, and what the plan says. */
export type Asked = {
  readonly code: string
  readonly name: string
  readonly stt: string
  readonly level: number
  readonly unit: string
  readonly plan: WireCell
  readonly heading: boolean
}

export type AskedSection = { readonly id: string; readonly title: string; readonly lines: readonly Asked[] }

/** The column with the year's plan; the scenario's own year where a table has only that; null where there is none. */
const planColumn = (table: AskingTable, year: number): Column | null => {
  const yearly = table.columns.filter(
    (column) => column.kind === 'value' && column.year === year && (column.period ?? 'year') === 'year',
  )
  return (
    yearly.find((column) => column.measure === 'plan') ??
    yearly.find((column) => column.measure === 'scenario') ??
    null
  )
}

/** A row without any printed cell is a heading: it takes no figure. */
export const isHeading = (row: Pick<AskingRow, 'cells'>): boolean => Object.keys(row.cells).length === 0

export const rowCode = (table: Pick<FormTable, 'id'>, index: number): string => `${table.id}.${index + 1}`

/** The line of a headline target: `T.6.b`. */
const targetLines = (plan: Pick<AskingPlan, 'targets'>): readonly Asked[] =>
  plan.targets.map((target) => ({
    code: `T.${target.id}`,
    name: target.indicator,
    stt: target.id,
    level: 1,
    unit: target.unit,
    plan: toWire(number(target.value)),
    heading: false,
  }))

const tableLines = (table: AskingTable, year: number): readonly Asked[] => {
  const column = planColumn(table, year)
  return table.rows.map((row, index) => ({
    code: rowCode(table, index),
    name: row.label,
    stt: row.stt,
    level: row.level,
    unit: row.unit,
    plan: toWire((column ? row.cells[column.n]?.cell : undefined) ?? missing),
    heading: isHeading(row),
  }))
}

/** Everything that can be asked: the headline targets first, then each Biểu with its rows and headings. */
export const wholeForm = (plan: AskingPlan): readonly AskedSection[] => [
  { id: 'T', title: 'Chỉ tiêu chủ yếu', lines: targetLines(plan) },
  ...plan.tables.map((table) => ({
    id: table.id,
    title: table.title,
    lines: tableLines(table, plan.document.year),
  })),
]

/** The rows above a line, by depth: what a reader needs to know which `- Nam` this is. */
const above = (lines: readonly Asked[], index: number): readonly Asked[] => {
  const found: Asked[] = []
  let depth = lines[index]?.level ?? 1
  for (let at = index - 1; at >= 0 && depth > 1; at -= 1) {
    const line = lines[at]
    if (!line || line.level >= depth) continue
    found.push(line)
    depth = line.level
  }
  return found
}

const onlyAsked = (section: AskedSection, asked: ReadonlySet<string>): readonly Asked[] => {
  const isAsked = (line: Asked): boolean => !line.heading && asked.has(line.code)
  const context = new Set(
    section.lines
      .flatMap((line, index) => (isAsked(line) ? above(section.lines, index) : []))
      .map(({ code }) => code),
  )
  return section.lines.flatMap((line) => {
    if (isAsked(line)) return [line]
    return context.has(line.code) ? [{ ...line, heading: true }] : []
  })
}

/** Keeps the asked lines and, as headings, the lines above them. Sections without any asked line fall away. */
export const formOf = (form: readonly AskedSection[], asked: ReadonlySet<string>): readonly AskedSection[] =>
  form
    .map((section) => ({ ...section, lines: onlyAsked(section, asked) }))
    .filter((section) => section.lines.length > 0)

/** The lines of a form that take a figure. */
export const figureLines = (form: readonly AskedSection[]): readonly Asked[] =>
  form.flatMap((section) => section.lines.filter((line) => !line.heading))
