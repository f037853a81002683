import type { Agency } from '#core/agency/agency.ts'
import { heldIn } from '#core/checks/held.ts'
import type { Register } from '#core/checks/names/agencies.ts'
import { copiedRatios } from '#core/checks/ratios/copied-ratio.ts'
import { agreements } from '#core/checks/same/agreement.ts'
import { annexBelowReached } from '#core/checks/same/annex-below-reached.ts'
import { plannedBelow } from '#core/checks/same/below-estimate.ts'
import { stretchScenarios } from '#core/checks/same/stretch-scenario.ts'
import { brokenRunningShares } from '#core/checks/wholes/running-share.ts'
import { strictTargets } from '#core/checks/same/strict-target.ts'
import { headingUnits } from '#core/checks/signs/heading-unit.ts'
import { indicesAsGrowth } from '#core/checks/signs/index-as-growth.ts'
import { fractionsAsPercent } from '#core/checks/signs/fraction-as-percent.ts'
import { nearTwins } from '#core/checks/signs/near-twin.ts'
import { numberedBullets } from '#core/checks/signs/numbered-bullet.ts'
import { titleWords } from '#core/checks/text/title-words.ts'
import { leaps } from '#core/checks/signs/leap.ts'
import { silentRows } from '#core/checks/signs/silent-row.ts'
import { turnoverUnits } from '#core/checks/signs/turnover-unit.ts'
import { ungroupedThousands } from '#core/checks/signs/ungrouped.ts'
import { citations } from '#core/checks/text/citations.ts'
import { days } from '#core/checks/text/days.ts'
import { endedAgencies } from '#core/checks/text/ended-agency.ts'
import { repeatedPhrases } from '#core/checks/text/repeated-phrase.ts'
import { tableNumbers } from '#core/checks/text/table-numbers.ts'
import { unknownAreas } from '#core/checks/text/unknown-area.ts'
import { vaguePeriods } from '#core/checks/text/vague-period.ts'
import { partsThatAreWholes } from '#core/checks/wholes/part-is-whole.ts'
import type { Agreement, Held, PlannedBelow } from '#core/plan/agreement.ts'
import { orphanRatios } from '#core/checks/ratios/orphan-ratio.ts'
import { growthCoherence } from '#core/checks/same/growth-coherence.ts'
import { urbanisation } from '#core/checks/same/urbanisation.ts'
import { payAboveRevenue } from '#core/checks/signs/pay-above-revenue.ts'
import { misreadWords } from '#core/checks/words/questions.ts'
import { type TwinRows, twinRows, twinsIn } from '#core/checks/same/twin-rows.ts'
import { coefficients } from '#core/checks/signs/coefficient.ts'
import { missingUnits } from '#core/checks/signs/missing-unit.ts'
import { numbering, taskNumbering } from '#core/checks/signs/numbering.ts'
import { permilles } from '#core/checks/signs/permille.ts'
import { twinTables } from '#core/checks/same/twin-tables.ts'
import { swappedLabels } from '#core/checks/signs/swapped-label.ts'
import { swappedUnits } from '#core/checks/signs/swapped-unit.ts'
import { unitsOfLabels } from '#core/checks/signs/unit-of-label.ts'
import { compositions } from '#core/checks/text/composition.ts'
import { letters } from '#core/checks/text/letters.ts'
import { planLinter } from '#core/checks/text/linter.ts'
import { proseBudgets } from '#core/checks/text/prose-budget.ts'
import { proseGrowths } from '#core/checks/text/prose-growth.ts'
import { proseRatios } from '#core/checks/text/prose-ratio.ts'
import { proseSums } from '#core/checks/text/prose-sum.ts'
import { type Claim, type Confirmed, settle } from '#core/checks/figures/claim.ts'
import { byGravity, few } from '#core/checks/figures/say.ts'
import { densities } from '#core/checks/ratios/density.ts'
import { blankRatios } from '#core/checks/ratios/blank-ratio.ts'
import { productsAcross } from '#core/checks/ratios/product-across.ts'
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
import { type Sayings, sayingsOf } from '#core/checks/same/cluster.ts'
import { slipsOfPen } from '#core/checks/same/slip-of-pen.ts'
import { contradictions } from '#core/checks/same/contradiction.ts'
import { sumsAcross } from '#core/checks/wholes/across.ts'
import { quarterSums } from '#core/checks/wholes/quarters.ts'
import { sums } from '#core/checks/wholes/sum.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'

/** Arithmetic inside a table: one wrong figure may break several of these, and is settled to one finding. */
const arithmetic: readonly ((study: StudiedTable) => Claim[])[] = [
  ratios,
  sums,
  sumsAcross,
  shares,
  products,
  productsAcross,
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
  headingUnits,
  turnoverUnits,
  indicesAsGrowth,
  copiedRatios,
  fractionsAsPercent,
  nearTwins,
  numberedBullets,
]

/** What the parts of the document say about one another. */
const planChecks: readonly ((plan: Plan) => Finding[])[] = [
  quarterSums,
  urbanisation,
  growthCoherence,
  compositions,
  letters,
  proseRatios,
  proseGrowths,
  proseSums,
  proseBudgets,
  planLinter,
  leaps,
  tableNumbers,
  days,
  citations,
  vaguePeriods,
  repeatedPhrases,
  titleWords,
  stretchScenarios,
  brokenRunningShares,
  taskNumbering,
  twinTables,
]

const confirmedIn = (tables: readonly StudiedTable[]): Confirmed => {
  const byRatios = new Map<string, number>()
  for (const address of tables.flatMap(confirmedByRatios))
    byRatios.set(address, (byRatios.get(address) ?? 0) + 1)
  return { bySums: new Set(tables.flatMap((table) => [...table.confirmed])), byRatios }
}

/** What the checks say of a plan: what does not add up, where one figure stands in several places, what holds. */
export type Examination = {
  readonly findings: readonly Finding[]
  readonly agreements: readonly Agreement[]
  readonly held: readonly Held[]
  readonly plannedBelow: PlannedBelow
}

/** Twelve places at fault at most; the further ones of a grouped finding stand with its evidence. */
const bounded = (finding: Finding): Finding => ({
  ...finding,
  where: few(finding.where),
  evidence: [...finding.where.slice(few(finding.where).length), ...few(finding.evidence)],
})

const tableFindings = (plan: Plan, tables: readonly StudiedTable[]): Finding[] => {
  const claims = [...arithmetic.flatMap((check) => tables.flatMap(check)), ...densities(plan)]
  return [
    ...settle(claims, confirmedIn(tables)),
    ...tableChecks.flatMap((check) => tables.flatMap(check)),
    ...blankRatios(tables, plan),
    ...missingUnits(tables, plan),
    ...silentRows(tables, plan),
    ...ungroupedThousands(tables, plan),
    ...partsThatAreWholes(tables),
  ]
}

const reachedFindings = (plan: Plan): Finding[] => {
  const headline = belowReached(plan)
  return [...headline, ...annexBelowReached(plan, headline)]
}

const planFindings = (plan: Plan, sayings: Sayings, twins: readonly TwinRows[]): Finding[] => [
  ...contradictions(plan, sayings),
  ...slipsOfPen(plan, sayings),
  ...strictTargets(sayings),
  ...reachedFindings(plan),
  ...twinRows(twins),
  ...planChecks.flatMap((check) => check(plan)),
]

/** Bodies and areas by the register, where there is one and the document says its day. */
const registerFindings = (plan: Plan, all: readonly Agency[]): Finding[] => {
  const register: Register | null =
    plan.document.date === null || all.length === 0 ? null : { all, day: plan.document.date }
  return register ? [...endedAgencies(plan, register), ...unknownAreas(plan, register)] : []
}

/** What the checks find out about a plan before they say anything. */
type Studied = {
  readonly tables: readonly StudiedTable[]
  readonly sayings: Sayings
  readonly twins: readonly TwinRows[]
}

const studied = (plan: Plan): Studied => ({
  tables: plan.tables.map(study),
  sayings: sayingsOf(plan),
  twins: twinsIn(plan),
})

const findingsOf = (
  plan: Plan,
  { tables, sayings, twins }: Studied,
  register: readonly Agency[],
): readonly Finding[] =>
  [
    ...tableFindings(plan, tables),
    ...planFindings(plan, sayings, twins),
    ...misreadWords(plan, register),
    ...registerFindings(plan, register),
    ...plan.questions,
  ]
    .map(bounded)
    .toSorted(byGravity)

/**
 * Everything in a plan that does not add up, and what only a person can answer, the reader's own questions too.
 * Pure and quick: a plan of ten tables takes some hundredths of a second. What holds within the rounding of print is
 * silent. `register` is that of the province; without one nothing is said of bodies that have ended.
 */
export const checkPlan = (plan: Plan, register: readonly Agency[] = []): readonly Finding[] =>
  findingsOf(plan, studied(plan), register)

/** Where one figure stands in several places, and what holds, counted; without the findings. */
export const agreementsOf = (plan: Plan): Omit<Examination, 'findings'> => ({
  agreements: agreements(plan, sayingsOf(plan), twinsIn(plan)),
  held: heldIn(plan, plan.tables.map(study)),
  plannedBelow: plannedBelow(plan),
})

/** The findings, and beside them where one figure stands in several places and what holds, counted. */
export const examinePlan = (plan: Plan, register: readonly Agency[] = []): Examination => {
  const found = studied(plan)
  return {
    findings: findingsOf(plan, found, register),
    agreements: agreements(plan, found.sayings, found.twins),
    held: heldIn(plan, found.tables),
    plannedBelow: plannedBelow(plan),
  }
}
