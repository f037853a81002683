import type { Cell } from '#core/figure/cell.ts'

/** What a column of an official table holds: the kind of its figures and the year (rules Q4, Q10). */
export type Measure = 'actual' | 'plan' | 'estimate' | 'scenario'
export type ColumnPeriod = 'year' | 'Q1' | 'Q2' | 'Q3' | 'Q4'

export type Column = {
  /** The position of the cell in its row, STT = 1. */
  readonly n: number
  /** As printed, header rows joined: `Năm 2023 - Ước cả năm`, `So sánh 8=6/5`. */
  readonly label: string
  readonly kind: 'value' | 'ratio'
  readonly year: number | null
  readonly measure: Measure | null
  readonly period: ColumnPeriod | null
  /** The right side of the printed header, `6/5`; null where none is printed. */
  readonly formula: string | null
  /** The unit that its header names, `Năng suất (tạ/ha)`; absent where it names none. A row's own unit goes before it. */
  readonly unit?: string
}

export type RowCell = {
  /** Where it was printed; after a repair this may be another line than the row's. */
  readonly line: number
  /** The printed text, untouched. */
  readonly printed: string
  readonly cell: Cell
}

export type Row = {
  readonly line: number
  /** After repair; the printed ones are kept beside them. */
  readonly stt: string
  readonly label: string
  /** Ditto marks resolved to the unit above, the table's own unit filled in; '' where the row has none. */
  readonly unit: string
  readonly sttPrinted: string
  readonly labelPrinted: string
  readonly unitPrinted: string
  /** Depth in the table, the first level is 1; `path` holds the labels of the rows above it. */
  readonly level: number
  readonly path: readonly string[]
  /** By column position. A blank cell has no entry. */
  readonly cells: Readonly<Record<number, RowCell>>
}

/** One printing of the header: a table that runs over pages repeats it, not always the same. */
export type PageHeader = {
  readonly lines: readonly number[]
  /** The line with the column numbers, null where none is printed. */
  readonly numberLine: number | null
  /** Column position → the formula printed there, `6/5`. */
  readonly formulas: Readonly<Record<number, string>>
}

export type FormTable = {
  /** `B1` for the scenario, `B2` … `B10`. */
  readonly id: string
  readonly title: string
  readonly titleLine: number
  /** The unit printed above the table (`ĐVT: Triệu đồng`), null where each row has its own. */
  readonly unitDefault: string | null
  readonly columns: readonly Column[]
  readonly pages: readonly PageHeader[]
  readonly rows: readonly Row[]
}
