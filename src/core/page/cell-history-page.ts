import type { Entry } from '#core/report/entry.ts'

/**
 * How an entry came into its cell: typed into the grid, read from a workbook at a cell of it, copied from an earlier period,
 * or sent as it stood (with the number of the sending).
 */
export type CellOrigin =
  | { readonly how: 'typed' }
  | { readonly how: 'file'; readonly file: string; readonly place: string | null }
  | { readonly how: 'copied'; readonly period: string }
  | { readonly how: 'sent'; readonly revision: number }

export type CellStep = {
  /** ISO. */
  readonly at: string
  readonly byName: string
  readonly was: Entry
  readonly entry: Entry
  readonly origin: CellOrigin
}

/**
 * `GET /api/periods/:period/reports/:agency/cells/:code/history`: what stood in a cell, newest first. The agency itself sees
 * every entry of its draft; everybody else who may read the report sees what was sent.
 */
export type CellHistoryPage = {
  readonly code: string
  readonly name: string
  readonly unit: string
  readonly steps: readonly CellStep[]
  /** Whose draft it is sees all of it. */
  readonly whole: boolean
}
