import type { BoardPage } from '#core/page/board-page.ts'
import { timeLeft } from '#web/pages/board/time-left.ts'
import { useServerNow } from '#web/pages/board/use-live.ts'
import { chaseWords } from '#web/pages/board/words.ts'
import { Notice } from '#web/ui/Notice.tsx'
import { showDay, showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

const Left = ({
  word,
  until,
  now,
}: {
  readonly word: string
  readonly until: string
  readonly now: Date
}) => {
  const say = useWords(chaseWords)
  const left = timeLeft(now, until)
  const close = left !== null && !left.past && left.days < 1
  const look = left?.past ? ' board-left-past' : close ? ' board-left-close' : ''
  return (
    <p className={`board-left${look}`}>
      {word}: {say('end', { day: showDay(until) })}
      {left ? <strong>{say(left.past ? 'past' : 'left', left)}</strong> : null}
    </p>
  )
}

type Props = { readonly page: BoardPage; readonly at: string; readonly lost: boolean }

/** What is left until the agencies' day and until the department's, by the server's clock; and whether the board still lives. */
export const Clock = ({ page, at, lost }: Props) => {
  const say = useWords(chaseWords)
  const now = useServerNow(at)
  return (
    <>
      <div className="board-clock">
        <Left word={say('untilDue')} until={page.unitsDue} now={now} />
        <Left word={say('untilTogether')} until={page.consolidationDue} now={now} />
        <p className="board-live">{lost ? '' : say('live', { at: showMoment(at) })}</p>
      </div>
      {lost ? <Notice tone="bad" alert title={say('lost', { at: showMoment(at) })} /> : null}
    </>
  )
}
