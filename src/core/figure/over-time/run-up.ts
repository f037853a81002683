import { type Cell, missing, number } from '#core/figure/cell.ts'
import { add, compare, subtract, zero } from '#core/figure/decimal.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { fail, ok, type Result } from '#core/result.ts'

/** The two ways to say a flow within its year: in the period itself, or from the first of January on (“lũy kế”, Q1). */
export type Side = 'inPeriod' | 'toDate'

/** Natures that have no such two sides: their value is what it is, at its time. */
export type OneSided = Exclude<Nature, 'flow' | 'cumulative'>

export const sayOneSided: Readonly<Record<OneSided, string>> = {
  stock: 'Số cuối kỳ không có phần “trong kỳ”: mỗi kỳ là một trạng thái, không lũy kế.',
  index: 'Chỉ số không lũy kế được bằng phép cộng.',
  rate: 'Tỷ lệ không lũy kế được: phải tính lại từ tử số và mẫu số.',
  average: 'Số bình quân không lũy kế được.',
  yearly: 'Chỉ tiêu chỉ có số cả năm.',
}

const hasTwoSides = (nature: Nature): nature is Exclude<Nature, OneSided> =>
  nature === 'flow' || nature === 'cumulative'

/** On which side the printed or reported values of a nature stand. */
export const sideOf = (nature: 'flow' | 'cumulative'): Side => (nature === 'flow' ? 'inPeriod' : 'toDate')

/** From values in consecutive periods since January to running totals. From the first unreported one on, nothing is known. */
export const toDateOf = (nature: Nature, inPeriod: readonly Cell[]): Result<readonly Cell[], OneSided> => {
  if (!hasTwoSides(nature)) return fail(nature)
  let total: Cell = number(zero)
  return ok(
    inPeriod.map((cell) => {
      if (total.kind !== 'number') return total
      if (cell.kind === 'number') total = number(add(total.value, cell.value))
      else if (cell.kind !== 'none' && cell.kind !== 'notApplicable') total = cell
      return total
    }),
  )
}

/** The inverse of `toDateOf`: what each period brought. */
export const inPeriodOf = (nature: Nature, toDate: readonly Cell[]): Result<readonly Cell[], OneSided> => {
  if (!hasTwoSides(nature)) return fail(nature)
  return ok(
    toDate.map((cell, at) => {
      const before = at === 0 ? number(zero) : (toDate[at - 1] ?? missing)
      if (cell.kind !== 'number') return cell
      return before.kind === 'number' ? number(subtract(cell.value, before.value)) : missing
    }),
  )
}

/** Where a running total falls below the one before: an error until a note explains it (Q1). Positions from 0. */
export const falls = (toDate: readonly Cell[]): readonly number[] => {
  let highest: Cell = missing
  return toDate.flatMap((cell, at) => {
    if (cell.kind !== 'number') return []
    const fell = highest.kind === 'number' && compare(cell.value, highest.value) < 0
    highest = cell
    return fell ? [at] : []
  })
}

/** One period as it is shown: both sides, and which of them a person said. */
export type TwoSides = { readonly said: Side; readonly inPeriod: Cell; readonly toDate: Cell }

/** Both sides of a year's periods; the said one stays exactly as it was said, the other one is derived beside it. */
export const bothSides = (
  nature: Nature,
  said: Side,
  cells: readonly Cell[],
): Result<readonly TwoSides[], OneSided> => {
  const others = said === 'inPeriod' ? toDateOf(nature, cells) : inPeriodOf(nature, cells)
  if (!others.ok) return others
  return ok(
    cells.map((cell, at) => {
      const other = others.value[at] ?? missing
      return said === 'inPeriod'
        ? { said, inPeriod: cell, toDate: other }
        : { said, inPeriod: other, toDate: cell }
    }),
  )
}
