import { fromWire } from '#core/figure/wire.ts'
import { saidAsGrowth, type SaidFor, speakingFor } from '#core/figure/over-time/speaking.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { parsePeriod } from '#core/time/period.ts'
import type { AsOf } from '#actions/as-of.ts'
import type { Scope } from '#actions/scope.ts'
import { type ReadFigure, readFigures } from '#store/figures/read-figures.ts'
import type { Db } from '#store/store.ts'

/** Every period of a year. */
export const partsOf = (year: number): readonly string[] => [
  `${year}`,
  `${year}-S1`,
  `${year}-S2`,
  `${year}-9M`,
  ...[1, 2, 3, 4].map((n) => `${year}-Q${n}`),
  ...Array.from({ length: 12 }, (_, at) => `${year}-M${String(at + 1).padStart(2, '0')}`),
]

/** The province's own figures of a plan's year and of the year before, of every kind, of these indicators. */
export type YearFigures = ReadonlyMap<string, readonly ReadFigure[]>

export const readYear = async (
  scope: Scope,
  db: Db,
  {
    plan,
    codes,
    asOf = null,
  }: {
    readonly plan: { readonly id: string; readonly year: number }
    readonly codes: readonly string[]
    readonly asOf?: AsOf
  },
): Promise<YearFigures> => {
  const figures = await readFigures(db, {
    plan: plan.id,
    periods: [...partsOf(plan.year - 1), ...partsOf(plan.year)],
    indicators: codes,
    scopes: [scope.province],
    ...(asOf ? { asOf } : {}),
  })
  const held = new Map<string, ReadFigure[]>()
  for (const figure of figures) {
    const before = held.get(figure.indicator)
    if (before) before.push(figure)
    else held.set(figure.indicator, [figure])
  }
  return held
}

const saidOf = ({ period, kind, basis, cell }: ReadFigure): readonly SaidFor[] => {
  const found = parsePeriod(period)
  return found ? [{ period: found, kind, basis, cell: fromWire(cell) }] : []
}

/** What was reported about an indicator, one voice for each period, growth as growth; what the plan prints is no report. */
export const speakingOf = (
  figures: YearFigures,
  code: string,
  { focal, nature }: { readonly focal: string | null; readonly nature: Nature },
): readonly SaidFor[] => {
  const said = speakingFor((figures.get(code) ?? []).flatMap(saidOf), focal)
  return nature === 'index' ? saidAsGrowth(said) : said
}
