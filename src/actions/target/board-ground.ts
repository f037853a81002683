import { number } from '#core/figure/cell.ts'
import type { Decimal } from '#core/figure/decimal.ts'
import { codeOfTarget } from '#core/indicator/of-plan.ts'
import type { Nature } from '#core/indicator/definition.ts'
import type { StandingDefinition } from '#core/indicator/standing-definition.ts'
import { convert, readUnit, type Unit } from '#core/indicator/unit.ts'
import type { PlanHead } from '#core/page/head.ts'
import type { Target } from '#core/plan/plan.ts'
import { growthPath, growthTarget } from '#core/scenario/economy.ts'
import { asGrowth, pathInUnit } from '#core/scenario/in-unit.ts'
import type { Path } from '#core/scenario/path.ts'
import type { SaidFor } from '#core/figure/over-time/speaking.ts'
import type { BaselineFact } from '#core/target/baseline-choice.ts'
import type { BoardTarget } from '#core/target/board-line.ts'
import type { RecognitionFact } from '#core/target/recognition.ts'
import { vietnameseDay, yearOf } from '#core/time/day.ts'
import { parsePeriod, type Period, period } from '#core/time/period.ts'
import { type AsOf, knownBy } from '#actions/as-of.ts'
import { readBaselineFacts } from '#actions/target/baseline-facts.ts'
import { type EarlierYears, readEarlier, withEarlier } from '#actions/plan/earlier-plans.ts'
import { definitionsOf, type PlanStudy, studyPlan, unitBook } from '#actions/plan/plan-study.ts'
import { whyNot } from '#actions/rights.ts'
import { scenarioPaths } from '#actions/scenario/scenario-paths.ts'
import type { Scope } from '#actions/scope.ts'
import { readYear, speakingOf, type YearFigures } from '#actions/figure/year-figures.ts'
import { type BaseWeights, listBaseWeights } from '#store/base-weights.ts'
import { listOpenings } from '#store/periods.ts'
import { listRecognitions } from '#store/recognitions.ts'
import type { Db } from '#store/store.ts'

/** Everything that the targets of a plan are judged on, read once for all of them. */
export type BoardGround = {
  readonly plan: PlanHead
  readonly study: PlanStudy
  readonly definitions: ReadonlyMap<string, StandingDefinition>
  readonly owners: ReadonlyMap<string, readonly string[]>
  readonly figures: YearFigures
  /** What the plans of the years before know. */
  readonly earlier: EarlierYears
  readonly paths: readonly Path[]
  readonly facts: ReadonlyMap<string, readonly BaselineFact[]>
  /** By code of the target, oldest first. */
  readonly recognitions: ReadonlyMap<string, readonly RecognitionFact[]>
  /** Why this person may not record a recognition; null: may. */
  readonly whyNotRecognise: string | null
  readonly weights: ReadonlyMap<string, BaseWeights>
  readonly due: readonly Period[]
  readonly yearOver: boolean
}

const byCode = <Fact extends { readonly code: string }>(
  all: readonly Fact[],
): ReadonlyMap<string, readonly Fact[]> => {
  const held = new Map<string, Fact[]>()
  for (const fact of all) {
    const before = held.get(fact.code)
    if (before) before.push(fact)
    else held.set(fact.code, [fact])
  }
  return held
}

export const readBoardGround = async (
  scope: Scope,
  db: Db,
  {
    plan,
    owners,
    also = [],
    asOf = null,
  }: Pick<BoardGround, 'plan' | 'owners'> & { readonly also?: readonly string[]; readonly asOf?: AsOf },
): Promise<BoardGround> => {
  const study = await studyPlan(db, scope.province, plan.id)
  const definitions = await definitionsOf(db, study, plan.id, asOf)
  const codes = [...study.judgedOn, ...also]
  const figures = await readYear(scope, db, { plan, codes, asOf })
  const facts: ReadonlyMap<string, readonly BaselineFact[]> = byCode(
    await readBaselineFacts(db, study, plan.id, asOf),
  )
  return {
    plan,
    study,
    definitions,
    owners,
    figures,
    earlier: await readEarlier(scope, db, { plan, study, definitions, codes, asOf }),
    facts,
    whyNotRecognise: whyNot(scope, 'recognition.record')?.message ?? null,
    recognitions: byCode((await listRecognitions(db, plan.id)).filter(knownBy(asOf))),
    paths: scenarioPaths(study, definitions, figures),
    weights: await listBaseWeights(db, plan.id, asOf),
    due: (await listOpenings(db)).flatMap((opened) =>
      opened.plan === plan.id && knownBy(asOf)({ at: opened.openedAt })
        ? (parsePeriod(opened.period) ?? [])
        : [],
    ),
    yearOver: yearOf(vietnameseDay(scope.now)) > plan.year,
  }
}

/** What was reported about an indicator in this year and the years before, one voice for each period. */
export const reportedOf = (
  ground: Pick<BoardGround, 'figures' | 'earlier' | 'owners'>,
  code: string,
  nature: Nature,
): readonly SaidFor[] => {
  const voice = { focal: ground.owners.get(code)?.[0] ?? null, nature }
  return withEarlier(speakingOf(ground.figures, code, voice), ground.earlier, code, voice)
}

/** The same numbers in another unit; none where the two measure different things. */
const inUnit = (said: readonly SaidFor[], from: Unit | null, to: Unit | null): readonly SaidFor[] => {
  if (!from || !to || from.quantity !== to.quantity) return []
  return said.map((one) => {
    const value = one.cell.kind === 'number' ? convert(one.cell.value, from, to) : null
    return value ? { ...one, cell: number(value) } : one
  })
}

type Heard = { readonly said: readonly SaidFor[]; readonly of: string | null }

/** What was reported about a row that says the same, in the target's unit. */
const heardOf = (ground: BoardGround, target: Target, row: string): Heard => {
  const definition = ground.definitions.get(row)?.definition
  const own = ground.definitions.get(codeOfTarget(target.id))?.definition
  if (!definition || definition.nature !== own?.nature) return { said: [], of: null }
  const said = reportedOf(ground, row, own.nature)
  const book = unitBook()
  return { said: inUnit(said, readUnit(definition.unit, book), readUnit(target.unit, book)), of: row }
}

/** What an indicator came to in the year before, by the firmest figure for the whole of it; null where none is known. */
export const yearBefore = (
  ground: BoardGround,
  code: string,
): { readonly period: Period; readonly value: Decimal } | null => {
  const before = period(String(ground.plan.year - 1))
  const found = reportedOf(ground, code, 'flow').find((one) => one.period === before)
  return found?.cell.kind === 'number' ? { period: before, value: found.cell.value } : null
}

/** A target with its figures: its own, else those of the row that prints the same thing; and where it stood before the year. */
export const boardTarget = (
  ground: BoardGround,
  target: Target,
): { readonly target: BoardTarget; readonly of: string | null } | null => {
  const code = codeOfTarget(target.id)
  const definition = ground.definitions.get(code)?.definition
  const baselines = ground.study.baselines.get(code) ?? []
  if (!definition) return null
  const { year } = ground.plan
  const grown = target === growthTarget(ground.study.plan) ? growthPath(ground.paths) : null
  const rows = [...baselines.map(({ key }) => key), ...(grown ? [grown.indicator] : [])].filter((key) =>
    ground.definitions.has(key),
  )
  const isOfYear = ({ period: at }: SaidFor) => at.startsWith(String(year))
  const own: Heard = {
    said: reportedOf(ground, code, definition.nature),
    of: null,
  }
  const twins = rows.map((row) => heardOf(ground, target, row))
  const heard = own.said.some(isOfYear) ? own : (twins.find(({ said }) => said.some(isOfYear)) ?? own)
  const before = [own, ...twins]
    .flatMap(({ said }) => said)
    .find(({ period: at, cell }) => at === String(year - 1) && cell.kind === 'number')
  const paths = ground.paths.flatMap((path) => {
    if (!rows.includes(path.indicator)) return []
    return pathInUnit(asGrowth(path), target.unit, unitBook()) ?? []
  })
  const path = paths[0]?.indicator ?? ''
  return {
    of: heard.of,
    target: {
      target,
      definition,
      baselines,
      facts: ground.facts.get(code) ?? [],
      said: heard.said,
      paths,
      weights: (ground.weights.get(code) ?? ground.weights.get(path))?.weights ?? new Map(),
      before:
        before?.cell.kind === 'number'
          ? { period: period(String(year - 1)), value: before.cell.value }
          : null,
      due: ground.due,
      year,
      yearOver: ground.yearOver,
    },
  }
}
