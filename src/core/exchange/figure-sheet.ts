import type { Look, Merge, SheetCell } from '#core/document/sheet.ts'
import { asDouble } from '#core/exchange/file-cell.ts'
import { cellAddress, figureColumns as at, layouts } from '#core/exchange/layouts.ts'
import {
  body,
  formatOf,
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
import { type PassportRow, wordsOfEntry } from '#core/exchange/workbook-passport.ts'
import { subtract, parseDecimal, printDecimal } from '#core/figure/decimal.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { FormLine, FormSection } from '#core/page/report-page.ts'
import { blank, type Entry } from '#core/report/entry.ts'
import { disagreement, inPeriodOf, takesInPeriod } from '#core/report/two-numbers.ts'
import { printEntry, printNumber } from '#core/report/typed.ts'
import { parseDay, printDay } from '#core/time/day.ts'
import { kindOf, parsePeriod, sayPeriod } from '#core/time/period.ts'

const none: SheetCell = { kind: 'blank', look: body('right') }

const figure = (cell: WireCell | Entry): SheetCell => {
  if (cell.kind === 'worded') return words(cell.text, body('center'))
  if (cell.kind === 'impossible') return none
  if (cell.kind !== 'number') return words(printEntry(cell), body('center'))
  return numberCell(cell.value, printNumber(cell.value))
}

const live = (line: FormLine, formula: string, result: string): SheetCell => ({
  kind: 'formula',
  formula,
  result,
  format: formatOf(finest(line)),
  look: body('right', { italic: true }),
})

const decimals = (text: string): number => (text.split('.')[1] ?? '').length

/** Of the numbers of a line, the one with most decimals: what is computed from them shows as many. */
const finest = ({ entry, last, plan, sides }: FormLine): string => {
  const before = sides?.kind === 'adds' ? sides.before.value : ''
  const own = entry.kind === 'number' ? [entry.value, entry.inPeriod ?? ''] : []
  const numbers = [...own, last?.entry.kind === 'number' ? last.entry.value : '', before]
  const known = numbers.some((text) => text !== '') ? numbers : [plan.kind === 'number' ? plan.value : '']
  return known.reduce((most, text) => (decimals(text) > decimals(most) ? text : most), '')
}

/** Where the lines of the whole workbook stand, so that one may show the figure of another. */
export type Places = ReadonlyMap<string, { readonly sheet: string; readonly row: number }>

/** `IF(ISNUMBER(H9),H9/D9*100,"")`, for what is held against the plan or the year before. */
const share = (of: number, against: WireCell | undefined, line: FormLine, row: number): SheetCell => {
  const [done, whole] = [cellAddress(at.entry, row), cellAddress(of, row)]
  const numbers =
    line.entry.kind === 'number' && against?.kind === 'number'
      ? [Number(line.entry.value), Number(against.value)]
      : [0, 0]
  const [now = 0, all = 0] = numbers
  return {
    kind: 'formula',
    formula: `IF(AND(ISNUMBER(${done}),ISNUMBER(${whole})),IF(${whole}=0,"",${done}/${whole}*100),"")`,
    // what the program that opens the file computes again anyway
    result: all === 0 ? '' : ((now / all) * 100).toFixed(10),
    format: '[$-42A]#,##0.00_ ',
    look: body('right', { italic: true }),
  }
}

/** What the running total starts from: the cell beside, where it says the same; else the number itself; '' where nothing. */
const startOf = ({ sides, last }: FormLine, row: number): string | null => {
  if (sides?.kind === 'equal') return ''
  if (sides?.kind !== 'adds') return null
  const shown = last?.entry.kind === 'number' ? parseDecimal(last.entry.value) : null
  const before = parseDecimal(sides.before.value)
  const isShown = shown && before && printDecimal(subtract(shown, before)).replaceAll(/[0.-]/gu, '') === ''
  return isShown ? cellAddress(at.last, row) : asDouble(sides.before.value)
}

/** The two numbers of a line: what was typed as its value, the other one live from it. */
const bothNumbers = (line: FormLine, row: number): readonly [inPeriod: SheetCell, total: SheetCell] => {
  const { entry, sides } = line
  const typed = entry.kind === 'number' ? entry.inPeriod : undefined
  const total = figure(entry)
  const inPeriod = typed === undefined ? none : numberCell(typed, printNumber(typed))
  if (!takesInPeriod(sides)) return [inPeriod, total]
  const start = startOf(line, row)
  if (start === null) return [inPeriod, total]
  const [own, all] = [cellAddress(at.inPeriod, row), cellAddress(at.entry, row)]
  if (typed === undefined) {
    const derived = inPeriodOf(entry, sides)?.value ?? ''
    const less = start === '' ? all : `${all}-${start.startsWith('-') ? `(${start})` : start}`
    return [live(line, `IF(ISNUMBER(${all}),${less},"")`, asDouble(derived) ?? ''), total]
  }
  if (disagreement(entry, sides) || entry.kind !== 'number' || asDouble(entry.value) === null)
    return [inPeriod, total]
  const more = start === '' ? own : `${start}+${own}`
  return [inPeriod, live(line, `IF(ISNUMBER(${own}),${more},"")`, asDouble(entry.value) ?? '')]
}

const totalCell = (line: FormLine, cell: SheetCell): SheetCell => {
  const copied = line.entry.kind === 'number' ? line.entry.copied : undefined
  if (copied === undefined || cell.kind === 'blank') return cell
  const from = parsePeriod(copied)
  const note = `Chép từ ${from ? sayPeriod(from) : copied}, chưa ai xác nhận. Xác nhận ở trang báo cáo, hoặc ghi số khác.`
  return { ...cell, look: { ...cell.look, italic: true }, note }
}

const nameCells = (line: FormLine): readonly SheetCell[] => {
  const bold = (line.heading && line.sameAs === undefined) || line.level === 1
  return [
    words(line.stt, body('center', { bold })),
    words(line.name, body('left', { bold, indent: Math.max(0, line.level - 1) })),
    words(line.unit, body('center')),
  ]
}

/** A line that another one asks first shows its figure, live. */
const reused = (line: FormLine, home: string, places: Places): SheetCell => {
  const first = places.get(line.sameAs ?? '')
  if (!first) return figure(line.entry)
  const cell = `${first.sheet === home ? '' : `${first.sheet}!`}${cellAddress(at.entry, first.row)}`
  const result = line.entry.kind === 'number' ? (asDouble(line.entry.value) ?? '') : ''
  return live(line, `IF(${cell}="","",${cell})`, result)
}

type Here = { readonly row: number; readonly sheet: string; readonly places: Places }

const lineCells = (line: FormLine, { row, sheet, places }: Here): readonly SheetCell[] => {
  const code = words(line.code, body('center', { italic: true }))
  const isReused = line.sameAs !== undefined && line.heading
  const front = [...nameCells(line), figure(line.plan)]
  if (line.heading)
    return [
      ...front,
      none,
      none,
      none,
      isReused ? reused(line, sheet, places) : none,
      none,
      none,
      none,
      none,
      code,
    ]
  const [inPeriod, total] = bothNumbers(line, row)
  const note = line.entry.kind === 'number' ? (line.entry.note ?? '') : ''
  return [
    ...front,
    figure(line.onPath ?? { kind: 'missing' }),
    figure(line.last?.entry ?? blank),
    inPeriod,
    totalCell(line, total),
    share(at.plan, line.plan, line, row),
    figure(line.lastYear ?? { kind: 'missing' }),
    share(at.lastYear, line.lastYear, line, row),
    words(note, body('left')),
    code,
  ]
}

const openIn = (line: FormLine): readonly OpenCell['column'][] => {
  if (line.heading) return []
  return takesInPeriod(line.sides) ? [at.inPeriod, at.entry, at.note] : [at.entry, at.note]
}

const kinds: Readonly<Record<number, OpenCell['kind']>> = {
  [at.inPeriod]: 'inPeriod',
  [at.entry]: 'figure',
  [at.note]: 'note',
}

const hiddenIn = ({ lines }: FormSection): readonly number[] => {
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
const headRows = (form: FormToFill, hidden: readonly number[]): readonly (readonly SheetCell[])[] => {
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

const headMerges = (first: number, hidden: readonly number[]): readonly Merge[] => {
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

const widths = [6, 42, 12, 13, 13, 13, 14, 15, 12, 13, 12, 34, 9]

const how =
  'Chỉ ghi vào ô nền vàng: lũy kế hoặc số trong kỳ (một trong hai, số kia tự tính), hoặc "-" không có, "x" không áp dụng, "k" chưa đến kỳ; ghi chú khi cần giải trình.'

/** `Bieu_2` for a form of the plan, `Chi_tieu` for its headline targets: no blank, as print titles want it. */
const sheetName = (id: string): string => (id === 'T' ? 'Chi_tieu' : id.replace(/^B/u, 'Bieu_'))

const aboveLines = 7

/** Where each line of the sections will stand. */
export const placesIn = (sections: readonly FormSection[]): Places =>
  new Map(
    sections.flatMap(({ id, lines }) =>
      lines.map(({ code }, index) => [code, { sheet: sheetName(id), row: aboveLines + index + 1 }] as const),
    ),
  )

const roleOf = (line: FormLine | undefined): PassportRow['role'] => {
  if (!line) return 'words'
  if (!line.heading) return 'line'
  return line.sameAs === undefined ? 'heading' : 'same'
}

const heightOfLine = (line: FormLine): number =>
  Math.max(
    heightOfText(line.name, Math.max(20, (widths[at.name - 1] ?? 0) - line.level * 2)),
    heightOfText(line.entry.kind === 'number' ? (line.entry.note ?? '') : '', widths[at.note - 1] ?? 0),
  )

/** One form of the plan as a sheet to fill. */
export const figureSheet = (form: FormToFill, section: FormSection, places: Places): MadeSheet => {
  const { columns } = layouts.figures
  const hidden = hiddenIn(section)
  const name = sheetName(section.id)
  const titles = titleRows(form, { title: section.title, how, columns })
  const above = [...titles, ...headRows(form, hidden)]
  const lines = section.lines.map((line, index) =>
    lineCells(line, { row: above.length + index + 1, sheet: name, places }),
  )
  const rows = [...above, ...lines]
  const each = <Value>(of: (line: FormLine, row: number) => readonly Value[]): readonly Value[] =>
    section.lines.flatMap((line, index) => of(line, above.length + index + 1))
  const sheet: FormSheet = {
    name,
    rows,
    merges: [
      ...titles.map((_, row) => ({ fromRow: row, fromColumn: 0, toRow: row, toColumn: columns - 1 })),
      ...headMerges(titles.length, hidden),
    ],
    heights: [24, ...titles.slice(1).map(() => 18), 20, 36, null, ...section.lines.map(heightOfLine)],
    widths,
    repeated: [titles.length + 1, above.length],
    frozen: { rows: above.length, columns: 3 },
    open: each((line, row) =>
      openIn(line).map((column) => ({ row, column, kind: kinds[column] ?? 'words', unit: line.unit })),
    ),
    closed: each((line, row) => {
      if (line.heading)
        return line.sameAs === undefined
          ? []
          : [at.inPeriod, at.entry, at.note].map((column) => ({ row, column }))
      return takesInPeriod(line.sides) ? [] : [{ row, column: at.inPeriod }]
    }),
    hidden,
  }
  const passport = rows.map((cells, index): PassportRow => {
    const line = section.lines[index - above.length]
    return {
      row: index + 1,
      role: roleOf(line),
      code: line?.code ?? '',
      open: line ? openIn(line) : [],
      said: wordsOfEntry(line && !line.heading ? line.entry : blank),
      cells: pictures(cells, index + 1),
    }
  })
  return { sheet, passport: { id: section.id, name, layout: 'figures', rows: passport } }
}
