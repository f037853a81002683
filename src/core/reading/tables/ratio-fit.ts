import { approximate, type Decimal } from '#core/figure/decimal.ts'
import { wordedFormula } from '#core/reading/tables/header/column-words.ts'
import type { Draft } from '#core/reading/tables/draft.ts'
import { figureAt } from '#core/reading/tables/figures.ts'
import type { Head } from '#core/reading/tables/header/head.ts'

/** A comparison: the column that prints it, the column above the stroke, the one below. */
export type Comparison = { readonly column: number; readonly top: number; readonly bottom: number }

/** The comparisons of a table, from the printed formulas (`8=6/5`), or from the words where none is printed. */
export const comparisonsOf = ({ columns }: Head): Comparison[] =>
  columns.flatMap((column) => {
    const printed = /^(\d+)\/(\d+)$/.exec(column.formula ?? '')
    const [top, bottom] = printed
      ? [Number(printed[1]), Number(printed[2])]
      : ((column.kind === 'ratio' ? wordedFormula(column, columns) : null) ?? [])
    return top === undefined || bottom === undefined ? [] : [{ column: column.n, top, bottom }]
  })

const halfUnit = (value: Decimal): number => 0.5 * 10 ** -value.scale

/**
 * Could this ratio have been computed from these figures? The figures and the ratio were all rounded for the
 * page, so each may be half a unit off. Evidence about readings only, never a figure.
 */
export const ratioFits = (percent: Decimal, top: Decimal, bottom: Decimal): boolean => {
  const [ratio, above, below] = [percent, top, bottom].map(approximate)
  if (ratio === undefined || above === undefined || below === undefined || below - halfUnit(bottom) <= 0)
    return false
  const least = ((above - halfUnit(top)) / (below + halfUnit(bottom))) * 100 - halfUnit(percent)
  const most = ((above + halfUnit(top)) / (below - halfUnit(bottom))) * 100 + halfUnit(percent)
  return ratio >= least && ratio <= most
}

/** Does a printed comparison of a row hold; null where one of its three figures is missing. */
export const comparisonHolds = (row: Draft, { column, top, bottom }: Comparison): boolean | null => {
  const [percent, above, below] = [column, top, bottom].map((each) => figureAt(row, each))
  return percent && above && below ? ratioFits(percent, above, below) : null
}
