import { printAmount } from '#core/figure/amount.ts'
import { compare, type Decimal, of, size, subtract, sum } from '#core/figure/decimal.ts'
import { both, type Words } from '#core/words/both.ts'

/** A structure, `35,43 : 20,82 : 38,87 : 4,88`: two-sided, part by part (Q5). */
export type Composition = {
  readonly parts: readonly {
    readonly name: string
    readonly wanted: Decimal
    readonly value: Decimal
    readonly difference: Decimal
    readonly near: boolean
  }[]
  /** What the measured parts add up to; a structure makes 100. */
  readonly total: Decimal
  readonly whole: boolean
  readonly near: boolean
}

/** Half a point on either side. */
export const structureTolerance = of('0.5')
/** What rounding of parts may leave: a tenth of a point. */
const rounding = of('0.1')

/** What a page says of a structure once every part has its figure. */
export const sayComposition = ({ total, whole, near }: Composition): Words => {
  if (!whole)
    return both(
      `Các phần cộng lại ${printAmount(total)}%, không phải 100%.`,
      `The parts make ${printAmount(total)}%, not 100%.`,
    )
  return near
    ? both(
        'Cơ cấu đúng mức giao trong sai số cho phép.',
        'The structure is as planned, within what is allowed.',
      )
    : both('Cơ cấu lệch mức giao.', 'The structure is off its plan.')
}

/** A structure is near its plan when every part is; what does not make 100 is no structure and near nothing. */
export const compareComposition = (
  parts: readonly { readonly name: string; readonly wanted: Decimal; readonly value: Decimal }[],
  tolerance: Decimal = structureTolerance,
): Composition => {
  const compared = parts.map((part) => {
    const difference = subtract(part.value, part.wanted)
    return { ...part, difference, near: compare(size(difference), tolerance) <= 0 }
  })
  const total = sum(parts.map(({ value }) => value))
  const whole = compare(size(subtract(total, of('100'))), rounding) <= 0
  return { parts: compared, total, whole, near: whole && compared.every(({ near }) => near) }
}
