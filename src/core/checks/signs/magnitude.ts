import { type Claim, addressOf } from '#core/checks/figures/claim.ts'
import { type Figure, figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { nameOf, nameOfColumn, say } from '#core/checks/figures/say.ts'
import { unitKey } from '#core/checks/wholes/measure.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import { approximate, multiply, of } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

type Slip = { readonly figure: Figure; readonly power: number | null; readonly factor: number }

const powers = [1, 2, 3, -1, -2, -3]

/**
 * A figure three times or more out of the range of its row's other years, which a shift of the point would bring
 * back among them; or fifty times out, whatever a shift does. Sizes only, so approximate numbers do.
 */
const slipOf = (figure: Figure, others: readonly Figure[]): Slip | null => {
  const value = approximate(figure.value)
  const sizes = others.map((other) => approximate(other.value)).filter((size) => size > 0)
  if (value <= 0 || sizes.length < 3) return null
  const [low, high] = [Math.min(...sizes), Math.max(...sizes)]
  const factor = value < low ? low / value : value / high
  if (factor < 3 || high / low > 20) return null
  const power = powers.find((exponent) => {
    const shifted = value * 10 ** exponent
    return shifted >= low / 1.5 && shifted <= high * 1.5
  })
  return power !== undefined || factor >= 50 ? { figure, power: power ?? null, factor } : null
}

const shift = ({ figure, power }: Slip): string => {
  if (power === null) return ''
  const moved = power > 0 ? multiply(figure.value, of(`1${'0'.repeat(power)}`)) : null
  return moved ? `${say(moved)}?` : ''
}

const same = (a: Column, b: Column): boolean => a.year === b.year && a.measure === b.measure

/**
 * Columns that tell one thing at several times: each with its year and kind, none of them twice. Communes with areas
 * and revenues, projects with sources of capital are other measures side by side, of any size.
 */
const comparable = (table: FormTable): readonly Column[] => {
  const dated = valueColumns(table).filter(
    ({ period, year }) => year !== null && (period === 'year' || period === null),
  )
  const kinds = dated.filter(({ measure }) => measure !== null)
  const columns = kinds.length > 0 ? kinds : dated
  return columns.filter((column) => columns.filter((other) => same(column, other)).length === 1)
}

const slipsIn = (columns: readonly Column[], row: Row): Claim[] => {
  if (/%|‰|\//.test(unitKey(row.unit))) return []
  const figures = columns.flatMap(({ n }) => figureAt(row, n) ?? [])
  const slips = figures.flatMap(
    (figure) =>
      slipOf(
        figure,
        figures.filter((other) => other !== figure),
      ) ?? [],
  )
  const [slip] = slips
  const column = columns.find(({ n }) => n === slip?.figure.place.column)
  if (!slip || slips.length > 1 || !column) return []
  const side = slip.power !== null && slip.power < 0 ? 'lớn hơn' : 'nhỏ hơn'
  const others = figures.filter((figure) => figure !== slip.figure)
  const finding: Finding = {
    code: 'magnitude',
    severity: 'question',
    where: [slip.figure.place],
    evidence: others.map(({ place }) => place),
    printed: say(slip.figure.value),
    expected: shift(slip),
    message: `${nameOf(row)}, ${nameOfColumn(column)}: ${say(slip.figure.value)} ${side} các cột khác của hàng (${others.map(({ value }) => say(value)).join('; ')}) khoảng ${Math.round(slip.factor)} lần; có sai hàng đơn vị không?`,
  }
  const { place, value } = slip.figure
  return [
    {
      finding,
      suspects: [{ place, value, name: nameOf(row), expected: '' }],
      group: `magnitude ${addressOf(place)}`,
    },
  ]
}

/** Figures that look shifted by a power of ten against the other years of their row: asked, never claimed (beyond 22). */
export const magnitudes = ({ table }: StudiedTable): Claim[] => {
  const columns = comparable(table)
  return table.rows.flatMap((row) => slipsIn(columns, row))
}
