import { type Cell, missing, number, numberIn } from '#core/figure/cell.ts'
import { subtract } from '#core/figure/decimal.ts'
import type { FigureKind } from '#core/figure/figure.ts'
import { fromWire, toWire, type WireCell } from '#core/figure/wire.ts'
import type { Direction, Nature } from '#core/indicator/definition.ts'
import type { ScenarioHead, ScenarioRow, ScenarioStep } from '#core/page/scenario-page.ts'
import { pathStandsAt } from '#core/scenario/path-at.ts'
import type { Path } from '#core/scenario/path.ts'
import { monthsOf, type Period } from '#core/time/period.ts'

/** What came, held against what the path wants; `gap` is what came less the path, missing where one of them is. */
export type HeldToPath = {
  readonly path: WireCell
  readonly actual: WireCell
  readonly kind: FigureKind | null
  readonly gap: WireCell
  /** The figure that says it; null where nobody said this very number. */
  readonly of: ScenarioStep['of']
}

/** A row of the scenario in the report of a quarter (G08). Growth is spoken of as growth. */
export type QuarterRow = {
  readonly code: string
  readonly stt: string
  readonly name: string
  readonly unit: string
  readonly level: number
  readonly heading: boolean
  readonly nature: Nature
  readonly direction: Direction
  readonly year: WireCell
  /** The quarter alone; null where it is the year so far (the first quarter) or the row is a level. */
  readonly own: HeldToPath | null
  /** Of the year by the end of the quarter: what has run up, or where it stands. */
  readonly toDate: HeldToPath
  /** Path and actual of every quarter of the year. */
  readonly steps: readonly (Pick<ScenarioStep, 'path' | 'actual' | 'kind'> & { readonly period: string })[]
  /** What the rest of the year needs, in one sentence; '' where nothing can be said. */
  readonly pace: string
  readonly unreachable: boolean
}

/** The quarter inside a consolidation, frozen with it: the report of that month says it, today and in ten years. */
export type QuarterSaid = {
  readonly quarter: string
  readonly scenarios: readonly ScenarioHead[]
  readonly rows: readonly QuarterRow[]
}

const minus = (actual: WireCell, path: WireCell): Cell => {
  const [came, wanted] = [numberIn(fromWire(actual)), numberIn(fromWire(path))]
  return came && wanted ? number(subtract(came, wanted)) : missing
}

const held = (
  path: WireCell,
  actual: WireCell,
  { kind, of }: Pick<ScenarioStep, 'kind' | 'of'>,
): HeldToPath => ({
  path,
  actual,
  kind: actual.kind === 'missing' ? null : kind,
  gap: toWire(minus(actual, path)),
  of,
})

/** Values that a quarter has apart from the year so far. */
const hasOwn = (nature: Nature, quarter: Period): boolean =>
  monthsOf(quarter)[0] > 1 && (nature === 'flow' || nature === 'index')

/** A row of the review as the report of a quarter says it. `path`: the same row, growth as growth. */
export const quarterRow = (path: Path, row: ScenarioRow, quarter: Period): QuarterRow => {
  const { code, stt, name, unit, level, heading, nature, direction, year, unreachable } = row
  const step = row.steps.find(({ period }) => period === quarter)
  const stands = heading ? null : pathStandsAt(path, quarter)
  const nothing: HeldToPath = {
    path: toWire(missing),
    actual: toWire(missing),
    kind: null,
    gap: toWire(missing),
    of: null,
  }
  // a derived value is nobody's figure: its passport is that of the running total behind it
  const own = step && held(step.path, step.actual, { kind: step.kind, of: step.derived ? null : step.of })
  return {
    code,
    stt,
    name,
    unit,
    level,
    heading,
    nature,
    direction,
    year,
    own: own && hasOwn(nature, quarter) ? own : null,
    toDate: step ? held(stands ? toWire(number(stands.value)) : toWire(missing), step.toDate, step) : nothing,
    steps: row.steps.map(({ period, path: wanted, actual, kind }) => ({
      period,
      path: wanted,
      actual,
      kind,
    })),
    pace: heading ? '' : row.pace.vi,
    unreachable,
  }
}
