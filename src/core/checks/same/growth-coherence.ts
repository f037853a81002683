import { figureAt } from '#core/checks/figures/figures.ts'
import { few, say } from '#core/checks/figures/say.ts'
import { planColumn } from '#core/checks/names/mentions.ts'
import { fold } from '#core/checks/names/words.ts'
import { unitKey } from '#core/checks/wholes/measure.ts'
import { type Branch, branchesOf } from '#core/checks/wholes/tree.ts'
import { type Decimal, compare, divide, multiply, of, size, subtract, sum } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Place } from '#core/plan/place.ts'
import type { Plan } from '#core/plan/plan.ts'

type Sector = { readonly growth: Decimal; readonly place: Place }

const hundred = of('100')

/** The sectors below the growth row: its children, or those of a bare heading among them; `Riêng …` is a part of one. */
const sectorsOf = (branch: Branch, n: number): readonly Sector[] =>
  branch.children.flatMap((child): readonly Sector[] => {
    const figure = figureAt(child.row, n)
    if (!figure) return sectorsOf(child, n)
    if (unitKey(child.row.unit) !== '%' || /^\W*(?:rieng|trong do)/.test(fold(child.row.label))) return []
    return [{ growth: subtract(figure.value, hundred), place: figure.place }]
  })

const tolerance = of('0.5')

/**
 * Growth of each sector times its share must explain the growth of the whole (beyond 25). The shares are those of
 * the plan's own year at current prices, so half a point is allowed.
 */
export const growthCoherence = (plan: Plan): Finding[] => {
  const shares = plan.targets.filter(
    ({ comparator, unit, literal }) => comparator === '=' && unit === '%' && literal === ':',
  )
  return plan.tables.flatMap((table) => {
    const column = planColumn(table, plan.document.year)
    if (!column) return []
    return branchesOf(table).flatMap((branch): Finding[] => {
      const total = figureAt(branch.row, column.n)
      if (!total || !/tang truong/.test(fold(branch.row.label)) || compare(total.value, of('50')) < 0)
        return []
      const sectors = sectorsOf(branch, column.n)
      if (sectors.length < 3 || sectors.length !== shares.length) return []
      const parts = sectors.map(({ growth }, at) => multiply(growth, shares[at]?.value ?? of('0')))
      const explained = divide(sum(parts), hundred, 2)
      const grown = subtract(total.value, hundred)
      if (!explained || compare(size(subtract(explained, grown)), tolerance) <= 0) return []
      return [
        {
          code: 'growth',
          severity: 'warning',
          where: [total.place],
          evidence: few(sectors.map(({ place }) => place)),
          printed: say(total.value),
          expected: `≈ ${say(explained)}%`,
          message: `Tăng trưởng các khu vực nhân với cơ cấu cho khoảng ${say(explained)}%, tổng in ${say(grown)}%.`,
        },
      ]
    })
  })
}
