import type { Claim } from '#core/checks/figures/claim.ts'
import { figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { nameOf } from '#core/checks/figures/say.ts'
import { unitOfColumn } from '#core/checks/figures/units.ts'
import { quantityOf } from '#core/checks/names/quantity.ts'
import {
  type ProductVerdict,
  type Units,
  perAreaOf,
  verdictOf,
  wrongProduct,
} from '#core/checks/ratios/product.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import type { Column, FormTable, Row } from '#core/plan/table.ts'

/** `Diện tích (ha) | Năng suất (tạ/ha) | Sản lượng (tấn)` of one year, side by side. */
type Triple = { readonly rate: Column; readonly base: Column; readonly output: Column; readonly units: Units }

const isOneYear = (a: Column, b: Column): boolean =>
  a.year === b.year && a.measure === b.measure && a.period === b.period

const triplesIn = (table: FormTable): readonly Triple[] => {
  const columns = valueColumns(table)
  return columns.flatMap((rate) => {
    const unit = perAreaOf(unitOfColumn(rate))
    if (!unit) return []
    const beside = columns
      .filter((one) => isOneYear(one, rate))
      .flatMap((column) => {
        const quantity = quantityOf(unitOfColumn(column))
        return quantity ? [{ column, quantity }] : []
      })
    const areas = beside.filter(({ quantity }) => quantity.kind === 'area')
    const masses = beside.filter(({ quantity }) => quantity.kind === 'mass')
    return areas.flatMap((area) =>
      masses.map((mass) => ({
        rate,
        base: area.column,
        output: mass.column,
        units: { rate: unit, base: area.quantity, output: mass.quantity },
      })),
    )
  })
}

type RowVerdict = { readonly row: Row; readonly verdict: ProductVerdict }

const triedBy = (table: FormTable, { rate, base, output, units }: Triple): readonly RowVerdict[] =>
  table.rows.flatMap((row) => {
    const [y, b, o] = [figureAt(row, rate.n), figureAt(row, base.n), figureAt(row, output.n)]
    const verdict = y && b && o ? verdictOf(rate.n, { rate: y, base: b, output: o }, units) : null
    return verdict ? [{ row, verdict }] : []
  })

const held = (tried: readonly RowVerdict[]): number => tried.filter(({ verdict }) => verdict.holds).length

/** Of the areas beside a yield the one that explains most rows; none where it explains less than two in three. */
const provenIn = (table: FormTable): readonly RowVerdict[] => {
  const best = new Map<number, readonly RowVerdict[]>()
  for (const triple of triplesIn(table)) {
    const tried = triedBy(table, triple)
    const isProven = held(tried) >= 2 && held(tried) * 3 >= tried.length * 2
    if (isProven && held(tried) > held(best.get(triple.rate.n) ?? [])) best.set(triple.rate.n, tried)
  }
  return [...best.values()].flat()
}

/** Asked by the check and by the count of what holds; found out once. */
const known = new WeakMap<FormTable, readonly RowVerdict[]>()

const proven = (table: FormTable): readonly RowVerdict[] => {
  const before = known.get(table)
  if (before) return before
  const now = provenIn(table)
  known.set(table, now)
  return now
}

/** Every product of columns that was tried, row by row. */
export const acrossVerdicts = (table: FormTable): readonly ProductVerdict[] =>
  proven(table).map(({ verdict }) => verdict)

/** Area × yield = output where they are columns side by side, to the decimals that are printed (rule Q18). */
export const productsAcross = ({ table }: StudiedTable): Claim[] =>
  proven(table)
    .filter(({ verdict }) => !verdict.holds)
    .map(({ row, verdict }) => {
      const name = nameOf(row)
      return wrongProduct({ rate: name, base: name, output: name }, verdict)
    })
