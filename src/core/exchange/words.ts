import type { Fault, FaultFacts, Notice, NoticeFacts } from '#core/exchange/faults.ts'
import { parsePeriod, sayPeriod } from '#core/time/period.ts'

type Language = 'vi' | 'en'
type Sentence<Facts> = Readonly<Record<Language, (facts: Facts) => string>>

/** A formula or a text of a person, as much of it as a message bears. */
const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)
/** What a cell held; `trống` where it was nothing. */
const vi = (text: string): string => (text === '' ? 'ô trống' : `"${short(text)}"`)
const en = (text: string): string => (text === '' ? 'a blank' : `"${short(text)}"`)

/** `2024-M03` → `tháng 3/2024` */
const month = (spelled: string): string => {
  const known = parsePeriod(spelled)
  return known ? sayPeriod(known) : spelled
}

const again = {
  vi: 'Hãy tải biểu mới từ trang báo cáo rồi chép nội dung sang.',
  en: 'Download a new form from the report page and copy the figures over.',
}

/** Every fault in both languages: what is wrong, and the way on. */
const faultWords: { readonly [Code in keyof FaultFacts]: Sentence<FaultFacts[Code]> } = {
  notOurs: {
    vi: () => `Tệp này không phải biểu tải từ hệ thống (không có trang nhận dạng). ${again.vi}`,
    en: () => `This file is no form downloaded here (it has no identity sheet). ${again.en}`,
  },
  oldFormat: {
    vi: () =>
      `Biểu này tải về từ phiên bản khác của chương trình, thiếu cột hoặc trang nay cần có. ${again.vi}`,
    en: () =>
      `This form was downloaded from another version of the program and lacks columns or sheets that are needed now. ${again.en}`,
  },
  passportChanged: {
    vi: () => `Trang nhận dạng ẩn của tệp đã bị sửa, không đối chiếu được. ${again.vi}`,
    en: () => `The hidden identity sheet was changed, so nothing can be compared. ${again.en}`,
  },
  otherProvince: {
    vi: () => `Biểu này của tỉnh khác. ${again.vi}`,
    en: () => `This form belongs to another province. ${again.en}`,
  },
  otherAgency: {
    vi: ({ is, asked }) => `Biểu này của ${is}, không phải của ${asked}. Hãy chọn đúng tệp của đơn vị.`,
    en: ({ is, asked }) => `This form belongs to ${is}, not to ${asked}. Choose the file of your agency.`,
  },
  otherPeriod: {
    vi: ({ is, asked }) =>
      `Biểu này của ${month(is)}, không phải ${month(asked)}. Hãy mở báo cáo ${month(is)}, hoặc chọn tệp khác.`,
    en: ({ is, asked }) =>
      `This form is of ${is}, not of ${asked}. Open the report for ${is}, or choose another file.`,
  },
  nothingLeft: {
    vi: () => `Trong tệp không còn dòng nào của biểu. ${again.vi}`,
    en: () => `No line of the form is left in the file. ${again.en}`,
  },
  columnsMoved: {
    vi: ({ column }) =>
      `Cột của trang này đã bị thêm hoặc xóa. Hãy hoàn tác để cột Mã trở lại cột ${column}.`,
    en: ({ column }) =>
      `Columns of this sheet were added or deleted. Undo it, so that the codes stand in column ${column} again.`,
  },
  lockedChanged: {
    vi: ({ was, is }) =>
      `Ô này không để ghi: khi tải về là ${vi(was)}, nay là ${vi(is)}. Hãy trả lại như cũ.`,
    en: ({ was, is }) => `This cell takes no entry: it was ${en(was)} and is now ${en(is)}. Put it back.`,
  },
  formulaOverwritten: {
    vi: ({ is }) => `Công thức đã bị ghi đè bằng ${vi(is)}. Hãy hoàn tác; số liệu ghi ở ô nền vàng.`,
    en: ({ is }) => `The formula was overwritten with ${en(is)}. Undo it; figures go into the yellow cells.`,
  },
  takesNoFigure: {
    vi: ({ is }) => `Dòng tiêu đề không nhận số liệu, nhưng có ${vi(is)}. Hãy xóa ô này.`,
    en: ({ is }) => `A heading takes no figure, but says ${en(is)}. Clear this cell.`,
  },
  askedOnce: {
    vi: ({ is }) =>
      `Dòng này cùng một câu hỏi với dòng ở trên và lấy số từ đó, nhưng có ${vi(is)}. Hãy hoàn tác rồi ghi ở dòng trên.`,
    en: ({ is }) =>
      `This line asks what a line above asks and is filled from there, but says ${en(is)}. Undo it and fill the line above.`,
  },
  rowAdded: {
    vi: ({ is }) =>
      `Hàng này không thuộc biểu (không có mã) mà có ${vi(is)}. Hãy chuyển số vào dòng của biểu, hoặc xóa hàng.`,
    en: ({ is }) =>
      `This row is none of the form (it has no code) and says ${en(is)}. Move the figure to a line of the form, or delete the row.`,
  },
  unknownCode: {
    vi: ({ is }) => `Mã ${vi(is)} không có trong biểu này. Hãy trả lại mã cũ, hoặc xóa hàng đã thêm.`,
    en: ({ is }) => `The code ${en(is)} is not in this form. Put the old code back, or delete the added row.`,
  },
  codeTwice: {
    vi: ({ code, first }) => `Mã ${code} có hai lần (lần đầu ở ${first}). Hãy xóa hàng chép thừa.`,
    en: ({ code, first }) => `The code ${code} stands twice (first at ${first}). Delete the copied row.`,
  },
  errorValue: {
    vi: ({ is }) => `Ô đang báo lỗi ${vi(is)}. Hãy sửa công thức hoặc ghi số.`,
    en: ({ is }) => `The cell shows the error ${en(is)}. Mend its formula or enter the number.`,
  },
  dateValue: {
    vi: ({ is }) => `Excel đã đổi số thành ngày (${short(is)}). Hãy đặt định dạng số cho ô rồi ghi lại.`,
    en: ({ is }) =>
      `Excel turned the number into a date (${short(is)}). Format the cell as a number and enter it again.`,
  },
  noResult: {
    vi: ({ is }) => `Công thức ${vi(is)} chưa có kết quả trong tệp. Hãy mở bằng Excel, lưu lại rồi nạp.`,
    en: ({ is }) =>
      `The formula ${en(is)} has no result in the file. Open it in Excel, save it, upload again.`,
  },
  notANumber: {
    vi: ({ is }) => `${vi(is)} không phải số. Hãy ghi số như 1.234,5, hoặc "-", "x", "k".`,
    en: ({ is }) => `${en(is)} is no number. Write it as 1.234,5, or "-", "x", "k".`,
  },
  wrongUnit: {
    vi: ({ is, unit }) => `${vi(is)}: ô này tính bằng "${unit}". Hãy đổi sang đơn vị đó và chỉ ghi số.`,
    en: ({ is, unit }) => `${en(is)}: this cell is in "${unit}". Convert it and write the number alone.`,
  },
  noteAlone: {
    vi: ({ is }) => `Ghi chú ${vi(is)} không đi cùng một số nào. Hãy ghi số liệu của dòng, hoặc xóa ghi chú.`,
    en: ({ is }) =>
      `The note ${en(is)} stands beside no number. Enter the figure of the line, or clear the note.`,
  },
  noTotalBefore: {
    vi: ({ is }) => `Chưa có lũy kế kỳ trước nên ${vi(is)} trong kỳ chưa suy ra được lũy kế. Hãy ghi lũy kế.`,
    en: ({ is }) =>
      `There is no total before, so nothing follows from ${en(is)} of this period. Enter the year to date.`,
  },
  inPeriodBeside: {
    vi: ({ is, total }) => `Trong kỳ ghi ${vi(is)} mà lũy kế ghi ${vi(total)}. Hãy giữ một trong hai.`,
    en: ({ is, total }) =>
      `In period says ${en(is)} while the year to date says ${en(total)}. Keep one of them.`,
  },
  tooManyReadings: {
    vi: ({ is }) => `${vi(is)} cùng ô bên cạnh đọc được quá nhiều cách. Hãy ghi rõ số như 1.234,5.`,
    en: ({ is }) =>
      `${en(is)} and the cell beside it can be read in too many ways. Write numbers as 1.234,5.`,
  },
  notAState: {
    vi: ({ is }) =>
      `${vi(is)} không phải trạng thái. Hãy chọn trong danh sách: chưa thực hiện, đang thực hiện, đã hoàn thành, tạm hoãn.`,
    en: ({ is }) => `${en(is)} is no state. Choose from the list of the cell.`,
  },
  notADay: {
    vi: ({ is }) => `${vi(is)} không phải ngày. Hãy ghi ngày như 14/03/2024.`,
    en: ({ is }) => `${en(is)} is no day. Write it as 14/03/2024.`,
  },
  notAPercent: {
    vi: ({ is }) => `${vi(is)} không phải tỷ lệ. Hãy ghi số từ 0 đến 100.`,
    en: ({ is }) => `${en(is)} is no percentage. Enter a number from 0 to 100.`,
  },
  rule: { vi: (facts) => facts.vi, en: (facts) => facts.en },
  notAskedNow: {
    vi: ({ code, name }) => `${code} ${name} không còn giao cho đơn vị này. Hãy trả lại ô như lúc tải về.`,
    en: ({ code, name }) => `${code} ${name} is no longer asked of this agency. Put the cell back as it was.`,
  },
  lineChanged: {
    vi: ({ was, now }) => `Chỉ tiêu đã đổi từ khi tải biểu: "${was}" nay là "${now}". ${again.vi}`,
    en: ({ was, now }) =>
      `The indicator has changed since the download: "${was}" is now "${now}". ${again.en}`,
  },
}

const noticeWords: { readonly [Code in keyof NoticeFacts]: Sentence<NoticeFacts[Code]> } = {
  sheetRenamed: {
    vi: ({ was }) => `Trang "${was}" đã đổi tên; vẫn đọc theo mã.`,
    en: ({ was }) => `The sheet "${was}" was renamed; it is read by its codes.`,
  },
  sheetGone: {
    vi: ({ name, count }) => `Trang "${name}" không có trong tệp: ${count} ô giữ nguyên như trên hệ thống.`,
    en: ({ name, count }) =>
      `The sheet "${name}" is not in the file: ${count} cells stay as the server has them.`,
  },
  sheetStrange: {
    vi: () => 'Trang này không thuộc biểu, không được đọc.',
    en: () => 'This sheet is none of the form and is not read.',
  },
  rowGone: {
    vi: ({ code, name }) => `Dòng ${code} (${name}) đã bị xóa khỏi tệp: giữ nguyên như trên hệ thống.`,
    en: ({ code, name }) =>
      `The line ${code} (${name}) was deleted from the file: it stays as the server has it.`,
  },
  rowsMoved: {
    vi: () => 'Thứ tự hàng đã đổi; số liệu đi theo mã.',
    en: () => 'The rows stand in another order; figures go with their codes.',
  },
  wordsChanged: {
    vi: ({ is }) => `Có ${vi(is)} ngoài các ô nhập, không được đọc.`,
    en: ({ is }) => `It says ${en(is)} outside of the cells to fill; this is not read.`,
  },
  wordsGone: {
    vi: ({ was }) => `Tiêu đề ${vi(was)} đã bị sửa hoặc xóa; không ảnh hưởng số liệu.`,
    en: ({ was }) => `The title ${en(was)} was changed or deleted; no figure depends on it.`,
  },
  keptEmpty: {
    vi: ({ name, value }) =>
      `${name}: ô đã xóa trống; theo quy ước của tệp, giữ nguyên ${value === '' ? 'ô trống' : value} trên hệ thống.`,
    en: ({ name, value }) =>
      `${name}: the cell was emptied; by the rule of this file the server’s ${value === '' ? 'blank' : value} stays.`,
  },
  formulaTaken: {
    vi: ({ formula, value }) => `Ô có công thức ${vi(formula)}; lấy kết quả đã lưu: ${value}.`,
    en: ({ formula, value }) =>
      `The cell holds the formula ${en(formula)}; its saved result is taken: ${value}.`,
  },
  formulaGone: {
    vi: ({ value }) =>
      `Công thức tự tính ở ô này đã bị xóa; hệ thống vẫn tự tính, lũy kế là ${value === '' ? 'ô trống' : value}.`,
    en: ({ value }) =>
      `The formula of this cell was deleted; the server computes it anyway, the year to date is ${value === '' ? 'blank' : value}.`,
  },
  newLines: {
    vi: ({ count, first }) => `${count} dòng mới giao sau khi tải biểu không có trong tệp, từ ${first}.`,
    en: ({ count, first }) =>
      `${count} lines asked since the download are not in the file, the first: ${first}.`,
  },
  notAskedAnyMore: {
    vi: ({ code, name }) => `${code} ${name} không còn giao cho đơn vị này; bỏ qua.`,
    en: ({ code, name }) => `${code} ${name} is no longer asked of this agency; it is left out.`,
  },
  lineRenamed: {
    vi: ({ was, now }) => `Chỉ tiêu "${was}" nay là "${now}"; ô chưa ghi gì, giữ nguyên như trên hệ thống.`,
    en: ({ was, now }) =>
      `The indicator "${was}" is now "${now}"; nothing was filled in, the server’s figure stays.`,
  },
}

export const sayFault = <Code extends keyof FaultFacts>(
  fault: Fault<Code>,
  language: Language = 'vi',
): string => faultWords[fault.code][language](fault.facts)
export const sayNotice = <Code extends keyof NoticeFacts>(
  notice: Notice<Code>,
  language: Language = 'vi',
): string => noticeWords[notice.code][language](notice.facts)

/** `Bieu_2!F12`, or the sheet alone, or nothing where it speaks of the file. */
export const sayPlace = ({
  sheet,
  cell,
  also = [],
}: {
  readonly sheet: string
  readonly cell: string
  readonly also?: readonly string[]
}): string => [[sheet, cell].filter((part) => part !== '').join('!'), ...also].join(', ')
