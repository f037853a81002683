import { heightOfRow, heightOfWhole } from '#core/document/row-heights.ts'
import { type Ground, sheetFigure } from '#core/document/sheet-figure.ts'
import type { Look, Merge, Sheet, SheetCell } from '#core/document/sheet.ts'
import type { TableFormulas } from '#core/formula/table-formulas.ts'
import type { TableLine, TablePage } from '#core/page/plan-pages.ts'
import type { Column } from '#core/plan/table.ts'
import { type Day, printDay } from '#core/time/day.ts'
import { sayMoment } from '#core/time/moment.ts'

/** What the annex says it is attached to. */
export type AttachedTo = { readonly number: string; readonly date: Day | null; readonly issuer: string }

/** The columns of the sheet: `first` is the first with figures, all counted from 1. */
type Span = { readonly first: number; readonly last: number; readonly byNumber: ReadonlyMap<number, Column> }

const text = (value: string, look: Look): SheetCell =>
  value === '' ? { kind: 'blank', look } : { kind: 'text', text: value, look }
const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1)

/** An official table as a worksheet: printed header, row of column numbers, figures as numbers, formula columns alive. */
export const tableSheet = (table: TablePage, attached: AttachedTo, formulas: TableFormulas): Sheet => {
  const numbers = table.columns.map((column) => column.n)
  const span = {
    first: Math.min(...numbers),
    last: Math.max(...numbers),
    byNumber: new Map(table.columns.map((column) => [column.n, column])),
  }
  const above = heading(table, attached, span)
  const head = header(span, above.length)
  const bodyStart = above.length + head.rows.length
  const ground: Ground = { formulas, table: formulas.world.table, firstRow: bodyStart + 1 }
  const widths = upTo(span.last).map((n) => widthOf(n, span.first))
  const body = table.rows.map((row) => bodyRow(table, row, span, ground))
  return {
    // no blank in the name: it stands unquoted in the file's list of print titles
    name: table.id.replace(/^B/, 'Bieu_'),
    rows: [...above, ...head.rows, ...body],
    merges: [
      ...above.map((_, row) => ({ fromRow: row, fromColumn: 0, toRow: row, toColumn: span.last - 1 })),
      ...head.merges,
    ],
    heights: [
      ...above.map((row) => heightOfWhole(row, widths)),
      ...head.rows.map((row, at) => (at === 2 ? null : Math.max(32, heightOfRow(row, widths) ?? 0))),
      ...body.map((row) => heightOfRow(row, widths)),
    ],
    widths,
    repeated: [above.length + 1, bodyStart],
    frozen: { rows: bodyStart, columns: span.first - 1 },
  }
}

const labelWidth = 46
const widthOf = (n: number, first: number): number => {
  if (n === 1) return 6
  if (n === 2) return labelWidth
  return n < first ? 12 : 13
}

const heading = (table: TablePage, attached: AttachedTo, span: Span): SheetCell[][] => {
  const whole = (cell: SheetCell): SheetCell[] =>
    upTo(span.last).map((n) => (n === 1 ? cell : text('', cell.look)))
  const dated = attached.date ? ` ngày ${printDay(attached.date)}` : ''
  const unit = table.unitDefault
    ? [whole(text(`Đơn vị tính: ${table.unitDefault}`, { part: 'unit', align: 'right', italic: true }))]
    : []
  return [
    whole(text(table.title, { part: 'title', align: 'center', bold: true })),
    whole(
      text(`(Kèm theo Kế hoạch số ${attached.number}${dated} của ${attached.issuer})`, {
        part: 'attached',
        align: 'center',
        italic: true,
      }),
    ),
    ...asOfLine(table).map((said) => whole(text(said, { part: 'attached', align: 'center', italic: true }))),
    ...unit,
  ]
}

/** A table that is not of today says so above itself. */
const asOfLine = ({ moments }: TablePage): readonly string[] =>
  moments?.asOf ? [`Số liệu tính đến ${sayMoment(new Date(moments.asOf))}`] : []

/** `Năm 2023 - Kế hoạch` → the group over it and its own words; `So sánh 8=6/5` → the group, its formula goes to the numbers. */
const splitLabel = (column: Column): [string, string] => {
  const label = column.formula ? column.label.replace(/\s*\d+\s*=\s*\d+\s*[/:]\s*\d+\s*$/, '') : column.label
  const cut = label.indexOf(' - ')
  return cut > 0 ? [label.slice(0, cut), label.slice(cut + 3)] : [label, '']
}

const header = (span: Span, startRow: number): { rows: SheetCell[][]; merges: Merge[] } => {
  const leading = ['STT', 'Chỉ tiêu', 'Đơn vị tính'].slice(0, span.first - 1)
  const labels = upTo(span.last).map((n): [string, string] => {
    const column = span.byNumber.get(n)
    return column ? splitLabel(column) : [leading[n - 1] ?? '', '']
  })
  const merges = groupsOf(labels, span.first - 1).map(([from, to, alone]) => ({
    fromRow: startRow,
    fromColumn: from,
    toRow: alone ? startRow + 1 : startRow,
    toColumn: to,
  }))
  const covered = (index: number): boolean =>
    merges.some((merge) => merge.fromColumn < index && index <= merge.toColumn)
  const look: Look = { part: 'head', align: 'center', bold: true }
  const numbers = upTo(span.last).map((n) => {
    const formula = span.byNumber.get(n)?.formula
    return text(formula ? `${n}=${formula}` : String(n), { part: 'numbers', align: 'center', italic: true })
  })
  return {
    rows: [
      labels.map(([group], index) => text(covered(index) ? '' : group, look)),
      labels.map(([, own]) => text(own, look)),
      numbers,
    ],
    merges,
  }
}

/** Neighbours under one group: [from, to, whether nothing of their own stands under it]. Single cells with their own words need no merge. */
const groupsOf = (
  labels: readonly (readonly [string, string])[],
  leading: number,
): [number, number, boolean][] => {
  const groups: [number, number, boolean][] = []
  const same = (a: number, b: number): boolean => a >= leading && labels[a]?.[0] === labels[b]?.[0]
  let from = 0
  while (from < labels.length) {
    const stop = labels.findIndex((_, index) => index > from && !same(from, index))
    const to = (stop < 0 ? labels.length : stop) - 1
    const alone = labels.slice(from, to + 1).every(([, own]) => own === '')
    if (to > from || alone) groups.push([from, to, alone])
    from = to + 1
  }
  return groups
}

const bodyRow = (table: TablePage, row: TableLine, span: Span, ground: Ground): SheetCell[] => {
  const bold = row.level === 1 || (row.level <= 2 && Object.keys(row.cells).length === 0)
  return upTo(span.last).map((n) => {
    if (n === 1) return text(row.stt, { part: 'body', align: 'center', bold })
    if (n === 2)
      return text(row.label, { part: 'body', align: 'left', bold, indent: Math.max(0, row.level - 1) })
    if (n < span.first) return text(row.unit, { part: 'body', align: 'center' })
    const column = span.byNumber.get(n)
    return column ? sheetFigure(table, row, column, ground) : text('', { part: 'body', align: 'right' })
  })
}
