import { printAmount } from '#core/figure/amount.ts'
import type { Cell } from '#core/figure/cell.ts'
import { isZero } from '#core/figure/decimal.ts'
import type { Outcome } from '#core/target/judge/outcome.ts'
import { type Period, sayPeriod } from '#core/time/period.ts'

/**
 * “Không để xảy ra …” is a counter with the ceiling 0 (Q29, B22). Silence proves nothing: every period due needs its own
 * explicit 0. One case breaks it, whenever it came.
 */
export const judgeZero = (
  due: readonly Period[],
  said: ReadonlyMap<Period, Cell>,
  yearOver: boolean,
): Outcome => {
  const broken = due.flatMap((period) => {
    const cell = said.get(period)
    return cell?.kind === 'number' && !isZero(cell.value)
      ? [`${sayPeriod(period)} (${printAmount(cell.value)})`]
      : []
  })
  if (broken.length > 0) return { verdict: 'notMet', because: `Đã xảy ra ở ${broken.join(', ')}.` }
  const silent = due.filter((period) => said.get(period)?.kind !== 'number')
  if (silent.length === due.length && due.length > 0)
    return { verdict: 'noData', because: 'Chưa kỳ nào báo số 0.' }
  if (silent.length > 0)
    return {
      verdict: 'notYet',
      because: `Chưa có số 0 của ${silent.map(sayPeriod).join(', ')}; không báo cáo không phải là không xảy ra.`,
    }
  if (due.length === 0) return { verdict: 'noData', because: 'Chưa đến kỳ nào.' }
  return yearOver
    ? { verdict: 'met', because: `Cả ${due.length} kỳ đều báo 0.` }
    : { verdict: 'likely', because: `${due.length} kỳ đã qua đều báo 0, năm chưa hết.` }
}
