import type { Claim } from '#core/checks/figures/claim.ts'
import { addressOf } from '#core/checks/figures/claim.ts'
import { figureAt } from '#core/checks/figures/figures.ts'
import { nameOf, say, sayPercent } from '#core/checks/figures/say.ts'
import type { Quotient } from '#core/checks/ratios/formula.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import { divide, multiply, of } from '#core/figure/decimal.ts'
import type { Row } from '#core/plan/table.ts'

const claimOf = (row: Row, n: number, { top, bottom }: Quotient): Claim[] => {
  const [above, below, ratio] = [figureAt(row, top), figureAt(row, bottom), figureAt(row, n)]
  if (!above || !below || !ratio) return []
  const decimals = Math.max(ratio.value.scale, 2)
  const percent = divide(multiply(above.value, of('100')), below.value, decimals)
  if (!percent) return []
  const expected = sayPercent(percent, decimals)
  const name = nameOf(row)
  return [
    {
      finding: {
        code: 'ratio',
        severity: 'error',
        where: [ratio.place],
        evidence: [above.place, below.place],
        printed: ratio.printed,
        expected,
        message: `${name}: ${say(above.value)}/${say(below.value)} = ${expected}, in ${ratio.printed}.`,
      },
      suspects: [ratio, above, below].map(({ place, value }) => ({ place, value, name, expected: '' })),
      group: `ratio ${addressOf(ratio.place)}`,
    },
  ]
}

/** A printed ratio that its own operands do not give, whatever the rounding of the three printed numbers was. */
export const ratios = ({ formulas }: StudiedTable): Claim[] =>
  formulas.flatMap(({ column, real }) =>
    real ? real.fails.flatMap((row) => claimOf(row, column.n, real.quotient)) : [],
  )

/** Figures whose printed ratio holds. */
export const confirmedByRatios = ({ table, formulas }: StudiedTable): readonly string[] =>
  formulas.flatMap(({ column, real }) => {
    if (!real) return []
    const failing = new Set(real.fails)
    return table.rows.flatMap((row) => {
      const figures = [real.quotient.top, real.quotient.bottom].flatMap((n) => figureAt(row, n) ?? [])
      return failing.has(row) || !figureAt(row, column.n) ? [] : figures.map(({ place }) => addressOf(place))
    })
  })
