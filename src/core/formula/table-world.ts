import { type Cell, missing } from '#core/figure/cell.ts'
import type { When } from '#core/formula/formula.ts'
import { periodAt } from '#core/formula/when.ts'
import type { Meant, MeantColumn, World } from '#core/formula/world.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { codeOfRow, isHeading } from '#core/indicator/of-plan.ts'
import type { UnitBook } from '#core/indicator/unit.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'
import { parsePeriod, type Period } from '#core/time/period.ts'

/** What formulas of a table may read besides it: the catalogue of units, other tables of the plan, the dictionary. */
export type Library = {
  readonly book: UnitBook
  readonly others: readonly FormTable[]
  readonly natureOf: (code: string) => Nature | null
}

/** A row with the table in which it stands. */
export type Standing = { readonly table: FormTable; readonly row: Row; readonly ordinal: number }

export type TableWorld = World & {
  readonly table: FormTable
  readonly rowAt: (code: string) => Standing | null
}

const ordinalOf = (code: string): readonly [string, number] => {
  const at = code.lastIndexOf('.')
  return [code.slice(0, at), Number(code.slice(at + 1))]
}

const meantColumn = (column: Column): MeantColumn => ({
  unit: column.kind === 'ratio' ? '%' : null,
  label: column.label,
  kind: column.kind === 'ratio' ? null : column.measure,
})

/** Everything that the formulas of a table may refer to. */
export const tableWorld = (table: FormTable, { book, others, natureOf }: Library): TableWorld => {
  const tables = new Map([...others, table].map((one) => [one.id, one]))
  const rowAt = (code: string): Standing | null => {
    const [id, ordinal] = ordinalOf(code)
    const found = tables.get(id)
    const row = found?.rows[ordinal - 1]
    return found && row && codeOfRow(id, ordinal) === code ? { table: found, row, ordinal } : null
  }
  return {
    book,
    table,
    rowAt,
    columns: new Map(table.columns.map((column) => [column.n, meantColumn(column)])),
    indicator: (code) => {
      const found = rowAt(code)
      return found && meantRow(found.row, code, natureOf)
    },
    between: (from, to) => {
      const [first, last] = [rowAt(from), rowAt(to)]
      if (!first || !last || first.table !== last.table || last.ordinal <= first.ordinal) return null
      return first.table.rows
        .map((row, index) => ({ row, ordinal: index + 1 }))
        .slice(first.ordinal - 1, last.ordinal)
        .filter(({ row }) => !isHeading(first.table, row))
        .map(({ ordinal }) => codeOfRow(first.table.id, ordinal))
    },
  }
}

export const meantRow = (row: Row, code: string, natureOf: Library['natureOf']): Meant => ({
  code,
  name: row.label,
  unit: row.unit,
  nature: natureOf(code),
})

const periodOf = ({ year, period }: Column): Period | null =>
  year === null ? null : parsePeriod(period === null || period === 'year' ? `${year}` : `${year}-${period}`)

/** Which kind speaks for a period where none of the wanted kind does, the firmest first. */
const firmest = ['actual', 'estimate', 'plan', 'scenario']
const firmness = (column: Column): number => firmest.indexOf(column.measure ?? '')

/**
 * The column of another time or another table that answers to this one: of the same kind of figure where there is one,
 * else the firmest of the period. Null where the table has no such period.
 */
export const columnFor = (from: Column, to: FormTable, when: When): Column | null => {
  const now = periodOf(from)
  if (now === null) return null
  const wanted = periodAt(when, now)
  const there = to.columns.filter((one) => one.kind === 'value' && periodOf(one) === wanted)
  const same = there.find((one) => one.measure === from.measure)
  return same ?? (when === 'same' ? null : (there.toSorted((a, b) => firmness(a) - firmness(b))[0] ?? null))
}

export const cellOf = (row: Row, n: number): Cell => row.cells[n]?.cell ?? missing
