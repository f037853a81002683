import { printAmount } from '#core/figure/amount.ts'
import type { Cell } from '#core/figure/cell.ts'
import { sayFirmness } from '#core/figure/over-time/firmness.ts'
import { falls } from '#core/figure/over-time/run-up.ts'
import { exceeds, isCeiling, isMaintained, passes, sayWanted } from '#core/target/comparing.ts'
import type { Judged, Measured, ToJudge, Used } from '#core/target/judge/judged.ts'
import { judgeMaintained } from '#core/target/judge/maintained.ts'
import { closesYear, isFirm, type Number, type Outcome, runsUp } from '#core/target/judge/outcome.ts'
import { judgeUnderway } from '#core/target/judge/underway.ts'
import { regression } from '#core/target/judge/regression.ts'
import { sayPeriod } from '#core/time/period.ts'
import { both, inBoth, type Words } from '#core/words/both.ts'
import { sayKind } from '#core/words/figures.ts'

const unjudgeable: Readonly<Record<Exclude<Cell['kind'], 'number' | 'missing'>, Words>> = {
  none: both(
    'Đơn vị ghi “không có” (-): không so được với mức giao.',
    'The agency says “none” (-): that cannot be held against the target.',
  ),
  notApplicable: both(
    'Chỉ tiêu không áp dụng cho đơn vị báo cáo.',
    'The target does not apply to who reports.',
  ),
  impossible: both('Số liệu không tính được.', 'The figure cannot be computed.'),
  worded: both('Số liệu ghi bằng chữ.', 'The figure is said in words.'),
}

const atYearEnd = (last: Number, asked: ToJudge): Outcome => {
  const passed = passes(last.value, asked.wanted)
  const [kind, figure] = [sayFirmness(last.kind), `The ${sayKind(last.kind, 'en')} of the year`]
  if (!isFirm(last, asked)) {
    const waits = asked.published ? 'chờ số chính thức' : 'chờ số thực hiện'
    const until = `the ${asked.published ? 'official' : 'actual'} figure is awaited`
    return passed
      ? {
          verdict: 'expectedMet',
          because: both(`Số ${kind} cả năm đạt mức giao, ${waits}.`, `${figure} meets the target; ${until}.`),
        }
      : {
          verdict: 'hardly',
          because: both(
            `Số ${kind} cả năm chưa đạt mức giao, ${waits}.`,
            `${figure} does not meet the target; ${until}.`,
          ),
        }
  }
  if (!passed)
    return {
      verdict: 'notMet',
      because: both(`Số ${kind} cả năm không đạt mức giao.`, `${figure} does not meet the target.`),
    }
  return exceeds(last.value, asked.wanted)
    ? {
        verdict: 'exceeded',
        because: both(`Số ${kind} cả năm vượt mức giao.`, `${figure} exceeds the target.`),
      }
    : { verdict: 'met', because: both(`Số ${kind} cả năm đạt mức giao.`, `${figure} meets the target.`) }
}

/** What has run past its mark within the year: a reached amount stays reached, a broken ceiling stays broken. */
const settledEarly = (last: Number, asked: ToJudge): Outcome | null => {
  const { comparator } = asked.wanted
  if (!runsUp(asked) || comparator === '=' || comparator === '≈') return null
  const passed = passes(last.value, asked.wanted)
  if (isCeiling(comparator))
    return passed
      ? null
      : {
          verdict: 'notMet',
          because: both(
            'Đã vượt mức trần, các kỳ sau không giảm được.',
            'The ceiling is passed; later periods cannot take it back.',
          ),
        }
  if (!passed) return null
  if (!isFirm(last, asked))
    return {
      verdict: 'expectedMet',
      because: both(
        'Lũy kế đã đến mức giao theo số ước.',
        'By estimate the year so far has reached the target.',
      ),
    }
  return {
    verdict: exceeds(last.value, asked.wanted) ? 'exceeded' : 'met',
    because: both(
      'Lũy kế đã đến mức giao trước khi hết năm.',
      'The year so far has reached the target before its end.',
    ),
  }
}

const outcomeOf = (last: Number, asked: ToJudge): Outcome => {
  if (isMaintained(asked.wanted.comparator)) return judgeMaintained(asked)
  if (closesYear(last)) return atYearEnd(last, asked)
  const early = settledEarly(last, asked)
  if (early) return early
  if (asked.yearOver)
    return {
      verdict: 'notYet',
      because: inBoth((language, period) =>
        language === 'vi'
          ? `Năm đã hết, số gần nhất mới đến ${period(last.period)}.`
          : `The year is over; the last figure is of ${period(last.period)}.`,
      ),
    }
  return judgeUnderway(last, asked)
}

const usedBy = (asked: ToJudge, last: Number): readonly Used[] => {
  const unit = asked.unit === '' ? '' : ` ${asked.unit}`
  const { path, before } = asked
  return [
    {
      name: `${sayPeriod(last.period)} (${sayFirmness(last.kind)})`,
      value: `${printAmount(last.value)}${unit}`,
    },
    ...(path
      ? [
          {
            name: `${path.name}${path.derived ? ' (suy ra)' : ''}`,
            value: `${printAmount(path.value)}${unit}`,
          },
        ]
      : []),
    ...(before ? [{ name: sayPeriod(before.period), value: `${printAmount(before.value)}${unit}` }] : []),
  ]
}

/** A running total below the one before needs a note, and says so until it has one (Q1). */
const fallsOf = (measured: readonly Measured[]): readonly Words[] =>
  falls(measured.map(({ cell }) => cell)).flatMap((at) => {
    const period = measured[at]?.period
    return period
      ? [
          inBoth((language, name) =>
            language === 'vi'
              ? `Lũy kế ${name(period)} thấp hơn kỳ trước: cần giải thích.`
              : `The running total of ${name(period)} lies below the one before: it needs a note.`,
          ),
        ]
      : []
  })

/**
 * One target on one day (B16): the verdict, the rule, whose value it was held against, and the figures used.
 * Pure: the same question has the same answer, in print and on every page.
 */
export const judge = (asked: ToJudge): Judged => {
  const said = { rule: sayWanted(asked.wanted, asked.unit), baseline: asked.baseline }
  const empty = { ...said, used: [], warnings: [] }
  const last = asked.measured.findLast(({ cell }) => cell.kind !== 'missing')
  if (!last)
    return {
      ...empty,
      verdict: 'noData',
      because: both('Chưa có đơn vị nào báo cáo.', 'Nobody has reported yet.'),
    }
  const { cell } = last
  if (cell.kind === 'missing')
    return { ...empty, verdict: 'noData', because: both('Chưa có số liệu.', 'There is no figure yet.') }
  if (cell.kind !== 'number') return { ...empty, verdict: 'notYet', because: unjudgeable[cell.kind] }
  const number = { ...last, value: cell.value }
  const { verdict, because, warning } = outcomeOf(number, asked)
  const worse = regression(number, asked)
  const fallen = runsUp(asked) ? fallsOf(asked.measured) : []
  return {
    ...said,
    verdict,
    because,
    used: usedBy(asked, number),
    warnings: [...(warning ? [warning] : []), ...(worse ? [worse] : []), ...fallen],
  }
}
