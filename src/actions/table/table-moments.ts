import { placedColumns } from '#core/figure/of-plan.ts'
import { sameCell } from '#core/figure/replay.ts'
import { tableAt } from '#core/figure/table-at.ts'
import { toWire, type WireCell } from '#core/figure/wire.ts'
import { pageTable } from '#core/formula/page-table.ts'
import { computedCells } from '#core/formula/table-view.ts'
import type { WireError } from '#core/page/head.ts'
import type { TableCell, TableChange, TableLine, TablePage } from '#core/page/plan-pages.ts'
import type { FormTable } from '#core/plan/table.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { momentOf } from '#actions/figure/show-figures.ts'
import { cellsOf, type TableAsked } from '#actions/table/table-cells.ts'
import { formulasOn } from '#actions/table/table-formulas.ts'
import { type ChangedFigure, changedBetween } from '#store/figures/figure-changes.ts'
import { readFigures } from '#store/figures/read-figures.ts'
import type { Db } from '#store/store.ts'

type Cells = Readonly<Record<number, TableCell>>

/** The table of a page with the figures of a moment, computed by the formulas of that day; null: nothing was known yet. */
const cellsAt = async (
  scope: Scope,
  db: Db,
  page: TablePage,
  moment: Date,
): Promise<readonly Cells[] | null> => {
  const table: FormTable = pageTable(page)
  const figures = await readFigures(db, {
    plan: page.plan.id,
    periods: [...new Set(placedColumns(table.columns).map(({ period }) => period))],
    indicators: page.rows.map(({ code }) => code),
    scopes: [scope.province],
    asOf: moment,
  })
  if (figures.length === 0) return null
  const then = tableAt(table, figures)
  const { formulas } = await formulasOn({ ...scope, now: moment }, db, page.plan.id, then)
  const computed = computedCells(formulas)
  return then.rows.map((row, index) => cellsOf(row, computed[index] ?? {}))
}

/** What a cell says to a reader: what is computed where a formula fills it, else what stands. */
const shown = (page: TablePage, n: number, cell: TableCell | undefined): WireCell => {
  if (!cell) return { kind: 'missing' }
  const isRatio = page.columns.some((column) => column.n === n && column.kind === 'ratio')
  return isRatio && cell.computed !== null ? { kind: 'number', value: cell.computed } : cell.cell
}

const blank: TableCell = {
  printed: '',
  line: 0,
  cell: toWire({ kind: 'missing' }),
  computed: null,
  differs: false,
  arithmetic: null,
}

const compared = (page: TablePage, row: TableLine, now: Cells, was: Cells): Cells => {
  const columns = new Set([...Object.keys(now), ...Object.keys(was)].map(Number))
  return Object.fromEntries(
    [...columns].map((n) => {
      const [here, before] = [now[n] ?? { ...blank, line: row.line }, shown(page, n, was[n])]
      return [n, sameCell(shown(page, n, here), before) ? here : { ...here, was: before }]
    }),
  )
}

const changesIn = (
  page: TablePage,
  rows: readonly TableLine[],
  recorded: readonly ChangedFigure[],
): readonly TableChange[] => {
  const placed = new Map(placedColumns(page.columns).map((one) => [one.n, one]))
  return rows.flatMap((row) =>
    Object.entries(row.cells).flatMap(([spelled, cell]): readonly TableChange[] => {
      const n = Number(spelled)
      if (cell.was === undefined) return []
      const place = placed.get(n)
      const by = recorded.find(
        (one) =>
          one.indicator === row.code &&
          one.period === place?.period &&
          one.kind === place.kind &&
          one.basis === place.basis,
      )
      return [
        {
          code: row.code,
          label: row.label,
          line: row.line,
          column: n,
          was: cell.was,
          now: shown(page, n, cell),
          by: by ? { name: by.byName, at: by.at.toISOString(), reason: by.reason } : null,
        },
      ]
    }),
  )
}

/** The page of a table as of one moment, compared with another. */
export const tableAtMoments = async (
  scope: Scope,
  page: TablePage,
  asked: TableAsked,
): Promise<Result<TablePage, WireError>> => {
  const asOf = asked.asOf === null ? ok(scope.now) : momentOf(asked.asOf)
  if (!asOf.ok) return fail(asOf.failure)
  const since = asked.since === null ? null : momentOf(asked.since)
  if (since && !since.ok) return fail(since.failure)
  return scope.store.transaction(viewOf(scope), async (db) => {
    const then = await cellsAt(scope, db, page, asOf.value)
    const before = since && (await cellsAt(scope, db, page, since.value))
    const [from, to] = [since?.value ?? asOf.value, asOf.value].toSorted((a, b) => a.getTime() - b.getTime())
    const rows = page.rows.map((row, index): TableLine => {
      const cells = then?.[index] ?? {}
      return { ...row, cells: since ? compared(page, row, cells, before?.[index] ?? {}) : cells }
    })
    const recorded = since && from && to ? await changedBetween(db, { plan: page.plan.id, from, to }) : []
    return ok({
      ...page,
      rows,
      moments: {
        asOf: asked.asOf === null ? null : asOf.value.toISOString(),
        since: since?.value.toISOString() ?? null,
        known: then !== null,
        changes: since ? changesIn(page, rows, recorded) : [],
      },
    })
  })
}
