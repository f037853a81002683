import type { ColumnType, Generated } from 'kysely'
import type { Cell } from '#core/figure/cell.ts'
import type { FigureKind, Recording } from '#core/figure/figure.ts'

/** The tables of figures (migration 0006). Numerics are text, never a double. */
type NumericText = ColumnType<string | null, string | null, string | null>

/** One act of recording; its revisions name it. */
export interface RecordingTable {
  recording: Generated<string>
  at: Date
  province: string
  what: Recording['what']
  document: string
  reason: string
  by_account: string
  by_name: string
  /** The agency whose unreleased report it is; null: everybody of the province may read it. */
  by_agency: string | null
  trial: boolean
  detail: ColumnType<object | null, string | null, string | null>
}

export interface FigureRevisionTable {
  recorded_at: Date
  recording: string
  revision: number
  province: string
  plan: string
  period: string
  indicator: string
  scope: string
  /** The schema checks the word itself. */
  kind: ColumnType<FigureKind, string, string>
  basis: string
  cell: Cell['kind']
  value: NumericText
  /** The words of a worded cell, the reason of an impossible one. */
  words: string | null
  printed: string | null
  place: string | null
  by_agency: string | null
}

/** A place below the province that figures are of. */
export interface AreaTable {
  province: string
  code: string
  ordinal: number
  name: string
  parent: string
}

export interface FigureTables {
  recording: RecordingTable
  figure_revision: FigureRevisionTable
  /** A view: the newest revision of every figure. */
  figure: FigureRevisionTable
  area: AreaTable
}
