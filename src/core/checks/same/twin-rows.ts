import { type Figure, figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { bareLabel, say } from '#core/checks/figures/say.ts'
import { type Span, exactly, meet, times } from '#core/checks/figures/span.ts'
import { type Quantity, inBase, quantityOf } from '#core/checks/names/quantity.ts'
import { printDecimal } from '#core/figure/decimal.ts'
import type { Agreement } from '#core/plan/agreement.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

/** The value columns of a table, each with its period, and the first column of every period. */
type Sheet = {
  readonly table: FormTable
  readonly columns: readonly { readonly column: Column; readonly period: string }[]
  readonly firsts: ReadonlyMap<string, number>
}

/** A figure, and all that it may stand for in base units. */
type Sized = { readonly figure: Figure; readonly size: Span }

type Entry = {
  readonly sheet: Sheet
  readonly row: Row
  readonly quantity: Quantity
  /** By the number of the column. */
  readonly sized: ReadonlyMap<number, Sized>
}

type Meeting = { readonly a: Figure; readonly b: Figure; readonly agrees: boolean; readonly label: string }

const digitsOf = ({ value }: Figure): number => value.digits.toString().replace(/^-?0*|0+$/g, '').length

const periodOf = ({ year, measure, period }: Column): string => `${year}|${measure}|${period}`

const sheetOf = (table: FormTable): Sheet => {
  const columns = valueColumns(table).map((column) => ({ column, period: periodOf(column) }))
  const firsts = new Map(columns.toReversed().map(({ column, period }) => [period, column.n]))
  return { table, columns, firsts }
}

const entryOf = (sheet: Sheet, row: Row): Entry | null => {
  const quantity = quantityOf(row.unit)
  if (!quantity || quantity.kind === 'percent') return null
  const factor = exactly(quantity.factor)
  const sized = sheet.columns.flatMap(({ column: { n } }) => {
    const figure = figureAt(row, n)
    return figure ? [[n, { figure, size: times(figure.span, factor) }] as const] : []
  })
  return { sheet, row, quantity, sized: new Map(sized) }
}

const meetings = (one: Entry, other: Entry): Meeting[] =>
  one.sheet.columns.flatMap(({ column, period }) => {
    const [a, b] = [one.sized.get(column.n), other.sized.get(other.sheet.firsts.get(period) ?? 0)]
    if (!a || !b) return []
    return [{ a: a.figure, b: b.figure, agrees: meet(a.size, b.size), label: column.label }]
  })

/** The leading digits of a figure in base units: rows that share one are worth comparing. */
const keysOf = ({ sheet, quantity, sized }: Entry): string[] =>
  sheet.columns.flatMap(({ column, period }) => {
    const figure = sized.get(column.n)?.figure
    if (!figure || digitsOf(figure) < 3) return []
    const base = printDecimal(inBase(figure.value, quantity)).replace(/\..*$/, '').replace(/^-/, '')
    return base.length < 3 ? [] : [`${quantity.kind}|${period}|${base.length}|${base.slice(0, 3)}`]
  })

/** Two rows of different tables that carry the same figures in most columns. */
export type TwinRows = {
  readonly one: Entry
  readonly other: Entry
  readonly same: readonly Meeting[]
  readonly differing: readonly Meeting[]
}

/** Whether as many columns agree as differ: asked of many pairs, most of which do not. */
const isClose = (one: Entry, other: Entry): boolean => {
  let balance = 0
  for (const { column, period } of one.sheet.columns) {
    const [a, b] = [one.sized.get(column.n), other.sized.get(other.sheet.firsts.get(period) ?? 0)]
    if (a && b) balance += meet(a.size, b.size) ? 1 : -1
  }
  return balance >= 0
}

const compareRows = (one: Entry, other: Entry): TwinRows[] => {
  if (!isClose(one, other)) return []
  const met = meetings(one, other)
  const same = met.filter(({ agrees }) => agrees)
  const weight =
    new Set(same.map(({ a }) => a.printed)).size < 2
      ? 0
      : same.reduce((sum, { a, b }) => sum + Math.min(digitsOf(a), digitsOf(b)), 0)
  return weight < 8 ? [] : [{ one, other, same, differing: met.filter(({ agrees }) => !agrees) }]
}

/** What two rows say alike, at the last column in which they agree; null where they differ anywhere. */
export const sameRows = ({ one, same, differing }: TwinRows): Agreement | null => {
  const last = same.at(-1)
  if (!last || differing.length > 0) return null
  return {
    name: bareLabel(one.row.label),
    value: say(last.a.value),
    unit: one.row.unit,
    where: [last.a.place, last.b.place],
  }
}

const askOf = ({ one, other, same, differing }: TwinRows): Finding => {
  const names = [bareLabel(one.row.label), bareLabel(other.row.label)]
  return {
    code: 'contradiction',
    severity: 'question',
    where: differing.flatMap(({ a, b }) => [a.place, b.place]),
    evidence: same.flatMap(({ a, b }) => [a.place, b.place]),
    printed: differing.map(({ a, b }) => `${say(a.value)} / ${say(b.value)}`).join('; '),
    expected: 'cùng một khoản?',
    message: `“${names[0]}” (${one.sheet.table.id}) và “${names[1]}” (${other.sheet.table.id}) bằng nhau ở ${same.length} cột nhưng khác ở ${differing.map(({ a, b, label }) => `${label}: ${say(a.value)} ${one.row.unit} và ${say(b.value)} ${other.row.unit}`).join('; ')}: có phải cùng một khoản không?`,
  }
}

/** So many rows with the same figure are held against one another; the bound keeps a long plan linear. */
const mostBefore = 20

/** Every pair of rows of two tables that speak of one thing by their figures, whatever they are called. */
export const twinsIn = (plan: Plan): readonly TwinRows[] => {
  const buckets = new Map<string, Entry[]>()
  const seen = new Set<string>()
  const twins: TwinRows[] = []
  for (const sheet of plan.tables.map(sheetOf))
    for (const row of sheet.table.rows) {
      const entry = entryOf(sheet, row)
      if (!entry) continue
      for (const key of keysOf(entry)) {
        const bucket = buckets.get(key) ?? []
        for (const other of bucket.slice(-mostBefore)) {
          const pair = `${other.row.line}-${row.line}`
          if (other.sheet === sheet || seen.has(pair)) continue
          seen.add(pair)
          twins.push(...compareRows(other, entry))
        }
        if (bucket.push(entry) === 1) buckets.set(key, bucket)
      }
    }
  return twins
}

/**
 * Rows of two tables that carry the same figures in most columns speak of one thing, whatever they are called
 * (beyond 28: 5.816.130 triệu is 5.816,13 tỷ). Where they differ, one of the tables is wrong, or the one row counts more
 * than the other (what is spent from the sale of land, what it brings): a person knows.
 */
export const twinRows = (twins: readonly TwinRows[]): Finding[] =>
  twins.filter(({ differing }) => differing.length > 0).map(askOf)
