import type { Figure } from '#core/checks/figures/figures.ts'
import { remembered } from '#core/remembered.ts'
import { fold, wordsOf } from '#core/checks/names/words.ts'
import { equal, of } from '#core/figure/decimal.ts'
import type { Row } from '#core/plan/table.ts'

/** A unit written in one way: `Tấn`, `tấn` and `<i>Tấn</i>` are one. */
export const unitKey = remembered((unit: string): string =>
  fold(unit).replace(/\s+/g, '').replace('trieuusd', 'trusd').replace('tr.usd', 'trusd'),
)

const measures: readonly (readonly [string, readonly string[]])[] = [
  ['sown', ['gieo', 'trong']],
  ['harvested', ['thu', 'hoach']],
]

const follows = (words: readonly string[], pair: readonly string[]): boolean =>
  words.some((word, at) => word === pair[0] && words[at + 1] === pair[1])

/** Areas sown and areas harvested share a unit and are never added to one another. */
export const measureOf = (row: Row): string => {
  const words = wordsOf(row.label)
  return measures.find(([, pair]) => follows(words, pair))?.[0] ?? ''
}

type Kind = { readonly unit: string; readonly measure: string }

/** Asked for every pair of rows that may belong together; found out once for each. */
const known = new WeakMap<Row, Kind>()

const kindOf = (row: Row): Kind => {
  const before = known.get(row)
  if (before) return before
  const kind = { unit: unitKey(row.unit), measure: measureOf(row) }
  known.set(row, kind)
  return kind
}

/** Can the one be a part of the other? The same unit, and the same measure where both name one. */
export const isLike = (whole: Row, part: Row): boolean => {
  const [a, b] = [kindOf(whole), kindOf(part)]
  return a.unit === b.unit && (a.measure === b.measure || a.measure === '' || b.measure === '')
}

const all = of('100')

/** All of it, in percent: a hundred by definition, not rounded. */
export const isHundred = (unit: string, { value }: Figure): boolean =>
  unitKey(unit) === '%' && equal(value, all)

/** `Tốc độ tăng trưởng`, `Chỉ số sản xuất`, `tạ/ha`: a rate has no parts; that of one branch may be above that of all. */
export const isRate = (row: Row): boolean =>
  /\/(?!ng$)/.test(unitKey(row.unit)) ||
  (/^(?:%|lan)$/.test(unitKey(row.unit)) &&
    /toc do|chi so|tang truong|(?:^|\s)(?:tang|giam)(?:\s|$)/.test(fold(row.label)))
