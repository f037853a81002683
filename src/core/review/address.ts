import { nameOf } from '#core/checks/figures/say.ts'
import type { Place } from '#core/plan/place.ts'
import type { Clause, Plan } from '#core/plan/plan.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

/** What stands at a place of a plan: a cell, a row, the head of a table, or the words of a clause. */
export type Spot =
  | { readonly kind: 'row'; readonly table: FormTable; readonly row: Row; readonly column: Column | null }
  | { readonly kind: 'head'; readonly table: FormTable; readonly column: Column | null }
  | { readonly kind: 'clause'; readonly clause: Clause }
  | { readonly kind: 'nowhere' }

/** Finds what stands at a place; made once for a plan, asked often. */
export type Addresses = (place: Place) => Spot

const rowsByLine = (table: FormTable): readonly (readonly [number, Row])[] => [
  ...table.rows.flatMap((row) => Object.values(row.cells).map(({ line }) => [line, row] as const)),
  // a row's own line counts before a cell that strayed there
  ...table.rows.map((row) => [row.line, row] as const),
]

const lastLine = (table: FormTable): number =>
  Math.max(table.titleLine, ...table.rows.map(({ line }) => line))

export const addressesIn = ({ tables, clauses }: Pick<Plan, 'tables' | 'clauses'>): Addresses => {
  const rows = new Map(
    tables.flatMap((table) => rowsByLine(table).map(([line, row]) => [line, { table, row }] as const)),
  )
  // the innermost clause comes last in the order of the document
  const byLine = new Map(clauses.flatMap((clause) => clause.lines.map((line) => [line, clause] as const)))
  return ({ line, column: n }) => {
    const columnOf = (table: FormTable): Column | null => table.columns.find((one) => one.n === n) ?? null
    const found = rows.get(line)
    if (found) return { kind: 'row', ...found, column: columnOf(found.table) }
    const table = tables.find((one) => one.titleLine <= line && line <= lastLine(one))
    if (table) return { kind: 'head', table, column: columnOf(table) }
    const clause = byLine.get(line)
    return clause ? { kind: 'clause', clause } : { kind: 'nowhere' }
  }
}

/**
 * A place by what is printed there, without any line number: the same after a line was inserted above it.
 * `B4/Du lịch/Tổng doanh thu/Năm 2024 - Kế hoạch`, `II.(6)`.
 */
export const stableAddress = (spot: Spot, column: number | undefined): string => {
  const ofColumn = (found: Column | null): string => found?.label ?? (column === undefined ? '' : `${column}`)
  switch (spot.kind) {
    case 'row':
      return [spot.table.id, ...spot.row.path, spot.row.label, ofColumn(spot.column)].join('/')
    case 'head':
      return [spot.table.id, '', ofColumn(spot.column)].join('/')
    case 'clause':
      return spot.clause.id
    case 'nowhere':
      return ''
  }
}

/** `B4` → `Biểu 4`; a table without a printed number is called by its title. */
export const sayTable = ({ id, title }: Pick<FormTable, 'id' | 'title'>): string => {
  const number = /^B(\d+)$/.exec(id)?.[1]
  const isPrinted = number !== undefined && new RegExp(`biểu[^\\d]{0,12}0?${number}(?!\\d)`, 'iu').test(title)
  if (isPrinted) return `Biểu ${number}`
  return title !== '' && title.length <= longestName ? `biểu “${title}”` : id
}

const longestName = 60

const parts: Partial<Record<Clause['kind'], string>> = {
  title: 'tên văn bản',
  preamble: 'phần mở đầu',
  closing: 'phần kết',
  recipients: 'nơi nhận',
  signature: 'phần ký',
  footnote: 'chú thích',
}

/** `mục II.(6)`, `Điều 2.1.a`, `nhiệm vụ 2.3`, `phần mở đầu`. */
const sayClause = ({ id, kind, heading }: Clause): string => {
  const article = /^Đ(\d.*)$/.exec(id)?.[1]
  if (article !== undefined) return `Điều ${article}`
  const task = /^tasks\.(.+)$/.exec(id)?.[1]
  if (task !== undefined) return `nhiệm vụ ${task}`
  if (/^(?:[A-ZĐ]|\d+|[IVX]+)(?:\.|$)/.test(id)) return `mục ${id}`
  return parts[kind] ?? (heading || id)
}

/** What a place is in, without its column. */
const sayWhole = (spot: Spot): string => {
  switch (spot.kind) {
    case 'row':
      return `${sayTable(spot.table)}, “${nameOf(spot.row) || spot.row.stt}”`
    case 'head':
      return `${sayTable(spot.table)}, đầu biểu`
    case 'clause':
      return sayClause(spot.clause)
    case 'nowhere':
      return 'ngoài các mục'
  }
}

/**
 * `Biểu 4, “Tổng doanh thu”, cột 7, 8`: how a document names places to people, without line numbers; each row once.
 * `sourceOf` adds where the first line of each stands in the file that the plan came from.
 */
export const sayPlaces = (
  addresses: Addresses,
  places: readonly Place[],
  sourceOf: (line: number) => string | null = () => null,
): readonly string[] => {
  const columns = new Map<string, number[]>()
  const sources = new Map<string, string | null>()
  for (const place of places) {
    const spot = addresses(place)
    const whole = sayWhole(spot)
    const held = columns.get(whole) ?? []
    if (!sources.has(whole)) sources.set(whole, sourceOf(place.line))
    const isCell = place.column !== undefined && (spot.kind === 'row' || spot.kind === 'head')
    columns.set(whole, isCell ? [...held, place.column] : held)
  }
  return [...columns].map(([whole, held]) => {
    const source = sources.get(whole) ?? null
    const said = held.length === 0 ? whole : `${whole}, cột ${[...new Set(held)].join(', ')}`
    return source === null ? said : `${said} (${source})`
  })
}
