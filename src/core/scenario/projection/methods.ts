import { add, type Decimal, divide, integer, isZero, multiply, subtract, sum } from '#core/figure/decimal.ts'
import type { Nature } from '#core/indicator/definition.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { growthOnPath } from '#core/scenario/projection/growth-on-path.ts'
import { standOf, type YearRun } from '#core/scenario/projection/series.ts'

/** linear: as until now · lastYears: as earlier years went on from here · scenario: as the path goes on from here */
export type Method = 'linear' | 'lastYears' | 'scenario'

export type Stand = {
  readonly nature: Nature
  readonly closed: number
  /** Into how many the year is divided. */
  readonly steps: number
  readonly now: Decimal | null
  /** Where last year ended. */
  readonly atStart: Decimal | null
  readonly path: readonly Decimal[] | null
  /** What the path prints for the year itself. */
  readonly pathYear: Decimal | null
  /** The year in its steps, and the base-year weight of each; null where one is not known (Q3). */
  readonly run: YearRun
  readonly weights: readonly Decimal[] | null
  readonly past: readonly YearRun[]
}

type Project = (stand: Stand) => Result<Decimal, string>

const places = 6
const runsUp = (nature: Nature): boolean => nature === 'flow' || nature === 'cumulative'

/** What a year is cannot be read off its last step: growth and averages are of the step alone. */
const isNoLevel = (nature: Nature): boolean => nature === 'index' || nature === 'average'

const settled = (value: Decimal | null, why: string): Result<Decimal, string> =>
  value ? ok(value) : fail(why)

const linear: Project = (stand) => {
  const { nature, now, atStart, closed, steps } = stand
  if (!now) return fail('các kỳ đã qua chưa đủ số liệu.')
  if (nature === 'index' || nature === 'yearly' || nature === 'average')
    return fail('chỉ tiêu này không kéo thẳng theo thời gian được.')
  const [all, gone] = [integer(steps), integer(closed)]
  if (runsUp(nature)) return settled(divide(multiply(now, all), gone, places), 'chưa có kỳ nào.')
  if (!atStart) return fail('chưa có số cuối năm trước để biết mức thay đổi.')
  const moved = divide(multiply(subtract(now, atStart), all), gone, places)
  return settled(moved && add(atStart, moved), 'chưa có kỳ nào.')
}

/** Ends and stands of the same runs: their ratio for what runs up, their distance for a level. Add first, divide last. */
const goOn = (
  { nature, now }: Stand,
  runs: readonly { readonly here: Decimal; readonly end: Decimal }[],
): Result<Decimal, string> => {
  if (!now) return fail('các kỳ đã qua chưa đủ số liệu.')
  const [here, end] = [sum(runs.map((run) => run.here)), sum(runs.map((run) => run.end))]
  if (runsUp(nature)) {
    if (isZero(here)) return fail('đến kỳ này chưa có gì để so.')
    return settled(divide(multiply(now, end), here, places), 'đến kỳ này chưa có gì để so.')
  }
  const mean = divide(subtract(end, here), integer(runs.length), places)
  return settled(mean && add(now, mean), 'không có năm nào để so.')
}

const lastYears: Project = (stand) => {
  if (stand.nature === 'yearly') return fail('chỉ tiêu chỉ có số cả năm.')
  if (isNoLevel(stand.nature)) return fail('số của quý cuối năm trước không phải số của cả năm trước.')
  const runs = stand.past.flatMap((run) => {
    const [here, end] = [standOf(stand.nature, run, stand.closed), standOf(stand.nature, run, run.length)]
    return here && end ? [{ here, end }] : []
  })
  if (runs.length === 0) return fail('cần ít nhất 12 tháng của một năm trước trọn vẹn.')
  return goOn(stand, runs)
}

const scenario: Project = (stand) => {
  if (!stand.path) return fail('không có lộ trình trong kịch bản.')
  if (isNoLevel(stand.nature)) return growthOnPath({ ...stand, path: stand.path })
  const [here, end] = [
    standOf(stand.nature, stand.path, stand.closed),
    standOf(stand.nature, stand.path, stand.path.length),
  ]
  return here && end ? goOn(stand, [{ here, end }]) : fail('lộ trình chưa có số đến kỳ này.')
}

export const methods: Readonly<Record<Method, Project>> = { linear, lastYears, scenario }

export const sayMethod: Readonly<Record<Method, string>> = {
  linear: 'Kéo thẳng từ đầu năm',
  lastYears: 'Theo nhịp các năm trước',
  scenario: 'Theo lộ trình kịch bản',
}
