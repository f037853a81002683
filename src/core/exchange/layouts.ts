import { columnLetter } from '#core/document/sheet.ts'
import type { WorkField } from '#core/works/said-work.ts'

/** figures: a Biểu or the headline targets · work: the agency's actions · texts: the mandatory parts in words. */
export type LayoutName = 'figures' | 'work' | 'texts'

/** How a sheet is laid out; columns counted from 1. */
export type Layout = {
  readonly columns: number
  /** Where the code of a line stands: always last. */
  readonly code: number
  /** Columns that a person fills, where the line takes them. */
  readonly fills: readonly number[]
  /** Columns that the workbook computes. */
  readonly formulas: readonly number[]
}

/** A form of figures, in the order of the page: `onPath`, `inPeriod`, `lastYear` are hidden where no line has them. */
export const figureColumns = {
  stt: 1,
  name: 2,
  unit: 3,
  plan: 4,
  onPath: 5,
  last: 6,
  inPeriod: 7,
  entry: 8,
  share: 9,
  lastYear: 10,
  ofLastYear: 11,
  note: 12,
  code: 13,
} as const

export const workColumns: {
  readonly [Column in 'stt' | 'text' | 'due' | 'planned' | 'last' | 'code']: number
} & {
  readonly [Field in WorkField]: number
} = {
  stt: 1,
  text: 2,
  due: 3,
  planned: 4,
  last: 5,
  state: 6,
  percent: 7,
  doneOn: 8,
  result: 9,
  product: 10,
  code: 11,
}

export const textColumns = { stt: 1, name: 2, text: 3, code: 4 } as const

export const layouts: Readonly<Record<LayoutName, Layout>> = {
  figures: {
    columns: 13,
    code: figureColumns.code,
    fills: [figureColumns.entry, figureColumns.inPeriod, figureColumns.note],
    formulas: [figureColumns.share, figureColumns.ofLastYear],
  },
  work: {
    columns: 11,
    code: workColumns.code,
    fills: [
      workColumns.state,
      workColumns.percent,
      workColumns.doneOn,
      workColumns.result,
      workColumns.product,
    ],
    formulas: [],
  },
  texts: { columns: 4, code: textColumns.code, fills: [textColumns.text], formulas: [] },
}

export const cellAddress = (column: number, row: number): string => `${columnLetter(column)}${row}`
