import { printAmount } from '#core/figure/amount.ts'
import { compare, type Decimal, integer } from '#core/figure/decimal.ts'
import type { Comparator, Target } from '#core/plan/plan.ts'

/** What of a target is said in its sentence. */
export type SaidTarget = Pick<Target, 'indicator' | 'comparator' | 'value' | 'stretch' | 'unit' | 'range'>

/** `95%`, `12,7‰`, `12.500 tấn`, `75,2`. */
const amount = (value: string, unit: string): string =>
  unit === '%' || unit === '‰' ? `${value}${unit}` : `${value} ${unit}`.trim()

/** Counts below ten are written with two digits in an official text, `06 xã`, so that no digit can be put before them. */
const counted = (value: Decimal, unit: string): string =>
  value.scale === 0 && value.digits >= 0n && compare(value, integer(10)) < 0 && unit !== '%'
    ? `0${printAmount(value)}`
    : printAmount(value)

const around: Readonly<Record<Exclude<Comparator, 'add N'>, readonly [before: string, behind: string]>> = {
  '>=': ['đạt', 'trở lên'],
  '>': ['đạt trên', ''],
  '=': ['đạt', ''],
  '<': ['dưới', ''],
  '<=': ['không quá', ''],
  'maintain >=': ['duy trì từ', 'trở lên'],
  'maintain <': ['duy trì dưới', ''],
  '≈': ['đạt khoảng', ''],
}

const added = ({ indicator, value, stretch, unit }: SaidTarget): string => {
  // `Số xã … được công nhận thêm` has the verb in its name
  const verb = /(?:^|\s)thêm$/u.test(indicator) ? '' : ' tăng thêm'
  const further = stretch ? `, phấn đấu thêm ${amount(counted(stretch, unit), unit)}` : ''
  return `${indicator}${verb} ${amount(counted(value, unit), unit)}${further}`
}

/**
 * A target as an official says it, with a word for its comparison: `Tỷ lệ … đạt 95% trở lên`, `… không quá 3%`,
 * `Số xã … tăng thêm 06 xã`, `… đạt từ 8% đến 8,5%`, `…, phấn đấu đạt 8%`. What the reader of targets makes of the
 * sentence is the same comparison, value, stretch and unit; the two are tested together.
 */
export const printTarget = (target: SaidTarget): string => {
  const { indicator, comparator, value, stretch, unit, range } = target
  if (comparator === 'add N') return added(target)
  const said = (figure: Decimal): string => amount(printAmount(figure), unit)
  if (range) {
    // the unit once, behind both: `từ 8 đến 9 tỷ đồng`; a percent sign stands at each
    const lower = unit === '%' ? said(range.lower) : printAmount(range.lower)
    return `${indicator} đạt từ ${lower} đến ${said(range.upper)}`
  }
  const [before, behind] = around[comparator]
  const committed = [indicator, before, said(value), behind].filter((word) => word !== '').join(' ')
  return stretch ? `${committed}, phấn đấu đạt ${said(stretch)}` : committed
}
