import { printAmount } from '#core/figure/amount.ts'
import { compare, type Decimal, divide, isZero, multiply, of, size, subtract } from '#core/figure/decimal.ts'
import { isCeiling, passes } from '#core/target/comparing.ts'
import type { Number, Outcome } from '#core/target/judge/outcome.ts'
import type { ToJudge } from '#core/target/judge/judged.ts'

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
  if (!behind) return { verdict: 'likely', because: `Không thua lộ trình: ${road}.` }
  const { pace } = asked
  if (pace?.kind === 'needs' && pace.unreachable) {
    const { best } = pace.unreachable
    return {
      verdict: 'hardly',
      because: `Chậm so với ${road}; phần còn lại cần vượt mức cao nhất đã có (${printAmount(best.value)}).`,
    }
  }
  const verdict = compare(behind, far) > 0 ? 'hardly' : 'likely'
  return {
    verdict,
    because: `Chậm ${printAmount(behind)}% so với ${road} (khó đạt khi chậm quá ${printAmount(far)}%).`,
  }
}

/** A two-sided value: inside of what is allowed, or off it by so much, to one side or the other. */
const besideValue = (last: Number, { wanted }: ToJudge): Outcome => {
  if (passes(last.value, wanted)) return { verdict: 'likely', because: 'Đang ở mức giao, năm chưa hết.' }
  const off = subtract(last.value, wanted.value)
  return { verdict: 'notYet', because: `Lệch mức giao ${printAmount(off)}, năm chưa hết.` }
}

/**
 * In the running year: against the path, and against what the past has ever brought in a period. Without a path a level
 * that stands where it should is likely; an amount without a path cannot be judged, since none is invented (Q6, C05).
 */
export const judgeUnderway = (last: Number, asked: ToJudge): Outcome => {
  if (asked.nature === 'yearly')
    return { verdict: 'notYet', because: 'Chỉ tiêu chỉ có số cả năm, đánh giá khi hết năm.' }
  if (asked.path) return alongPath(last, asked, asked.path)
  if (asked.wanted.comparator === '=' || asked.wanted.comparator === '≈') return besideValue(last, asked)
  if (asked.nature === 'flow' || asked.nature === 'cumulative')
    return { verdict: 'notYet', because: 'Chưa đến mức giao và không có lộ trình quý để so.' }
  return passes(last.value, asked.wanted)
    ? { verdict: 'likely', because: 'Đang ở mức giao, năm chưa hết.' }
    : { verdict: 'notYet', because: 'Chưa đến mức giao và không có lộ trình quý để so.' }
}
