/**
 * Every refusal and reason of the month, once: a code, its facts, and what to do next, in both languages (style rule 18).
 * The same sentence answers a request and explains a grey button. A missing language does not compile.
 */
type None = Readonly<Record<string, never>>

export type MonthFacts = {
  noRight: None
  notYourAgency: { readonly agency: string }
  noPeriod: { readonly period: string }
  noPlan: { readonly plan: string }
  notAsked: { readonly code: string }
  notOpen: { readonly period: string }
  alreadyOpen: { readonly period: string }
  notReported: { readonly period: string }
  planNotOpen: { readonly count: number }
  noDuty: { readonly agency: string; readonly period: string }
  alreadySent: None
  alreadyAccepted: None
  alreadyReturned: None
  notSentYet: None
  cellsMissing: { readonly count: number; readonly first: string }
  situationMissing: None
  proposalsMissing: None
  textTooLong: { readonly most: number }
  noReason: None
  samePerson: None
  notANumber: { readonly code: string }
  tooManyDigits: { readonly code: string; readonly most: number }
  nothingNew: { readonly at: string }
}

export type MonthCode = keyof MonthFacts

/** A refusal carries its facts; `refuse` makes it, `sayRefusal` speaks it. */
export type Refusal<Code extends MonthCode = MonthCode> = {
  readonly [Each in Code]: { readonly code: Each; readonly facts: MonthFacts[Each] }
}[Code]

export const refuse = <Code extends MonthCode>(
  code: Code,
  facts: MonthFacts[Code],
): { readonly code: Code; readonly facts: MonthFacts[Code] } => ({ code, facts })

type Sentence<Facts> = { readonly vi: (facts: Facts) => string; readonly en: (facts: Facts) => string }

const words: { readonly [Code in MonthCode]: Sentence<MonthFacts[Code]> } = {
  noRight: {
    vi: () =>
      'Vai trò của tài khoản này không có quyền làm việc đó. Hãy dùng tài khoản có quyền, hoặc báo người quản trị.',
    en: () =>
      'The role of this account does not allow that. Use an account that may, or ask the administrator.',
  },
  notYourAgency: {
    vi: ({ agency }) => `Đây là báo cáo của ${agency}; chỉ đơn vị đó được ghi và gửi.`,
    en: ({ agency }) => `This is the report of ${agency}; only that agency fills and sends it.`,
  },
  noPeriod: {
    vi: ({ period }) => `"${period}" không phải một kỳ báo cáo tháng. Hãy ghi như 2024-M03.`,
    en: ({ period }) => `"${period}" is no monthly period. Write it as 2024-M03.`,
  },
  noPlan: {
    vi: ({ plan }) => `Chưa có kế hoạch năm ${plan}. Hãy nhập kế hoạch trước.`,
    en: ({ plan }) => `There is no plan for ${plan}. Import the plan first.`,
  },
  notAsked: {
    vi: ({ code }) => `Chỉ tiêu ${code} không giao cho đơn vị này; không ghi được số liệu.`,
    en: ({ code }) => `Indicator ${code} is not asked of this agency; it takes no figure here.`,
  },
  notOpen: {
    vi: ({ period }) => `Kỳ ${period} chưa được mở. Cơ quan tổng hợp mở kỳ rồi các đơn vị mới báo cáo.`,
    en: ({ period }) => `The period ${period} is not open yet. The planning department opens it first.`,
  },
  alreadyOpen: {
    vi: ({ period }) => `Kỳ ${period} đã mở rồi.`,
    en: ({ period }) => `The period ${period} is open already.`,
  },
  planNotOpen: {
    vi: ({ count }) =>
      count === 0
        ? 'Hãy mở kế hoạch trước: không còn câu hỏi nào chặn.'
        : `Hãy mở kế hoạch trước: còn ${count} câu hỏi chặn.`,
    en: ({ count }) =>
      count === 0
        ? 'Open the plan first: no question blocks it.'
        : `Open the plan first: ${count} questions block it.`,
  },
  notReported: {
    vi: ({ period }) => `Kế hoạch không giao báo cáo cho kỳ ${period}: hạn gửi đã qua trước ngày ban hành.`,
    en: ({ period }) =>
      `The plan asks no report for ${period}: its due day passed before the plan was issued.`,
  },
  noDuty: {
    vi: ({ agency, period }) => `${agency} không có nghĩa vụ báo cáo kỳ ${period}.`,
    en: ({ agency, period }) => `${agency} owes no report for ${period}.`,
  },
  alreadySent: {
    vi: () => 'Báo cáo đã gửi. Muốn sửa, hãy đề nghị cơ quan tổng hợp trả lại.',
    en: () => 'The report has been sent. To change it, ask the planning department to return it.',
  },
  alreadyAccepted: {
    vi: () => 'Báo cáo đã được chấp nhận. Muốn sửa, hãy đề nghị cơ quan tổng hợp trả lại.',
    en: () => 'The report has been accepted. To change it, ask the planning department to return it.',
  },
  alreadyReturned: {
    vi: () => 'Báo cáo đang được trả lại, chờ đơn vị gửi lại.',
    en: () => 'The report lies returned and waits for the agency to send it again.',
  },
  notSentYet: {
    vi: () => 'Đơn vị chưa gửi báo cáo.',
    en: () => 'The agency has not sent its report yet.',
  },
  cellsMissing: {
    vi: ({ count, first }) =>
      `Còn ${count} ô trống, ô đầu tiên: ${first}. Hãy ghi số, hoặc chọn "chưa đến kỳ".`,
    en: ({ count, first }) =>
      `${count} cells are still blank, the first: ${first}. Enter a number, or choose "not due this month".`,
  },
  situationMissing: {
    vi: () => 'Chưa có phần tình hình thực hiện. Hãy ghi rồi gửi.',
    en: () => 'The part on the situation is blank. Write it, then send.',
  },
  proposalsMissing: {
    vi: () => 'Chưa có phần đề xuất; nếu không có, ghi "Không có đề xuất".',
    en: () => 'The part on proposals is blank; if there is none, write "Không có đề xuất".',
  },
  textTooLong: {
    vi: ({ most }) => `Phần lời dài quá ${most} chữ cái. Hãy rút gọn.`,
    en: ({ most }) => `The text is longer than ${most} letters. Shorten it.`,
  },
  noReason: {
    vi: () => 'Trả lại phải ghi lý do để đơn vị biết cần sửa gì.',
    en: () => 'A return needs a reason, so that the agency knows what to mend.',
  },
  samePerson: {
    vi: () => 'Người đã gửi báo cáo không được tự trả lại hoặc tự chấp nhận; việc này cần người thứ hai.',
    en: () => 'Who sent the report may not return or accept it; that takes a second person.',
  },
  notANumber: {
    vi: ({ code }) => `Ô ${code}: không đọc được số. Hãy ghi như 1234.50.`,
    en: ({ code }) => `Cell ${code}: this is no number. Write it as 1234.50.`,
  },
  tooManyDigits: {
    vi: ({ code, most }) => `Ô ${code}: số có quá ${most} chữ số.`,
    en: ({ code, most }) => `Cell ${code}: the number has more than ${most} digits.`,
  },
  nothingNew: {
    vi: ({ at }) => `Không có gì mới kể từ lần tổng hợp lúc ${at}.`,
    en: ({ at }) => `Nothing has come in since the consolidation of ${at}.`,
  },
}

export const sayRefusal = <Code extends MonthCode>(
  refusal: Refusal<Code>,
  language: 'vi' | 'en' = 'vi',
): string => words[refusal.code][language](refusal.facts)
