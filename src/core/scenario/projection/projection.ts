import { compare, type Decimal, divide, multiply, of, subtract } from '#core/figure/decimal.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { type Years, fullYearsBefore, standOf } from '#core/scenario/projection/series.ts'
import { methods, type Method, type Stand } from '#core/scenario/projection/methods.ts'

/** One of three projections of the year, each with the error it would have made last year (beyond 24). No black box. */
export type Projection = {
  readonly method: Method
  /** Null where it is refused; then `why` says it. */
  readonly value: Decimal | null
  readonly why: string | null
  readonly backTest: BackTest | null
  /** Why there is no back-test; null where there is one. */
  readonly untested: string | null
}

export type BackTest = {
  readonly year: number
  readonly projected: Decimal
  readonly actual: Decimal
  /** (projected − actual) / actual, in percent. */
  readonly error: Decimal
}

export type ToProject = {
  readonly nature: Nature
  readonly year: number
  /** How many steps of the year are closed. */
  readonly closed: number
  readonly years: Years
  /** How far this year has come by the last closed step, where that is known without every step before. */
  readonly soFar?: Decimal | null
  /** Base-year weight of every step, in their order: growth only (Q3). */
  readonly weights?: readonly Decimal[] | null
  /** What the path prints for the year: growth and averages of the last step are not the year's. */
  readonly pathYear?: Decimal | null
  /** The scenario's path in the same steps; null where it has none. */
  readonly path: readonly Decimal[] | null
  /** Last year's path, for the back-test. */
  readonly lastPath: readonly Decimal[] | null
}

const errorPlaces = 6

const standFor = (asked: Omit<ToProject, 'lastPath'>): Stand => {
  const { nature, year, closed, years, path } = asked
  const runs = nature === 'flow' || nature === 'index'
  return {
    nature,
    closed,
    steps: path?.length ?? Math.max(...[...years.values()].map((run) => run.length)),
    now: (runs ? asked.soFar : null) ?? standOf(nature, years.get(year), closed),
    atStart: standOf(nature, years.get(year - 1), (years.get(year - 1) ?? []).length),
    path,
    pathYear: asked.pathYear ?? null,
    run: years.get(year) ?? [],
    weights: asked.weights ?? null,
    past: fullYearsBefore(years, year),
  }
}

const backTest = (asked: ToProject, method: Method): Pick<Projection, 'backTest' | 'untested'> => {
  const { nature, years, closed } = asked
  const year = asked.year - 1
  if (nature === 'index' || nature === 'average')
    return { backTest: null, untested: 'Số từng kỳ của năm trước không cho biết số cả năm để thử ngược.' }
  const run = years.get(year) ?? []
  const actual = standOf(nature, run, run.length)
  if (!actual || run.some((value) => value === null))
    return { backTest: null, untested: 'Năm trước chưa đủ số liệu để thử ngược.' }
  if (method === 'scenario' && asked.lastPath === null)
    return { backTest: null, untested: 'Không có lộ trình của năm trước để thử ngược.' }
  const tried = methods[method](standFor({ nature, year, closed, years, path: asked.lastPath }))
  if (!tried.ok) return { backTest: null, untested: `Chưa thử ngược được: ${tried.failure}` }
  const miss = multiply(subtract(tried.value, actual), of('100'))
  const error = compare(actual, of('0')) === 0 ? null : divide(miss, actual, errorPlaces)
  if (!error) return { backTest: null, untested: 'Năm trước bằng 0, không tính được sai số.' }
  return { backTest: { year, projected: tried.value, actual, error }, untested: null }
}

const order: readonly Method[] = ['linear', 'lastYears', 'scenario']

/** All three, in order; a refused one stays in the list with its reason. */
export const projectionsOf = (asked: ToProject): readonly Projection[] =>
  order.map((method) => {
    const made = methods[method](standFor(asked))
    return {
      method,
      value: made.ok ? made.value : null,
      why: made.ok ? null : made.failure,
      ...backTest(asked, method),
    }
  })
