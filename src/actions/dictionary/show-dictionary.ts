import type { Definition } from '#core/indicator/definition.ts'
import type { StandingDefinition } from '#core/indicator/standing-definition.ts'
import type { DictionaryLine, DictionaryPage } from '#core/page/dictionary-page.ts'
import type { PlanHead, WireError } from '#core/page/head.ts'
import type { Clause } from '#core/plan/plan.ts'
import type { PlanIndicator } from '#core/indicator/of-plan.ts'
import { ok, type Result } from '#core/result.ts'
import { definitionsOf, studyPlan } from '#actions/plan/plan-study.ts'
import { whyNot } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { withPlan } from '#actions/plan/with-plan.ts'
import { listIndicators } from '#store/indicators.ts'
import { listClauses } from '#store/plans.ts'
import type { Db } from '#store/store.ts'

/** `GET /api/plans/:plan/dictionary`: proposed from the plan's words and numbers, confirmed by a person (B12). */
export const showDictionary = (scope: Scope, address: string): Promise<Result<DictionaryPage, WireError>> =>
  withPlan(scope, address, async (db, plan) => ok(await dictionaryPage(scope, db, plan)))

export const dictionaryPage = async (scope: Scope, db: Db, plan: PlanHead): Promise<DictionaryPage> => {
  const study = await studyPlan(db, scope.province, plan.id)
  const standing = await definitionsOf(db, study, plan.id)
  const clauses = (await listClauses(db, plan.id)).filter(({ kind }) => kind === 'target')
  const indicators = await listIndicators(db, plan.id)
  return {
    plan,
    lines: indicators.flatMap((indicator) => {
      const found = standing.get(indicator.code)
      return found ? [lineOf(indicator, found, clauses)] : []
    }),
    whyNotConfirm: whyNot(scope, 'dictionary.confirm')?.message ?? null,
  }
}

const lineOf = (
  indicator: PlanIndicator,
  { definition, proposed, confirmed }: StandingDefinition,
  clauses: readonly Clause[],
): DictionaryLine => ({
  definition,
  source:
    indicator.table === null
      ? (clauses.find(({ lines }) => lines.includes(indicator.line))?.id ??
        `Chỉ tiêu ${indicator.target ?? ''}`)
      : `Biểu ${indicator.table.replace(/^\D+/, '')}`,
  line: indicator.line,
  path: indicator.path,
  why: proposed?.why ?? {},
  differs: proposed ? differences(definition, proposed.definition) : {},
  confirmed: confirmed && { by: confirmed.byName, at: confirmed.at, reason: confirmed.reason },
})

const compared = [
  'nature',
  'space',
  'direction',
  'price',
  'base',
  'meaning',
  'numerator',
  'denominator',
  'factor',
  'weight',
  'exclusions',
  'source',
  'disclosure',
] as const satisfies readonly (keyof Definition)[]

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** What was proposed, where a person said otherwise. */
const differences = (now: Definition, proposed: Definition): DictionaryLine['differs'] =>
  Object.fromEntries(
    compared.flatMap((field) =>
      textOf(now[field]) === textOf(proposed[field]) ? [] : [[field, textOf(proposed[field])]],
    ),
  )
