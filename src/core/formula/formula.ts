import type { Decimal } from '#core/figure/decimal.ts'

/**
 * One small language for everything that is computed (B14, B19): columns as a header prints them, `6/5`; rows by their
 * codes, `[B2.12] + [B2.13]`. A formula is data. It is checked (check.ts), computed here (compile.ts), in the database
 * (store/formula-sql.ts) and in a workbook (excel.ts), always from this one tree.
 */
export type Formula =
  | {
      readonly kind: 'constant'
      readonly value: Decimal
      /** As written; '' for a bare number. */ readonly unit: string
    }
  /** Another column of the same row. */
  | { readonly kind: 'column'; readonly n: number }
  /** A row of this table or another, in the column (or the period) at hand unless one is named. */
  | {
      readonly kind: 'indicator'
      readonly code: string
      readonly when: When
      readonly column: number | null
    }
  /** All rows from one to the other, only inside of a call that takes many. */
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  | { readonly kind: 'negate'; readonly of: Formula }
  | {
      readonly kind: 'binary'
      readonly operator: Operator
      readonly left: Formula
      readonly right: Formula
    }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly of: readonly Formula[] }

export type Operator = '+' | '-' | '*' | '/'

/** The period that a reference speaks of, told from the one at hand. */
export type When = 'same' | 'previous' | 'lastYear' | 'wholeYear'

export type FunctionName = 'sum' | 'ratio' | 'perHead' | 'round' | 'min' | 'max' | 'growth' | 'share'

/**
 * What a bare word of a formula stands for. `column`: the whole numbers 1 to 99 are columns, as in a printed header.
 * `number`: numbers are numbers, as in the formula of a row. `row`: every word is the STT of a row, `(I+II)`.
 */
export type Notation = 'column' | 'number' | 'row'

/** The greatest whole number that a header's notation reads as a column. */
export const lastBareColumn = 99

/** Is this number read as a column where it stands bare in a header's notation? */
export const readsAsColumn = (value: Decimal): boolean =>
  value.scale === 0 && value.digits >= 1n && value.digits <= BigInt(lastBareColumn)

export const constant = (value: Decimal, unit = ''): Formula => ({ kind: 'constant', value, unit })
export const column = (n: number): Formula => ({ kind: 'column', n })
export const indicator = (code: string, when: When = 'same', at: number | null = null): Formula => ({
  kind: 'indicator',
  code,
  when,
  column: at,
})
export const range = (from: string, to: string): Formula => ({ kind: 'range', from, to })
export const negated = (of: Formula): Formula => ({ kind: 'negate', of })
export const binary = (operator: Operator, left: Formula, right: Formula): Formula => ({
  kind: 'binary',
  operator,
  left,
  right,
})
export const call = (name: FunctionName, ...of: readonly Formula[]): Formula => ({ kind: 'call', name, of })
