import { printAmount } from '#core/figure/amount.ts'
import { compare, type Decimal, divide, isZero, multiply, of, size, subtract } from '#core/figure/decimal.ts'
import { isCeiling, passes } from '#core/target/comparing.ts'
import type { Number, Outcome } from '#core/target/judge/outcome.ts'
import type { ToJudge } from '#core/target/judge/judged.ts'
import { both } from '#core/words/both.ts'

/** Behind its path by more than one part in ten a target is hard to reach; a choice of the program, said in every verdict. */
const far = of('10')

const isCeilingOf = ({ wanted, direction }: ToJudge): boolean =>
  isCeiling(wanted.comparator) || direction === 'down'

const behindBy = (value: Decimal, path: Decimal, ceiling: boolean): Decimal | null => {
  const gap = ceiling ? subtract(value, path) : subtract(path, value)
  if (compare(gap, of('0')) <= 0) return null
  return isZero(path) ? of('100') : divide(multiply(gap, of('100')), size(path), 2)
}

const alongPath = (last: Number, asked: ToJudge, path: NonNullable<ToJudge['path']>): Outcome => {
  const behind = behindBy(last.value, path.value, isCeilingOf(asked))
  const road = `${path.name}${path.derived ? ' (suy ra)' : ''} ${printAmount(path.value)}`
  const way = `${path.name.replace(/^Lộ trình/, 'path')}${path.derived ? ' (derived)' : ''} ${printAmount(path.value)}`
  if (!behind)
    return { verdict: 'likely', because: both(`Không thua lộ trình: ${road}.`, `Not behind the ${way}.`) }
  const { pace } = asked
  if (pace?.kind === 'needs' && pace.unreachable) {
    const { best } = pace.unreachable
    return {
      verdict: 'hardly',
      because: both(
        `Chậm so với ${road}; phần còn lại cần vượt mức cao nhất đã có (${printAmount(best.value)}).`,
        `Behind the ${way}; the rest needs more than the best there has been (${printAmount(best.value)}).`,
      ),
    }
  }
  const verdict = compare(behind, far) > 0 ? 'hardly' : 'likely'
  return {
    verdict,
    because: both(
      `Chậm ${printAmount(behind)}% so với ${road} (khó đạt khi chậm quá ${printAmount(far)}%).`,
      `${printAmount(behind)}% behind the ${way} (hard to reach from ${printAmount(far)}% on).`,
    ),
  }
}

const atMark = both('Đang ở mức giao, năm chưa hết.', 'It stands at the target; the year is not over.')
const noPath = both(
  'Chưa đến mức giao và không có lộ trình quý để so.',
  'Not at the target yet, and there is no path by quarter to hold it against.',
)

/** A two-sided value: inside of what is allowed, or off it by so much, to one side or the other. */
const besideValue = (last: Number, { wanted }: ToJudge): Outcome => {
  if (passes(last.value, wanted)) return { verdict: 'likely', because: atMark }
  const off = subtract(last.value, wanted.value)
  return {
    verdict: 'notYet',
    because: both(
      `Lệch mức giao ${printAmount(off)}, năm chưa hết.`,
      `${printAmount(off)} off the target; the year is not over.`,
    ),
  }
}

/**
 * In the running year: against the path, and against what the past has ever brought in a period. Without a path a level
 * that stands where it should is likely; an amount without a path cannot be judged, since none is invented (Q6, C05).
 */
export const judgeUnderway = (last: Number, asked: ToJudge): Outcome => {
  if (asked.nature === 'yearly')
    return {
      verdict: 'notYet',
      because: both(
        'Chỉ tiêu chỉ có số cả năm, đánh giá khi hết năm.',
        'It has a figure of the whole year alone and is judged at its end.',
      ),
    }
  if (asked.path) return alongPath(last, asked, asked.path)
  if (asked.wanted.comparator === '=' || asked.wanted.comparator === '≈') return besideValue(last, asked)
  if (asked.nature === 'flow' || asked.nature === 'cumulative') return { verdict: 'notYet', because: noPath }
  return passes(last.value, asked.wanted)
    ? { verdict: 'likely', because: atMark }
    : { verdict: 'notYet', because: noPath }
}
