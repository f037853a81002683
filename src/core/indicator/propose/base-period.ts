import type { Nature } from '#core/indicator/definition.ts'
import type { Ground, Subject } from '#core/indicator/propose/subject.ts'
import { parsePeriod, type Period, period, sayPeriod } from '#core/time/period.ts'

const against = /so với (?:cuối |cùng kỳ )?(?:năm )?(\d{4})/iu

/** What growth, or `thêm N`, is counted from: the year that the words name, else the year before (Q4). Null where nothing is. */
export const basePeriodOf = (subject: Subject, nature: Nature, year: number): Ground<Period> | null => {
  const named = against.exec(subject.passage)
  const at = named ? parsePeriod(named[1] ?? '') : null
  if (at && named) return { value: at, why: `in “${named[0]}”` }
  const before = period(String((subject.target?.year ?? year) - 1))
  if (subject.target?.comparator === 'add N')
    return { value: before, why: `“${subject.target.literal}”: so với cuối ${sayPeriod(before)}` }
  return nature === 'index'
    ? { value: before, why: `văn bản không nói khác: so với cùng kỳ ${sayPeriod(before)}` }
    : null
}
