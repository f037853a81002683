import { printAmount } from '#core/figure/amount.ts'
import { passes } from '#core/target/comparing.ts'
import { closesYear, isFirm, type Number, type Outcome } from '#core/target/judge/outcome.ts'
import type { ToJudge } from '#core/target/judge/judged.ts'
import { sayPeriod } from '#core/time/period.ts'

/**
 * `Duy trì` is watched in every measured period (Q5, B07): 10,9 in the second quarter breaks 11 although the year ends
 * at 11,2. While the year runs, holding so far is a likelihood, no verdict.
 */
export const judgeMaintained = (asked: ToJudge): Outcome => {
  const numbers = asked.measured.flatMap((one): readonly Number[] =>
    one.cell.kind === 'number' ? [{ ...one, value: one.cell.value }] : [],
  )
  const breaches = numbers.filter(({ value }) => !passes(value, asked.wanted))
  const last = numbers.at(-1)
  if (!last) return { verdict: 'noData', because: 'Chưa có kỳ nào có số liệu.' }
  if (breaches.length > 0) {
    const where = breaches
      .map(({ period, value }) => `${sayPeriod(period)} (${printAmount(value)})`)
      .join(', ')
    const firm = breaches.some((one) => isFirm(one, asked))
    return {
      verdict: firm ? 'notMet' : 'hardly',
      because: `Không giữ được mức ở ${where}.`,
      ...(passes(last.value, asked.wanted) ? { warning: 'Kỳ gần nhất đã trở lại mức duy trì.' } : {}),
    }
  }
  const all = `Giữ được ở cả ${numbers.length} kỳ có số liệu`
  if (closesYear(last))
    return isFirm(last, asked)
      ? { verdict: 'met', because: `${all}.` }
      : { verdict: 'expectedMet', because: `${all}, số cuối năm còn là số ước.` }
  if (asked.yearOver) return { verdict: 'noData', because: `${all}, chưa có số cuối năm.` }
  return { verdict: 'likely', because: `${all}, năm chưa hết.` }
}
