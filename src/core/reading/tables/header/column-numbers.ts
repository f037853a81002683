import { plainText } from '#core/reading/tables/plain-text.ts'
import { type CutLine, isNumberRow } from '#core/reading/tables/sheet.ts'

/** A printed column number with what it computes: `8=6/5` at its place in the line. */
type Numbered = { readonly printed: number; readonly formula: string | null; readonly position: number }

const oneNumber =
  /\(?(\d{1,2}(?:\.\d{1,2})?|(?<![\p{L}\d])[I](?![\p{L}\d]))\)?(?:\s*=\s*([\d/+*()x:.%-]+)|\s+\(([\d.+-]+)\))?/gu

const numberedIn = (row: CutLine): Numbered[] =>
  row.cells.flatMap((cell, at) =>
    [...plainText(cell).matchAll(oneNumber)].map(([, printed = '', formula, beside], step) => ({
      printed: printed === 'I' ? 1 : Number(printed),
      formula: formula ?? beside ?? null,
      position: at + 1 + step,
    })),
  )

/**
 * Numbers that rise with gaps (`1 2 3 5 6`), one in each cell and none of them lost: the form left some out on purpose.
 * Each then names the column over which it stands.
 */
const skips = (row: CutLine, all: readonly Numbered[]): boolean =>
  isNumberRow(row) &&
  all.length === row.cells.filter((cell) => /\d|^\(?I\)?$/.test(cell)).length &&
  all.every(({ position }, at) => position === (all[0]?.position ?? 0) + at) &&
  all.every(({ printed }, at) => at === 0 || printed > (all[at - 1]?.printed ?? 0)) &&
  formulasPoint(all)

/** Every formula speaks of columns that are numbered in the same line, and comes after them. */
const formulasPoint = (all: readonly Numbered[]): boolean => {
  const known = new Set(all.map(({ printed }) => printed))
  return all.every(
    ({ printed, formula }) =>
      (formula ?? '')
        .replace(/\*\s*100%?/gu, '')
        .match(/\d+(?:\.\d+)?/gu)
        ?.every((each) => known.has(Number(each)) && Number(each) < printed + 1) ?? true,
  )
}

/** True where the line counts every column without a gap: 1, 2, 3 …, or 1, 2 … after the words' columns A, B, C. */
export const isSoundNumberRow = (row: CutLine): boolean => {
  const all = numberedIn(row)
  const words = (all[0]?.position ?? 1) - 1
  return (
    isNumberRow(row) &&
    (all.every(({ printed, position }, at) => printed === at + 1 && position === printed + words) ||
      skips(row, all))
  )
}

/**
 * The place of a printed number. Forms with words' columns A and B begin to count at the third cell; everywhere
 * else a number that disagrees with its place was damaged, and the place decides (capability D09).
 */
const placeOf = (row: CutLine, all: readonly Numbered[]): ((printed: number) => number) => {
  if (skips(row, all)) {
    const places = new Map(all.map(({ printed, position }) => [printed, position]))
    return (printed) => places.get(printed) ?? printed
  }
  const shift = (all[0]?.position ?? 1) - (all[0]?.printed ?? 1)
  const isSteady = shift > 0 && all.every(({ printed, position }) => position - printed === shift)
  return isSteady ? (printed) => printed + shift : (printed) => printed
}

/** `(4/3)*100` is 4/3 in percent, as every ratio is printed: brackets and the hundred leave. */
const asQuotient = (formula: string): string =>
  formula.replace(/^\(?(\d+(?:\.\d+)?\/\d+(?:\.\d+)?)\)?\s*(?:[*x.]\s*100\s*%?|%)?$/u, '$1')

const inPlaces = (formula: string, place: (printed: number) => number): string =>
  asQuotient(formula).replace(/\d+(?:\.\d+)?/g, (digits) =>
    digits === '100' ? digits : String(place(Number(digits))),
  )

/** Column position → its printed number with formula (`8=6/5`) and the formula in positions (`6/5`). */
export type PrintedFormula = { readonly printed: string; readonly formula: string }

export const formulasIn = (header: readonly CutLine[]): ReadonlyMap<number, PrintedFormula> => {
  const found = new Map<number, PrintedFormula>()
  const named = header.some((row) => isNumberRow(row) && skips(row, numberedIn(row)))
  for (const row of header) {
    // where a line of numbers names every column, a formula among the words above it speaks of other numbers
    if (named && !isNumberRow(row)) continue
    const all = numberedIn(row)
    const place = placeOf(row, isNumberRow(row) ? all : [])
    for (const { printed, formula } of all) {
      if (formula !== null && /[/+*-]/.test(formula))
        found.set(place(printed), { printed: `${printed}=${formula}`, formula: inPlaces(formula, place) })
    }
  }
  return found
}
