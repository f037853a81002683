import { useMemo } from 'react'
import type { BoardLine, BoardPage as Board } from '#core/page/board-page.ts'
import { type Day, dateOf, weekday } from '#core/time/day.ts'
import { before, daysOf, isSilent, type Mark, marksOf } from '#web/pages/board/board-days.ts'
import { BoardState } from '#web/pages/board/BoardState.tsx'
import { Reminded } from '#web/pages/board/Reminded.tsx'
import { chaseWords } from '#web/pages/board/words.ts'
import { DayButton } from '#web/pages/duties/DayButton.tsx'
import { paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { Table } from '#web/ui/Table.tsx'
import { showDay, showMoment } from '#web/words/moments.ts'
import { boardWords, monthWords } from '#web/words/month.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

const useSayMark = (): ((mark: Mark) => string) => {
  const say = useWords(boardWords)
  return ({ kind, at, revision, note }) => {
    const when = showMoment(at)
    if (kind === 'sent') return say('dotSent', { revision, at: when })
    if (kind === 'late') return say('dotLate', { revision, at: when })
    if (kind === 'accepted') return say('dotAccepted', { at: when })
    return [say('dotReturned', { at: when }), note].filter(Boolean).join(': ')
  }
}

const Marks = ({ marks }: { readonly marks: readonly Mark[] }) => {
  const sayMark = useSayMark()
  return marks.map((mark) => (
    <span
      key={`${mark.kind} ${mark.at}`}
      className={`board-mark board-mark-${mark.kind}`}
      title={sayMark(mark)}
    >
      <span className="visually-hidden">{sayMark(mark)}</span>
    </span>
  ))
}

type RowProps = {
  readonly line: BoardLine
  readonly page: Board
  readonly days: readonly Day[]
  readonly onCall: (line: BoardLine) => void
}

const Row = ({ line, page, days, onCall }: RowProps) => {
  const say = useWords(monthWords)
  const sayPeriod = useSayPeriod()
  const marks = marksOf(line, days, line.due)
  const newest = [...marks.values()]
    .flat()
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .slice(-1)
  return (
    <tr className={isSilent(line) ? 'board-silent' : undefined}>
      <th scope="row">
        <Go to={paths.report(page.period, line.agency.code)} title={line.agency.name}>
          {line.agency.short}
        </Go>
      </th>
      <td className="board-state">
        <span className="board-stand">
          <BoardState line={line} />
          <DayButton
            duty={line}
            owed={page.period}
            beside={{
              also: page.also.map((period) => ({ period })),
              consolidationDue: page.consolidationDue,
            }}
            what={say('reportOf', { period: sayPeriod(page.period) })}
          />
        </span>
      </td>
      <td className="board-filled">
        {line.asked > 0 ? `${line.filled}/${line.asked}` : <span title={say('filled', line)}>–</span>}
      </td>
      <td className="board-newest">
        <Marks marks={newest} />
        {line.firstSentAt ? <small> {showMoment(line.firstSentAt).replace(/\/\d{4}/, '')}</small> : null}
      </td>
      <td className="board-reminded">
        <Reminded line={line} mayCall={page.whyNotChase === null} onCall={() => onCall(line)} />
      </td>
      {[before, ...days.keys(), days.length].map((column) => (
        <td key={column} className={days[column] === line.due ? 'board-day board-due' : 'board-day'}>
          <Marks marks={marks.get(column) ?? []} />
        </td>
      ))}
    </tr>
  )
}

const DayHead = ({ day, page }: { readonly day: Day; readonly page: Board }) => {
  const say = useWords(boardWords)
  const due = day === page.unitsDue
  const today = day === page.today
  return (
    <th
      scope="col"
      className={`board-day${due ? ' board-due' : ''}${weekday(day) > 5 ? ' board-weekend' : ''}`}
      aria-label={`${say('day', { day: showDay(day) })}${due ? `, ${say('dueMark')}` : ''}`}
    >
      {dateOf(day)}
      <span className="board-under">{due ? say('dueMark') : today ? say('today') : ''}</span>
    </th>
  )
}

type Props = {
  readonly page: Board
  readonly lines: readonly BoardLine[]
  readonly onCall: (line: BoardLine) => void
}

/** Agencies in rows, days in columns; a row keeps its key, so that a reload moves nothing under the hand. */
export const BoardTable = ({ page, lines, onCall }: Props) => {
  const say = useWords(boardWords)
  const chase = useWords(chaseWords)
  const month = useWords(monthWords)
  const days = useMemo(() => daysOf(page), [page])
  const [first, last] = [days[0], days.at(-1)]
  return (
    <div className="board">
      <Table caption={say('table')} dense>
        <thead>
          <tr>
            <th scope="col">{month('agency')}</th>
            <th scope="col">{month('state')}</th>
            <th scope="col" className="board-filled">
              {month('entered')}
            </th>
            <th scope="col" className="board-newest">
              {say('newest')}
            </th>
            <th scope="col" className="board-reminded">
              {chase('reminded')}
            </th>
            <th
              scope="col"
              className="board-day"
              aria-label={first ? say('before', { day: showDay(first) }) : ''}
            >
              ‹
            </th>
            {days.map((day) => (
              <DayHead key={day} day={day} page={page} />
            ))}
            <th
              scope="col"
              className="board-day"
              aria-label={last ? say('after', { day: showDay(last) }) : ''}
            >
              ›
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.agency.code} line={line} page={page} days={days} onCall={onCall} />
          ))}
        </tbody>
      </Table>
    </div>
  )
}

/** What the marks mean. */
export const Legend = () => {
  const say = useWords(boardWords)
  const kinds = [
    ['sent', 'legendSent'],
    ['late', 'legendLate'],
    ['returned', 'legendReturned'],
    ['accepted', 'legendAccepted'],
  ] as const
  return (
    <ul className="board-legend">
      {kinds.map(([kind, word]) => (
        <li key={kind}>
          <span className={`board-mark board-mark-${kind}`} aria-hidden="true" /> {say(word)}
        </li>
      ))}
    </ul>
  )
}
