import { fromWire } from '#core/figure/wire.ts'
import type { StandingDefinition } from '#core/indicator/standing-definition.ts'
import { type Path, pathsOf } from '#core/scenario/path.ts'
import type { PlanStudy } from '#actions/plan/plan-study.ts'
import type { YearFigures } from '#actions/figure/year-figures.ts'

/**
 * The rows of the scenario with the values that the store holds for them: what the plan printed, and what a decision about
 * a finding has put right since. Structure from the text, numbers from the figures.
 */
export const scenarioPaths = (
  { plan }: PlanStudy,
  standing: ReadonlyMap<string, StandingDefinition>,
  figures: YearFigures,
): readonly Path[] =>
  pathsOf(plan, (code) => {
    const found = standing.get(code)?.definition
    return { nature: found?.nature ?? 'flow', direction: found?.direction ?? 'up' }
  }).map((path): Path => {
    const printed = (figures.get(path.indicator) ?? []).filter(
      ({ kind, basis }) => (kind === 'scenario' || kind === 'plan') && basis === 'plan',
    )
    const cellAt = (period: string) => printed.find((figure) => figure.period === period)?.cell
    const [year, steps] = [cellAt(path.year.period), path.steps.map(({ period }) => cellAt(period))]
    return {
      ...path,
      year: year ? { ...path.year, cell: fromWire(year) } : path.year,
      steps: path.steps.map((step, at) => {
        const cell = steps[at]
        return cell ? { ...step, cell: fromWire(cell) } : step
      }),
    }
  })
