import type { Asked } from '#web/grid/held.ts'
import type { FormLine, FormSection } from '#core/page/report-page.ts'

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

export const columns = ['stt', 'name', 'unit', 'plan', 'last', 'entry'] as const
export type ColumnName = (typeof columns)[number]

/** The only column that takes figures. */
export const entryColumn = columns.indexOf('entry')

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

/** The indicator of a row that takes a figure, null for titles and headings. */
export const codeOf = (row: GridRow | undefined): string | null =>
  row?.kind === 'figure' ? row.line.code : null

/** What decides how a number typed into a row is read. */
export const askedOf = (row: GridRow | undefined): Asked =>
  row?.kind === 'figure'
    ? { unit: row.line.unit, plan: row.line.plan.kind === 'number' ? row.line.plan.value : null }
    : { unit: '', plan: null }

export const unitOf = (row: GridRow | undefined): string => (row?.kind === 'figure' ? row.line.unit : '')
