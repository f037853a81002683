import { printAmount } from '#core/figure/amount.ts'
import type { FigureKind } from '#core/figure/figure.ts'
import { parseDecimal } from '#core/figure/decimal.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { WireError } from '#core/page/head.ts'
import { type Refusal, sayRefusal } from '#core/words/month.ts'
import { fill, type Words } from '#core/words/refusals.ts'

/** Why a figure is not recorded, once, in both languages; `{name}` is filled with the fact of that name. */
export const figureRefusals = {
  notAPeriod: {
    vi: 'Không có kỳ số liệu “{period}”. Hãy ghi như 2024, 2024-S1, 2024-Q1, 2024-9M, 2024-M03.',
    en: 'There is no period “{period}”. Write it as 2024, 2024-S1, 2024-Q1, 2024-9M, 2024-M03.',
  },
  periodFar: {
    vi: 'Kỳ {period} cách năm {year} của kế hoạch quá {most} năm. Hãy kiểm tra lại năm.',
    en: 'The period {period} lies more than {most} years from {year}, the plan’s year. Check the year.',
  },
  unknownIndicator: {
    vi: 'Kế hoạch không có chỉ tiêu mang mã “{code}”. Hãy xem mã ở trang chỉ tiêu hoặc biểu.',
    en: 'The plan has no indicator “{code}”. Look its code up on the pages of targets and tables.',
  },
  headingIndicator: {
    vi: '{code} ({name}) là dòng tiêu đề, không mang số liệu.',
    en: '{code} ({name}) only heads other rows and takes no figure.',
  },
  unknownScope: {
    vi: 'Không có tỉnh, địa bàn hoặc đơn vị mang mã “{scope}”.',
    en: 'There is no province, area or agency with the code “{scope}”.',
  },
  notAKind: {
    vi: 'Không có loại số liệu “{kind}”. Hãy ghi một trong: {known}.',
    en: 'There is no kind “{kind}”. Write one of: {known}.',
  },
  noBasis: {
    vi: 'Hãy ghi số liệu do ai nêu (cột “basis”): mã đơn vị hoặc số văn bản, nhiều nhất {most} ký tự.',
    en: 'Say on whose word the figure stands (“basis”): an agency’s code or a document’s number, {most} characters at most.',
  },
  documentsOwn: {
    vi: 'Số của văn bản kế hoạch ({basis}) chỉ đổi qua rà soát hoặc điều chỉnh kế hoạch.',
    en: 'What the plan’s document prints ({basis}) changes by its review or an adjustment alone.',
  },
  computedOnly: {
    vi: 'Ô “không tính được” là kết quả tính, không ghi trực tiếp. Hãy ghi số, hoặc để trống.',
    en: 'A cell that cannot be computed is a result and not recorded by hand. Write a number, or leave it blank.',
  },
  notYourBasis: {
    vi: 'Số liệu đứng tên {basis} chỉ đơn vị đó được ghi.',
    en: 'Only the agency itself records figures in the name of {basis}.',
  },
  notYourIndicator: {
    vi: '{code} ({name}) không thuộc trách nhiệm của {agency}; đơn vị chịu trách nhiệm: {owners}.',
    en: '{code} ({name}) is not {agency}’s to report; its owners: {owners}.',
  },
  departmentsKind: {
    vi: 'Số loại “{kind}” do cơ quan tổng hợp ghi.',
    en: 'Figures of the kind “{kind}” are the planning department’s.',
  },
  periodNotBegun: {
    vi: 'Kỳ {period} chưa bắt đầu nên chưa có số ước thực hiện. Số dự kiến hãy ghi loại “forecast”.',
    en: 'The period {period} has not begun: there is no estimate of it yet. What is expected is of the kind “forecast”.',
  },
  periodNotEnded: {
    vi: 'Kỳ {period} chưa kết thúc nên chưa có số thực hiện. Trước khi hết kỳ hãy ghi số ước, loại “estimate”.',
    en: 'The period {period} has not ended: what is said before its end is an “estimate”.',
  },
  softerThanStands: {
    vi: '{period}: {why}',
    en: 'A firmer figure of {period} stands already; an estimate does not come after the actual figure, nor these two after the official one.',
  },
  totalFalls: {
    vi: 'Lũy kế {period} ({value}) thấp hơn {before} ({was}). Số lũy kế giảm thì phải ghi lý do.',
    en: 'The running total of {period} ({value}) lies below that of {before} ({was}). Say why it falls.',
  },
  wrongUnit: {
    vi: '{code} ({name}) tính bằng “{own}”, không đổi được từ “{unit}”. Hãy ghi đúng đơn vị tính.',
    en: '{code} ({name}) is measured in “{own}”, into which “{unit}” cannot be converted. Write the right unit.',
  },
  growthForIndex: {
    vi: '{code} ({name}) ghi chỉ số (kế hoạch {plan}); {value} giống mức tăng, có phải {meant}? Hãy sửa; nếu số đúng, ghi lý do, trong tệp thì ghi “x” vào cột “confirmed”.',
    en: '{code} ({name}) holds index numbers (plan {plan}); {value} looks like a growth, is it {meant}? Change it; if it is right, give a reason, in a file write “x” in the column “confirmed”.',
  },
  indexForGrowth: {
    vi: '{code} ({name}) ghi mức tăng (kế hoạch {plan}); {value} giống chỉ số, có phải {meant}? Hãy sửa; nếu số đúng, ghi lý do, trong tệp thì ghi “x” vào cột “confirmed”.',
    en: '{code} ({name}) holds growth (plan {plan}); {value} looks like an index number, is it {meant}? Change it; if it is right, give a reason, in a file write “x” in the column “confirmed”.',
  },
  notConfirmed: {
    vi: 'Cột “confirmed” ghi “x” hoặc để trống, không phải “{said}”.',
    en: 'The column “confirmed” holds “x” or nothing, not “{said}”.',
  },
  quarterOfMonths: {
    vi: '{period} ghi {value}, các tháng đã ghi cộng lại {computed} (lệch {difference}). Hãy sửa một bên; nếu cả hai đúng, ghi lý do.',
    en: '{period} says {value}, the months that are recorded make {computed} ({difference} apart). Change one; if both are right, give a reason.',
  },
  correctionUnsaid: {
    vi: 'Đã ghi {value} (lần {revision}). Sửa số đã ghi thì phải ghi lý do.',
    en: '{value} is recorded already (revision {revision}). To correct it, give a reason.',
  },
  notACell: {
    vi: 'Không có trạng thái ô “{cell}”. Hãy ghi một trong: {known}.',
    en: 'There is no cell “{cell}”. Write one of: {known}.',
  },
  emptyWords: {
    vi: 'Số liệu bằng lời phải có lời, nhiều nhất {most} ký tự.',
    en: 'A figure in words needs words, {most} characters at most.',
  },
  saidTwice: {
    vi: 'Số liệu này đã có ở dòng {first} của tệp. Mỗi số liệu chỉ ghi một lần.',
    en: 'Line {first} of the file says this figure already. Each is said once.',
  },
  beforePredecessor: {
    vi: 'Lần ghi này lúc {at}, trước lần ghi gần nhất của cùng số liệu ({before}). Hãy kiểm tra đồng hồ.',
    en: 'This recording, at {at}, lies before the last one of the same figure ({before}). Check the clock.',
  },
  figureTaken: {
    vi: '{by} đã ghi {value} lúc {at}. Hãy xem lại rồi quyết định giữ số nào.',
    en: '{by} recorded {value} at {at}. Look at it and decide which one stands.',
  },
  standsAlready: {
    vi: 'Số liệu này đã có số khác: {by} ghi {value} lúc {at}. Để sửa, hãy ghi {revision} vào cột “revision”, hoặc nhập lại với lựa chọn thay số đang có (--replace).',
    en: 'Another figure stands already: {by} recorded {value} at {at}. To correct it, write {revision} in the column “revision”, or import again and replace what stands (--replace).',
  },
  takenUnseen: {
    vi: 'Số liệu này vừa được người khác ghi. Hãy tải lại rồi quyết định giữ số nào.',
    en: 'Somebody else has just recorded this figure. Load it again and decide which one stands.',
  },
  reasonTooLong: {
    vi: 'Lý do dài quá {most} ký tự. Hãy rút gọn.',
    en: 'The reason is longer than {most} characters. Shorten it.',
  },
  notAMoment: {
    vi: '“{at}” không phải thời điểm. Hãy ghi như 2024-03-18 hoặc 2024-03-18T08:00+07:00.',
    en: '“{at}” is no moment. Write it as 2024-03-18 or 2024-03-18T08:00+07:00.',
  },
  momentsTurned: {
    vi: 'Thời điểm đầu ({from}) sau thời điểm cuối ({to}). Hãy đổi chỗ hai thời điểm.',
    en: 'The first moment ({from}) lies after the last ({to}). Change the two.',
  },
  notUtf8: {
    vi: 'Tệp không phải chữ UTF-8. Hãy lưu lại ở dạng CSV UTF-8.',
    en: 'The file is not UTF-8 text. Save it as CSV UTF-8.',
  },
  noFigures: { vi: 'Tệp không có dòng số liệu nào.', en: 'The file has no figures.' },
  noColumn: {
    vi: 'Dòng đầu của tệp thiếu cột “{column}”. Các cột: {known}.',
    en: 'The first line of the file lacks the column “{column}”. The columns: {known}.',
  },
  strangeColumn: {
    vi: 'Dòng đầu của tệp có cột lạ hoặc trùng “{column}”. Các cột: {known}.',
    en: 'The first line of the file has a strange or repeated column “{column}”. The columns: {known}.',
  },
  wrongWidth: {
    vi: 'Dòng có {found} cột, dòng đầu có {expected}.',
    en: 'The line has {found} columns, the first one {expected}.',
  },
  openQuote: {
    vi: 'Dấu nháy kép mở mà không đóng.',
    en: 'A double quote is opened and never closed.',
  },
  notABase: {
    vi: 'Cột “revision” phải là số nguyên không âm hoặc để trống, không phải “{base}”.',
    en: 'The column “revision” is a whole number from 0, or blank, not “{base}”.',
  },
} as const satisfies Readonly<Record<string, Words>>

export type FigureCode = keyof typeof figureRefusals

/** Facts of a sentence: as they stand, or in the words of each language. */
export type FigureFacts = Readonly<Record<string, string | Words>>

/** A refusal of this page's own, or one that the monthly form has too (no number, too many digits, below zero, far from the plan). */
export type FigureRefusal =
  | { readonly code: FigureCode; readonly facts: FigureFacts }
  | { readonly code: 'form'; readonly refusal: Refusal }

export const refuseFigure = (code: FigureCode, facts: FigureFacts = {}): FigureRefusal => ({ code, facts })

export const sayFigureRefusal = (refusal: FigureRefusal, language: 'vi' | 'en' = 'vi'): string =>
  refusal.code === 'form'
    ? sayRefusal(refusal.refusal, language)
    : fill(figureRefusals[refusal.code][language], factsIn(refusal.facts, language))

const factsIn = (facts: FigureFacts, language: 'vi' | 'en'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'string' ? fact : fact[language]]),
  )

/** As it travels: the code for programs, the sentence in both languages, the line of a file. */
export const figureError = (refusal: FigureRefusal, line: number | null = null): WireError => ({
  code: refusal.code === 'form' ? refusal.refusal.code : refusal.code,
  message: sayFigureRefusal(refusal),
  messageEn: sayFigureRefusal(refusal, 'en'),
  ...(line === null ? {} : { line }),
})

const kinds: Readonly<Record<FigureKind, Words>> = {
  plan: { vi: 'kế hoạch', en: 'plan' },
  scenario: { vi: 'kịch bản', en: 'scenario' },
  estimate: { vi: 'ước thực hiện', en: 'estimate' },
  actual: { vi: 'thực hiện', en: 'actual' },
  official: { vi: 'chính thức', en: 'official' },
  forecast: { vi: 'dự kiến', en: 'forecast' },
}
export const sayKind = (kind: FigureKind, language: 'vi' | 'en' = 'vi'): string => kinds[kind][language]

/** A cell in a sentence: `1.234,5`, `“Duy trì 11%”`, `chưa có số liệu`. */
export const sayCell = (cell: WireCell, language: 'vi' | 'en' = 'vi'): string => {
  switch (cell.kind) {
    case 'number': {
      const value = parseDecimal(cell.value)
      return value ? printAmount(value) : cell.value
    }
    case 'worded':
      return `“${cell.text}”`
    case 'none':
      return language === 'vi' ? '“-” (không có)' : '“-” (none)'
    case 'notApplicable':
      return language === 'vi' ? '“x” (không áp dụng)' : '“x” (not applicable)'
    case 'impossible':
      return language === 'vi' ? 'không tính được' : 'not computable'
    case 'missing':
      return language === 'vi' ? 'trống (chưa có số liệu)' : 'blank (not reported)'
  }
}

/** A cell as a fact of a sentence, in both languages. */
export const cellWords = (cell: WireCell): Words => ({ vi: sayCell(cell), en: sayCell(cell, 'en') })
