import { useState } from 'react'
import type { BoardLine, BoardPage as Board } from '#core/page/board-page.ts'
import { mayI, useMe } from '#web/frame/me.ts'
import {
  type BoardFilter,
  type BoardOrder,
  filtered,
  filters,
  inOrder,
  isSilent,
  orders,
} from '#web/pages/board/board-days.ts'
import { BoardTable, Legend } from '#web/pages/board/BoardTable.tsx'
import { CallDialog } from '#web/pages/board/CallDialog.tsx'
import { ChaseDialog } from '#web/pages/board/ChaseDialog.tsx'
import { Clock } from '#web/pages/board/Clock.tsx'
import { LetterDialog } from '#web/pages/board/LetterDialog.tsx'
import { Letters } from '#web/pages/board/Letters.tsx'
import { Liveness } from '#web/pages/board/Liveness.tsx'
import { ToldLog } from '#web/pages/board/ToldLog.tsx'
import { useLive } from '#web/pages/board/use-live.ts'
import { chaseWords } from '#web/pages/board/words.ts'
import { paths } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { fold } from '#web/search/fold.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Button } from '#web/ui/Button.tsx'
import { Field, SelectField } from '#web/ui/Field.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Empty, Notice } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { PrintButton } from '#web/ui/PrintButton.tsx'
import { PrintHead } from '#web/ui/PrintHead.tsx'
import { commonWords } from '#web/words/common.ts'
import { useLanguage } from '#web/words/language.ts'
import { showDay } from '#web/words/moments.ts'
import { boardWords } from '#web/words/month.ts'
import { useSayPeriod } from '#web/words/periods.ts'
import { sayReasonIn } from '#web/words/reasons.ts'
import { useWords } from '#web/words/say.ts'
import './board.css'

/** Who has sent, who has not, in one sentence. */
const useStand = (page: Board): string => {
  const say = useWords(boardWords)
  const chase = useWords(chaseWords)
  const owing = page.lines.filter(({ exempt }) => exempt === null)
  const silent = owing.filter(isSilent).length
  const returned = filtered(page.lines, 'returned').length
  const exempt = page.lines.length - owing.length
  return [
    say('stand', { sent: owing.length - silent, all: owing.length, silent, day: showDay(page.unitsDue) }),
    returned > 0 ? say('returnedCount', { count: returned }) : '',
    exempt > 0 ? chase('exemptCount', { count: exempt }) : '',
  ]
    .filter(Boolean)
    .join(' ')
}

type ActionsProps = {
  readonly page: Board
  readonly onChase: () => void
  readonly onLetter: () => void
}

const Actions = ({ page, onChase, onLetter }: ActionsProps) => {
  const say = useWords(boardWords)
  const chase = useWords(chaseWords)
  const language = useLanguage()
  const me = useMe()
  const owing = page.lines.filter(({ exempt }) => exempt === null)
  const [silent, returned] = [owing.filter(isSilent).length, filtered(owing, 'returned').length]
  const grey = page.whyNotChase
    ? sayReasonIn(page.whyNotChase, language)
    : silent + returned === 0
      ? chase('nobody')
      : null
  return (
    <>
      {page.whyNotChase ? null : (
        <>
          <Button look="primary" disabledReason={grey} onClick={onChase}>
            {chase('remind', { silent, returned })}
          </Button>
          <Button disabledReason={grey} onClick={onLetter}>
            {chase('letter')}
          </Button>
        </>
      )}
      <PrintButton />
      {mayI(me, 'consolidation.read') ? (
        <Go to={paths.consolidation(page.period)}>{say('consolidate')}</Go>
      ) : null}
    </>
  )
}

type ToolsProps = {
  readonly page: Board
  readonly filter: BoardFilter
  readonly onFilter: (filter: BoardFilter) => void
  readonly order: BoardOrder
  readonly onOrder: (order: BoardOrder) => void
  readonly typed: string
  readonly onType: (typed: string) => void
}

const Tools = ({ page, filter, onFilter, order, onOrder, typed, onType }: ToolsProps) => {
  const say = useWords(boardWords)
  const chase = useWords(chaseWords)
  const common = useWords(commonWords)
  return (
    <div className="board-tools no-print">
      <fieldset className="board-filters" aria-label={common('filter')}>
        {filters.map((each) => (
          <button
            key={each}
            type="button"
            className="board-filter"
            aria-pressed={filter === each}
            onClick={() => onFilter(each)}
          >
            {say(each, { count: filtered(page.lines, each).length })}
          </button>
        ))}
      </fieldset>
      <SelectField
        label={chase('order')}
        hideLabel
        value={order}
        onChange={({ currentTarget }) => {
          const next = orders.find((each) => each === currentTarget.value)
          if (next) onOrder(next)
        }}
      >
        {orders.map((each) => (
          <option key={each} value={each}>
            {chase(each)}
          </option>
        ))}
      </SelectField>
      <Field
        label={say('filterAgency')}
        hideLabel
        placeholder={say('filterAgency')}
        type="search"
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
    </div>
  )
}

type Doing =
  | { readonly what: 'chase' | 'letter' }
  | { readonly what: 'call'; readonly line: BoardLine }
  | null

const BoardView = ({ page }: { readonly page: Board }) => {
  const say = useWords(boardWords)
  const common = useWords(commonWords)
  const sayPeriod = useSayPeriod()
  const stand = useStand(page)
  const live = useLive(page)
  const plan = useMe().plans.find(({ year }) => String(year) === page.period.slice(0, 4))
  const [filter, setFilter] = useState<BoardFilter>('all')
  const [order, setOrder] = useState<BoardOrder>('byWork')
  const [typed, setTyped] = useState('')
  const [doing, setDoing] = useState<Doing>(null)
  const [done, setDone] = useState('')
  const lines = inOrder(filtered(page.lines, filter), order).filter(({ agency }) =>
    fold(`${agency.short} ${agency.name}`).includes(fold(typed.trim())),
  )
  const close = (): void => setDoing(null)
  return (
    <>
      {plan ? <PrintHead plan={plan} asOf={live.at} /> : null}
      <PageHead
        title={say('title', { period: [page.period, ...page.also].map(sayPeriod).join(', ') })}
        sentence={stand}
        actions={
          <Actions
            page={page}
            onChase={() => setDoing({ what: 'chase' })}
            onLetter={() => setDoing({ what: 'letter' })}
          />
        }
      />
      <Clock page={page} at={live.at} lost={live.lost} />
      {done === '' ? null : (
        <div className="board-done no-print">
          <Notice tone="good" title={done} />
        </div>
      )}
      <Tools
        page={page}
        filter={filter}
        onFilter={setFilter}
        order={order}
        onOrder={setOrder}
        typed={typed}
        onType={setTyped}
      />
      {page.lines.length === 0 ? <Empty>{say('nobody')}</Empty> : null}
      {lines.length === 0 && page.lines.length > 0 ? <Empty>{common('nothingFound')}</Empty> : null}
      {lines.length > 0 ? (
        <BoardTable page={page} lines={lines} onCall={(line) => setDoing({ what: 'call', line })} />
      ) : null}
      <Legend />
      <Letters page={page} />
      <ToldLog period={page.period} />
      {page.whyNotChase === null ? <Liveness period={page.period} /> : null}
      <ChaseDialog page={page} open={doing?.what === 'chase'} onClose={close} onDone={setDone} />
      <LetterDialog page={page} open={doing?.what === 'letter'} onClose={close} onDone={setDone} />
      <CallDialog page={page} line={doing?.what === 'call' ? doing.line : null} onClose={close} />
    </>
  )
}

/** Bảng ngày 18: who has sent, who has not, by day; live, and the place from which the silent are reminded. */
export const BoardPage = ({ period }: { readonly period: string }) => (
  <Answer query={queries.board(period)}>{(page) => <BoardView page={page} />}</Answer>
)
