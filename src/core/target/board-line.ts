import { numberIn } from '#core/figure/cell.ts'
import { type Decimal, divide, equal, isZero, multiply, of } from '#core/figure/decimal.ts'
import type { SaidFor } from '#core/figure/over-time/speaking.ts'
import { runOf, standsOf, type Stood } from '#core/figure/over-time/year-run.ts'
import type { Definition } from '#core/indicator/definition.ts'
import type { Target } from '#core/plan/plan.ts'
import { bestOf, paceFromRun } from '#core/scenario/pace/from-run.ts'
import type { Pace, PaceQuestion } from '#core/scenario/pace/question.ts'
import { pathStandsAt } from '#core/scenario/path-at.ts'
import type { Path } from '#core/scenario/path.ts'
import { type BaselineFact, officialOf, withAdded } from '#core/target/baseline-choice.ts'
import type { Baseline } from '#core/target/baseline.ts'
import { isCeiling, isMaintained, isStrict, sayWanted } from '#core/target/comparing.ts'
import { structureTolerance } from '#core/target/composition.ts'
import { judge } from '#core/target/judge/judge.ts'
import type { Judged, ToJudge } from '#core/target/judge/judged.ts'
import { judgeZero } from '#core/target/judge/zero-ceiling.ts'
import { type Period, period } from '#core/time/period.ts'

/** Everything that is known of a target on a day. */
export type BoardTarget = {
  readonly target: Target
  readonly definition: Definition
  readonly baselines: readonly Baseline[]
  readonly facts: readonly BaselineFact[]
  /** The province's figures of the year and of the year before, one voice for each period. */
  readonly said: readonly SaidFor[]
  /** Rows of the scenario about the same thing, in the target's unit and as growth where it is growth. */
  readonly paths: readonly Path[]
  readonly weights: ReadonlyMap<Period, Decimal>
  /** Where the thing stood at the end of the year before; null: unknown. */
  readonly before: ToJudge['before']
  /** The periods that were opened for reporting: each owes its own word. */
  readonly due: readonly Period[]
  readonly year: number
  readonly yearOver: boolean
}

/** A target as the board shows it. */
export type BoardLine = {
  readonly baselines: readonly Baseline[]
  readonly official: Baseline
  readonly chosen: BaselineFact | null
  readonly judged: Judged
  /** The second verdict, against what the province strives for (Q6). */
  readonly stretch: { readonly baseline: Baseline; readonly judged: Judged } | null
  readonly latest: Stood | null
  /** Percent of the official value; null where a share would mislead. */
  readonly share: Decimal | null
  readonly pace: Pace | null
}

/** The path that leads to this very value. A path to another value is not this target's, and none is invented (Q6, C05). */
const pathTo = (baseline: Baseline, paths: readonly Path[]): Path | null =>
  paths.find(({ year }) => {
    const value = numberIn(year.cell)
    return value !== null && equal(value, baseline.value)
  }) ?? null

const quartersOf = (year: number): readonly Period[] => [1, 2, 3, 4].map((n) => period(`${year}-Q${n}`))

type Standing = {
  readonly given: BoardTarget
  readonly stands: readonly Stood[]
  readonly best: PaceQuestion['best']
}

const paceTo = ({ given, stands, best }: Standing, baseline: Baseline, path: Path | null): Pace | null => {
  const { definition, said, weights, year } = given
  const steps = path ? path.steps.map((step) => step.period) : quartersOf(year)
  return paceFromRun({
    nature: definition.nature,
    direction: isCeiling(baseline.comparator) ? 'down' : definition.direction,
    target: baseline.value,
    strict: isStrict(baseline.comparator),
    run: runOf(definition.nature, steps, said),
    stands,
    path: path?.steps ?? [],
    weights,
    best,
  })
}

/** `Không để xảy ra …`: nothing at all is allowed, and every period has to say so itself (Q29). */
const judgeNothing = (given: BoardTarget, baseline: Baseline): Judged => {
  const { target, said, due, yearOver } = given
  const wanted = { comparator: baseline.comparator, value: baseline.value, tolerance: null }
  const { verdict, because } = judgeZero(due, new Map(said.map((one) => [one.period, one.cell])), yearOver)
  return {
    verdict,
    because,
    rule: sayWanted(wanted, target.unit),
    baseline: baseline.name,
    used: [],
    warnings: [],
  }
}

const allowsNothing = ({ comparator, value }: Baseline): boolean =>
  isZero(value) && (isCeiling(comparator) || comparator === '=')

/** What is to be kept, or met from both sides, is not run after. */
const hasNoPace = ({ comparator }: Baseline, { direction }: Definition): boolean =>
  isMaintained(comparator) || comparator === '≈' || direction === 'balance'

const judgeAgainst = (
  standing: Standing,
  baseline: Baseline,
): { readonly judged: Judged; readonly pace: Pace | null } => {
  const { given, stands } = standing
  if (allowsNothing(baseline)) return { judged: judgeNothing(given, baseline), pace: null }
  const { definition, target, year, yearOver, before } = given
  const path = pathTo(baseline, given.paths)
  const pace = hasNoPace(baseline, definition) ? null : paceTo(standing, baseline, path)
  const last = stands.at(-1)
  const at = path && last ? pathStandsAt(path, last.period) : null
  const judged = judge({
    wanted: {
      comparator: baseline.comparator,
      value: baseline.value,
      tolerance:
        definition.direction === 'balance' && baseline.comparator === '=' ? structureTolerance : null,
    },
    unit: target.unit,
    baseline: baseline.name,
    nature: definition.nature,
    direction: definition.direction,
    year,
    measured: stands,
    yearOver,
    published: definition.source !== '',
    path: path && at ? { name: `Lộ trình ${path.table}`, ...at } : null,
    pace,
    before,
  })
  return { judged, pace }
}

const shareOf = (
  { definition, target }: BoardTarget,
  last: Stood | undefined,
  wanted: Baseline,
): Decimal | null => {
  const value = numberIn(last?.cell)
  const { nature, direction } = definition
  const adds = nature === 'flow' || nature === 'stock'
  if (!value || !adds || direction !== 'up' || isZero(wanted.value) || isCeiling(target.comparator))
    return null
  return divide(multiply(value, of('100')), wanted.value, 2)
}

/** One target on one day: both verdicts, the share, the pace, all from the same figures. Null where it has no value at all. */
export const boardLine = (given: BoardTarget): BoardLine | null => {
  const { target, definition, said, year } = given
  const baselines = withAdded(given.baselines, given.facts, target.comparator)
  const official = officialOf(baselines, given.facts)
  if (!official) return null
  const stands = standsOf(definition.nature, said, year)
  const past = runOf(definition.nature, quartersOf(year - 1), said)
  const standing = { given, stands, best: bestOf(definition.nature, past) }
  const second = baselines.find(({ key }) => key === 'stretch')
  const striven = second && second.key !== official.baseline.key ? second : null
  return {
    baselines,
    official: official.baseline,
    chosen: official.chosen,
    ...judgeAgainst(standing, official.baseline),
    stretch: striven && { baseline: striven, judged: judgeAgainst(standing, striven).judged },
    latest: stands.at(-1) ?? null,
    share: shareOf(given, stands.at(-1), official.baseline),
  }
}
