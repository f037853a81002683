import type { DutyLine } from '#core/page/duties-page.ts'
import type { ReportStatus } from '#core/report/fact.ts'
import { parseDay, vietnameseDay } from '#core/time/day.ts'
import { useMe } from '#web/frame/me.ts'
import type { IconName } from '#web/ui/Icon.tsx'
import { Status, type Tone } from '#web/ui/Status.tsx'
import { showDay } from '#web/words/moments.ts'
import { monthWords } from '#web/words/month.ts'
import { useWords } from '#web/words/say.ts'
import './report-state.css'

const looks: Readonly<Record<ReportStatus, { readonly tone: Tone; readonly icon: IconName }>> = {
  notStarted: { tone: 'none', icon: 'none' },
  drafting: { tone: 'none', icon: 'draft' },
  submitted: { tone: 'watch', icon: 'person' },
  sent: { tone: 'good', icon: 'sent' },
  returned: { tone: 'bad', icon: 'returned' },
  accepted: { tone: 'good', icon: 'good' },
}

/** Where a report stands, with an icon and a word; late is said beside it. */
export const ReportState = ({ status, late }: { readonly status: ReportStatus; readonly late: boolean }) => {
  const say = useWords(monthWords)
  const { tone, icon } = looks[status]
  return (
    <span className="report-state">
      <Status tone={tone} icon={icon} word={say(status)} />
      {late ? <Status tone="watch" word={say('late')} /> : null}
    </span>
  )
}

export const isDone = (status: ReportStatus): boolean => status === 'sent' || status === 'accepted'

/** Not sent and its day is over. */
export const isOverdue = ({ status, late }: Pick<DutyLine, 'status' | 'late'>): boolean =>
  late && !isDone(status)

/** `hạn hết ngày 18/03/2024, còn 3 ngày làm việc`: never a bare date (ux: deadline display). */
export const useSayDue = (): ((duty: DutyLine) => string) => {
  const say = useWords(monthWords)
  const me = useMe()
  const today = vietnameseDay(new Date(me.now))
  const left = (duty: DutyLine): string => {
    if (isDone(duty.status)) return say(duty.late ? 'late' : 'onTime')
    if (duty.late)
      return duty.workingDaysLeft < 0 ? say('daysLate', { days: -duty.workingDaysLeft }) : say('overdue')
    if (parseDay(duty.due) === today) return say('dueToday')
    return say('daysLeft', { days: Math.max(0, duty.workingDaysLeft) })
  }
  return (duty) => `${say('due', { day: showDay(duty.due) })}, ${left(duty)}`
}
