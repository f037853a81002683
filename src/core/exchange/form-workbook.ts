import { columnLetter, type Look, type Merge, type Sheet, type SheetCell } from '#core/document/sheet.ts'
import { asDouble, plainWords, traceFormula } from '#core/exchange/file-cell.ts'
import type { EmptyMeans, PassportRow, WorkbookPassport } from '#core/exchange/workbook-passport.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { FormLine, FormSection } from '#core/page/report-page.ts'
import { blank, type Entry } from '#core/report/entry.ts'
import { printEntry } from '#core/report/typed.ts'
import { sayMoment } from '#core/time/moment.ts'

/** Columns of every sheet, counted from 1: STT, name, unit, plan, last period, figure, share of the plan, code. */
export const columns = 8
export const entryColumn = 6
export const shareColumn = 7
export const codeColumn = 8

export const cellAddress = (column: number, row: number): string => `${columnLetter(column)}${row}`

/** A report as far as its workbook shows it. */
export type FormToFill = {
  readonly province: string
  readonly agency: { readonly code: string; readonly name: string }
  readonly period: string
  /** `tháng 3 năm 2024` */
  readonly label: string
  readonly sections: readonly FormSection[]
  readonly empty: EmptyMeans
  readonly madeAt: Date
}

export type FormSheet = Sheet & {
  /** Rows, counted from 1, whose figure is filled in. */
  readonly open: readonly { readonly row: number; readonly unit: string }[]
}

export type FormWorkbook = { readonly sheets: readonly FormSheet[]; readonly passport: WorkbookPassport }

const body = (align: Look['align'], more: Partial<Look> = {}): Look => ({ part: 'body', align, ...more })
const words = (text: string, look: Look): SheetCell =>
  text === '' ? { kind: 'blank', look } : { kind: 'text', text, look }

/** 42A is Vietnam: programs that honour it show 1.234,5 on any machine; `_ ` leaves room before the border. */
const formatOf = (canonical: string): string => {
  const decimals = (canonical.split('.')[1] ?? '').length
  return `[$-42A]#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}_ `
}

const figure = (cell: WireCell | Entry): SheetCell => {
  const look = body('right')
  if (cell.kind === 'worded') return words(cell.text, body('center'))
  if (cell.kind === 'impossible') return { kind: 'blank', look }
  if (cell.kind !== 'number') return words(printEntry(cell), body('center'))
  const value = asDouble(cell.value)
  return value === null
    ? words(printEntry(cell), look)
    : { kind: 'number', value, format: formatOf(cell.value), look }
}

const shareFormula = (row: number): string => {
  const [done, plan] = [cellAddress(entryColumn, row), cellAddress(4, row)]
  return `IF(AND(ISNUMBER(${done}),ISNUMBER(${plan})),IF(${plan}=0,"",${done}/${plan}*100),"")`
}

const shareOf = (line: FormLine): string => {
  if (line.entry.kind !== 'number' || line.plan.kind !== 'number') return ''
  const [done, plan] = [asDouble(line.entry.value), asDouble(line.plan.value)]
  if (done === null || plan === null || Number(plan) === 0) return ''
  // what the program that opens the file computes again anyway
  return ((Number(done) / Number(plan)) * 100).toFixed(10)
}

const lineCells = (line: FormLine, row: number): readonly SheetCell[] => {
  const bold = line.heading || line.level === 1
  const names = [
    words(line.stt, body('center', { bold })),
    words(line.name, body('left', { bold, indent: Math.max(0, line.level - 1) })),
    words(line.unit, body('center')),
  ]
  const code = words(line.code, body('center', { italic: true }))
  const none: SheetCell = { kind: 'blank', look: body('right') }
  if (line.heading) return [...names, figure(line.plan), none, none, none, code]
  return [
    ...names,
    figure(line.plan),
    figure(line.last?.entry ?? blank),
    figure(line.entry),
    {
      kind: 'formula',
      formula: shareFormula(row),
      result: shareOf(line),
      format: '[$-42A]#,##0.00_ ',
      look: body('right', { italic: true }),
    },
    code,
  ]
}

const pictures = (cells: readonly SheetCell[], row: number): readonly string[] =>
  cells.map((cell) => {
    if (cell.kind === 'text') return plainWords(cell.text)
    if (cell.kind === 'number') return cell.value
    return cell.kind === 'formula' ? `=${traceFormula(cell.formula, row)}` : ''
  })

const emptyWords: Readonly<Record<EmptyMeans, string>> = {
  keep: 'Ô để trống: giữ nguyên số đang có trên hệ thống.',
  missing: 'Ô để trống: chưa có số liệu (xóa số đang có trên hệ thống).',
}

const across = (cell: SheetCell): readonly SheetCell[] =>
  Array.from({ length: columns }, (_, at) => (at === 0 ? cell : { kind: 'blank', look: cell.look }))

const titleRows = (form: FormToFill, title: string): readonly (readonly SheetCell[])[] =>
  [
    words(title, { part: 'title', align: 'center', bold: true }),
    words(`Đơn vị báo cáo: ${form.agency.name}. Kỳ báo cáo: ${form.label}`, {
      part: 'attached',
      align: 'center',
    }),
    words('Chỉ ghi vào cột 6 (ô nền vàng): một số, hoặc "-" không có, "x" không áp dụng, "k" chưa đến kỳ.', {
      part: 'attached',
      align: 'center',
      italic: true,
    }),
    words(`${emptyWords[form.empty]} Tải về lúc ${sayMoment(form.madeAt)}.`, {
      part: 'attached',
      align: 'center',
      italic: true,
    }),
  ].map(across)

const headLook: Look = { part: 'head', align: 'center', bold: true }
const headRows: readonly (readonly SheetCell[])[] = [
  [
    'STT',
    'Chỉ tiêu',
    'Đơn vị tính',
    'Kế hoạch năm',
    'Lũy kế từ đầu năm',
    '',
    'So với kế hoạch (%)',
    'Mã',
  ].map((text) => words(text, headLook)),
  ['', '', '', '', 'Kỳ trước', 'Kỳ này', '', ''].map((text) => words(text, headLook)),
  ['1', '2', '3', '4', '5', '6', '7=6/4', '8'].map((text) =>
    words(text, { part: 'numbers', align: 'center', italic: true }),
  ),
]

const headMerges = (first: number): readonly Merge[] => [
  ...[0, 1, 2, 3, 6, 7].map((column) => ({
    fromRow: first,
    fromColumn: column,
    toRow: first + 1,
    toColumn: column,
  })),
  { fromRow: first, fromColumn: 4, toRow: first, toColumn: 5 },
]

const nameWidth = 46
/** Points for a name that wraps in its column. */
const heightOf = ({ name, level }: FormLine): number => {
  const wide = Array.from(name).reduce((total, letter) => total + (/\p{Lu}/u.test(letter) ? 1.3 : 0.84), 0)
  const lines = Math.ceil(wide / Math.max(20, nameWidth - level * 2))
  return Math.max(18, lines * 16.5)
}

/** `Bieu_2` for a form of the plan, `Chi_tieu` for its headline targets: no blank, as print titles want it. */
const sheetName = (id: string): string => (id === 'T' ? 'Chi_tieu' : id.replace(/^B/u, 'Bieu_'))

const sheetOf = (form: FormToFill, section: FormSection) => {
  const titles = titleRows(form, section.title)
  const above = [...titles, ...headRows]
  const lines = section.lines.map((line, at) => lineCells(line, above.length + at + 1))
  const rows = [...above, ...lines]
  const sheet: FormSheet = {
    name: sheetName(section.id),
    rows,
    merges: [
      ...titles.map((_, row) => ({ fromRow: row, fromColumn: 0, toRow: row, toColumn: columns - 1 })),
      ...headMerges(titles.length),
    ],
    heights: [24, ...titles.slice(1).map(() => 18), 24, 24, null, ...section.lines.map(heightOf)],
    widths: [6, nameWidth, 14, 14, 14, 16, 13, 10],
    repeated: [titles.length + 1, above.length],
    frozen: { rows: above.length, columns: 3 },
    open: section.lines.flatMap((line, at) =>
      line.heading ? [] : [{ row: above.length + at + 1, unit: line.unit }],
    ),
  }
  const passport = rows.map((cells, at): PassportRow => {
    const line = section.lines[at - above.length]
    return {
      row: at + 1,
      role: line ? (line.heading ? 'heading' : 'line') : 'words',
      code: line?.code ?? '',
      entry: line && !line.heading ? line.entry : blank,
      cells: pictures(cells, at + 1),
    }
  })
  return { sheet, passport: { id: section.id, name: sheet.name, rows: passport } }
}

/** The form of a report as a workbook to fill: a sheet for each form of the plan, and what it will be held against. */
export const formWorkbook = (form: FormToFill): FormWorkbook => {
  const made = form.sections.map((section) => sheetOf(form, section))
  return {
    sheets: made.map(({ sheet }) => sheet),
    passport: {
      province: form.province,
      agency: form.agency.code,
      agencyName: form.agency.name,
      period: form.period,
      empty: form.empty,
      madeAt: form.madeAt.toISOString(),
      sheets: made.map(({ passport }) => passport),
    },
  }
}
