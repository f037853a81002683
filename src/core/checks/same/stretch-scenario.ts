import { figureAt } from '#core/checks/figures/figures.ts'
import { say } from '#core/checks/figures/say.ts'
import { planColumn } from '#core/checks/names/mentions.ts'
import { fold } from '#core/checks/names/words.ts'
import { unitKey } from '#core/checks/wholes/measure.ts'
import { type Decimal, compare, equal, of, subtract } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Place } from '#core/plan/place.ts'
import type { Plan } from '#core/plan/plan.ts'

type Path = { readonly growth: Decimal; readonly place: Place; readonly id: string }

const isGrowth = (name: string): boolean => /tang truong/.test(fold(name))

/** Growth as the scenario prints it, an index or a rate, as a rate. */
const pathsIn = (plan: Plan): readonly Path[] =>
  plan.tables.flatMap((table) => {
    const column = planColumn(table, plan.document.year)
    if (column?.measure !== 'scenario') return []
    return table.rows.flatMap((row): Path[] => {
      const figure = figureAt(row, column.n)
      if (!figure || unitKey(row.unit) !== '%' || !isGrowth(row.label)) return []
      const isIndex = compare(figure.value, of('50')) > 0
      const growth = isIndex ? subtract(figure.value, of('100')) : figure.value
      return [{ growth, place: figure.place, id: table.id }]
    })
  })

/**
 * The quarters of the scenario lead to the stretch (9,5 %); for what is committed (6,7 %) no path is printed (rule Q6).
 * Whoever is held to the commitment has no quarters to be measured by: asked.
 */
export const stretchScenarios = (plan: Plan): Finding[] => {
  const paths = pathsIn(plan)
  return plan.targets.flatMap(({ line, indicator, value, stretch, unit }): Finding[] => {
    if (stretch === null || unit !== '%' || !isGrowth(indicator)) return []
    const path = paths.find(({ growth }) => equal(growth, stretch))
    if (!path || paths.some(({ growth }) => equal(growth, value))) return []
    return [
      {
        code: 'growth',
        severity: 'question',
        where: [{ line }, path.place],
        evidence: [],
        printed: `${say(value)} / ${say(path.growth)}`,
        expected: '',
        message: `${indicator}: chỉ tiêu giao ${say(value)}%, kịch bản (${path.id}, dòng ${path.place.line}) lập theo mức phấn đấu ${say(path.growth)}%; chưa có kịch bản cho mức giao, theo dõi quý theo mức nào?`,
      },
    ]
  })
}
