/** What a formula fills: a column, for every row of the table; or a row, in every column of figures. */
export type Holder =
  | { readonly kind: 'column'; readonly n: number }
  | { readonly kind: 'row'; readonly code: string }

/** `8` for a column, `B2.7` for a row: how a holder is stored and named. */
export const spellHolder = (holder: Holder): string =>
  holder.kind === 'column' ? String(holder.n) : holder.code

/** The inverse of `spellHolder`. Null for what names nothing. */
export const parseHolder = (spelled: string): Holder | null => {
  if (/^[1-9]\d{0,2}$/.test(spelled)) return { kind: 'column', n: Number(spelled) }
  return /^[\p{L}\p{N}_]+\.[1-9]\d*$/u.test(spelled) ? { kind: 'row', code: spelled } : null
}

export const notationOf = (holder: Holder): 'column' | 'number' =>
  holder.kind === 'column' ? 'column' : 'number'

/** A formula in force: what it fills, and its text. */
export type HeldFormula = { readonly holder: string; readonly text: string }
