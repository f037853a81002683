import type { Claim } from '#core/checks/figures/claim.ts'
import { addressOf } from '#core/checks/figures/claim.ts'
import { figureAt } from '#core/checks/figures/figures.ts'
import { nameOf } from '#core/checks/figures/say.ts'
import { type Quotient, computed } from '#core/checks/ratios/quotient.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import type { Row } from '#core/plan/table.ts'

const claimOf = (row: Row, n: number, quotient: Quotient): Claim[] => {
  const [above, below, ratio] = [
    figureAt(row, quotient.top),
    figureAt(row, quotient.bottom),
    figureAt(row, n),
  ]
  if (!above || !below || !ratio) return []
  const meant = computed(quotient, above.value, below.value, Math.max(ratio.value.scale, 2))
  if (!meant) return []
  const expected = meant.value
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
        message: `${name}: ${meant.terms} = ${expected}, in ${ratio.printed}.`,
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
