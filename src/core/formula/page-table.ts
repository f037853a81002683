import { fromWire } from '#core/figure/wire.ts'
import type { TablePage } from '#core/page/plan-pages.ts'
import type { FormTable } from '#core/plan/table.ts'

/** The table that a page shows, for computing with it again where the page is: in the browser, in a workbook. */
export const pageTable = (page: Omit<TablePage, 'plan' | 'findings' | 'repairs' | 'tables'>): FormTable => ({
  id: page.id,
  title: page.title,
  titleLine: page.titleLine,
  unitDefault: page.unitDefault,
  columns: page.columns,
  pages: page.pages,
  rows: page.rows.map((row) => ({
    line: row.line,
    stt: row.stt,
    label: row.label,
    unit: row.unit,
    sttPrinted: row.stt,
    labelPrinted: row.label,
    unitPrinted: row.unitPrinted,
    level: row.level,
    path: [],
    cells: Object.fromEntries(
      Object.entries(row.cells)
        .filter(([, cell]) => cell.cell.kind !== 'missing')
        .map(([n, cell]) => [n, { line: cell.line, printed: cell.printed, cell: fromWire(cell.cell) }]),
    ),
  })),
})
