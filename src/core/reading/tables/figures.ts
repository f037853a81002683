import { approximate, compare, type Decimal, size, subtract, sum } from '#core/figure/decimal.ts'
import type { Draft, Sight } from '#core/reading/tables/draft.ts'

/** The number that stands in a column of a row, null where there is none. */
export const figureAt = (row: Draft | undefined, column: number): Decimal | null =>
  row?.cells.get(column)?.value ?? null

export const valueColumns = (sight: Sight): number[] =>
  sight.head.columns.flatMap(({ n, kind }) => (kind === 'value' ? [n] : []))

const half = (scale: number, count: number): Decimal => ({ digits: BigInt(5 * count), scale: scale + 1 })

/** Do the parts make the whole, but for the rounding of each? */
export const addUp = (parts: readonly Decimal[], whole: Decimal): boolean => {
  const coarsest = parts.reduce((least, { scale }) => Math.min(least, scale), whole.scale)
  const difference = size(subtract(sum(parts), whole))
  return (
    compare(
      difference,
      coarsest === 0 && parts.every(({ scale }) => scale === 0) && whole.scale === 0
        ? { digits: 0n, scale: 0 }
        : half(coarsest, parts.length + 1),
    ) <= 0
  )
}

/** In how many columns the parts make the whole, and in how many they do not; columns with gaps do not count. */
export const sumsHold = (
  whole: Draft,
  parts: readonly Draft[],
  sight: Sight,
): { readonly held: number; readonly broken: number } => {
  const verdicts = valueColumns(sight).flatMap((column) => {
    const total = figureAt(whole, column)
    const figures = parts.map((part) => figureAt(part, column)).filter((each) => each !== null)
    return total === null || figures.length < parts.length ? [] : [addUp(figures, total)]
  })
  return { held: verdicts.filter(Boolean).length, broken: verdicts.filter((each) => !each).length }
}

/** Near enough for figures that were multiplied after rounding: within `share` of the larger. */
export const isNear = (a: number, b: number, share: number): boolean =>
  Math.abs(a - b) <= share * Math.max(Math.abs(a), Math.abs(b))

export const roughly = (value: Decimal | null): number | null => (value === null ? null : approximate(value))
