/**
 * An address in a plan's text. `line` counts the lines of the file from 1, blank ones too;
 * `column` is the position of the cell in its row, STT = 1, also where no column numbers are printed.
 */
export type Place = { readonly line: number; readonly column?: number }
