import type { SheetCell } from '#core/document/sheet.ts'
import { asDouble } from '#core/exchange/file-cell.ts'
import { cellAddress, figureColumns as at } from '#core/exchange/layouts.ts'
import { body, formatOf, numberCell, words } from '#core/exchange/sheet-parts.ts'
import { parseDecimal, printDecimal, subtract } from '#core/figure/decimal.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { FormLine } from '#core/page/report-page.ts'
import { blank, type Entry } from '#core/report/entry.ts'
import { disagreement, inPeriodOf, takesInPeriod } from '#core/report/two-numbers.ts'
import { printEntry, printNumber } from '#core/report/typed.ts'
import { parsePeriod, sayPeriod } from '#core/time/period.ts'

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
  const sheet = /^[A-Za-z_]\w*$/u.test(first.sheet) ? first.sheet : `'${first.sheet}'`
  const cell = `${first.sheet === home ? '' : `${sheet}!`}${cellAddress(at.entry, first.row)}`
  const result = line.entry.kind === 'number' ? (asDouble(line.entry.value) ?? '') : ''
  return live(line, `IF(${cell}="","",${cell})`, result)
}

type Here = { readonly row: number; readonly sheet: string; readonly places: Places }

/** A line of a form, cell by cell; what is computed is computed live. */
export const lineCells = (line: FormLine, { row, sheet, places }: Here): readonly SheetCell[] => {
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
