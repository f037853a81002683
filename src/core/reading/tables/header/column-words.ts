import type { Column, ColumnPeriod, Measure } from '#core/plan/table.ts'

/** `TH2022` → 2022; the first year that stands in the words. `2021-2025` is a span and no year. */
export const yearIn = (words: string): number | null => {
  const found = /(?<!\d|\d{4}\s?[-–]\s?)(?:19|20)\d{2}(?!\d)(?!\s*[-–]\s*(?:19|20)\d{2})/.exec(words)
  return found ? Number(found[0]) : null
}

const measures: readonly (readonly [RegExp, Measure])[] = [
  [/(?<!\p{L})(?:ước|uớc|uoc|UTH|UCN|ƯTH)/iu, 'estimate'],
  [/(?<!\p{L})(?:kế hoạch|KH(?!\p{L})|dự kiến|dự toán|DT(?!\p{L})|chỉ tiêu|mục tiêu|phấn đấu)/iu, 'plan'],
  [/(?<!\p{L})(?:thực hiện|TH(?!\p{L})|cả năm|chính thức|kết quả)/iu, 'actual'],
]

/** What kind of figures the words of a header announce (rule Q10); null when they do not say. */
export const measureIn = (words: string): Measure | null =>
  measures.find(([pattern]) => pattern.test(words))?.[1] ?? null

const quarters: Readonly<Record<string, ColumnPeriod>> = {
  I: 'Q1',
  1: 'Q1',
  II: 'Q2',
  2: 'Q2',
  III: 'Q3',
  3: 'Q3',
  IV: 'Q4',
  4: 'Q4',
}

export const periodIn = (words: string): ColumnPeriod => {
  const found = /quý\s*(IV|III|II|I|[1-4])(?!\p{L})/iu.exec(words)
  return quarters[found?.[1]?.toUpperCase() ?? ''] ?? 'year'
}

/** A column of a comparison: `So sánh`, `So với UTH 2023 (%)`, `Tỷ trọng …`, `UTH2023/ TH2022`. */
export const isComparison = (words: string): boolean =>
  /so sánh|so với|(?:tỷ|tỉ) trọng|(?:tỷ|tỉ) lệ\s*\(?%|tốc độ|tăng trưởng|\(%\)|^%$/iu.test(words) ||
  comparedMeasures(words) !== null

type Side = { readonly measure: Measure; readonly year: number | null }
const sides =
  /(?<!\p{L})(UTH|ƯTH|UCN|ước\s+(?:TH|thực hiện|cả năm)|ước|KH|kế hoạch|DT|dự toán|TH|thực hiện)\s*(?:năm\s*)?((?:19|20)\d{2})/giu

const sidesIn = (words: string): Side[] =>
  [...words.matchAll(sides)].flatMap(([, name = '', year]) => {
    const measure = measureIn(name)
    return measure ? [{ measure, year: Number(year) }] : []
  })

/** `UTH2023/ TH2022` → the estimate of 2023 over the actual of 2022; `UTH2023 KH2022` too, the stroke lost. */
export const comparedMeasures = (words: string): readonly [Side, Side] | null => {
  const [top, bottom] = sidesIn(words)
  return top && bottom ? [top, bottom] : null
}

/**
 * The formula that the words of a column announce, in column positions, where none is printed: `UTH2023/TH2022`,
 * `So với UTH 2023` (its neighbour on the left over it). Null when a side has no column.
 */
export const wordedFormula = (
  column: Column,
  columns: readonly Column[],
): readonly [number, number] | null => {
  const at = (side: Side | undefined): number | undefined =>
    columns.find(
      (other) => other.kind === 'value' && side && other.measure === side.measure && other.year === side.year,
    )?.n
  const both = comparedMeasures(column.label)
  const base = /so với/iu.test(column.label) ? at(sidesIn(column.label)[0]) : undefined
  const before = columns.findLast((other) => other.kind === 'value' && other.n < column.n)?.n
  const [top, bottom] = both ? [at(both[0]), at(both[1])] : [before, base]
  return top !== undefined && bottom !== undefined && top !== bottom ? [top, bottom] : null
}
