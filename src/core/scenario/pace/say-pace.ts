import { printAmount } from '#core/figure/amount.ts'
import { type Decimal, size } from '#core/figure/decimal.ts'
import type { Nature } from '#core/indicator/definition.ts'
import type { Pace } from '#core/scenario/pace/question.ts'
import { monthsOf, type Period } from '#core/time/period.ts'
import { both, inBoth, type Words } from '#core/words/both.ts'

/** How a need is shown: as many decimals as its own scale, three of a growth at the most. */
const shown = (nature: Nature, value: Decimal): string =>
  printAmount(value, nature === 'index' ? Math.min(value.scale, 3) : undefined)

const asks: Readonly<Record<Nature, Words>> = {
  flow: both('Còn', 'Still'),
  cumulative: both('Còn', 'Still'),
  stock: both('Cần thêm', 'It needs another'),
  rate: both('Cần thay đổi', 'It has to change by'),
  average: both('Cần', 'It needs'),
  index: both('Phần còn lại của năm phải tăng', 'The rest of the year must grow by'),
  yearly: both('Cần', 'It needs'),
}

/** `Triệu USD` → `triệu USD`: as the plan prints it, but for the capital that began its cell. */
const uncapped = (unit: string): string => {
  const [first = '', ...rest] = unit.trim().split(/\s+/u)
  const isMark = first.length > 1 && first === first.toLocaleUpperCase('vi')
  const begun = isMark ? first : `${first.charAt(0).toLocaleLowerCase('vi')}${first.slice(1)}`
  const whole = [begun, ...rest].join(' ')
  // a unit that begins with a number would run into the amount: `12,5 (1000t)`
  return /^\d/u.test(whole) ? `(${whole})` : whole
}

const unitOf = (nature: Nature, unit: string, language: 'vi' | 'en'): string => {
  // the distance between two percentages is said in points
  const isShare = unit.trim() === '%' || unit.trim() === ''
  if ((nature === 'cumulative' && isShare) || (nature === 'rate' && unit.trim() === '%'))
    return language === 'vi' ? ' điểm phần trăm' : ' percentage points'
  if (nature === 'index') return '%'
  return unit.trim() === '' ? '' : ` ${uncapped(unit)}`
}

const monthsIn = (rest: readonly Period[]): number =>
  rest.map(monthsOf).reduce((sum, [first, last]) => sum + last - first + 1, 0)

const reached = both('Đã đến mức giao.', 'The target is reached.')
const atMark = both(
  'Mới bằng mức giao: phải qua mức này mới đạt.',
  'It stands at the mark, which has to be passed.',
)

const told = (
  nature: Nature,
  pace: Extract<Pace, { kind: 'needs' }>,
  {
    unit,
    language,
    name,
  }: { readonly unit: string; readonly language: 'vi' | 'en'; readonly name: (text: string) => string },
): string => {
  const isVi = language === 'vi'
  const steps = (pace.byProfile ?? []).map(({ period, step }) => `${name(period)}: ${shown(nature, step)}`)
  const way = steps.length === 0 ? '' : `; ${isVi ? 'theo lộ trình' : 'by the path'} ${steps.join('; ')}`
  const best = pace.unreachable?.best
  const most = best ? `${shown(nature, size(best.value))} (${name(best.period)})` : ''
  const beyond = isVi
    ? `. Không khả thi theo mức đã có: cao nhất ${most}`
    : `. Beyond the best there has been: ${most}`
  const amount = `${shown(nature, pace.remaining)}${unitOf(nature, unit, language)}`
  const months = monthsIn(pace.rest)
  const within = isVi ? `trong ${months} tháng` : `in ${months} ${months === 1 ? 'month' : 'months'}`
  return `${asks[nature][language]} ${amount} ${within}${way}${best ? beyond : ''}.`
}

/** The pace in one sentence for a table and for print; the steps follow where there is a path. */
export const sayPace = (nature: Nature, pace: Pace, unit: string): Words => {
  switch (pace.kind) {
    case 'reached':
      return reached
    case 'broken':
      return inBoth((language) => {
        const over = `${shown(nature, pace.over)}${unitOf(nature, unit, language)}`
        return language === 'vi' ? `Đã vượt mức trần ${over}.` : `${over} above the ceiling.`
      })
    case 'unknown':
      return pace.why
    case 'needs':
      return pace.atMark ? atMark : inBoth((language, name) => told(nature, pace, { unit, language, name }))
  }
}
