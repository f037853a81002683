import { fill } from '#core/words/refusals.ts'

/** Where in the text of a formula, in letters counted from 0; `to` is behind the last one. */
export type Span = { readonly from: number; readonly to: number }

/** Everything that can be wrong with a formula, in both languages; `{name}` is filled with the fact of that name. */
export const faultWords = {
  // the text
  empty: { vi: 'Công thức còn trống.', en: 'The formula is empty.' },
  tooLong: {
    vi: 'Công thức dài quá {most} ký tự.',
    en: 'The formula is longer than {most} characters.',
  },
  tooDeep: { vi: 'Công thức lồng nhau quá {most} lớp.', en: 'The formula nests deeper than {most} levels.' },
  unknownSign: {
    vi: 'Không hiểu “{found}” ở vị trí {at}.',
    en: '“{found}” at position {at} is not understood.',
  },
  expected: {
    vi: 'Vị trí {at}: cần {what}, gặp “{found}”.',
    en: 'Position {at}: {what} is expected, found “{found}”.',
  },
  unfinished: {
    vi: 'Công thức chưa hết: ở cuối cần {what}.',
    en: 'The formula is not finished: {what} is expected at its end.',
  },
  unknownFunction: {
    vi: 'Không có hàm “{found}”. Các hàm: {known}.',
    en: 'There is no function “{found}”. The functions are: {known}.',
  },
  wrongCount: {
    vi: 'Hàm {name} cần {takes} tham số, đang có {given}. Ngăn các tham số bằng dấu chấm phẩy.',
    en: '{name} takes {takes} arguments and got {given}. Separate them by semicolons.',
  },
  badNumber: {
    vi: '“{found}” không phải số viết theo kiểu Việt Nam, như 1.234,5.',
    en: '“{found}” is no number in the Vietnamese way, such as 1.234,5.',
  },
  longNumber: { vi: 'Số dài quá {most} chữ số.', en: 'The number has more than {most} digits.' },
  badReference: {
    vi: '“{found}” không phải tham chiếu. Viết như [B2.12], [B2.12; cột 6] hoặc [B2.12; kỳ trước].',
    en: '“{found}” is no reference. Write [B2.12], [B2.12; cột 6] or [B2.12; kỳ trước].',
  },
  rangeOutside: {
    vi: 'Dãy {found} chỉ đứng trong tổng, nhỏ nhất hoặc lớn nhất.',
    en: 'The range {found} stands only inside of tổng (sum), nhỏ nhất (min) or lớn nhất (max).',
  },
  badRange: {
    vi: 'Dãy {found}: hai đầu phải là hai dòng của cùng một biểu, dòng trên đứng trước.',
    en: 'The range {found} must name two rows of one table, the upper one first.',
  },
  // what it refers to
  noColumn: { vi: 'Biểu không có cột {n}.', en: 'The table has no column {n}.' },
  noRow: { vi: 'Không có dòng mang STT “{found}”.', en: 'There is no row numbered “{found}”.' },
  noIndicator: { vi: 'Không có chỉ tiêu mang mã {code}.', en: 'There is no indicator with the code {code}.' },
  noSameRow: {
    vi: 'Cột {n} không nói về dòng nào: công thức của chỉ tiêu phải viết [mã; cột {n}].',
    en: 'Column {n} of which row? Write [code; cột {n}].',
  },
  cycle: {
    vi: 'Công thức quay về chính nó: {path}.',
    en: 'The formula comes back to itself: {path}.',
  },
  // what it means
  unknownUnit: { vi: 'Chưa có đơn vị “{found}” trong danh mục.', en: 'The catalogue has no unit “{found}”.' },
  unlike: {
    vi: '{left} và {right} là hai đại lượng khác nhau, không {verb} được.',
    en: '{left} and {right} measure different things and cannot be {verbEn}.',
  },
  bareNumber: {
    vi: 'Số {found} chưa có đơn vị, không cộng trừ hay so sánh được với {other}. Hãy ghi đơn vị, ví dụ {found}%.',
    en: 'The number {found} has no unit and cannot be added to or compared with {other}. Write one, such as {found}%.',
  },
  wrongUnit: {
    vi: 'Kết quả tính bằng {found}, còn nơi ghi tính bằng {wanted}: không đổi được.',
    en: 'The result is in {found}, its place is in {wanted}: they cannot be converted.',
  },
  timesHundred: {
    vi: 'Kết quả đã tính bằng {wanted}: bỏ phép nhân {found}, hoặc viết 100%.',
    en: 'The result is in {wanted} already: leave out the factor {found}, or write 100%.',
  },
  notPowerOfTen: {
    vi: 'Bình quân phải tính trên 1, 10, 100, 1.000, 10.000…, không phải {found}.',
    en: 'A rate is counted on 1, 10, 100, 1.000, 10.000 …, not on {found}.',
  },
  badDecimals: {
    vi: 'Làm tròn đến 0–{most} chữ số thập phân, viết bằng số, không phải {found}.',
    en: 'Round to 0–{most} decimals, written as a number, not {found}.',
  },
  overTime: {
    vi: '{name} là {nature}: các kỳ không cộng với nhau được.',
    en: '{name} is {natureEn}: its periods cannot be added.',
  },
  indexAdded: {
    vi: '{name} là chỉ số: không cộng được với số khác.',
    en: '{name} is an index: it cannot be added to another.',
  },
  flowAndStock: {
    vi: 'Không cộng {left} với {right}: một bên là số phát sinh trong kỳ, một bên là số tại thời điểm cuối kỳ.',
    en: '{left} and {right} are not added: one happens within the period, the other stands at its end.',
  },
  zeroDenominator: { vi: 'Không chia cho 0: {found}.', en: 'Nothing is divided by 0: {found}.' },
  kindsMixed: {
    vi: 'Không cộng {left} với {right}.',
    en: '{left} and {right} are not added.',
  },
} as const satisfies Readonly<Record<string, { readonly vi: string; readonly en: string }>>

export type FaultCode = keyof typeof faultWords

/** What is wrong with a formula, where, and the Vietnamese sentence for it; the page says its own by code and facts. */
export type Fault = {
  readonly code: FaultCode
  readonly at: Span
  readonly facts: Readonly<Record<string, string>>
  readonly message: string
}

export const fault = (code: FaultCode, at: Span, facts: Readonly<Record<string, string>> = {}): Fault => ({
  code,
  at,
  facts,
  message: fill(faultWords[code].vi, facts),
})

export const nowhere: Span = { from: 0, to: 0 }

/** The sentence in the other language, for the page. */
export const sayFault = ({ code, facts, message }: Fault, language: 'vi' | 'en'): string =>
  language === 'vi'
    ? message
    : fill(faultWords[code].en, { ...facts, what: facts['whatEn'] ?? facts['what'] ?? '' })

/** Stops reading or checking at the first fault; caught where the work began and nowhere else. */
export class Stop extends Error {
  readonly fault: Fault
  constructor(code: FaultCode, at: Span, facts: Readonly<Record<string, string>> = {}) {
    super(code)
    this.fault = fault(code, at, facts)
  }
}
