import type { Look, Merge, SheetCell } from '#core/document/sheet.ts'
import { figureColumns as at, layouts } from '#core/exchange/layouts.ts'
import { type FormToFill, words } from '#core/exchange/sheet-parts.ts'
import type { FormLine, FormSection } from '#core/page/report-page.ts'
import { takesInPeriod } from '#core/report/two-numbers.ts'
import { parseDay, printDay } from '#core/time/day.ts'
import { kindOf, parsePeriod } from '#core/time/period.ts'

/** Columns, from 1, that no line of the form has anything in: the page does not show them either. */
export const hiddenIn = ({ lines }: FormSection): readonly number[] => {
  const asked = lines.filter(({ heading }) => !heading)
  const hasIn = (is: (line: FormLine) => boolean): boolean => asked.some(is)
  const years = hasIn(({ lastYear }) => lastYear !== undefined)
  return [
    ...(hasIn(({ onPath }) => onPath !== undefined) ? [] : [at.onPath]),
    ...(hasIn(
      ({ sides, entry }) =>
        takesInPeriod(sides) ||
        sides?.kind === 'gap' ||
        (entry.kind === 'number' && entry.inPeriod !== undefined),
    )
      ? []
      : [at.inPeriod]),
    ...(years ? [] : [at.lastYear, at.ofLastYear]),
  ]
}

const totalLabel = ({ period, cutOff }: FormToFill): string => {
  const known = parsePeriod(period)
  if (known && kindOf(known) === 'year') return 'Ước thực hiện cả năm'
  const day = parseDay(cutOff)
  return day ? `Lũy kế đến ${printDay(day)}` : 'Lũy kế đến kỳ này'
}

const headLook: Look = { part: 'head', align: 'center', bold: true }

/** The three header rows of the official Biểu, as the page has them: groups, labels, numbers of the columns in sight. */
export const headRows = (form: FormToFill, hidden: readonly number[]): readonly (readonly SheetCell[])[] => {
  const isShown = (column: number): boolean => !hidden.includes(column)
  const numbers = new Map<number, number>()
  for (let column = 1; column <= layouts.figures.columns; column += 1)
    if (isShown(column)) numbers.set(column, numbers.size + 1)
  const numberOf = (column: number): string => String(numbers.get(column) ?? '')
  const planned = isShown(at.onPath)
  const compared = isShown(at.lastYear)
  const groups = [
    'STT',
    'Chỉ tiêu',
    'Đơn vị tính',
    planned ? 'Kế hoạch' : 'Kế hoạch năm',
    '',
    'Thực hiện',
    '',
    '',
    compared ? 'So sánh' : 'So với kế hoạch (%)',
    '',
    '',
    'Ghi chú / giải trình',
    'Mã',
  ]
  const labels = [
    '',
    '',
    '',
    planned ? 'Kế hoạch năm' : '',
    planned ? 'Lộ trình đến kỳ' : '',
    'Lũy kế kỳ trước',
    'Trong kỳ',
    totalLabel(form),
    compared ? 'Kế hoạch (%)' : '',
    compared ? 'Cùng kỳ năm trước' : '',
    compared ? 'Cùng kỳ (%)' : '',
    '',
    '',
  ]
  const counted = Array.from({ length: layouts.figures.columns }, (_, index) => {
    const column = index + 1
    if (!isShown(column)) return ''
    if (column === at.share) return `${numberOf(column)}=${numberOf(at.entry)}/${numberOf(at.plan)}`
    if (column === at.ofLastYear) return `${numberOf(column)}=${numberOf(at.entry)}/${numberOf(at.lastYear)}`
    return numberOf(column)
  })
  return [
    groups.map((text) => words(text, headLook)),
    labels.map((text) => words(text, headLook)),
    counted.map((text) => words(text, { part: 'numbers', align: 'center', italic: true })),
  ]
}

export const headMerges = (first: number, hidden: readonly number[]): readonly Merge[] => {
  const down = (column: number): Merge => ({
    fromRow: first,
    fromColumn: column - 1,
    toRow: first + 1,
    toColumn: column - 1,
  })
  const over = (from: number, to: number): Merge => ({
    fromRow: first,
    fromColumn: from - 1,
    toRow: first,
    toColumn: to - 1,
  })
  return [
    ...[at.stt, at.name, at.unit, at.note, at.code].map(down),
    hidden.includes(at.onPath) ? down(at.plan) : over(at.plan, at.onPath),
    over(at.last, at.entry),
    hidden.includes(at.lastYear) ? down(at.share) : over(at.share, at.ofLastYear),
  ]
}
