import { figureAt } from '#core/checks/figures/figures.ts'
import { bareLabel, say } from '#core/checks/figures/say.ts'
import { exactly, meet, spanOf, times } from '#core/checks/figures/span.ts'
import { planColumn } from '#core/checks/names/mentions.ts'
import { fold } from '#core/checks/names/words.ts'
import { divide, multiply, of } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

const find = (plan: Plan, pattern: RegExp) => {
  for (const table of plan.tables) {
    const column = planColumn(table, plan.document.year)
    const row = column
      ? table.rows.find((one) => pattern.test(fold(bareLabel(one.label))) && figureAt(one, column.n))
      : undefined
    const figure = row && column ? figureAt(row, column.n) : null
    if (figure) return figure
  }
  return null
}

/** The share of town people that a target sets against the people that the annex counts in towns. A person knows the definition. */
export const urbanisation = (plan: Plan): Finding[] => {
  const target = plan.targets.find(
    ({ indicator, unit }) => /ty le do thi hoa/.test(fold(indicator)) && unit === '%',
  )
  const [towns, all] = [
    find(plan, /^dan so (?:thanh thi|do thi)/),
    find(plan, /^(?:tong )?dan so(?: trung binh)?\s*:?$/),
  ]
  if (!target || !towns || !all) return []
  if (meet(times(towns.span, exactly(of('100'))), times(spanOf(target.value), all.span))) return []
  const share = divide(multiply(towns.value, of('100')), all.value, Math.max(target.value.scale, 1))
  if (!share) return []
  return [
    {
      code: 'contradiction',
      severity: 'question',
      where: [{ line: target.line }],
      evidence: [towns.place, all.place],
      printed: `${say(target.value)}%`,
      expected: `${say(share)}%?`,
      message: `${target.indicator}: chỉ tiêu ${say(target.value)}%, dân số thành thị trong phụ lục ${say(towns.value)}/${say(all.value)} = ${say(share)}%; tính theo định nghĩa nào?`,
    },
  ]
}
