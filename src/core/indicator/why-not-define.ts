import { isZero, parseDecimal } from '#core/figure/decimal.ts'
import type { Definition, Nature, SpaceRule } from '#core/indicator/definition.ts'

export type CannotDefine =
  | { readonly code: 'natureAdds'; readonly nature: Nature; readonly space: SpaceRule }
  | { readonly code: 'partsMissing' | 'ofItself' | 'factorWrong' | 'priceYearWrong' }
  | { readonly code: 'noSuchPart'; readonly part: string }

/** Shares, growth and means of several areas are never added (Q3, B12). */
const neverAdds: ReadonlySet<Nature> = new Set(['index', 'rate', 'cumulative'])

/** Null: the definition holds together and may be confirmed. `codes`: every indicator of the plan that takes a figure. */
export const whyNotDefine = (definition: Definition, codes: ReadonlySet<string>): CannotDefine | null => {
  const { code, nature, space, numerator, denominator, weight, factor, price } = definition
  if (space === 'sum' && neverAdds.has(nature)) return { code: 'natureAdds', nature, space }
  const parts = [numerator, denominator, weight].flatMap((part) => part ?? [])
  const unknown = parts.find((part) => !codes.has(part))
  if (unknown !== undefined) return { code: 'noSuchPart', part: unknown }
  if (parts.includes(code)) return { code: 'ofItself' }
  if (space === 'recompute' && (numerator === null || denominator === null)) return { code: 'partsMissing' }
  const times = parseDecimal(factor)
  if (!times || isZero(times)) return { code: 'factorWrong' }
  if (price.kind === 'constant' && (price.year < 1980 || price.year > 2100)) return { code: 'priceYearWrong' }
  return null
}

export const sayCannotDefine = (reason: CannotDefine): string => {
  switch (reason.code) {
    case 'natureAdds':
      return 'Tỷ lệ, chỉ số và số lũy kế theo phần trăm không cộng giữa các địa bàn được; chọn cách tính khác.'
    case 'noSuchPart':
      return `Kế hoạch không có chỉ tiêu ${reason.part}.`
    case 'ofItself':
      return 'Chỉ tiêu không thể tính từ chính nó.'
    case 'partsMissing':
      return 'Tính lại từ tử số và mẫu số thì phải chọn cả hai.'
    case 'factorWrong':
      return 'Hệ số phải là số khác 0, ví dụ 100 hoặc 10000.'
    case 'priceYearWrong':
      return 'Năm gốc của giá so sánh không hợp lý.'
  }
}
