import type { ComparedCell, ComparedFigure, ComparedWords } from '#core/exchange/compared.ts'
import { type Choice as Chosen, choicesOf, readingOf } from '#core/exchange/decide.ts'
import { sayPlace } from '#core/exchange/words.ts'
import { printEntry, printNumber } from '#core/report/typed.ts'
import type { Entry } from '#core/report/entry.ts'
import { workStates } from '#core/works/said-work.ts'
import { printWorkField } from '#core/works/typed-work.ts'
import { exchangeWords } from '#web/pages/report/exchange/words.ts'
import { stateWords, workWords } from '#web/pages/report/works/words.ts'
import { Choice } from '#web/ui/Choice.tsx'
import { Table } from '#web/ui/Table.tsx'
import { entryWords } from '#web/words/entry.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly cells: readonly ComparedCell[]
  readonly choices: Readonly<Record<string, Chosen>>
  readonly onChoose: (code: string, choice: Chosen) => void
}

/** An entry with what stands beside it: its number of the month, its note. */
const useSayEntry = (): ((entry: Entry) => string) => {
  const say = useWords(exchangeWords)
  const grid = useWords(entryWords)
  return (entry) => {
    if (entry.kind === 'missing') return say('blank')
    const shown = printEntry(entry, grid('notDue'))
    if (entry.kind !== 'number') return shown
    const { inPeriod, note } = entry
    return [
      shown,
      inPeriod === undefined ? '' : say('inPeriod', { value: printNumber(inPeriod) }),
      note === undefined ? '' : `“${note}”`,
    ]
      .filter((part) => part !== '')
      .join('; ')
  }
}

type Side = 'base' | 'server' | 'file'

/** What a cell was, is and becomes, in words; null where the file may mean several things. */
const useSayCell = () => {
  const say = useWords(exchangeWords)
  const state = useWords(stateWords)
  const sayEntry = useSayEntry()
  const sayWords = (cell: ComparedWords, value: string): string => {
    if (value === '') return say('blank')
    const known =
      cell.of === 'work' && cell.field === 'state' ? workStates.find((one) => one === value) : null
    if (known) return state(known)
    return cell.of === 'work' ? printWorkField(cell.field, value) : value
  }
  const sayTotal = (cell: ComparedFigure, entry: Entry): string => {
    const follows = entry.kind === 'number' && entry.inPeriod !== undefined
    return cell.about === 'total'
      ? `${sayEntry(entry)} (${say(follows ? 'totalFollows' : 'totalTyped')})`
      : sayEntry(entry)
  }
  return {
    side: (cell: ComparedCell, side: Side): string | null => {
      const value = cell[side]
      if (value === null) return null
      if (cell.of !== 'figure') return typeof value === 'string' ? sayWords(cell, value) : null
      return typeof value === 'string' ? null : sayEntry(value)
    },
    reading: (cell: ComparedCell, choice: Chosen): string => {
      if (cell.of === 'figure') {
        const entry = readingOf(cell.readings, choice)
        return entry ? sayTotal(cell, entry) : ''
      }
      return sayWords(cell, readingOf(cell.readings, choice) ?? '')
    },
  }
}

/** Words of a long text, as many as a choice bears. */
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

const Outcome = ({
  cell,
  choice,
  onChoose,
}: {
  readonly cell: ComparedCell
  readonly choice: Chosen | undefined
  readonly onChoose: Props['onChoose']
}) => {
  const say = useWords(exchangeWords)
  const sayCell = useSayCell()
  if (cell.kind === 'file') return say('outcomeFile')
  if (cell.kind === 'server') return say('outcomeServer')
  if (cell.kind === 'both') return say('outcomeBoth')
  const wordOf = (one: Chosen): string => {
    if (one === 'server') return say('theirs', { value: short(sayCell.side(cell, 'server') ?? '') })
    if (one === 'file') return say('mine', { value: short(sayCell.side(cell, 'file') ?? '') })
    return sayCell.reading(cell, one)
  }
  return (
    <Choice<Chosen | ''>
      label={say('chooseOne', { code: cell.code })}
      options={choicesOf(cell).map((one) => ({ value: one, word: wordOf(one) }))}
      value={choice ?? ''}
      onChoose={(one) => {
        if (one !== '') onChoose(cell.code, one)
      }}
    />
  )
}

const mostShown = 160

/** A long text opens on demand, with its lines. */
const Value = ({ text }: { readonly text: string }) =>
  text.length <= mostShown ? (
    <span className="exchange-value">{text}</span>
  ) : (
    <details>
      <summary>{`${text.slice(0, mostShown).trimEnd()}…`}</summary>
      <p className="exchange-value">{text}</p>
    </details>
  )

/** What the row is of: an indicator with its unit, a field of an action, a part in words. */
const RowName = ({ cell }: { readonly cell: ComparedCell }) => {
  const work = useWords(workWords)
  if (cell.of === 'text') return cell.name
  const beside = cell.of === 'figure' ? `${cell.code}, ${cell.unit}` : `${cell.action}, ${work(cell.field)}`
  return (
    <>
      {cell.name} <span className="report-quiet">{beside}</span>
    </>
  )
}

/** Every cell in which file, download and server are not the same; conflicts and questions are answered here. */
export const ChangeTable = ({ cells, choices, onChoose }: Props) => {
  const say = useWords(exchangeWords)
  const sayCell = useSayCell()
  return (
    <Table caption={say('caption')} dense>
      <thead>
        <tr>
          <th scope="col">{say('indicator')}</th>
          <th scope="col">{say('place')}</th>
          <th scope="col" className="number">
            {say('base')}
          </th>
          <th scope="col" className="number">
            {say('server')}
          </th>
          <th scope="col" className="number">
            {say('file')}
          </th>
          <th scope="col">{say('outcome')}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <tr key={cell.code}>
            <th scope="row">
              <RowName cell={cell} />
            </th>
            <td>{sayPlace(cell)}</td>
            {(['base', 'server', 'file'] as const).map((side) => (
              <td key={side} className={cell.of === 'figure' ? 'number' : 'exchange-words'}>
                <Value text={sayCell.side(cell, side) ?? `“${cell.typed}”`} />
              </td>
            ))}
            <td>
              <Outcome cell={cell} choice={choices[cell.code]} onChoose={onChoose} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
