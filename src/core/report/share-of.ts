import { printAmount } from '#core/figure/amount.ts'
import { type Decimal, parseDecimal } from '#core/figure/decimal.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { roundedQuotient } from '#core/formula/cells.ts'
import type { Nature } from '#core/indicator/definition.ts'

/** Percent are shown with so many decimals, as the forms print them. */
const decimals = 2
const percent = 2

const numberOf = (cell: WireCell | undefined): Decimal | null =>
  cell?.kind === 'number' ? parseDecimal(cell.value) : null

/** Growth and shares are held against a plan by their difference, never by a quotient (Q3). */
export const hasShare = (nature: Nature | null | undefined): boolean =>
  nature !== 'index' && nature !== 'rate'

/** How much percent a figure is of its plan or of last year, as it is shown; '' where there is nothing to divide. */
export const shareOf = (
  figure: WireCell | undefined,
  of: WireCell | undefined,
  nature: Nature | null | undefined,
): string => {
  const [top, bottom] = [numberOf(figure), numberOf(of)]
  if (!top || !bottom || !hasShare(nature)) return ''
  const share = roundedQuotient(top, bottom, percent, decimals)
  return share ? printAmount(share) : ''
}
