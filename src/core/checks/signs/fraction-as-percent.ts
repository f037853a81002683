import { figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { nameOf, nameOfColumn, say, sayShort } from '#core/checks/figures/say.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import { unitKey } from '#core/checks/wholes/measure.ts'
import { approximate, multiply, of } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { FormTable, Row } from '#core/plan/table.ts'

/** The other years of the row are tens of per cent, this one is far below one. */
const far = 50

const slipsIn = (table: FormTable, row: Row): Finding[] => {
  if (unitKey(row.unit) !== '%') return []
  const figures = valueColumns(table).flatMap((column) => {
    const figure = figureAt(row, column.n)
    return figure ? [{ column, figure, size: approximate(figure.value) }] : []
  })
  const small = figures.filter(({ size }) => size > 0 && size < 1)
  const [slip] = small
  const low = Math.min(...figures.filter((one) => one !== slip).map(({ size }) => size))
  if (!slip || small.length > 1 || figures.length < 4 || low < far * slip.size || low > 300 * slip.size)
    return []
  const { figure, column } = slip
  const meant = sayShort(multiply(figure.value, of('100')))
  return [
    {
      code: 'magnitude',
      severity: 'question',
      where: [figure.place],
      evidence: figures.flatMap((one) => (one === slip ? [] : [one.figure.place])),
      printed: say(figure.value),
      expected: `${meant}?`,
      message: `${nameOf(row)}, ${nameOfColumn(column)}: ${say(figure.value)}% kém các cột khác của hàng hàng chục lần; có phải ghi phần của 1, nghĩa là ${meant}%?`,
    },
  ]
}

/** `0,12` for 12 %: a share written as a part of one among percentages, as spreadsheets keep it (beyond 22). */
export const fractionsAsPercent = ({ table }: StudiedTable): Finding[] =>
  table.rows.flatMap((row) => slipsIn(table, row))
