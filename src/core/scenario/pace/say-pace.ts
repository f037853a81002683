import { printAmount } from '#core/figure/amount.ts'
import { type Decimal, size } from '#core/figure/decimal.ts'
import type { Nature } from '#core/indicator/definition.ts'
import type { Pace } from '#core/scenario/pace/question.ts'
import { monthsOf, type Period, sayPeriod } from '#core/time/period.ts'

/** How a need is shown: as many decimals as its own scale, three of a growth at the most. */
const shown = (nature: Nature, value: Decimal): string =>
  printAmount(value, nature === 'index' ? Math.min(value.scale, 3) : undefined)

const asks: Readonly<Record<Nature, string>> = {
  flow: 'Còn',
  cumulative: 'Còn',
  stock: 'Cần thêm',
  rate: 'Cần thay đổi',
  average: 'Cần',
  index: 'Phần còn lại của năm phải tăng',
  yearly: 'Cần',
}

const unitOf = (nature: Nature, unit: string): string => {
  // the distance between two percentages is said in points
  if (nature === 'cumulative' || (nature === 'rate' && unit.trim() === '%')) return ' điểm %'
  if (nature === 'index') return '%'
  return unit === '' ? '' : ` ${unit.trim().toLocaleLowerCase('vi')}`
}

const monthsIn = (rest: readonly Period[]): number =>
  rest.map(monthsOf).reduce((sum, [first, last]) => sum + last - first + 1, 0)

/** The pace in one sentence for a table and for print; the steps follow where there is a path. */
export const sayPace = (nature: Nature, pace: Pace, unit: string): string => {
  switch (pace.kind) {
    case 'reached':
      return 'Đã đến mức giao.'
    case 'broken':
      return `Đã vượt mức trần ${shown(nature, pace.over)}${unitOf(nature, unit)}.`
    case 'unknown':
      return pace.why
    case 'needs': {
      if (pace.atMark) return 'Mới bằng mức giao: phải qua mức này mới đạt.'
      const steps = (pace.byProfile ?? []).map(
        ({ period, step }) => `${sayPeriod(period)}: ${shown(nature, step)}`,
      )
      const way = steps.length === 0 ? '' : `; theo lộ trình ${steps.join('; ')}`
      const limit = pace.unreachable
        ? `. Không khả thi theo mức đã có: cao nhất ${shown(nature, size(pace.unreachable.best.value))} (${sayPeriod(pace.unreachable.best.period)})`
        : ''
      const amount = `${shown(nature, pace.remaining)}${unitOf(nature, unit)}`
      return `${asks[nature]} ${amount} trong ${monthsIn(pace.rest)} tháng${way}${limit}.`
    }
  }
}
