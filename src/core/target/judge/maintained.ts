import { printAmount } from '#core/figure/amount.ts'
import { passes } from '#core/target/comparing.ts'
import { closesYear, isFirm, type Number, type Outcome } from '#core/target/judge/outcome.ts'
import type { ToJudge } from '#core/target/judge/judged.ts'
import { both, inBoth } from '#core/words/both.ts'

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
  if (!last)
    return { verdict: 'noData', because: both('Chưa có kỳ nào có số liệu.', 'No period has a figure yet.') }
  if (breaches.length > 0) {
    const where = (name: (text: string) => string): string =>
      breaches.map(({ period, value }) => `${name(period)} (${printAmount(value)})`).join(', ')
    const firm = breaches.some((one) => isFirm(one, asked))
    return {
      verdict: firm ? 'notMet' : 'hardly',
      because: inBoth((language, name) =>
        language === 'vi'
          ? `Không giữ được mức ở ${where(name)}.`
          : `The level was not kept in ${where(name)}.`,
      ),
      ...(passes(last.value, asked.wanted)
        ? {
            warning: both(
              'Kỳ gần nhất đã trở lại mức duy trì.',
              'The last period is back at the level to be kept.',
            ),
          }
        : {}),
    }
  }
  const [all, kept] = [
    `Giữ được ở cả ${numbers.length} kỳ có số liệu`,
    `Kept in all ${numbers.length} periods with figures`,
  ]
  if (closesYear(last))
    return isFirm(last, asked)
      ? { verdict: 'met', because: both(`${all}.`, `${kept}.`) }
      : {
          verdict: 'expectedMet',
          because: both(
            `${all}, số cuối năm còn là số ước.`,
            `${kept}; the figure at the end of the year is an estimate still.`,
          ),
        }
  if (asked.yearOver)
    return {
      verdict: 'noData',
      because: both(`${all}, chưa có số cuối năm.`, `${kept}; the end of the year has no figure yet.`),
    }
  return { verdict: 'likely', because: both(`${all}, năm chưa hết.`, `${kept}; the year is not over.`) }
}
