import type { Proposed } from '#core/indicator/definition.ts'
import { proposeDefinitions } from '#core/indicator/propose/propose-definition.ts'
import { type StandingDefinition, standingDefinitions } from '#core/indicator/standing-definition.ts'
import type { UnitBook } from '#core/indicator/unit.ts'
import type { Plan } from '#core/plan/plan.ts'
import { invariant } from '#core/result.ts'
import { type Keyed, keyed } from '#core/review/key.ts'
import { pathsOf } from '#core/scenario/path.ts'
import { type Baseline, baselinesOf } from '#core/target/baseline.ts'
import { type GrownRow, grownRowsOf } from '#core/target/growth-base.ts'
import { loadUnits } from '#office/catalogue.ts'
import { listDefinitionFacts } from '#store/definitions.ts'
import { findPlanStamp } from '#store/plan-stamp.ts'
import { type AsOf, knownBy } from '#actions/as-of.ts'
import type { Db } from '#store/store.ts'
import { findWholePlan } from '#store/whole-plan.ts'

/** What the text of a plan says about its indicators: the same for everybody until another edition comes in. */
export type PlanStudy = {
  readonly plan: Plan
  /** What was found in it, by the names under which decisions are kept. */
  readonly findings: readonly Keyed[]
  readonly proposed: ReadonlyMap<string, Proposed>
  /** By code of the target. */
  readonly baselines: ReadonlyMap<string, readonly Baseline[]>
  /** By code of a growth target: the row whose values it is the growth of. */
  readonly grown: ReadonlyMap<string, GrownRow>
  /** Every indicator whose figures the targets and the scenario are judged on: few of the many that a plan has. */
  readonly judgedOn: readonly string[]
}

const studied = new Map<string, PlanStudy>()
const remembered = 8

let units: UnitBook | null = null
/** Read once: the catalogue changes with a restart. */
export const unitBook = (): UnitBook => (units ??= loadUnits())

const keyOf = (province: string, plan: string, stamp: string): string => `${province} ${plan} ${stamp}`

/** What is remembered of this very text; null: it has to be read first. */
export const rememberedStudy = (province: string, plan: string, stamp: string): PlanStudy | null =>
  studied.get(keyOf(province, plan, stamp)) ?? null

/** Reads a plan whole and asks the core about it, once for each edition; a few plans are remembered. */
export const studyPlan = async (db: Db, province: string, plan: string): Promise<PlanStudy> => {
  const stamp = await findPlanStamp(db, plan)
  const key = keyOf(province, plan, stamp ?? '')
  const before = studied.get(key)
  if (before) return before
  const whole = await findWholePlan(db, plan)
  invariant(whole, `the plan ${plan} is there`)
  const baselines = baselinesOf(whole.plan)
  const grown = grownRowsOf(whole.plan)
  const paths = pathsOf(whole.plan, () => ({ nature: 'flow', direction: 'up' }))
  const study: PlanStudy = {
    plan: whole.plan,
    findings: keyed(whole.findings, whole.plan),
    proposed: proposeDefinitions(whole.plan, unitBook()),
    baselines,
    grown,
    judgedOn: [
      ...new Set([
        ...baselines.keys(),
        ...[...baselines.values()].flatMap((values) => values.map(({ key }) => key)),
        ...paths.map(({ indicator }) => indicator),
        ...[...grown.values()].map(({ code }) => code),
      ]),
    ],
  }
  if (studied.size >= remembered) studied.delete(studied.keys().next().value ?? '')
  studied.set(key, study)
  return study
}

/** What every indicator is taken for: as confirmed, else as proposed. */
export const definitionsOf = async (
  db: Db,
  { proposed }: PlanStudy,
  plan: string,
  asOf: AsOf = null,
): Promise<ReadonlyMap<string, StandingDefinition>> =>
  standingDefinitions(proposed, (await listDefinitionFacts(db, plan)).filter(knownBy(asOf)))
