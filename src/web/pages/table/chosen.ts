/** The cell that somebody looks at: its line in the plan's text and its column. */
export type Chosen = { readonly line: number; readonly column: number }
