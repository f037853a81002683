import type { Look, Sheet, SheetCell } from '#core/document/sheet.ts'
import { asDouble, plainWords, traceFormula } from '#core/exchange/file-cell.ts'
import type { EmptyMeans, PassportSheet } from '#core/exchange/workbook-passport.ts'
import type { FormSection } from '#core/page/report-page.ts'
import type { WorkPart } from '#core/page/work-part.ts'
import type { ReportTexts } from '#core/report/report-texts.ts'
import { sayMoment } from '#core/time/moment.ts'

/** A report as far as its workbook shows it. */
export type FormToFill = {
  readonly province: string
  readonly agency: { readonly code: string; readonly name: string }
  readonly period: string
  /** `tháng 3 năm 2024` */
  readonly label: string
  /** The day up to which every figure counts; ''. */
  readonly cutOff: string
  readonly sections: readonly FormSection[]
  readonly work: WorkPart
  readonly texts: ReportTexts
  readonly empty: EmptyMeans
  readonly madeAt: Date
}

/** A cell that a person fills; its kind says what Excel lets in. Columns and rows counted from 1. */
export type OpenCell = {
  readonly row: number
  readonly column: number
  readonly kind: 'figure' | 'inPeriod' | 'note' | 'state' | 'percent' | 'doneOn' | 'words' | 'text'
  /** The unit of a figure, else ''. */
  readonly unit: string
}

export type FormSheet = Sheet & {
  readonly open: readonly OpenCell[]
  /** Cells that look as if they could be filled and cannot: grey. */
  readonly closed: readonly { readonly row: number; readonly column: number }[]
  /** Columns, from 1, that no line of this form has anything in. */
  readonly hidden: readonly number[]
}

/** A sheet to be filled, and what it will be held against. */
export type MadeSheet = { readonly sheet: FormSheet; readonly passport: PassportSheet }

export const body = (align: Look['align'], more: Partial<Look> = {}): Look => ({
  part: 'body',
  align,
  ...more,
})
export const words = (text: string, look: Look): SheetCell =>
  text === '' ? { kind: 'blank', look } : { kind: 'text', text, look }

/** 42A is Vietnam: programs that honour it show 1.234,5 on any machine; `_ ` leaves room before the border. */
export const formatOf = (canonical: string): string => {
  const decimals = (canonical.split('.')[1] ?? '').length
  return `[$-42A]#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}_ `
}

/** A number as Excel's own, where it can hold it. */
export const numberCell = (canonical: string, shown: string): SheetCell => {
  const look = body('right')
  const value = asDouble(canonical)
  return value === null ? words(shown, look) : { kind: 'number', value, format: formatOf(canonical), look }
}

/** What a passport keeps of the cells of a row. */
export const pictures = (cells: readonly SheetCell[], row: number): readonly string[] =>
  cells.map((cell) => {
    if (cell.kind === 'text') return plainWords(cell.text)
    if (cell.kind === 'number') return cell.value
    return cell.kind === 'formula' ? `=${traceFormula(cell.formula, row)}` : ''
  })

const emptyWords: Readonly<Record<EmptyMeans, string>> = {
  keep: 'Ô để trống: giữ nguyên nội dung đang có trên hệ thống.',
  missing: 'Ô để trống: chưa có số liệu (xóa nội dung đang có trên hệ thống).',
}

/** The rows above the header: what it is, whose, how it is filled, what an empty cell means. */
export const titleRows = (
  form: FormToFill,
  { title, how, columns }: { readonly title: string; readonly how: string; readonly columns: number },
): readonly (readonly SheetCell[])[] => {
  const across = (cell: SheetCell): readonly SheetCell[] =>
    Array.from({ length: columns }, (_, at) => (at === 0 ? cell : { kind: 'blank', look: cell.look }))
  const below: Look = { part: 'attached', align: 'center', italic: true }
  return [
    words(title, { part: 'title', align: 'center', bold: true }),
    words(`Đơn vị báo cáo: ${form.agency.name}. Kỳ báo cáo: ${form.label}`, {
      part: 'attached',
      align: 'center',
    }),
    words(how, below),
    words(`${emptyWords[form.empty]} Tải về lúc ${sayMoment(form.madeAt)}.`, below),
  ].map(across)
}

/** Points for a text that wraps in a column of so many characters. */
export const heightOfText = (text: string, width: number): number => {
  const lines = text.split('\n').map((line) => {
    const wide = Array.from(line).reduce((total, letter) => total + (/\p{Lu}/u.test(letter) ? 1.3 : 0.84), 0)
    return Math.max(1, Math.ceil(wide / Math.max(8, width)))
  })
  return Math.max(18, lines.reduce((sum, one) => sum + one, 0) * 16.5)
}
