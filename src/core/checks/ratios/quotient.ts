import type { Figure } from '#core/checks/figures/figures.ts'
import { say, sayPercent, sayShort } from '#core/checks/figures/say.ts'
import { type Span, exactly, meet, minus, plus, times } from '#core/checks/figures/span.ts'
import { type Decimal, divide, multiply, of, subtract } from '#core/figure/decimal.ts'

/**
 * What a column of comparisons makes of two others: `6/5` in percent, the growth `6/5-100%`, or the bare change `6-5`.
 * A plain quotient has no form.
 */
export type Quotient = {
  readonly top: number
  readonly bottom: number
  readonly form?: 'growth' | 'change'
}

/** Without blanks and without the brackets around one column or one quotient: `[(6)-(5)]/(5)` → `(6-5)/5`. */
const bare = (formula: string): string =>
  formula
    .replace(/\s+/g, '')
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replaceAll('–', '-')
    .replace(/\((\d+(?:[/:]\d+)?)\)/g, '$1')

const percent = '(?:[*x×.]100%?)?'
const plainForm = new RegExp(`^(\\d+)[/:](\\d+)${percent}$`, 'i')
const growthForm = new RegExp(`^(\\d+)[/:](\\d+)${percent}-(?:100%?|1)$`, 'i')
const growthOfChange = new RegExp(`^\\((\\d+)-(\\d+)\\)[/:](\\d+)${percent}$`, 'i')
const changeForm = /^(\d+)-(\d+)$/

const columnsOf = (match: RegExpExecArray): { readonly top: number; readonly bottom: number } => ({
  top: Number(match[1]),
  bottom: Number(match[2]),
})

/** Null for what is neither a quotient, a growth nor a change of two columns. */
export const parseQuotient = (formula: string): Quotient | null => {
  const text = bare(formula)
  const plain = plainForm.exec(text)
  if (plain) return columnsOf(plain)
  const grown = growthForm.exec(text)
  if (grown) return { ...columnsOf(grown), form: 'growth' }
  const change = growthOfChange.exec(text)
  if (change) return change[2] === change[3] ? { ...columnsOf(change), form: 'growth' } : null
  const bareChange = changeForm.exec(text)
  return bareChange ? { ...columnsOf(bareChange), form: 'change' } : null
}

export const sayQuotient = ({ top, bottom, form }: Quotient): string => {
  if (form === 'change') return `${top}-${bottom}`
  return form === 'growth' ? `${top}/${bottom}-100%` : `${top}/${bottom}`
}

const hundred = exactly(of('100'))

/** Is there a top, a bottom and a ratio within the rounding of the printed ones with top / bottom = ratio %? */
export const isRatio = (top: Figure, bottom: Figure, ratio: Pick<Figure, 'span'>): boolean =>
  meet(times(top.span, hundred), times(ratio.span, bottom.span))

const isChange = (top: Figure, bottom: Figure, ratio: Figure): boolean =>
  meet(minus(top.span, bottom.span), ratio.span)

const whole = ({ span }: Figure): { readonly span: Span } => ({ span: plus(span, hundred) })

/**
 * Does the printed comparison follow, within the rounding of what was printed? Of a rate one prints as its growth the
 * points by which it moves as well.
 */
export const follows = (
  { form }: Quotient,
  [top, bottom, ratio]: readonly [Figure, Figure, Figure],
  isRate: boolean,
): boolean => {
  if (form === undefined) return isRatio(top, bottom, ratio)
  if (form === 'change' || (isRate && isChange(top, bottom, ratio))) return isChange(top, bottom, ratio)
  return isRatio(top, bottom, whole(ratio))
}

/** What should be printed, in words, `28/27 - 100% = 3,70%`; null where the bottom is nothing. */
export const computed = (
  { form }: Quotient,
  top: Decimal,
  bottom: Decimal,
  decimals: number,
): { readonly value: string; readonly terms: string } | null => {
  if (form === 'change')
    return { value: sayShort(subtract(top, bottom)), terms: `${say(top)} − ${say(bottom)}` }
  const above = form === 'growth' ? subtract(top, bottom) : top
  const value = divide(multiply(above, of('100')), bottom, decimals)
  if (!value) return null
  const terms = `${say(top)}/${say(bottom)}${form === 'growth' ? ' − 100%' : ''}`
  return { value: sayPercent(value, decimals), terms }
}
