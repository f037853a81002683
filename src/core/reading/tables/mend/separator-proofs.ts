import { isPointGroup } from '#core/figure/both-readings.ts'
import { approximate } from '#core/figure/decimal.ts'
import { addUp, isNear } from '#core/reading/tables/figures.ts'
import type { Draft, Sight } from '#core/reading/tables/draft.ts'
import { valueColumns } from '#core/reading/tables/figures.ts'
import { type Sum, sumsOf } from '#core/reading/tables/mend/sums.ts'
import { numberingOf } from '#core/reading/tables/words/numbering.ts'
import { rowAfter } from '#core/reading/tables/row-after.ts'
import { isOpenToBoth, numeralIn } from '#core/reading/tables/numeral.ts'
import { comparisonsOf, ratioFits } from '#core/reading/tables/ratio-fit.ts'

/** The two readings of `10,015`: thousands (10.015) or decimals. */
export type Reading = 'thousands' | 'decimals'

/** A cell, named by its row and column. */
export type Spot = { readonly at: number; readonly column: number }

/** Something that the figures of some cells must fulfil; it can be asked for any reading of the open ones. */
type Relation = { readonly spots: readonly Spot[]; readonly holds: (read: readonly string[]) => boolean }

/** The cell as a Vietnamese figure under one reading. */
export const underReading = (text: string, reading: Reading): string => {
  if (reading === 'thousands') return isOpenToBoth(text) ? text.replace(',', '.') : text
  return isPointGroup(text) ? text.replace('.', ',') : text
}

const keyOf = ({ at, column }: Spot): string => `${at}/${column}`

/** The text of a cell, '' where it is blank. */
export const textAt = (rows: readonly Draft[], { at, column }: Spot): string =>
  rows[at]?.cells.get(column)?.text ?? ''
const isOpen = (open: ReadonlySet<string>, spot: Spot): boolean => open.has(keyOf(spot))

const ratioRelations = (rows: readonly Draft[], sight: Sight): Relation[] =>
  rows.flatMap((row, at) =>
    comparisonsOf(sight.head).flatMap(({ column, top, bottom }): Relation[] => {
      const percent = row.cells.get(column)?.value ?? null
      if (!percent) return []
      const holds = ([above, below]: readonly string[]): boolean => {
        const [a, b] = [numeralIn(above ?? ''), numeralIn(below ?? '')]
        return a !== null && b !== null && ratioFits(percent, a, b)
      }
      return [
        {
          spots: [
            { at, column: top },
            { at, column: bottom },
          ],
          holds,
        },
      ]
    }),
  )

const isArea = (unit: string): boolean => /^ha$/i.test(unit)
const isYield = (unit: string): boolean => /\/\s*ha$/i.test(unit)

/** Area × yield = production, the nearest areas above the yield, the first product below it. */
const productRelations = (rows: readonly Draft[], sight: Sight): Relation[] =>
  rows.flatMap((row, at) => {
    if (!isYield(row.unit)) return []
    const rest = rows
      .slice(at + 1, at + 3)
      .findIndex(({ unit }) => unit !== '' && row.unit.toLowerCase().startsWith(unit.toLowerCase()))
    const areas = [at - 1, at - 2].filter((near) => isArea(rows[near]?.unit ?? ''))
    if (rest < 0) return []
    return areas.flatMap((area) =>
      valueColumns(sight).map((column): Relation => ({
        spots: [
          { at: area, column },
          { at, column },
          { at: at + 1 + rest, column },
        ],
        holds: (read) => {
          const [ground, rate, total] = read
            .map((text) => numeralIn(text))
            .map((each) => (each ? approximate(each) : 0))
          return (
            ground !== undefined &&
            rate !== undefined &&
            total !== undefined &&
            total > 0 &&
            isNear(ground * rate, total, 0.01)
          )
        },
      })),
    )
  })

/** A whole is the sum of its parts: `6` of `6.1`, `6.2` … by their numbers, or of the rows placed under it. */
const sumRelations = (rows: readonly Draft[], sight: Sight): Relation[] => {
  const numbered = numberedSums(rows)
  const wholes = new Set(numbered.map(({ whole }) => whole))
  const placed = sumsOf(rows, sight).filter(({ whole }) => !wholes.has(whole))
  return [...numbered, ...placed].flatMap(({ whole, parts }) =>
    valueColumns(sight).map((column): Relation => ({
      spots: [whole, ...parts].map((each) => ({ at: each, column })),
      holds: ([first, ...each]) => {
        const [total, figures] = [
          numeralIn(first ?? ''),
          each.map((text) => numeralIn(text)).filter((figure) => figure !== null),
        ]
        return total !== null && figures.length === each.length && addUp(figures, total)
      },
    })),
  )
}

const numberedSums = (rows: readonly Draft[]): Sum[] =>
  rows.flatMap((row, whole) => {
    const name = numberingOf(row.stt)?.name
    if (name == null) return []
    const end = rowAfter(rows, whole + 1, ({ stt }) => stt !== '' && numberingOf(stt)?.parent !== name)
    const parts = rows
      .slice(whole + 1, end < 0 ? rows.length : end)
      .flatMap((each, step) =>
        numberingOf(each.stt)?.parent === name && each.unit.toLowerCase() === row.unit.toLowerCase()
          ? [whole + 1 + step]
          : [],
      )
    return parts.length >= 2 ? [{ whole, parts }] : []
  })

export const readings: readonly Reading[] = ['thousands', 'decimals']
/** Cells whose readings are tried in every combination. */
const mostFree = 3

const other = (reading: Reading): Reading => (reading === 'thousands' ? 'decimals' : 'thousands')

/** All readings of a few open cells; of many, only all alike, or all written the same way. */
const waysToRead = (texts: readonly string[]): Reading[][] => {
  if (texts.length > mostFree) {
    const alike = readings.map((reading) => texts.map(() => reading))
    const points = texts.filter(isPointGroup).length
    if (points === 0 || points === texts.length) return alike
    const written = readings.map((reading) =>
      texts.map((text) => (isPointGroup(text) ? other(reading) : reading)),
    )
    return [...alike, ...written]
  }
  return texts.reduce<Reading[][]>(
    (ways) => ways.flatMap((way) => readings.map((reading) => [...way, reading])),
    [[]],
  )
}

export type Proofs = {
  /** What the figures prove of a cell by themselves, and through the cells that they are tied to. */
  readonly provenAt: (spot: Spot) => Reading | null
}

/** Cells that are only right together, `10,015 × 20,43 = 204,568`: what is proven of one is proven of all. */
class Ties {
  readonly #parent = new Map<string, string>()
  root(key: string): string {
    let root = key
    for (let next = this.#parent.get(root); next !== undefined; next = this.#parent.get(root)) root = next
    if (root !== key) this.#parent.set(key, root)
    return root
  }
  tie(a: string, b: string): void {
    const [left, right] = [this.root(a), this.root(b)]
    if (left !== right) this.#parent.set(left, right)
  }
}

/**
 * Weighs what ratios, products and sums say about every open cell of the rows; `353.881` is open only on the pages
 * that show English points.
 */
export const proveSeparators = (
  rows: readonly Draft[],
  sight: Sight,
  english: ReadonlySet<number>,
): Proofs => {
  const ties = new Ties()
  const openCells = new Set(
    rows.flatMap((row, at) =>
      [...row.cells].flatMap(([column, { text }]) =>
        isOpenToBoth(text) || (english.has(row.page) && isPointGroup(text)) ? [keyOf({ at, column })] : [],
      ),
    ),
  )
  const said: (readonly [string, Reading])[] = []
  for (const { spots, holds } of [
    ...ratioRelations(rows, sight),
    ...productRelations(rows, sight),
    ...sumRelations(rows, sight),
  ]) {
    const open = spots.filter((spot) => isOpen(openCells, spot))
    if (open.length === 0) continue
    const right = waysToRead(open.map((spot) => textAt(rows, spot))).filter((way) =>
      holds(
        spots.map((spot) => {
          const reading = way[open.indexOf(spot)]
          return reading ? underReading(textAt(rows, spot), reading) : textAt(rows, spot)
        }),
      ),
    )
    if (right.length === 0) continue
    for (const [step, spot] of open.entries()) {
      const meant = new Set(right.map((way) => way[step]))
      const [only] = meant
      if (meant.size === 1 && only) said.push([keyOf(spot), only])
      else ties.tie(keyOf(spot), keyOf(open[0] ?? spot))
    }
  }
  const proven = new Map<string, number>()
  for (const [key, reading] of said)
    proven.set(ties.root(key), (proven.get(ties.root(key)) ?? 0) + (reading === 'thousands' ? 1 : -1))
  const balance = (spot: Spot): number => proven.get(ties.root(keyOf(spot))) ?? 0
  return {
    provenAt: (spot) => (balance(spot) === 0 ? null : balance(spot) > 0 ? 'thousands' : 'decimals'),
  }
}
