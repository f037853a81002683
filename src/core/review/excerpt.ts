import type { Finding } from '#core/plan/finding.ts'
import type { Place } from '#core/plan/place.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { FormTable } from '#core/plan/table.ts'
import { plainText } from '#core/reading/tables/plain-text.ts'
import { addressesIn, type Addresses } from '#core/review/address.ts'

/** A line of the text near a place; `lit` is the place itself, `proof` what proves it. */
export type ExcerptLine = { readonly line: number; readonly text: string; readonly mark: Mark }
export type Mark = 'lit' | 'proof' | null

/** A row of a table near a place, as it is printed; lit cells by column, an empty list with `mark` lights the whole row. */
export type ExcerptRow = {
  readonly line: number
  readonly stt: string
  readonly label: string
  readonly unit: string
  readonly level: number
  readonly cells: Readonly<Record<number, string>>
  readonly mark: Mark
  readonly lit: readonly number[]
  readonly proof: readonly number[]
  /** Rows were left out above it. */
  readonly gap: boolean
}

/** The neighbourhood of a finding's places, verbatim but for bold and italics: lines of a clause, or rows of a table under its header. */
export type Excerpt =
  | {
      readonly kind: 'text'
      readonly clause: string
      readonly heading: string
      readonly lines: readonly ExcerptLine[]
    }
  | {
      readonly kind: 'table'
      readonly table: string
      readonly title: string
      readonly columns: readonly { readonly n: number; readonly label: string; readonly lit: boolean }[]
      readonly rows: readonly ExcerptRow[]
    }

type Marked = { readonly place: Place; readonly mark: Exclude<Mark, null> }

const columnsAt = (marked: readonly Marked[], mark: Mark): readonly number[] =>
  marked.flatMap(({ place, mark: own }) => (own === mark && place.column !== undefined ? [place.column] : []))

const strongest = (marked: readonly Marked[]): Mark =>
  marked.some(({ mark }) => mark === 'lit') ? 'lit' : (marked[0]?.mark ?? null)

/** Rows next to a marked one stand with it; a title row or two at the top where only the header is meant. */
const tableExcerpt = (
  table: FormTable,
  inRows: ReadonlyMap<number, readonly Marked[]>,
  inHead: readonly Marked[],
): Excerpt => {
  const near = new Set<number>(inHead.length > 0 ? [0, 1, 2] : [])
  for (const index of inRows.keys()) for (const one of [index - 1, index, index + 1]) near.add(one)
  const indexes = [...near].filter((index) => table.rows[index] !== undefined).toSorted((a, b) => a - b)
  const lit = new Set(columnsAt(inHead, 'lit'))
  return {
    kind: 'table',
    table: table.id,
    title: table.title,
    columns: table.columns.map(({ n, label }) => ({ n, label, lit: lit.has(n) })),
    rows: indexes.flatMap((index, order) => {
      const row = table.rows[index]
      if (!row) return []
      const marked = inRows.get(index) ?? []
      return [
        {
          line: row.line,
          stt: row.sttPrinted,
          label: plainText(row.labelPrinted || row.label),
          unit: row.unitPrinted,
          level: row.level,
          cells: Object.fromEntries(
            Object.entries(row.cells).map(([n, { printed }]) => [n, plainText(printed)]),
          ),
          mark: strongest(marked),
          lit: columnsAt(marked, 'lit'),
          proof: columnsAt(marked, 'proof'),
          gap: order > 0 && indexes[order - 1] !== index - 1,
        },
      ]
    }),
  }
}

/** Two lines before and after, blank ones left out, never into another table. */
const textExcerpt = (
  plan: Pick<Plan, 'lines' | 'tables'>,
  clause: { readonly id: string; readonly heading: string },
  marked: readonly Marked[],
): Excerpt => {
  const marks = new Map<number, Mark>()
  for (const { place, mark } of marked) if (marks.get(place.line) !== 'lit') marks.set(place.line, mark)
  const wanted = new Set([...marks.keys()].flatMap((line) => [line - 2, line - 1, line, line + 1, line + 2]))
  const firstTable = Math.min(Infinity, ...plan.tables.map(({ titleLine }) => titleLine))
  const inTables = [...marks.keys()].some((line) => line >= firstTable)
  return {
    kind: 'text',
    clause: clause.id,
    heading: clause.heading,
    lines: [...wanted]
      .toSorted((a, b) => a - b)
      .filter((line) => line > 0 && (inTables || line < firstTable))
      .flatMap((line) => {
        const text = plainText(plan.lines[line - 1] ?? '')
        return text === '' ? [] : [{ line, text, mark: marks.get(line) ?? null }]
      }),
  }
}

const indexOfRow = (table: FormTable, line: number): number =>
  table.rows.findIndex(
    (row) => row.line === line || Object.values(row.cells).some((cell) => cell.line === line),
  )

type InText = {
  readonly clause: { readonly id: string; readonly heading: string }
  readonly marked: Marked[]
}
type InTable = { readonly rows: Map<number, Marked[]>; readonly head: Marked[] }
type Gathered = {
  readonly tables: Map<FormTable, InTable>
  readonly clauses: Map<string, InText>
}

const gather = (marked: readonly Marked[], addresses: Addresses): Gathered => {
  const gathered: Gathered = { tables: new Map(), clauses: new Map() }
  for (const one of marked) {
    const spot = addresses(one.place)
    if (spot.kind === 'row' || spot.kind === 'head') {
      const held: InTable = gathered.tables.get(spot.table) ?? { rows: new Map(), head: [] }
      gathered.tables.set(spot.table, held)
      if (spot.kind === 'head') held.head.push(one)
      else {
        const index = indexOfRow(spot.table, one.place.line)
        held.rows.set(index, [...(held.rows.get(index) ?? []), one])
      }
    } else {
      const clause = spot.kind === 'clause' ? spot.clause : { id: '', heading: '' }
      const held: InText = gathered.clauses.get(clause.id) ?? { clause, marked: [] }
      gathered.clauses.set(clause.id, held)
      held.marked.push(one)
    }
  }
  return gathered
}

/** Shows excerpts of one plan; made once, asked for each finding. */
export const excerptsIn = (
  plan: Pick<Plan, 'lines' | 'tables' | 'clauses'>,
): ((finding: Finding) => readonly Excerpt[]) => {
  const addresses = addressesIn(plan)
  return ({ where, evidence }) => {
    const marked: Marked[] = [
      ...where.map((place) => ({ place, mark: 'lit' as const })),
      ...evidence.map((place) => ({ place, mark: 'proof' as const })),
    ]
    const { tables, clauses } = gather(marked, addresses)
    return [
      ...[...clauses.values()].map(({ clause, marked: here }) => textExcerpt(plan, clause, here)),
      ...[...tables].map(([table, { rows, head }]) => tableExcerpt(table, rows, head)),
    ]
  }
}
