import { compare, integer } from '#core/figure/decimal.ts'
import type { Comparator } from '#core/plan/plan.ts'
import type { Saying } from '#core/reading/targets/comparator-words.ts'
import type { Quantity } from '#core/reading/targets/quantity.ts'

export type Comparison = {
  readonly comparator: Comparator
  readonly basis: 'explicit' | 'interpreted'
  readonly literal: string
}

/** Indicators of which less is better, so that `đạt` means at most. */
const lessIsBetter =
  /(?<!bảo hiểm )thất nghiệp|hộ nghèo|cận nghèo|suy dinh dưỡng|tử vong|tai nạn|thất thoát|nợ xấu|nợ đọng|bội chi|lạm phát|chỉ số giá|CPI|sinh con thứ|tội phạm|phát thải|bỏ học|tồn đọng|quá hạn|trễ hạn|mất cân bằng/iu
const growth = /^(?:Tốc độ|Tăng trưởng|Mức tăng|Mức giảm|Tỷ lệ giảm|Tỷ lệ tăng|Giảm)/iu

const has = (quantity: Quantity, saying: Saying): boolean => quantity.words.sayings.includes(saying)

export const isLessBetter = (indicator: string): boolean =>
  lessIsBetter.test(indicator) && !growth.test(indicator)

/** `đạt … trở lên`: the printed words, with dots for the value. '' when none is printed. */
const literalOf = (quantity: Quantity): string => {
  if (!quantity.suffix)
    return quantity.upper && quantity.words.text !== '' ? `${quantity.words.text} … đến` : quantity.words.text
  return `${quantity.words.text} … ${quantity.suffix}`.trim()
}

const explicit = (comparator: Comparator, quantity: Quantity): Comparison => ({
  comparator,
  basis: 'explicit',
  literal: literalOf(quantity),
})
const interpreted = (comparator: Comparator, quantity: Quantity): Comparison => ({
  comparator,
  basis: 'interpreted',
  literal: literalOf(quantity),
})

const printed = (quantity: Quantity, kept: boolean): Comparator | null => {
  if (has(quantity, 'add')) return 'add N'
  const low = quantity.suffix === 'trở xuống' || has(quantity, 'atMost')
  if (kept || has(quantity, 'maintain')) return low || has(quantity, 'below') ? 'maintain <' : 'maintain >='
  if (low) return '<='
  if (quantity.suffix === 'trở lên' || has(quantity, 'atLeast')) return '>='
  if (has(quantity, 'below')) return '<'
  if (has(quantity, 'above')) return '>'
  return has(quantity, 'about') ? '≈' : null
}

/** A share that is to reach the whole cannot be exceeded: 100 % means exactly that. */
const isWhole = (indicator: string, quantity: Quantity): boolean =>
  quantity.unit === '%' &&
  compare(quantity.value, integer(100)) === 0 &&
  !growth.test(indicator) &&
  !/tăng|giảm/u.test(quantity.words.text)

/**
 * How a value is compared with its target (rule Q5). A printed word decides; without one, a share of 100 % and a
 * composition are `=`, an indicator of which less is better is `<=`, everything else `>=`, marked interpreted.
 * `kept`: the clause opens with `Duy trì` or `Giữ`; `forbidden`: with `Không để`, so that the value is a ceiling.
 */
export const comparisonOf = (
  indicator: string,
  quantity: Quantity,
  composition: boolean,
  kept: boolean,
  forbidden = false,
): Comparison => {
  if (forbidden) return explicit('<=', quantity)
  const said = printed(quantity, kept)
  if (said) {
    const bare =
      said === 'maintain >=' && !quantity.suffix && !has(quantity, 'above') && !has(quantity, 'atLeast')
    return bare ? interpreted(said, quantity) : explicit(said, quantity)
  }
  if (composition || isWhole(indicator, quantity)) return interpreted('=', quantity)
  return interpreted(has(quantity, 'down') || isLessBetter(indicator) ? '<=' : '>=', quantity)
}
