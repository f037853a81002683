import type { ComparedCell } from '#core/exchange/compare.ts'
import { type Choice as Chosen, choicesOf } from '#core/exchange/decide.ts'
import { sayPlace } from '#core/exchange/words.ts'
import { numberEntry, printEntry } from '#core/report/typed.ts'
import type { Entry } from '#core/report/entry.ts'
import { exchangeWords } from '#web/pages/report/exchange/words.ts'
import { Choice } from '#web/ui/Choice.tsx'
import { Table } from '#web/ui/Table.tsx'
import { entryWords } from '#web/words/entry.ts'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly cells: readonly ComparedCell[]
  readonly choices: Readonly<Record<string, Chosen>>
  readonly onChoose: (code: string, choice: Chosen) => void
}

const useSayEntry = (): ((entry: Entry) => string) => {
  const say = useWords(exchangeWords)
  const grid = useWords(entryWords)
  return (entry) => (entry.kind === 'missing' ? say('blank') : printEntry(entry, grid('notDue')))
}

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
  const sayEntry = useSayEntry()
  if (cell.kind === 'file') return say('outcomeFile')
  if (cell.kind === 'server') return say('outcomeServer')
  if (cell.kind === 'both') return say('outcomeBoth')
  const wordOf = (one: Chosen): string => {
    if (one === 'server') return say('theirs', { value: sayEntry(cell.server) })
    if (one === 'file') return say('mine', { value: sayEntry(cell.file ?? cell.server) })
    return sayEntry(numberEntry(cell.readings[one === 'second' ? 1 : 0] ?? ''))
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

/** Every cell in which file, download and server are not the same; conflicts and questions are answered here. */
export const ChangeTable = ({ cells, choices, onChoose }: Props) => {
  const say = useWords(exchangeWords)
  const sayEntry = useSayEntry()
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
              {cell.name} <span className="report-quiet">{`${cell.code}, ${cell.unit}`}</span>
            </th>
            <td>{sayPlace(cell)}</td>
            <td className="number">{sayEntry(cell.base)}</td>
            <td className="number">{sayEntry(cell.server)}</td>
            <td className="number">{cell.file ? sayEntry(cell.file) : `“${cell.typed}”`}</td>
            <td>
              <Outcome cell={cell} choice={choices[cell.code]} onChoose={onChoose} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
