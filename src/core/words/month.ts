import { printAmount } from '#core/figure/amount.ts'
import { parseDecimal } from '#core/figure/decimal.ts'
import { sayMoment } from '#core/time/moment.ts'
import { fill, refusals } from '#core/words/refusals.ts'
import { type EvaluationFacts, evaluationSentences } from '#core/words/evaluation.ts'
import { type DutyFacts, dutySentences } from '#core/words/duty.ts'
import { type SendingFacts, sendingWords } from '#core/words/sending.ts'
import { type TalkFacts, talkSentences } from '#core/words/talk.ts'
import { type ValidationFacts, validationSentences } from '#core/words/validation.ts'
import { type WorkFacts, workSentences } from '#core/words/work.ts'

/**
 * Every refusal and reason of the month, once: a code, its facts, and what to do next, in both languages (style rule 18).
 * The same sentence answers a request and explains a grey button. A missing language does not compile.
 */
type None = Readonly<Record<string, never>>

export type MonthFacts = ValidationFacts &
  SendingFacts &
  WorkFacts &
  EvaluationFacts &
  TalkFacts &
  DutyFacts & {
    noRight: None
    notYourAgency: { readonly agency: string }
    notForYourEyes: None
    noPeriod: { readonly period: string }
    noPlan: { readonly plan: string }
    notAsked: { readonly code: string }
    notOpen: { readonly period: string }
    alreadyOpen: { readonly period: string }
    notReported: { readonly period: string }
    /** Both as they are said: `quý I/2024`, `tháng 3/2024`. */
    sentWith: { readonly period: string; readonly other: string }
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
    negativeNumber: { readonly code: string; readonly name: string; readonly unit: string }
    lessThanNothing: { readonly code: string; readonly name: string }
    moreThanAll: { readonly code: string; readonly name: string }
    /** `plan`: the year's plan in canonical form. */
    farFromPlan: {
      readonly code: string
      readonly name: string
      readonly unit: string
      readonly plan: string
    }
    cellMisplaced: {
      readonly code: string
      readonly name: string
      readonly why: string
      readonly whyEn: string
    }
    nothingNew: { readonly at: string }
    noneThen: { readonly at: string }
    pastReport: { readonly at: string }
    usedInConsolidation: { readonly edition: number; readonly at: string }
    changedMeanwhile: None
    copiesUnconfirmed: { readonly count: number; readonly first: string }
    choiceNeedsReason: None
    choiceNeedsValue: { readonly code: string }
    /** `at`: ISO. */
    choiceTaken: { readonly by: string; readonly at: string }
    notReporter: { readonly agency: string; readonly code: string }
    nothingChosen: { readonly code: string }
    choiceMost: { readonly most: number }
    noOwners: None
    noAgency: { readonly code: string }
    ownerTwice: { readonly agency: string }
    ownerNotInForce: { readonly agency: string; readonly day: string }
    ownerIsCollective: { readonly agency: string }
    ownerIsDistrict: { readonly agency: string }
    ownerReportsNothing: { readonly agency: string }
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

/** `16906.13` → `16.906,13` */
const sayNumber = (canonical: string): string => {
  const value = parseDecimal(canonical)
  return value ? printAmount(value) : canonical
}

const words: { readonly [Code in MonthCode]: Sentence<MonthFacts[Code]> } = {
  ...sendingWords,
  ...validationSentences,
  ...dutySentences,
  ...workSentences,
  ...talkSentences,
  ...evaluationSentences,
  noRight: { vi: () => refusals.noRight.vi, en: () => refusals.noRight.en },
  notYourAgency: {
    vi: ({ agency }) => `Đây là báo cáo của ${agency}; chỉ đơn vị đó được ghi và gửi.`,
    en: ({ agency }) => `This is the report of ${agency}; only that agency fills and sends it.`,
  },
  notForYourEyes: {
    vi: () => 'Báo cáo này chỉ đơn vị đó và cơ quan tổng hợp được xem.',
    en: () => 'Only the agency itself and the planning department may see this report.',
  },
  noPeriod: {
    vi: ({ period }) => `"${period}" không phải một kỳ báo cáo. Hãy ghi như 2024-M03, hoặc 2024 cho cả năm.`,
    en: ({ period }) => `"${period}" is no reporting period. Write it as 2024-M03, or 2024 for the year.`,
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
  sentWith: {
    vi: ({ period, other }) => `Báo cáo ${period} mở và gửi chung với báo cáo ${other}. Hãy làm ở ${other}.`,
    en: ({ period, other }) =>
      `The report of ${period} is opened and sent with that of ${other}. Use ${other}.`,
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
  cellMisplaced: {
    vi: ({ code, name, why }) => `Ô ${code} (${name}): ${why}`,
    en: ({ code, name, whyEn }) => `Cell ${code} (${name}): ${whyEn}`,
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
    vi: () => 'Trả lại phải ghi lý do bằng lời để đơn vị biết cần sửa gì.',
    en: () => 'A return needs a reason in words, so that the agency knows what to mend.',
  },
  samePerson: {
    vi: () => 'Người đã gửi báo cáo không được tự trả lại hoặc tự chấp nhận; việc này cần người thứ hai.',
    en: () => 'Who sent the report may not return or accept it; that takes a second person.',
  },
  notANumber: {
    vi: ({ code }) =>
      `Ô ${code}: không đọc được số. Chương trình gửi số ở dạng 1234.50 (dấu chấm thập phân, không ngăn cách hàng nghìn).`,
    en: ({ code }) =>
      `Cell ${code}: this is no number. A program sends it as 1234.50 (a point for the decimals, no thousands separator).`,
  },
  tooManyDigits: {
    vi: ({ code, most }) =>
      `Ô ${code}: số có quá ${most} chữ số trước hoặc sau dấu thập phân. Hãy kiểm tra lại số vừa nhập hoặc dán.`,
    en: ({ code, most }) =>
      `Cell ${code}: more than ${most} digits before or after the decimal point. Check what was typed or pasted.`,
  },
  negativeNumber: {
    vi: ({ code, name, unit }) =>
      `Ô ${code} (${name}): số tính bằng "${unit}" không thể âm. Hãy bỏ dấu trừ, hoặc ghi "-" nếu không có.`,
    en: ({ code, name, unit }) =>
      `Cell ${code} (${name}): a number in "${unit}" cannot be negative. Take the minus away, or write "-" if there is none.`,
  },
  lessThanNothing: {
    vi: ({ code, name }) =>
      `Ô ${code} (${name}): không thể giảm quá 100%. Hãy kiểm tra lại số và đơn vị tính.`,
    en: ({ code, name }) =>
      `Cell ${code} (${name}): nothing falls by more than 100%. Check the number and its unit.`,
  },
  moreThanAll: {
    vi: ({ code, name }) =>
      `Ô ${code} (${name}): tỷ lệ không thể quá 100%. Hãy ghi phần trăm, không ghi số lượng.`,
    en: ({ code, name }) =>
      `Cell ${code} (${name}): a share cannot exceed 100%. Write the percentage, not the count.`,
  },
  farFromPlan: {
    vi: ({ code, name, unit, plan }) =>
      `Ô ${code} (${name}): số lớn hơn 100 lần kế hoạch năm (${sayNumber(plan)}). Hãy kiểm tra đơn vị tính: ô này ghi bằng "${unit}".`,
    en: ({ code, name, unit, plan }) =>
      `Cell ${code} (${name}): more than 100 times the year's plan (${sayNumber(plan)}). Check the unit: this cell is in "${unit}".`,
  },
  nothingNew: {
    vi: ({ at }) => `Không có gì mới kể từ lần tổng hợp lúc ${at}.`,
    en: ({ at }) => `Nothing has come in since the consolidation of ${at}.`,
  },
  noneThen: {
    vi: ({ at }) => `Đến ${at} kỳ này chưa được tổng hợp.`,
    en: ({ at }) => `This period had not been consolidated by ${at}.`,
  },
  pastReport: {
    vi: ({ at }) => `Đây là báo cáo như lúc ${at}, chỉ để xem.`,
    en: ({ at }) => `This is the report as it stood at ${at}, to be read only.`,
  },
  choiceNeedsReason: {
    vi: () => 'Hãy ghi lý do: đơn vị báo cáo đọc được lý do này.',
    en: () => 'Give a reason: the reporting agency reads it.',
  },
  choiceNeedsValue: {
    vi: ({ code }) =>
      `Hãy ghi số của cơ quan tổng hợp cho ${code}: một số, "-" (không có) hoặc "x" (không áp dụng).`,
    en: ({ code }) =>
      `Write the department’s figure of ${code}: a number, "-" (none) or "x" (not applicable).`,
  },
  choiceTaken: {
    vi: ({ by, at }) =>
      at === ''
        ? 'Lựa chọn này không còn như trên màn hình. Hãy tải lại trang.'
        : `${by} vừa chọn số khác lúc ${sayMoment(new Date(at))}. Hãy tải lại trang rồi quyết định.`,
    en: ({ by, at }) =>
      at === ''
        ? 'The choice is no longer as it is on your screen. Load the page again.'
        : `${by} has chosen another figure at ${sayMoment(new Date(at))}. Load the page again and decide.`,
  },
  notReporter: {
    vi: ({ agency, code }) => `${agency} không phải đơn vị khác đã có số của ${code} trong kỳ này.`,
    en: ({ agency, code }) => `${agency} is no other agency with a figure of ${code} in this period.`,
  },
  nothingChosen: {
    vi: ({ code }) => `Chưa có lựa chọn nào cho ${code} để bỏ.`,
    en: ({ code }) => `Nothing has been chosen for ${code} that could be taken back.`,
  },
  choiceMost: {
    vi: ({ most }) => `Lý do dài quá ${most} ký tự. Hãy rút gọn.`,
    en: ({ most }) => `The reason is longer than ${most} characters. Shorten it.`,
  },
  usedInConsolidation: {
    vi: ({ edition, at }) =>
      `Không trả lại được: đã chốt tổng hợp lần ${edition} lúc ${at}; số mới đưa vào kỳ sau.`,
    en: ({ edition, at }) =>
      `It cannot be returned: consolidation ${edition} (${at}) has used it; a new number goes into the next period.`,
  },
  copiesUnconfirmed: {
    vi: ({ count, first }) =>
      `${count} số chép từ kỳ trước chưa được xác nhận, trước hết là “${first}”. Xác nhận từng số rồi gửi.`,
    en: ({ count, first }) =>
      `${count} figures copied from the last period are not confirmed, first “${first}”. Confirm each, then send.`,
  },
  changedMeanwhile: {
    vi: () => 'Có người vừa sửa báo cáo này; hãy xem lại rồi gửi.',
    en: () => 'Somebody has just changed this report; look at it again, then send it.',
  },
  noOwners: {
    vi: () => 'Hãy chọn ít nhất một đơn vị báo cáo; đơn vị đứng đầu là đầu mối.',
    en: () => 'Choose at least one agency; the first is focal.',
  },
  noAgency: {
    vi: ({ code }) => fill(refusals.noAgency.vi, { code }),
    en: ({ code }) => fill(refusals.noAgency.en, { code }),
  },
  ownerTwice: {
    vi: ({ agency }) => `${agency} được chọn hai lần. Hãy bỏ bớt một lần.`,
    en: ({ agency }) => `${agency} is chosen twice. Take one away.`,
  },
  ownerNotInForce: {
    vi: ({ agency, day }) =>
      `${agency} không hoạt động vào ngày ${day} của kế hoạch. Hãy chọn đơn vị kế thừa.`,
    en: ({ agency, day }) =>
      `${agency} was not in force on ${day}, the plan's day. Choose the agency that took over.`,
  },
  ownerIsCollective: {
    vi: ({ agency }) => `${agency} là tên gọi chung của nhiều đơn vị. Hãy chọn từng đơn vị cụ thể.`,
    en: ({ agency }) => `${agency} stands for many agencies. Choose one of them by name.`,
  },
  ownerIsDistrict: {
    vi: ({ agency }) => `${agency} là cấp huyện, chỉ báo cáo bằng lời. Hãy chọn sở, ngành cấp tỉnh.`,
    en: ({ agency }) => `${agency} is a district and sends texts only. Choose an agency of the province.`,
  },
  ownerReportsNothing: {
    vi: ({ agency }) => `${agency} không có nghĩa vụ báo cáo tháng. Hãy chọn đơn vị báo cáo.`,
    en: ({ agency }) => `${agency} owes no monthly report. Choose an agency that reports.`,
  },
}

export const sayRefusal = <Code extends MonthCode>(
  refusal: Refusal<Code>,
  language: 'vi' | 'en' = 'vi',
): string => words[refusal.code][language](refusal.facts)
