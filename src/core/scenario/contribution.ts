import { compare, type Decimal, divide, multiply, of, size, subtract, sum } from '#core/figure/decimal.ts'

/** A sector with its share of the whole, in percent, and its growth, in percent. */
export type Sector = { readonly name: string; readonly share: Decimal; readonly growth: Decimal }

export type Contributions = {
  /** Points of growth that each sector brings: share × growth. */
  readonly parts: readonly (Sector & { readonly points: Decimal })[]
  readonly explained: Decimal
  readonly total: Decimal
  readonly difference: Decimal
  /** Within the tolerance: shares are those of the plan's own year at current prices, growth is at constant ones. */
  readonly coherent: boolean
}

const hundred = of('100')
/** Half a point, as the check of the plan allows. */
export const coherence = of('0.5')

/**
 * What each sector brings to growth (beyond 25). Sums are exact; rounding is for the page.
 * @example 35,43×2,05 + 20,82×14,99 + 38,87×12,93 + 4,88×15,00 → 9,6051 points against 9,50
 */
export const contributionsOf = (
  sectors: readonly Sector[],
  total: Decimal,
  tolerance: Decimal = coherence,
): Contributions => {
  const parts = sectors.map((sector) => {
    const product = multiply(sector.share, sector.growth)
    return { ...sector, points: divide(product, hundred, product.scale + 2) ?? product }
  })
  const explained = sum(parts.map(({ points }) => points))
  const difference = subtract(explained, total)
  return { parts, explained, total, difference, coherent: compare(size(difference), tolerance) <= 0 }
}
