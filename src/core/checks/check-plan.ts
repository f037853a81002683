import { twinRows } from '#core/checks/same/twin-rows.ts'
import { coefficients } from '#core/checks/signs/coefficient.ts'
import { missingUnits } from '#core/checks/signs/missing-unit.ts'
import { numbering } from '#core/checks/signs/numbering.ts'
import { permilles } from '#core/checks/signs/permille.ts'
import { swappedLabels } from '#core/checks/signs/swapped-label.ts'
import { swappedUnits } from '#core/checks/signs/swapped-unit.ts'
import { unitsOfLabels } from '#core/checks/signs/unit-of-label.ts'
import { compositions } from '#core/checks/text/composition.ts'
import { letters } from '#core/checks/text/letters.ts'
import { planLinter } from '#core/checks/text/linter.ts'
import { proseRatios } from '#core/checks/text/prose-ratio.ts'
import { proseSums } from '#core/checks/text/prose-sum.ts'
import { byGravity } from '#core/checks/figures/say.ts'
import { densities } from '#core/checks/ratios/density.ts'
import { blankRatios } from '#core/checks/ratios/blank-ratio.ts'
import { products } from '#core/checks/ratios/product.ts'
import { shares } from '#core/checks/ratios/share.ts'
import { magnitudes } from '#core/checks/signs/magnitude.ts'
import { headerFormulas } from '#core/checks/ratios/header-formula.ts'
import { printedErrors } from '#core/checks/ratios/printed-error.ts'
import { ratios } from '#core/checks/ratios/ratio.ts'
import { zerosFromMissing } from '#core/checks/ratios/zero-from-missing.ts'
import { partsAboveWhole } from '#core/checks/wholes/part-above-whole.ts'
import { type StudiedTable, study } from '#core/checks/study.ts'
import { belowReached } from '#core/checks/same/below-reached.ts'
import { sayingsOf } from '#core/checks/same/cluster.ts'
import { contradictions } from '#core/checks/same/contradiction.ts'
import { quarterSums } from '#core/checks/wholes/quarters.ts'
import { sums } from '#core/checks/wholes/sum.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

/** What one table says about itself. */
const tableChecks: readonly ((study: StudiedTable) => Finding[])[] = [
  ratios,
  headerFormulas,
  printedErrors,
  zerosFromMissing,
  sums,
  partsAboveWhole,
  shares,
  products,
  magnitudes,
  unitsOfLabels,
  permilles,
  coefficients,
  swappedUnits,
  swappedLabels,
  numbering,
]

/** What the parts of the document say about one another. */
const planChecks: readonly ((plan: Plan) => Finding[])[] = [
  quarterSums,
  densities,
  (plan) => contradictions(plan, sayingsOf(plan)),
  belowReached,
  twinRows,
  compositions,
  letters,
  proseRatios,
  proseSums,
  planLinter,
]

/**
 * Everything in a plan that does not add up, and what only a person can answer; the reader's own questions too.
 * Pure and quick: a plan of ten tables takes a few milliseconds. What holds within the rounding of print is silent.
 */
export const checkPlan = (plan: Plan): Finding[] => {
  const tables = plan.tables.map(study)
  return [
    ...tableChecks.flatMap((check) => tables.flatMap((table) => check(table))),
    ...blankRatios(tables, plan),
    ...missingUnits(tables, plan),
    ...planChecks.flatMap((check) => check(plan)),
    ...plan.questions,
  ].toSorted(byGravity)
}
