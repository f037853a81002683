import { type Period, sayPeriod } from '#core/time/period.ts'

/** Why values of several periods make no value of a longer one. */
export type CannotAdd =
  | { readonly code: 'index' | 'rate' | 'average' | 'yearly' }
  /** The periods leave a part of the whole out, or one counts twice. */
  | { readonly code: 'gap' | 'overlap'; readonly whole: Period }
  | { readonly code: 'worded'; readonly period: Period }
  | { readonly code: 'impossible'; readonly period: Period }

/** The reason in the office's words, for a tooltip and for an empty cell's note. */
export const sayCannotAdd = (reason: CannotAdd): string => {
  switch (reason.code) {
    case 'index':
      return 'Chỉ số và tốc độ tăng không cộng, không lấy bình quân giữa các kỳ được: phải tính lại từ giá trị và quyền số năm gốc.'
    case 'rate':
      return 'Tỷ lệ không cộng giữa các kỳ được: phải tính lại từ tử số và mẫu số của cả kỳ.'
    case 'average':
      return 'Số bình quân không cộng giữa các kỳ được: bình quân của bình quân cần quyền số.'
    case 'yearly':
      return 'Chỉ tiêu chỉ có số cả năm: các kỳ trong năm không suy ra số năm.'
    case 'gap':
      return `Các kỳ đã có không phủ hết ${sayPeriod(reason.whole)}.`
    case 'overlap':
      return `Có kỳ được tính hai lần trong ${sayPeriod(reason.whole)}.`
    case 'worded':
      return `${sayPeriod(reason.period)} ghi bằng chữ, không cộng được.`
    case 'impossible':
      return `${sayPeriod(reason.period)} không tính được nên tổng không tính được.`
  }
}
