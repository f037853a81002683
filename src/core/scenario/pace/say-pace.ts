import { printAmount } from '#core/figure/amount.ts'
import { type Decimal, size } from '#core/figure/decimal.ts'
import type { Nature } from '#core/indicator/definition.ts'
import type { Pace } from '#core/scenario/pace/question.ts'
import { sayPeriod } from '#core/time/period.ts'

/** How a need is shown: as many decimals as its own scale, three of a growth at the most. */
const shown = (nature: Nature, value: Decimal): string =>
  printAmount(value, nature === 'index' ? Math.min(value.scale, 3) : undefined)

const asks: Readonly<Record<Nature, string>> = {
  flow: 'Còn',
  cumulative: 'Còn (điểm %)',
  stock: 'Cần thêm đến cuối năm',
  rate: 'Cần thay đổi đến cuối năm',
  average: 'Cần',
  index: 'Phần còn lại của năm phải tăng (%)',
  yearly: 'Cần',
}

/** The pace in one sentence for a table and for print; the steps stand beside it where there is a path. */
export const sayPace = (nature: Nature, pace: Pace): string => {
  switch (pace.kind) {
    case 'reached':
      return 'Đã đến mức giao.'
    case 'broken':
      return `Đã vượt mức trần ${shown(nature, pace.over)}.`
    case 'unknown':
      return pace.why
    case 'needs': {
      const steps = (pace.byProfile ?? []).map(
        ({ period, step }) => `${sayPeriod(period)}: ${shown(nature, step)}`,
      )
      const way = steps.length === 0 ? '' : ` – theo lộ trình ${steps.join('; ')}`
      const limit = pace.unreachable
        ? `. Không khả thi theo mức đã có: cao nhất ${shown(nature, size(pace.unreachable.best.value))} (${sayPeriod(pace.unreachable.best.period)})`
        : ''
      return `${asks[nature]} ${shown(nature, pace.remaining)}${way}${limit}.`
    }
  }
}
