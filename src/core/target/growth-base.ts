import { sayingsOf } from '#core/checks/same/cluster.ts'
import type { Decimal } from '#core/figure/decimal.ts'
import { codeOfRow, codeOfTarget } from '#core/indicator/of-plan.ts'
import type { Plan } from '#core/plan/plan.ts'
import { requiredFromGrowth } from '#core/target/comparing.ts'
import type { Period } from '#core/time/period.ts'

/** The row whose values a growth target is the growth of. */
export type GrownRow = { readonly code: string; readonly name: string; readonly unit: string }

/** “Tăng 12 %” has no base of its own (Q4): the rows that print what is to grow, by the code of the target; an annex before the scenario. */
export const grownRowsOf = (plan: Plan): ReadonlyMap<string, GrownRow> =>
  new Map(
    sayingsOf(plan).growths.flatMap(({ growth, rows }) => {
      const found = rows.find(({ source }) => source === 'annex') ?? rows[0]
      if (!growth.target || !found?.row || !found.table) return []
      const code = codeOfRow(found.table.id, found.table.rows.indexOf(found.row) + 1)
      return [[codeOfTarget(growth.target.id), { code, name: found.name, unit: found.unit }] as const]
    }),
  )

/** What a growth target asks for as an amount, with the base that it stands on: both move when the base is revised. */
export type RequiredAmount = {
  readonly value: Decimal
  readonly base: Decimal
  readonly period: Period
  readonly row: GrownRow
}

/** @example 12 % on 135.940 of 2023 → 152.252,8 */
export const requiredAmount = (
  growth: Decimal,
  row: GrownRow,
  base: { readonly period: Period; readonly value: Decimal },
): RequiredAmount => ({
  value: requiredFromGrowth(base.value, growth),
  base: base.value,
  period: base.period,
  row,
})
