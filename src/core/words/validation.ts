import { periodIn } from '#core/words/periods.ts'
import type { Warning, WarningCode, WarningFacts } from '#core/validation/warning.ts'

/**
 * What is asked about a form, once, in both languages: both numbers, and what to do (style rule 18). A question never
 * forbids: it ends with what a reason is for.
 */
type Language = 'vi' | 'en'
type Sentence<Facts> = { readonly vi: (facts: Facts) => string; readonly en: (facts: Facts) => string }

const withUnit = (value: string, unit: string): string =>
  unit === '' ? value : unit.startsWith('%') ? `${value}%` : `${value} ${unit}`

const englishPeriod = (period: string): string => periodIn(period, 'en')
const vietnamesePeriod = (period: string): string => periodIn(period, 'vi')

type Held = { readonly than: string; readonly period: string; readonly other: string; readonly unit: string }

const thanVi = ({ than, period, other, unit }: Held): string => {
  const value = withUnit(other, unit)
  if (than === 'plan') return `kế hoạch năm (${value})`
  if (than === 'last') return `số đã báo cáo ${vietnamesePeriod(period)} (${value})`
  return than === 'season'
    ? `cùng kỳ ${vietnamesePeriod(period)} (${value})`
    : `cả ${vietnamesePeriod(period)} (${value})`
}
const thanEn = ({ than, period, other, unit }: Held): string => {
  const value = withUnit(other, unit)
  if (than === 'plan') return `the year’s plan (${value})`
  if (than === 'last') return `what was reported for ${englishPeriod(period)} (${value})`
  return than === 'season'
    ? `the same month of last year (${englishPeriod(period)}: ${value})`
    : `the whole of ${period} (${value})`
}

const meantVi = (meant: string): string =>
  meant === '' ? ' Hãy kiểm tra; nếu đúng, ghi lý do.' : ` Có phải ${meant}? Hãy sửa; nếu số đúng, ghi lý do.`
const meantEn = (meant: string): string =>
  meant === ''
    ? ' Check it; if it is right, say why.'
    : ` Is it ${meant}? Change it; if the number is right, say why.`

const words: { readonly [Code in WarningCode]: Sentence<WarningFacts[Code]> } = {
  tooGreat: {
    vi: (facts) =>
      `${withUnit(facts.value, facts.unit)} quá lớn so với ${thanVi(facts)}, gấp ${facts.times} lần mức có thể có lúc này.${meantVi(facts.meant)}`,
    en: (facts) =>
      `${withUnit(facts.value, facts.unit)} is too great beside ${thanEn(facts)}: ${facts.times} times what may be expected by now.${meantEn(facts.meant)}`,
  },
  tooSmall: {
    vi: (facts) =>
      `${withUnit(facts.value, facts.unit)} quá nhỏ so với ${thanVi(facts)}, kém ${facts.times} lần mức có thể có lúc này.${meantVi(facts.meant)}`,
    en: (facts) =>
      `${withUnit(facts.value, facts.unit)} is too small beside ${thanEn(facts)}: ${facts.times} times less than may be expected by now.${meantEn(facts.meant)}`,
  },
  otherUnit: {
    vi: (facts) =>
      `Ô này ghi bằng ${facts.unit}; ${facts.value} lệch cả nghìn lần so với ${thanVi(facts)}. Có phải số ${facts.typed}, tức ${withUnit(facts.meant, facts.unit)}? Hãy sửa; nếu số đúng, ghi lý do.`,
    en: (facts) =>
      `This cell is in ${facts.unit}; ${facts.value} is a thousand times off ${thanEn(facts)}. Was it counted in ${facts.typed}, that is ${withUnit(facts.meant, facts.unit)}? Change it; if the number is right, say why.`,
  },
  growthForIndex: {
    vi: ({ value, meant, plan }) =>
      `Hàng này ghi chỉ số (kế hoạch ${plan}); ${value} giống mức tăng. Có phải ${meant}? Hãy sửa; nếu số đúng, ghi lý do.`,
    en: ({ value, meant, plan }) =>
      `This row holds index numbers (plan ${plan}); ${value} looks like a growth. Is it ${meant}? Change it; if the number is right, say why.`,
  },
  indexForGrowth: {
    vi: ({ value, meant, plan }) =>
      `Hàng này ghi mức tăng (kế hoạch ${plan}); ${value} giống chỉ số. Có phải ${meant}? Hãy sửa; nếu số đúng, ghi lý do.`,
    en: ({ value, meant, plan }) =>
      `This row holds growth (plan ${plan}); ${value} looks like an index number. Is it ${meant}? Change it; if the number is right, say why.`,
  },
  jump: {
    vi: ({ value, unit, step, usual, period, before }) =>
      `Kỳ này thêm ${withUnit(step, unit)} (từ ${before} của ${vietnamesePeriod(period)} lên ${value}), trước đây mỗi tháng nhiều nhất ${usual}. Hãy kiểm tra; nếu đúng, ghi lý do.`,
    en: ({ value, unit, step, usual, period, before }) =>
      `This period adds ${withUnit(step, unit)} (from ${before} in ${englishPeriod(period)} to ${value}); until now a month brought ${usual} at most. Check it; if it is right, say why.`,
  },
  leap: {
    vi: ({ value, unit, period, before }) =>
      `${withUnit(value, unit)} khác xa ${withUnit(before, unit)} của ${vietnamesePeriod(period)}. Hãy kiểm tra; nếu đúng, ghi lý do.`,
    en: ({ value, unit, period, before }) =>
      `${withUnit(value, unit)} is far from ${withUnit(before, unit)} in ${englishPeriod(period)}. Check it; if it is right, say why.`,
  },
  totalFalls: {
    vi: ({ value, unit, period, before }) =>
      `Lũy kế ${withUnit(value, unit)} thấp hơn ${vietnamesePeriod(period)} (${withUnit(before, unit)}). Hãy sửa, hoặc ghi lý do giảm.`,
    en: ({ value, unit, period, before }) =>
      `The running total ${withUnit(value, unit)} lies below that of ${englishPeriod(period)} (${withUnit(before, unit)}). Change it, or say why it falls.`,
  },
  yearBelowReached: {
    vi: ({ value, unit, period, before }) =>
      `Ước cả năm ${withUnit(value, unit)} thấp hơn số đã đạt ${vietnamesePeriod(period)} (${withUnit(before, unit)}). Hãy sửa, hoặc ghi lý do.`,
    en: ({ value, unit, period, before }) =>
      `The estimate of the year, ${withUnit(value, unit)}, lies below what was reached by ${englishPeriod(period)} (${withUnit(before, unit)}). Change it, or say why.`,
  },
  sum: {
    vi: ({ value, unit, computed, difference, formula }) =>
      `Tổng ghi ${withUnit(value, unit)}, các phần cộng lại ${computed} (lệch ${difference}; ${formula}). Hãy sửa; nếu đúng, ghi lý do.`,
    en: ({ value, unit, computed, difference, formula }) =>
      `The whole says ${withUnit(value, unit)}, its parts make ${computed} (${difference} apart; ${formula}). Change it; if it is right, say why.`,
  },
  sumSlip: {
    vi: ({ value, meant, unit, whole, computed, formula }) =>
      `Tổng ghi ${whole}, các phần cộng lại ${computed} (${formula}). Nếu ô này là ${withUnit(meant, unit)} chứ không phải ${value} thì khớp. Hãy sửa; nếu số đúng, ghi lý do.`,
    en: ({ value, meant, unit, whole, computed, formula }) =>
      `The whole says ${whole}, its parts make ${computed} (${formula}). It would hold with ${withUnit(meant, unit)} in this cell instead of ${value}. Change it; if the number is right, say why.`,
  },
  ratio: {
    vi: ({ value, unit, computed, formula }) =>
      `Ghi ${withUnit(value, unit)}, tính từ tử số và mẫu số được ${computed} (${formula}). Hãy sửa; nếu đúng, ghi lý do.`,
    en: ({ value, unit, computed, formula }) =>
      `It says ${withUnit(value, unit)}; its parts make ${computed} (${formula}). Change it; if it is right, say why.`,
  },
  partAboveWhole: {
    vi: ({ value, unit, whole, wholeName }) =>
      `${withUnit(value, unit)} lớn hơn ${whole} của “${wholeName}” mà nó là một phần. Hãy sửa; nếu đúng, ghi lý do.`,
    en: ({ value, unit, whole, wholeName }) =>
      `${withUnit(value, unit)} is more than ${whole} of “${wholeName}”, of which it is a part. Change it; if it is right, say why.`,
  },
  sameTwice: {
    vi: ({ value, unit, other, otherCode, otherName, otherUnit }) =>
      `${withUnit(value, unit)} ở đây, ${withUnit(other, otherUnit)} ở ${otherCode} (${otherName}): hai nơi hỏi cùng một số. Hãy sửa một nơi; nếu khác thật, ghi lý do.`,
    en: ({ value, unit, other, otherCode, otherName, otherUnit }) =>
      `${withUnit(value, unit)} here, ${withUnit(other, otherUnit)} at ${otherCode} (${otherName}): both ask for one figure. Change one; if they do differ, say why.`,
  },
  othersSay: {
    vi: ({ value, unit, other, agency }) =>
      `Ở đây ${withUnit(value, unit)}, ${agency} báo cáo ${withUnit(other, unit)}. Hãy thống nhất; nếu khác thật, ghi lý do.`,
    en: ({ value, unit, other, agency }) =>
      `${withUnit(value, unit)} here, ${withUnit(other, unit)} from ${agency}. Agree on one; if they do differ, say why.`,
  },
}

/** The sentence of a warning: both numbers, then what to do. */
export const sayWarning = <Code extends WarningCode>(
  warning: Warning<Code>,
  language: Language = 'vi',
): string => words[warning.code][language](warning.facts)

/** A question as it keeps a report from being sent: the cell, its line's name, the sentence. */
export type Question = {
  readonly code: string
  readonly name: string
  readonly asked: WarningCode
  readonly vi: string
  readonly en: string
}

/** Refusals of the month that are about what is asked. */
export type ValidationFacts = {
  questionsUnanswered: {
    readonly count: number
    readonly first: string
    readonly questions: readonly Question[]
  }
}

export const validationSentences: {
  readonly [Code in keyof ValidationFacts]: Sentence<ValidationFacts[Code]>
} = {
  questionsUnanswered: {
    vi: ({ count, first }) =>
      `Còn ${count} chỗ cần xem lại, đầu tiên: ${first}. Hãy sửa số, hoặc ghi lý do cạnh câu hỏi.`,
    en: ({ count, first }) =>
      `${count} questions still wait, the first: ${first}. Change the number, or give a reason beside the question.`,
  },
}
