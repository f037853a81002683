import { type Figure, figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { nameOf, nameOfColumn, say } from '#core/checks/figures/say.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { FormTable, Row } from '#core/plan/table.ts'

const digitsOf = ({ value }: Figure): string => value.digits.toString()
const least = 5

/** Round figures of two years differ by one digit by nature; of five digits that count, hardly. */
const isTelling = (figure: Figure): boolean => digitsOf(figure).replace(/0+$/, '').length >= least

const oneApart = (a: Figure, b: Figure): boolean => {
  const [left, right] = [digitsOf(a), digitsOf(b)]
  if (left.length !== right.length || a.value.scale !== b.value.scale) return false
  return [...left].filter((digit, at) => digit !== right[at]).length === 1
}

const figuresOf = (table: FormTable, row: Row): readonly Figure[] =>
  valueColumns(table).flatMap(({ n }) => figureAt(row, n) ?? [])

const findingOf = (table: FormTable, row: Row, odd: Figure, twin: Figure, again: Figure): Finding => {
  const column = table.columns.find(({ n }) => n === odd.place.column)
  return {
    code: 'magnitude',
    severity: 'question',
    where: [odd.place],
    evidence: [twin.place, again.place],
    printed: say(odd.value),
    expected: `${say(twin.value)}?`,
    message: `${nameOf(row)}${column ? `, ${nameOfColumn(column)}` : ''}: ${say(odd.value)} khác đúng một chữ số với ${say(twin.value)}, số in ở cùng hàng và ở dòng ${again.place.line}; có phải gõ nhầm không?`,
  }
}

/**
 * `23.899` where the row's other year and another row of the table print `23.889`: one digit apart, of five that
 * count. Asked, never claimed (beyond 22).
 */
export const nearTwins = ({ table }: StudiedTable): Finding[] => {
  const rows = table.rows.map((row) => ({ row, figures: figuresOf(table, row).filter(isTelling) }))
  const places = new Map<string, { readonly row: Row; readonly figure: Figure }[]>()
  for (const { row, figures } of rows)
    for (const figure of figures) {
      const key = digitsOf(figure)
      places.set(key, [...(places.get(key) ?? []), { row, figure }])
    }
  return rows.flatMap(({ row, figures }) =>
    figures.flatMap((odd) => {
      if ((places.get(digitsOf(odd)) ?? []).length > 1) return []
      const twin = figures.find((other) => other !== odd && oneApart(odd, other))
      const again = twin && (places.get(digitsOf(twin)) ?? []).find((one) => one.row !== row)?.figure
      return twin && again ? [findingOf(table, row, odd, twin, again)] : []
    }),
  )
}
