import { toWire, type WireCell } from '#core/figure/wire.ts'
import type { QuarterPart } from '#core/page/quarter-part.ts'
import { runOf } from '#core/figure/over-time/year-run.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { type Asked, type AskedSection, figureLines } from '#core/report/form.ts'
import {
  asksQuarterItself,
  quarterCode,
  quarterWith,
  readFormCode,
  toDateWith,
} from '#core/report/quarter.ts'
import type { Path } from '#core/scenario/path.ts'
import { period as periodOf, sayPeriod, type Period } from '#core/time/period.ts'
import { readYear, speakingOf, type YearFigures } from '#actions/figure/year-figures.ts'
import { definitionsOf, studyPlan } from '#actions/plan/plan-study.ts'
import { scenarioPaths } from '#actions/scenario/scenario-paths.ts'
import type { Scope } from '#actions/scope.ts'
import { findPlanHead } from '#store/plans.ts'
import type { Db } from '#store/store.ts'

/** The scenario rows of a form in the month that ends a quarter. */
export type QuarterGround = {
  readonly quarter: Period
  readonly paths: ReadonlyMap<string, Path>
  readonly natures: ReadonlyMap<string, Nature>
  readonly figures: YearFigures
}

/** What the quarter is held against; null where the period ends none, or the form has no row of the scenario. */
export const quarterGround = async (
  scope: Scope,
  db: Db,
  plan: string,
  { period, sections }: { readonly period: string; readonly sections: readonly AskedSection[] },
): Promise<QuarterGround | null> => {
  const quarter = quarterWith(periodOf(period))
  const head = quarter && (await findPlanHead(db, plan))
  if (!quarter || !head) return null
  const study = await studyPlan(db, scope.province, plan)
  const definitions = await definitionsOf(db, study, plan)
  const here = new Set(figureLines(sections).map(({ code }) => code))
  const codes = scenarioPaths(study, definitions, new Map())
    .filter(({ indicator, heading }) => !heading && here.has(indicator))
    .map(({ indicator }) => indicator)
  if (codes.length === 0) return null
  const figures = await readYear(scope, db, { plan: head, codes })
  const wanted = new Set(codes)
  const paths = scenarioPaths(study, definitions, figures).filter(({ indicator }) => wanted.has(indicator))
  return {
    quarter,
    figures,
    paths: new Map(paths.map((path) => [path.indicator, path])),
    natures: new Map(paths.map(({ indicator, nature }) => [indicator, nature])),
  }
}

const stepOf = (path: Path, quarter: Period): WireCell => {
  const step = path.steps.find(({ period }) => period === quarter)
  return step ? toWire(step.cell) : { kind: 'missing' }
}

const ownLine = (line: Asked, quarter: Period): Asked => ({
  ...line,
  code: quarterCode(line.code, quarter),
  name: `${line.name}: riêng ${sayPeriod(quarter)}`,
  stt: '',
  level: line.level + 1,
})

/** The form with the questions that only the quarter has: growth of the quarter itself, below the growth of the year so far. */
export const withQuarterLines = (
  sections: readonly AskedSection[],
  { quarter, paths, natures }: QuarterGround,
): readonly AskedSection[] =>
  sections.map((section) => ({
    ...section,
    lines: section.lines.flatMap((line) => {
      const path = paths.get(line.code)
      const asks = path && !line.heading && asksQuarterItself(natures.get(line.code) ?? null, quarter)
      return asks ? [line, ownLine(line, quarter)] : [line]
    }),
  }))

/** Only the quarter's questions that a sending answered. */
export const onlyAnswered = (
  sections: readonly AskedSection[],
  answered: { readonly has: (code: string) => boolean },
): readonly AskedSection[] =>
  sections.map((section) => ({
    ...section,
    lines: section.lines.filter(({ code }) => readFormCode(code).quarter === null || answered.has(code)),
  }))

/** The part of the page: each row of the scenario beside its path and the quarter before. */
export const quarterPart = (
  { quarter, paths, natures, figures }: QuarterGround,
  focalOf: (code: string) => string | null,
): QuarterPart => ({
  period: quarter,
  toDate: toDateWith(quarter),
  lines: [...paths.values()].map((path) => {
    const nature = natures.get(path.indicator) ?? 'flow'
    const steps = path.steps.map(({ period }) => period)
    const at = steps.indexOf(quarter)
    const said = speakingOf(figures, path.indicator, { focal: focalOf(path.indicator), nature })
    const last = at > 0 ? runOf(nature, steps, said)[at - 1] : undefined
    return {
      code: path.indicator,
      own: asksQuarterItself(nature, quarter) ? quarterCode(path.indicator, quarter) : null,
      name: path.name,
      unit: path.unit,
      nature,
      year: toWire(path.year.cell),
      path: stepOf(path, quarter),
      before: toWire(last?.toDate.cell ?? { kind: 'missing' }),
      lastQuarter: toWire(last?.inPeriod.cell ?? { kind: 'missing' }),
    }
  }),
})
