import { number } from '#core/figure/cell.ts'
import { type SaidFor, speakingFor } from '#core/figure/over-time/speaking.ts'
import type { Definition, Nature } from '#core/indicator/definition.ts'
import { ownersOf } from '#core/indicator/owners.ts'
import { sameIndicators } from '#core/indicator/same-indicator.ts'
import type { StandingDefinition } from '#core/indicator/standing-definition.ts'
import { convert, readUnit } from '#core/indicator/unit.ts'
import type { PlanHead } from '#core/page/head.ts'
import { pathInUnit } from '#core/scenario/in-unit.ts'
import type { Path } from '#core/scenario/path.ts'
import { yearOfPeriod } from '#core/time/period.ts'
import { type AsOf, knownBy } from '#actions/as-of.ts'
import { definitionsOf, type PlanStudy, studyPlan, unitBook } from '#actions/plan/plan-study.ts'
import { scenarioPaths } from '#actions/scenario/scenario-paths.ts'
import type { Scope } from '#actions/scope.ts'
import { readYear, speakingOf } from '#actions/figure/year-figures.ts'
import { listOwnerFacts } from '#store/indicators.ts'
import { listPlanHeads } from '#store/plans.ts'
import type { Db } from '#store/store.ts'

/** What earlier plans of the province know of an indicator of this one, where they have the same: its years and its paths. */
export type EarlierYears = {
  /** Reports of the years before, in this plan's unit. */
  readonly said: ReadonlyMap<string, readonly SaidFor[]>
  /** The path of the plan of the year before, in this plan's unit. */
  readonly lastPath: ReadonlyMap<string, Path>
}

/** A profile is taken from, and tried on, at most so many years. */
const mostYears = 3

type Now = {
  readonly plan: PlanHead
  readonly study: PlanStudy
  readonly definitions: ReadonlyMap<string, StandingDefinition>
  /** Only these are asked for. */
  readonly codes: readonly string[]
  readonly asOf: AsOf
}

const definedIn = (standing: ReadonlyMap<string, StandingDefinition>): ReadonlyMap<string, Definition> =>
  new Map([...standing].map(([code, { definition }]) => [code, definition]))

/** Of each year before, the plan that is there; of two the one that is listed first. */
const before = (heads: readonly PlanHead[], year: number): readonly PlanHead[] => {
  const held = new Map<number, PlanHead>()
  for (const head of heads)
    if (head.year < year && head.year >= year - mostYears && !held.has(head.year)) held.set(head.year, head)
  return [...held.values()]
}

const inUnit = (said: readonly SaidFor[], from: string, to: string): readonly SaidFor[] => {
  const [own, wanted] = [readUnit(from, unitBook()), readUnit(to, unitBook())]
  if (!own || !wanted || own.power === wanted.power) return said
  return said.map((one) => {
    const value = one.cell.kind === 'number' ? convert(one.cell.value, own, wanted) : null
    return value ? { ...one, cell: number(value) } : one
  })
}

/** Asked once for a page. A province with one plan pays one short question. */
export const readEarlier = async (
  scope: Scope,
  db: Db,
  { plan, study, definitions, codes, asOf }: Now,
): Promise<EarlierYears> => {
  const said = new Map<string, readonly SaidFor[]>()
  const lastPath = new Map<string, Path>()
  const now = { plan: study.plan, definitions: definedIn(definitions) }
  for (const head of before(await listPlanHeads(db), plan.year)) {
    const past = await studyPlan(db, scope.province, head.id)
    const then = await definitionsOf(db, past, head.id, asOf)
    const same = sameIndicators(now, { plan: past.plan, definitions: definedIn(then) }, unitBook())
    const matched = codes.flatMap((code) => {
      const [other, own] = [same.get(code) ?? '', definitions.get(code)?.definition]
      const its = then.get(other)?.definition
      return own && its ? [{ code, other, own, its }] : []
    })
    const figures = await readYear(scope, db, { plan: head, codes: matched.map(({ other }) => other), asOf })
    const owned = ownersOf((await listOwnerFacts(db, head.id)).filter(knownBy(asOf)))
    const paths = head.year === plan.year - 1 ? scenarioPaths(past, then, figures) : []
    for (const { code, other, own, its } of matched) {
      const voice = { focal: owned.get(other)?.owners[0] ?? null, nature: own.nature }
      const reports = speakingOf(figures, other, voice).filter(
        ({ period }) => yearOfPeriod(period) < plan.year,
      )
      said.set(code, [...(said.get(code) ?? []), ...inUnit(reports, its.unit, own.unit)])
      const path = paths.find(({ indicator, heading }) => indicator === other && !heading)
      const converted = path && (its.unit === own.unit ? path : pathInUnit(path, own.unit, unitBook()))
      if (converted) lastPath.set(code, converted)
    }
  }
  return { said, lastPath }
}

/** This plan's figures and those of the plans before it, one voice for each period; of two as firm this plan's. */
export const withEarlier = (
  own: readonly SaidFor[],
  { said }: EarlierYears,
  code: string,
  { focal }: { readonly focal: string | null; readonly nature: Nature },
): readonly SaidFor[] => {
  const others = said.get(code) ?? []
  return others.length === 0 ? own : speakingFor([...own, ...others], focal)
}
