import { type Figure, figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { bareLabel, say } from '#core/checks/figures/say.ts'
import { exactly, meet, times } from '#core/checks/figures/span.ts'
import { type Quantity, inBase, quantityOf } from '#core/checks/names/quantity.ts'
import { printDecimal } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Place } from '#core/plan/place.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

type Entry = { readonly table: FormTable; readonly row: Row; readonly quantity: Quantity }
type Meeting = { readonly a: Figure; readonly b: Figure; readonly agrees: boolean; readonly label: string }

const digitsOf = ({ value }: Figure): number => value.digits.toString().replace(/^-?0*|0+$/g, '').length

const periodOf = ({ year, measure, period }: Column): string => `${year}|${measure}|${period}`

const meetings = (one: Entry, other: Entry): Meeting[] =>
  valueColumns(one.table).flatMap((column) => {
    const twin = valueColumns(other.table).find((candidate) => periodOf(candidate) === periodOf(column))
    const [a, b] = [figureAt(one.row, column.n), twin ? figureAt(other.row, twin.n) : null]
    if (!a || !b) return []
    const agrees = meet(
      times(a.span, exactly(one.quantity.factor)),
      times(b.span, exactly(other.quantity.factor)),
    )
    return [{ a, b, agrees, label: column.label }]
  })

/** The leading digits of a figure in base units: rows that share one are worth comparing. */
const keysOf = ({ table, row, quantity }: Entry): string[] =>
  valueColumns(table).flatMap((column) => {
    const figure = figureAt(row, column.n)
    if (!figure || digitsOf(figure) < 3) return []
    const base = printDecimal(inBase(figure.value, quantity)).replace(/\..*$/, '').replace(/^-/, '')
    return base.length < 3 ? [] : [`${quantity.kind}|${periodOf(column)}|${base.length}|${base.slice(0, 3)}`]
  })

/** Two rows of different tables that carry the same figures in most columns. */
export type TwinRows = {
  readonly name: string
  readonly value: string
  readonly unit: string
  /** One place of each row: the last column in which they agree. */
  readonly where: readonly Place[]
  /** In how many columns they differ. */
  readonly differing: number
  readonly finding: Finding
}

const askOf = (
  one: Entry,
  other: Entry,
  same: readonly Meeting[],
  differing: readonly Meeting[],
): Finding => {
  const names = [bareLabel(one.row.label), bareLabel(other.row.label)]
  return {
    code: 'contradiction',
    severity: 'question',
    where: differing.flatMap(({ a, b }) => [a.place, b.place]),
    evidence: same.flatMap(({ a, b }) => [a.place, b.place]),
    printed: differing.map(({ a, b }) => `${say(a.value)} / ${say(b.value)}`).join('; '),
    expected: 'cùng một khoản?',
    message: `“${names[0]}” (${one.table.id}) và “${names[1]}” (${other.table.id}) bằng nhau ở ${same.length} cột nhưng khác ở ${differing.map(({ a, b, label }) => `${label}: ${say(a.value)} ${one.row.unit} và ${say(b.value)} ${other.row.unit}`).join('; ')}: có phải cùng một khoản không?`,
  }
}

const compareRows = (one: Entry, other: Entry): TwinRows[] => {
  const met = meetings(one, other)
  const same = met.filter(({ agrees }) => agrees)
  const differing = met.filter(({ agrees }) => !agrees)
  const weight =
    new Set(same.map(({ a }) => a.printed)).size < 2
      ? 0
      : same.reduce((sum, { a, b }) => sum + Math.min(digitsOf(a), digitsOf(b)), 0)
  const last = same.at(-1)
  if (!last || weight < 8 || same.length < differing.length) return []
  return [
    {
      name: bareLabel(one.row.label),
      value: say(last.a.value),
      unit: one.row.unit,
      where: [last.a.place, last.b.place],
      differing: differing.length,
      finding: askOf(one, other, same, differing),
    },
  ]
}

/** Every pair of rows of two tables that speak of one thing by their figures, whatever they are called. */
export const twinsIn = (plan: Plan): readonly TwinRows[] => {
  const buckets = new Map<string, Entry[]>()
  const seen = new Set<string>()
  const twins: TwinRows[] = []
  for (const table of plan.tables)
    for (const row of table.rows) {
      const quantity = quantityOf(row.unit)
      if (!quantity || quantity.kind === 'percent') continue
      const entry = { table, row, quantity }
      for (const key of keysOf(entry)) {
        const bucket = buckets.get(key) ?? []
        for (const other of bucket.slice(-20)) {
          const pair = `${other.row.line}-${row.line}`
          if (other.table === table || seen.has(pair)) continue
          seen.add(pair)
          twins.push(...compareRows(other, entry))
        }
        buckets.set(key, [...bucket, entry])
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
  twins.filter(({ differing }) => differing > 0).map(({ finding }) => finding)
