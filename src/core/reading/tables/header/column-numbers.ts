import { type CutLine, isNumberRow, plainText } from '#core/reading/tables/sheet.ts'

/** A printed column number with what it computes: `8=6/5` at its place in the line. */
type Numbered = { readonly printed: number; readonly formula: string | null; readonly position: number }

const oneNumber = /\(?(\d{1,2}|(?<![\p{L}\d])[I](?![\p{L}\d]))\)?(?:\s*=\s*([\d/+*()x:.-]+))?/gu

const numberedIn = (row: CutLine): Numbered[] =>
  row.cells.flatMap((cell, at) =>
    [...plainText(cell).matchAll(oneNumber)].map(([, printed = '', formula], step) => ({
      printed: printed === 'I' ? 1 : Number(printed),
      formula: formula ?? null,
      position: at + 1 + step,
    })),
  )

/** True where the line counts every column without a gap: 1, 2, 3 …, or 1, 2 … after the words' columns A, B, C. */
export const isSoundNumberRow = (row: CutLine): boolean => {
  const all = numberedIn(row)
  const words = (all[0]?.position ?? 1) - 1
  return (
    isNumberRow(row) &&
    all.every(({ printed, position }, at) => printed === at + 1 && position === printed + words)
  )
}

/**
 * The place of a printed number. Forms with words' columns A and B begin to count at the third cell; everywhere
 * else a number that disagrees with its place was damaged, and the place decides (capability D09).
 */
const placeOf = (all: readonly Numbered[]): ((printed: number) => number) => {
  const shift = (all[0]?.position ?? 1) - (all[0]?.printed ?? 1)
  const isSteady = shift > 0 && all.every(({ printed, position }) => position - printed === shift)
  return isSteady ? (printed) => printed + shift : (printed) => printed
}

const inPlaces = (formula: string, place: (printed: number) => number): string =>
  formula.replace(/\d+/g, (digits) => (digits === '100' ? digits : String(place(Number(digits)))))

/** Column position → its printed number with formula (`8=6/5`) and the formula in positions (`6/5`). */
export type PrintedFormula = { readonly printed: string; readonly formula: string }

export const formulasIn = (header: readonly CutLine[]): ReadonlyMap<number, PrintedFormula> => {
  const found = new Map<number, PrintedFormula>()
  for (const row of header) {
    const all = numberedIn(row)
    const place = placeOf(isNumberRow(row) ? all : [])
    for (const { printed, formula } of all) {
      if (formula !== null && /[/+*-]/.test(formula))
        found.set(place(printed), { printed: `${printed}=${formula}`, formula: inPlaces(formula, place) })
    }
  }
  return found
}
