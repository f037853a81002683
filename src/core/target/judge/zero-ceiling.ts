import { printAmount } from '#core/figure/amount.ts'
import type { Cell } from '#core/figure/cell.ts'
import { isZero } from '#core/figure/decimal.ts'
import type { Outcome } from '#core/target/judge/outcome.ts'
import type { Period } from '#core/time/period.ts'
import { both, inBoth } from '#core/words/both.ts'

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
    return cell?.kind === 'number' && !isZero(cell.value) ? [{ period, value: printAmount(cell.value) }] : []
  })
  if (broken.length > 0)
    return {
      verdict: 'notMet',
      because: inBoth((language, name) => {
        const where = broken.map(({ period, value }) => `${name(period)} (${value})`).join(', ')
        return language === 'vi' ? `Đã xảy ra ở ${where}.` : `It happened in ${where}.`
      }),
    }
  const silent = due.filter((period) => said.get(period)?.kind !== 'number')
  if (silent.length === due.length && due.length > 0)
    return { verdict: 'noData', because: both('Chưa kỳ nào báo số 0.', 'No period has reported a 0 yet.') }
  if (silent.length > 0)
    return {
      verdict: 'notYet',
      because: inBoth((language, name) =>
        language === 'vi'
          ? `Chưa có số 0 của ${silent.map(name).join(', ')}; không báo cáo không phải là không xảy ra.`
          : `There is no 0 for ${silent.map(name).join(', ')}; not reporting is not the same as not happening.`,
      ),
    }
  if (due.length === 0)
    return { verdict: 'noData', because: both('Chưa đến kỳ nào.', 'No period is due yet.') }
  return yearOver
    ? {
        verdict: 'met',
        because: both(`Cả ${due.length} kỳ đều báo 0.`, `All ${due.length} periods reported 0.`),
      }
    : {
        verdict: 'likely',
        because: both(
          `${due.length} kỳ đã qua đều báo 0, năm chưa hết.`,
          `All ${due.length} periods so far reported 0; the year is not over.`,
        ),
      }
}
