import type { FormLine, FormSection } from '#core/page/report-page.ts'
import type { Side } from '#core/figure/over-time/run-up.ts'
import { takesInPeriod } from '#core/report/two-numbers.ts'
import type { AskedLine } from '#web/grid/held.ts'

/** A row of the grid: the title of a section, a heading of the form that takes no figure, or a line that takes one. */
export type GridRow =
  | {
      readonly kind: 'section'
      readonly id: string
      readonly title: string
      readonly codes: readonly string[]
    }
  | { readonly kind: 'heading'; readonly line: FormLine }
  | { readonly kind: 'figure'; readonly line: FormLine }

/** Every column that a form may have, in the order of the official Biểu; a form shows those that say something. */
export const columns = [
  'stt',
  'name',
  'unit',
  'plan',
  'onPath',
  'last',
  'inPeriod',
  'entry',
  'share',
  'lastYear',
  'ofLastYear',
] as const
export type ColumnName = (typeof columns)[number]

/** The column that takes the figure: the running total where the line runs up. */
export const entryColumn = columns.indexOf('entry')
/** The column that takes what the month itself brought, where a line has that. */
export const inPeriodColumn = columns.indexOf('inPeriod')

/** Which of a line's two numbers a column holds; null where it takes none. */
export const sideOf = (column: number): Side | null => {
  if (column === entryColumn) return 'toDate'
  return column === inPeriodColumn ? 'inPeriod' : null
}

const rowOf = (line: FormLine): GridRow => ({ kind: line.heading ? 'heading' : 'figure', line })

/** One grid for the whole form: a title for each section, then its lines, so that the arrows walk through all of it. */
export const rowsOf = (sections: readonly FormSection[]): readonly GridRow[] =>
  sections
    .filter((section) => section.lines.length > 0)
    .flatMap((section): GridRow[] => [
      {
        kind: 'section',
        id: section.id,
        title: section.title,
        codes: section.lines.filter((line) => !line.heading).map((line) => line.code),
      },
      ...section.lines.map(rowOf),
    ])

/** Columns that are there only where a line of the form has something in them. */
const needs: Readonly<Partial<Record<ColumnName, (line: FormLine) => boolean>>> = {
  onPath: ({ onPath }) => onPath !== undefined,
  inPeriod: ({ sides, entry }) =>
    (sides !== undefined && sides.kind !== 'closed') ||
    (entry.kind === 'number' && entry.inPeriod !== undefined),
  lastYear: ({ lastYear }) => lastYear !== undefined,
  ofLastYear: ({ lastYear }) => lastYear !== undefined,
}

/** The columns that a form shows, by their place in `columns`. */
export const shownColumns = (rows: readonly GridRow[]): readonly number[] =>
  columns.flatMap((column, index) => {
    const need = needs[column]
    const isThere = !need || rows.some((row) => row.kind === 'figure' && need(row.line))
    return isThere ? [index] : []
  })

/** The indicator of a row that takes a figure, null for titles and headings. */
export const codeOf = (row: GridRow | undefined): string | null =>
  row?.kind === 'figure' ? row.line.code : null

/** The indicator whose figure is typed at a place; null where a cell is only read. */
export const codeAt = (row: GridRow | undefined, column: number): string | null => {
  if (row?.kind !== 'figure') return null
  if (column === entryColumn) return row.line.code
  return column === inPeriodColumn && takesInPeriod(row.line.sides) ? row.line.code : null
}

/** What decides how a number typed into a row is read. */
export const askedOf = (row: GridRow | undefined): AskedLine =>
  row?.kind === 'figure'
    ? {
        unit: row.line.unit,
        plan: row.line.plan.kind === 'number' ? row.line.plan.value : null,
        sides: row.line.sides,
      }
    : { unit: '', plan: null }

export const unitOf = (row: GridRow | undefined): string => (row?.kind === 'figure' ? row.line.unit : '')
