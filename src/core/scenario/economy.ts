import { numberIn } from '#core/figure/cell.ts'
import { compare, type Decimal } from '#core/figure/decimal.ts'
import { plainWords } from '#core/indicator/plain-words.ts'
import { spoken, wordList } from '#core/indicator/propose/spoken.ts'
import type { Plan, Target } from '#core/plan/plan.ts'
import { type Contributions, contributionsOf } from '#core/scenario/contribution.ts'
import { asGrowth } from '#core/scenario/in-unit.ts'
import type { Path } from '#core/scenario/path.ts'

const economy = wordList('tăng trưởng kinh tế', 'tăng trưởng grdp', 'grdp', 'tổng sản phẩm', 'tăng trưởng')
const partial = wordList('ngành', 'khu vực', 'công nghiệp', 'nông lâm', 'dịch vụ', 'bình quân', 'tỷ trọng')

/** Growth of the whole economy, however it is named: what a scenario is about, and what its sectors explain. */
const isOfEconomy = (name: string): boolean => {
  const words = plainWords(name)
  return spoken(words, economy) !== null && spoken(words, partial) === null
}

/** The headline target for the growth of the economy; null where the plan has none. */
export const growthTarget = (plan: Plan): Target | null =>
  plan.targets.find(({ indicator, unit }) => unit.trim() === '%' && isOfEconomy(indicator)) ?? null

/** The scenario's row for it, as growth. */
export const growthPath = (paths: readonly Path[]): Path | null => {
  const found = paths.find(({ nature, name, heading }) => nature === 'index' && !heading && isOfEconomy(name))
  return found ? asGrowth(found) : null
}

/** Does the scenario lead to this value? 6,7 is committed, and its way to 9,5 belongs to what is striven for (Q6). */
export const leadsTo = (path: Path | null, value: Decimal): boolean => {
  const year = path && numberIn(path.year.cell)
  return year !== null && compare(year, value) === 0
}

/** The rows below the growth of the economy, those that a heading groups too; `Riêng …` is a part of one of them. */
const sectorRows = (paths: readonly Path[], growth: Path): readonly Path[] => {
  const at = paths.findIndex(({ indicator }) => indicator === growth.indicator)
  const after = paths.slice(at + 1)
  const end = after.findIndex(
    ({ level, nature, heading }) => level <= growth.level || (!heading && nature !== 'index'),
  )
  const own = (end < 0 ? after : after.slice(0, end)).filter(({ heading }) => !heading)
  const level = Math.min(...own.map((path) => path.level))
  return own.filter((path) => path.level === level).map(asGrowth)
}

/** What the sectors bring to the growth of the year (beyond 25), by the structure that the plan itself prints; null without either. */
export const sectorContributions = (plan: Plan, paths: readonly Path[]): Contributions | null => {
  const growth = growthPath(paths)
  const total = growth && numberIn(growth.year.cell)
  if (!growth || !total) return null
  const rows = sectorRows(paths, growth)
  const shares = plan.targets.filter(
    ({ comparator, unit, literal }) => comparator === '=' && unit === '%' && literal === ':',
  )
  if (rows.length < 3 || rows.length !== shares.length) return null
  const sectors = rows.flatMap(({ name, year }, at) => {
    const [value, share] = [numberIn(year.cell), shares[at]?.value]
    return value && share ? [{ name, growth: value, share }] : []
  })
  return sectors.length === rows.length ? contributionsOf(sectors, total) : null
}
