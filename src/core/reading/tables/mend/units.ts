import type { Repair } from '#core/plan/finding.ts'
import type { Draft, Sight, Step } from '#core/reading/tables/draft.ts'
import { figureAt, isNear, roughly, valueColumns } from '#core/reading/tables/figures.ts'
import { isBareMeasure } from '#core/reading/tables/words/label-words.ts'

const isDitto = (unit: string): boolean => /^(?:"|”|“|''|,,|nt|n\.t)$/i.test(unit)
const isNoUnit = (unit: string): boolean => unit === '' || /^[-–]$/.test(unit)

/** `"` repeats the nearest unit above in the same table; the printed mark is kept beside it (rule Q18). */
export const resolveDittos = (rows: readonly Draft[]): Step => {
  let above = ''
  const done = rows.map((row) => {
    if (isDitto(row.unit)) return above === '' ? row : { ...row, unit: above }
    if (!isNoUnit(row.unit)) above = row.unit
    return row
  })
  return { rows: done, repairs: [] }
}

/** A table without a column of units has one for all its rows, but for those that say `(%)` themselves. */
export const fillTableUnit = (rows: readonly Draft[], { head, unitDefault }: Sight): Step => {
  if (head.unitColumn !== null) return { rows, repairs: [] }
  return {
    rows: rows.map((row) => ({
      ...row,
      unit: /\(\s*%\s*\)\s*$/.test(row.label) ? '%' : (unitDefault ?? ''),
    })),
    repairs: [],
  }
}

/** `tấn/ha` → tấn; null where the unit is no yield. */
const yieldOf = (unit: string): string | null => /^(.+?)\s*\/\s*ha$/i.exec(unit)?.[1]?.toLowerCase() ?? null
const isArea = (unit: string): boolean => /^ha$/i.test(unit)

/** In how many columns a row is area times yield, within the rounding of the yield. */
const productsHold = (row: Draft, area: Draft, perArea: Draft, sight: Sight): number =>
  valueColumns(sight).filter((column) => {
    const [total, ground, rate] = [row, area, perArea].map((each) => roughly(figureAt(each, column)))
    return total != null && ground != null && rate != null && total > 0 && isNear(total, ground * rate, 0.01)
  }).length

/** The unit as the table usually spells it: `Tấn` rather than `tấn`. */
const usualSpelling = (rows: readonly Draft[], unit: string): string => {
  const spellings = rows.map((row) => row.unit).filter((each) => each.toLowerCase() === unit)
  const count = (spelling: string): number => spellings.filter((each) => each === spelling).length
  return [...new Set(spellings)].sort((a, b) => count(b) - count(a))[0] ?? unit
}

/** A blank unit of a product is proven where area × yield makes it (line without unit under `tấn/ha`). */
export const proveUnits = (rows: readonly Draft[], sight: Sight): Step => {
  const column = sight.head.unitColumn
  if (column === null) return { rows, repairs: [] }
  const repairs: Repair[] = []
  const done = rows.map((row, at) => {
    if (row.unit !== '' || row.cells.size === 0 || !isBareMeasure(row.label)) return row
    const near = rows.slice(Math.max(0, at - 5), at)
    for (const perArea of near.filter(({ unit }) => yieldOf(unit) !== null)) {
      const area = near.find(({ unit }) => isArea(unit))
      if (!area || productsHold(row, area, perArea, sight) < 2) continue
      const unit = usualSpelling(rows, yieldOf(perArea.unit) ?? '')
      repairs.push({
        code: 'unit',
        where: [{ line: row.line, column }],
        was: '',
        now: unit,
        evidence: [{ line: area.line }, { line: perArea.line }],
        message: `Đơn vị bị mất; diện tích nhân năng suất cho đúng số liệu tính bằng ${unit.toLowerCase()}.`,
      })
      return { ...row, unit }
    }
    return row
  })
  return { rows: done, repairs }
}
