import type { Place } from '#core/plan/place.ts'
import type { TableHead } from '#core/page/plan-pages.ts'
import { paths } from '#web/paths.ts'

/** The table in whose lines a place stands: the last one whose title is not below it. */
export const tableAt = (tables: readonly TableHead[], line: number): TableHead | undefined =>
  tables.filter((table) => table.line <= line).toSorted((a, b) => b.line - a.line)[0]

/** Where a place is looked at: the cell in its printed form, or the line in the text. */
export const placePath = (plan: string, tables: readonly TableHead[], place: Place): string => {
  const table = tableAt(tables, place.line)
  if (!table) return paths.planLine(plan, place.line)
  const column = place.column === undefined ? '' : `&cot=${place.column}`
  return `${paths.table(plan, table.id)}?dong=${place.line}${column}`
}
