import { useMemo, useState } from 'react'
import type { BoardLine, BoardPage as Board } from '#core/page/board-page.ts'
import { type Day, dateOf, weekday } from '#core/time/day.ts'
import { mayI, useMe } from '#web/frame/me.ts'
import {
  before,
  type BoardFilter,
  daysOf,
  filtered,
  filters,
  inOrder,
  isSilent,
  type Mark,
  marksOf,
} from '#web/pages/board/board-days.ts'
import { ReportState } from '#web/pages/report/ReportState.tsx'
import { paths } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Field } from '#web/ui/Field.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { Table } from '#web/ui/Table.tsx'
import { commonWords } from '#web/words/common.ts'
import { showDay, showMoment } from '#web/words/moments.ts'
import { boardWords, monthWords } from '#web/words/month.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'
import './board.css'

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()

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

type RowProps = { readonly line: BoardLine; readonly page: Board; readonly days: readonly Day[] }

const Row = ({ line, page, days }: RowProps) => {
  const say = useWords(monthWords)
  const marks = marksOf(line, days, page.unitsDue)
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
        <ReportState status={line.status} late={line.late} />
      </td>
      <td className="board-filled">
        {line.asked > 0 ? `${line.filled}/${line.asked}` : <span title={say('filled', line)}>–</span>}
      </td>
      <td className="board-newest">
        <Marks marks={newest} />
        {line.firstSentAt ? <small> {showMoment(line.firstSentAt).slice(0, 5)}</small> : null}
      </td>
      {[before, ...days.keys(), days.length].map((column) => (
        <td key={column} className={days[column] === page.unitsDue ? 'board-day board-due' : 'board-day'}>
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

const BoardTable = ({ page, lines }: { readonly page: Board; readonly lines: readonly BoardLine[] }) => {
  const say = useWords(boardWords)
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
            <Row key={line.agency.code} line={line} page={page} days={days} />
          ))}
        </tbody>
      </Table>
    </div>
  )
}

const Legend = () => {
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

const BoardView = ({ page }: { readonly page: Board }) => {
  const say = useWords(boardWords)
  const common = useWords(commonWords)
  const me = useMe()
  const sayPeriod = useSayPeriod()
  const [filter, setFilter] = useState<BoardFilter>('all')
  const [typed, setTyped] = useState('')
  const silent = page.lines.filter(isSilent).length
  const returned = filtered(page.lines, 'returned').length
  const lines = inOrder(filtered(page.lines, filter)).filter(({ agency }) =>
    plain(`${agency.short} ${agency.name}`).includes(plain(typed.trim())),
  )
  const sentence = [
    say('stand', {
      sent: page.lines.length - silent,
      all: page.lines.length,
      silent,
      day: showDay(page.unitsDue),
    }),
    returned > 0 ? say('returnedCount', { count: returned }) : '',
  ]
  return (
    <>
      <PageHead
        title={say('title', { period: sayPeriod(page.period) })}
        sentence={sentence.filter(Boolean).join(' ')}
        actions={
          mayI(me, 'consolidation.read') ? (
            <Go to={paths.consolidation(page.period)}>{say('consolidate')}</Go>
          ) : null
        }
      />
      <div className="board-tools no-print">
        <fieldset className="board-filters" aria-label={common('filter')}>
          {filters.map((each) => (
            <button
              key={each}
              type="button"
              className="board-filter"
              aria-pressed={filter === each}
              onClick={() => setFilter(each)}
            >
              {say(each, { count: filtered(page.lines, each).length })}
            </button>
          ))}
        </fieldset>
        <Field
          label={say('filterAgency')}
          hideLabel
          placeholder={say('filterAgency')}
          type="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </div>
      {page.lines.length === 0 ? <Empty>{say('nobody')}</Empty> : null}
      {lines.length === 0 && page.lines.length > 0 ? <Empty>{common('nothingFound')}</Empty> : null}
      {lines.length > 0 ? <BoardTable page={page} lines={lines} /> : null}
      <Legend />
    </>
  )
}

/** Bảng ngày 18: who has sent, who has not, by day. */
export const BoardPage = ({ period }: { readonly period: string }) => (
  <Answer query={queries.board(period)}>{(page) => <BoardView page={page} />}</Answer>
)
