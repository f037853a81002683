/**
 * An address in a plan's text. `line` counts the lines of the file from 1, blank ones too;
 * `column` is the position of the cell in its row, STT = 1, also where no column numbers are printed.
 */
export type Place = { readonly line: number; readonly column?: number }

/**
 * Where a line of a plan's text stands in the document it came from, so that a person can put a finger on it:
 * a paragraph or a table's row in Word, a sheet's row in Excel, a line of a page in PDF, a line in a text file.
 * Everything counts from 1, as people do.
 */
export type SourceAddress =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  | { readonly kind: 'footnote'; readonly mark: number }
  | { readonly kind: 'tableRow'; readonly table: number; readonly row: number }
  | { readonly kind: 'sheetRow'; readonly sheet: string; readonly row: number }
  | { readonly kind: 'pageLine'; readonly page: number; readonly line: number }

/** The forms in which a plan comes in, known by what a file holds and never by its name. */
export type PlanForm = 'text' | 'docx' | 'xlsx' | 'pdf'
