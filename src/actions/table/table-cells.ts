import { toWire } from '#core/figure/wire.ts'
import type { Computed } from '#core/formula/table-view.ts'
import type { TableCell } from '#core/page/plan-pages.ts'
import type { Row } from '#core/plan/table.ts'

/** As of which moment, and compared with which: ISO, or a day; null where neither is asked. */
export type TableAsked = { readonly asOf: string | null; readonly since: string | null }

const nothing: Computed = { computed: null, differs: false, arithmetic: null }

/** Printed cells, and formula cells that print left blank though they can be computed. */
export const cellsOf = (
  row: Row,
  computed: Readonly<Record<number, Computed>>,
): Readonly<Record<number, TableCell>> => {
  const columns = new Set([...Object.keys(row.cells), ...Object.keys(computed)].map(Number))
  return Object.fromEntries(
    [...columns].map((n) => {
      const { line, printed, cell } = row.cells[n] ?? {
        line: row.line,
        printed: '',
        cell: { kind: 'missing' } as const,
      }
      return [n, { line, printed, cell: toWire(cell), ...(computed[n] ?? nothing) }]
    }),
  )
}
