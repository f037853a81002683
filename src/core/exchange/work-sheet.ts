import type { Look, SheetCell } from '#core/document/sheet.ts'
import { layouts, workColumns as at } from '#core/exchange/layouts.ts'
import {
  body,
  type FormSheet,
  type FormToFill,
  heightOfText,
  type MadeSheet,
  numberCell,
  type OpenCell,
  pictures,
  titleRows,
  words,
} from '#core/exchange/sheet-parts.ts'
import type { PassportRow } from '#core/exchange/workbook-passport.ts'
import type { WorkLine } from '#core/page/work-part.ts'
import { printNumber } from '#core/report/typed.ts'
import { day, type Day, daysBetween, printDay } from '#core/time/day.ts'
import { parsePeriod, sayPeriod } from '#core/time/period.ts'
import { fieldsOf, type WorkField, workFields, type WorkState, workStates } from '#core/works/said-work.ts'

/** How states are written in a workbook, and listed in its cells. */
export const stateWords: Readonly<Record<WorkState, string>> = {
  notStarted: 'Chưa thực hiện',
  underway: 'Đang thực hiện',
  done: 'Đã hoàn thành',
  paused: 'Tạm hoãn',
}

export const workSheetName = 'Nhiem_vu'

/** Days of a workbook count from here. */
export const firstSerial = day('1899-12-30')

const sayTerm = ({ due, deadlines }: WorkLine): string => {
  const printed = deadlines.map(({ text }) => text)
  if (due.kind === 'days') return [...printed, `hạn ${due.days.map(printDay).join(', ')}`].join('; ')
  if (due.kind === 'continuing') return [...printed, 'thường xuyên, cả năm'].join('; ')
  return due.kind === 'event'
    ? [...printed, 'khi có phát sinh'].join('; ')
    : `không in hạn; quy ước ${printDay(due.end)}`
}

const sayDue = (line: WorkLine): string =>
  line.asked ? `${sayTerm(line)} (đến hạn kỳ này, phải báo cáo)` : sayTerm(line)

const sayLast = ({ last }: WorkLine): string => {
  if (!last) return 'chưa báo cáo lần nào'
  const from = parsePeriod(last.period)
  const state = last.said.state === null ? 'chưa nói' : stateWords[last.said.state].toLowerCase()
  return `${from ? sayPeriod(from) : last.period}: ${state}`
}

const dayCell = (value: Day | null): SheetCell =>
  value === null
    ? { kind: 'blank', look: body('center') }
    : {
        kind: 'number',
        value: String(daysBetween(firstSerial, value)),
        format: 'dd/mm/yyyy',
        look: body('center'),
      }

const left = (text: string): SheetCell => words(text, body('left'))

const lineCells = (line: WorkLine, ordinal: number): readonly SheetCell[] => {
  const { said } = line
  return [
    words(String(ordinal), body('center')),
    words(line.text, body('left', { bold: line.asked })),
    left(sayDue(line)),
    left(line.product ?? ''),
    left(sayLast(line)),
    words(said.state === null ? '' : stateWords[said.state], body('center')),
    said.percent === null
      ? { kind: 'blank', look: body('right') }
      : numberCell(said.percent, printNumber(said.percent)),
    dayCell(said.doneOn),
    left(said.result),
    left(said.product),
    words(line.action, body('center', { italic: true })),
  ]
}

const openFields = ({ measurable }: WorkLine): readonly WorkField[] =>
  workFields.filter((field) => field !== 'percent' || measurable)

const kindOf = (field: WorkField): OpenCell['kind'] =>
  field === 'result' || field === 'product' ? 'words' : field

const widths = [6, 44, 22, 22, 16, 17, 12, 14, 40, 32, 10]

const heightOf = (line: WorkLine): number => {
  const texts: readonly (readonly [string, number])[] = [
    [line.text, at.text],
    [sayDue(line), at.due],
    [line.product ?? '', at.planned],
    [sayLast(line), at.last],
    [line.said.result, at.result],
    [line.said.product, at.product],
  ]
  const tallest = Math.max(
    ...texts.map(([text, column]) => heightOfText(text, (widths[column - 1] ?? 10) - 4)),
  )
  return Math.min(400, Math.max(36, tallest))
}

const headLook: Look = { part: 'head', align: 'center', bold: true }

const headRows = (expected: boolean): readonly (readonly SheetCell[])[] => {
  const groups = ['STT', 'Nhiệm vụ', 'Theo kế hoạch', '', 'Kỳ trước', 'Kỳ này', '', '', '', '', 'Mã']
  const state = expected ? 'Dự kiến hết năm' : 'Trạng thái'
  const labels = [
    '',
    '',
    'Thời hạn',
    'Sản phẩm',
    '',
    state,
    'Tỷ lệ (%)',
    'Ngày xong',
    'Kết quả',
    'Sản phẩm đã có',
    '',
  ]
  return [
    groups.map((text) => words(text, headLook)),
    labels.map((text) => words(text, headLook)),
    labels.map((_, index) => words(String(index + 1), { part: 'numbers', align: 'center', italic: true })),
  ]
}

const headMerges = (first: number): FormSheet['merges'] => [
  ...[at.stt, at.text, at.last, at.code].map((column) => ({
    fromRow: first,
    fromColumn: column - 1,
    toRow: first + 1,
    toColumn: column - 1,
  })),
  { fromRow: first, fromColumn: at.due - 1, toRow: first, toColumn: at.planned - 1 },
  { fromRow: first, fromColumn: at.state - 1, toRow: first, toColumn: at.product - 1 },
]

const how = `Chỉ ghi vào ô nền vàng. Trạng thái chọn trong danh sách: ${workStates
  .map((state) => stateWords[state].toLowerCase())
  .join(', ')}. Việc không đổi có thể để trống.`

/** The agency's own actions as a sheet to fill; null where it leads none. */
export const workSheet = (form: FormToFill): MadeSheet | null => {
  const { lines, expected } = form.work
  if (lines.length === 0) return null
  const { columns } = layouts.work
  const title = expected ? 'NHIỆM VỤ: DỰ KIẾN ĐẾN HẾT NĂM' : 'NHIỆM VỤ DO ĐƠN VỊ CHỦ TRÌ'
  const titles = titleRows(form, { title, how, columns })
  const above = [...titles, ...headRows(expected)]
  const rows = [...above, ...lines.map((line, index) => lineCells(line, index + 1))]
  const sheet: FormSheet = {
    name: workSheetName,
    rows,
    merges: [
      ...titles.map((_, row) => ({ fromRow: row, fromColumn: 0, toRow: row, toColumn: columns - 1 })),
      ...headMerges(titles.length),
    ],
    heights: [24, ...titles.slice(1).map(() => 18), 20, 20, null, ...lines.map(heightOf)],
    widths,
    repeated: [titles.length + 1, above.length],
    frozen: { rows: above.length, columns: 2 },
    open: lines.flatMap((line, index) =>
      openFields(line).map((field) => ({
        row: above.length + index + 1,
        column: at[field],
        kind: kindOf(field),
        unit: '',
      })),
    ),
    closed: lines.flatMap(({ measurable }, index) =>
      measurable ? [] : [{ row: above.length + index + 1, column: at.percent }],
    ),
    hidden: [],
  }
  const passport = rows.map((cells, index): PassportRow => {
    const line = lines[index - above.length]
    const fields = line && fieldsOf(line.said)
    return {
      row: index + 1,
      role: line ? 'line' : 'words',
      code: line?.action ?? '',
      open: line ? openFields(line).map((field) => at[field]) : [],
      said: workFields.map((field) => fields?.[field] ?? ''),
      cells: pictures(cells, index + 1),
    }
  })
  return { sheet, passport: { id: workSheetName, name: workSheetName, layout: 'work', rows: passport } }
}
