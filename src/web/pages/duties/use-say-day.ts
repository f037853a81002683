import type { DutyDay } from '#core/page/duties-page.ts'
import { parseDay, vietnameseDay } from '#core/time/day.ts'
import { useMe } from '#web/frame/me.ts'
import { dayWords } from '#web/pages/duties/words.ts'
import { showDay } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

/** `18/03/2024` → `18/03` where it lies in the year of today. */
export const shortDay = (text: string, today: string): string =>
  text.slice(0, 4) === today.slice(0, 4) ? showDay(text).slice(0, 5) : showDay(text)

type Days = Pick<DutyDay, 'due' | 'workingDaysLeft' | 'late'> & { readonly done: boolean }

/** `Còn 3 ngày làm việc – hạn hết ngày 18/03`: never a bare date. */
export const useSayDay = (): ((days: Days) => string) => {
  const say = useWords(dayWords)
  const me = useMe()
  const today = vietnameseDay(new Date(me.now))
  return ({ due, workingDaysLeft, late, done }) => {
    const day = shortDay(due, today)
    if (done) return say(late ? 'doneLate' : 'doneOnTime', { day })
    if (late)
      return workingDaysLeft < 0 ? say('daysLate', { days: -workingDaysLeft, day }) : say('overdue', { day })
    if (parseDay(due) === today) return say('dueToday', { day })
    return say('daysLeft', { days: Math.max(0, workingDaysLeft), day })
  }
}
