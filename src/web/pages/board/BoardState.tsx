import type { BoardLine } from '#core/page/board-page.ts'
import { chaseWords } from '#web/pages/board/words.ts'
import { ReportState } from '#web/pages/report/ReportState.tsx'
import { Status } from '#web/ui/Status.tsx'
import { showDay } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

const daysAndHours = (hours: number) => ({ days: Math.floor(hours / 24), hours: hours % 24 })

/** Where a report stands, how late it is, and what was granted: more time, nothing to send. */
export const BoardState = ({ line }: { readonly line: BoardLine }) => {
  const say = useWords(chaseWords)
  const { extension, exempt, hoursLate, asksMoreTime } = line
  if (exempt !== null && line.facts.length === 0)
    return (
      <span title={exempt}>
        <Status tone="none" word={say('exempt')} />
      </span>
    )
  return (
    <span className="board-states">
      <ReportState status={line.status} late={false} />
      {hoursLate === null ? null : <Status tone="watch" word={say('hoursLate', daysAndHours(hoursLate))} />}
      {extension ? (
        <span
          className="board-granted"
          title={say('extendedHint', { day: showDay(line.originalDue), document: extension.document ?? '' })}
        >
          {say('extended', {
            day: showDay(extension.until).slice(0, 5),
            original: showDay(line.originalDue).slice(0, 5),
          })}
        </span>
      ) : null}
      {asksMoreTime ? <span className="board-granted">{say('asks')}</span> : null}
    </span>
  )
}
