/** A worksheet before any file format: rows of cells from row 1, with the merges of its header. */
export type SheetCell =
  | { readonly kind: 'text'; readonly text: string; readonly look: Look; readonly note?: string }
  | {
      readonly kind: 'number'
      readonly value: string
      readonly format: string
      readonly look: Look
      readonly note?: string
    }
  | {
      readonly kind: 'formula'
      readonly formula: string
      /** A canonical decimal, or '' where the formula gives nothing. */
      readonly result: string
      readonly format: string
      readonly look: Look
      readonly note?: string
    }
  | { readonly kind: 'blank'; readonly look: Look }

export type Look = {
  readonly part: 'title' | 'attached' | 'unit' | 'head' | 'numbers' | 'body'
  readonly align: 'left' | 'center' | 'right'
  readonly bold?: boolean
  readonly italic?: boolean
  /** Steps to the right, by the level of the row. */
  readonly indent?: number
}

/** Rows and columns counted from 0, ends included. */
export type Merge = {
  readonly fromRow: number
  readonly fromColumn: number
  readonly toRow: number
  readonly toColumn: number
}

export type Sheet = {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
  readonly merges: readonly Merge[]
  /** Height of each row in points; null lets the program decide. */
  readonly heights: readonly (number | null)[]
  /** Width of each column in characters. */
  readonly widths: readonly number[]
  /** The header that every printed page repeats, rows counted from 1. */
  readonly repeated: readonly [number, number]
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number }
}

/** `28` → `AB`: the letter of a column counted from 1. */
export const columnLetter = (n: number): string => {
  let [rest, letters] = [n, '']
  while (rest > 0) {
    letters = String.fromCodePoint(65 + ((rest - 1) % 26)) + letters
    rest = Math.floor((rest - 1) / 26)
  }
  return letters
}
