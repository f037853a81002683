/** A formula printed in a header, `8=6/5`: the column it fills and the two columns that it divides. */
export type ColumnRatio = { readonly top: number; readonly bottom: number }

/**
 * Reads the right side of a printed column formula. Null for anything that is not a quotient of two columns.
 * @example parseColumnRatio('6/5') → {top: 6, bottom: 5}
 */
export const parseColumnRatio = (formula: string): ColumnRatio | null => {
  const parts = /^\s*(\d{1,3})\s*[/:]\s*(\d{1,3})\s*$/.exec(formula)
  return parts ? { top: Number(parts[1]), bottom: Number(parts[2]) } : null
}
