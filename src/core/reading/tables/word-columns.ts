import type { Draft, Sight } from '#core/reading/tables/draft.ts'

/**
 * Columns that hold words and no figures, `Chủ đầu tư`, `Địa điểm`: no year and no kind of figures in their header, and
 * not one number below it. What stands there is read as words, not listed as a broken number.
 */
export const wordColumns = (rows: readonly Draft[], { head }: Sight): ReadonlySet<number> =>
  new Set(
    head.columns.flatMap(({ n, kind, year, measure }) => {
      if (kind !== 'value' || year !== null || measure !== null) return []
      const cells = rows.flatMap((row) => row.cells.get(n) ?? [])
      const isWords =
        cells.every(({ value }) => value === null) && cells.some(({ text }) => /\p{L}{2}/u.test(text))
      return isWords ? [n] : []
    }),
  )
