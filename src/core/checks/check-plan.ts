import { orphanRatios } from '#core/checks/ratios/orphan-ratio.ts'
import { growthCoherence } from '#core/checks/same/growth-coherence.ts'
import { urbanisation } from '#core/checks/same/urbanisation.ts'
import { payAboveRevenue } from '#core/checks/signs/pay-above-revenue.ts'
import { misreadWords } from '#core/checks/words/questions.ts'
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
import { proseBudgets } from '#core/checks/text/prose-budget.ts'
import { proseRatios } from '#core/checks/text/prose-ratio.ts'
import { proseSums } from '#core/checks/text/prose-sum.ts'
import { type Claim, type Confirmed, settle } from '#core/checks/figures/claim.ts'
import { byGravity, few } from '#core/checks/figures/say.ts'
import { densities } from '#core/checks/ratios/density.ts'
import { blankRatios } from '#core/checks/ratios/blank-ratio.ts'
import { products } from '#core/checks/ratios/product.ts'
import { shares } from '#core/checks/ratios/share.ts'
import { magnitudes } from '#core/checks/signs/magnitude.ts'
import { headerFormulas } from '#core/checks/ratios/header-formula.ts'
import { printedErrors } from '#core/checks/ratios/printed-error.ts'
import { confirmedByRatios, ratios } from '#core/checks/ratios/ratio.ts'
import { zerosFromMissing } from '#core/checks/ratios/zero-from-missing.ts'
import { partsAboveWhole } from '#core/checks/wholes/part-above-whole.ts'
import { type StudiedTable, study } from '#core/checks/study.ts'
import { belowReached } from '#core/checks/same/below-reached.ts'
import { sayingsOf } from '#core/checks/same/cluster.ts'
import { contradictions } from '#core/checks/same/contradiction.ts'
import { sumsAcross } from '#core/checks/wholes/across.ts'
import { quarterSums } from '#core/checks/wholes/quarters.ts'
import { confirmedBySums, sums } from '#core/checks/wholes/sum.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

/** Arithmetic inside a table: one wrong figure may break several of these, and is settled to one finding. */
const arithmetic: readonly ((study: StudiedTable) => Claim[])[] = [
  ratios,
  sums,
  sumsAcross,
  shares,
  products,
  magnitudes,
]

/** What else one table says about itself. */
const tableChecks: readonly ((study: StudiedTable) => Finding[])[] = [
  headerFormulas,
  printedErrors,
  zerosFromMissing,
  orphanRatios,
  partsAboveWhole,
  unitsOfLabels,
  permilles,
  coefficients,
  swappedUnits,
  swappedLabels,
  numbering,
  payAboveRevenue,
]

/** What the parts of the document say about one another. */
const planChecks: readonly ((plan: Plan) => Finding[])[] = [
  quarterSums,
  (plan) => contradictions(plan, sayingsOf(plan)),
  belowReached,
  twinRows,
  urbanisation,
  growthCoherence,
  compositions,
  letters,
  proseRatios,
  proseSums,
  proseBudgets,
  misreadWords,
  planLinter,
]

const confirmedIn = (tables: readonly StudiedTable[]): Confirmed => {
  const byRatios = new Map<string, number>()
  for (const address of tables.flatMap(confirmedByRatios))
    byRatios.set(address, (byRatios.get(address) ?? 0) + 1)
  return { bySums: new Set(tables.flatMap((table) => [...confirmedBySums(table)])), byRatios }
}

/**
 * Everything in a plan that does not add up, and what only a person can answer; the reader's own questions too.
 * Pure and quick: a plan of ten tables takes some hundredths of a second. What holds within the rounding of print is silent.
 */
export const checkPlan = (plan: Plan): Finding[] => {
  const tables = plan.tables.map(study)
  const claims = [...arithmetic.flatMap((check) => tables.flatMap(check)), ...densities(plan)]
  const findings = [
    ...settle(claims, confirmedIn(tables)),
    ...tableChecks.flatMap((check) => tables.flatMap(check)),
    ...blankRatios(tables, plan),
    ...missingUnits(tables, plan),
    ...planChecks.flatMap((check) => check(plan)),
    ...plan.questions,
  ]
  return findings
    .map((finding) => ({ ...finding, where: few(finding.where), evidence: few(finding.evidence) }))
    .toSorted(byGravity)
}
