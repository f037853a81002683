import type { BoardLine, CallLine } from '#core/page/board-page.ts'
import { isSilent } from '#web/pages/board/board-days.ts'
import { chaseWords } from '#web/pages/board/words.ts'
import { Icon } from '#web/ui/Icon.tsx'
import { showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'

type Props = { readonly line: BoardLine; readonly mayCall: boolean; readonly onCall: () => void }

/** Without the year: the board is of one month. */
const short = (iso: string): string => showMoment(iso).replace(/\/\d{4}/, '')

/** Who reminded them last and when, which calls were made, and the way to note another one. */
export const Reminded = ({ line, mayCall, onCall }: Props) => {
  const say = useWords(chaseWords)
  const sayCall = ({ calledAt, whom, note, by }: CallLine): string =>
    say('call', { at: short(calledAt), whom, note, by })
  const newest = line.calls.at(-1)
  const owes = isSilent(line) || line.status === 'returned'
  return (
    <div className="board-told">
      <span className="board-told-words">
        {line.reminded ? (
          <span>
            {short(line.reminded.at)}
            <span className="board-by">, {line.reminded.by}</span>
          </span>
        ) : owes ? (
          <span className="board-soft">{say('never')}</span>
        ) : null}
        {newest ? (
          <span className="board-call" title={line.calls.map(sayCall).join('\n')}>
            {sayCall(newest)}
            {line.calls.length > 1 ? ` (${say('calls', { count: line.calls.length })})` : ''}
          </span>
        ) : null}
      </span>
      {mayCall && owes ? (
        <button
          type="button"
          className="board-phone no-print"
          title={say('noteCall')}
          aria-label={say('noteCallOf', { agency: line.agency.short })}
          onClick={onCall}
        >
          <Icon name="phone" />
        </button>
      ) : null}
    </div>
  )
}
