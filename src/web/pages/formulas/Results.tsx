import { useState } from 'react'
import { usableRows } from '#core/formula/why-not-set.ts'
import { sayFault } from '#core/formula/fault.ts'
import type { TableFormulas } from '#core/formula/table-formulas.ts'
import { printAmount } from '#core/figure/amount.ts'
import { Explanation, sayCell } from '#web/pages/formulas/Explanation.tsx'
import { explainTried, type TriedCell, triedCells } from '#web/pages/formulas/tried.ts'
import { formulaWords } from '#web/pages/formulas/words.ts'
import { Status } from '#web/ui/Status.tsx'
import { Table } from '#web/ui/Table.tsx'
import { useLanguage } from '#web/words/language.ts'
import { useWords } from '#web/words/say.ts'

const withoutMarks = (printed: string): string => printed.replace(/<\/?[a-z]+>|\*+/gi, '')

const Row = ({
  cell,
  chosen,
  onChoose,
}: {
  readonly cell: TriedCell
  readonly chosen: boolean
  readonly onChoose: () => void
}) => {
  const say = useWords(formulaWords)
  const shown = cell.cell.kind === 'number' ? printAmount(cell.cell.value) : sayCell(cell.cell, say)
  return (
    <tr>
      <th scope="row">{cell.name}</th>
      <td className="number">{withoutMarks(cell.printed)}</td>
      <td className="number">
        <button
          type="button"
          className="formulas-value"
          aria-expanded={chosen}
          aria-label={`${shown}. ${say('explain', { name: cell.name })}`}
          onClick={onChoose}
        >
          {shown}
        </button>
      </td>
      <td>
        {cell.agrees === null ? null : (
          <Status tone={cell.agrees ? 'good' : 'bad'} word={cell.agrees ? say('agrees') : say('differs')} />
        )}
      </td>
    </tr>
  )
}

/** What the formula gives in every cell that it fills, beside what is printed; a value pressed explains itself. */
export const Results = ({
  formulas,
  holder,
}: {
  readonly formulas: TableFormulas
  readonly holder: string
}) => {
  const say = useWords(formulaWords)
  const language = useLanguage()
  const [chosen, setChosen] = useState<string | null>(null)
  const cells = triedCells(formulas, holder)
  const { refused } = usableRows(holder, formulas)
  const compared = cells.filter((one) => one.agrees !== null)
  const explained = cells.find(({ key }) => key === chosen)
  const [first] = refused
  return (
    <div className="formulas-results">
      <h3>{say('result')}</h3>
      <output className="formulas-soft">
        {say('agreeing', {
          holds: compared.filter((one) => one.agrees).length,
          tried: compared.length,
          empty: cells.filter(({ cell }) => cell.kind !== 'number').length,
        })}
      </output>
      {first ? (
        <p className="formulas-soft">
          {say('refusedRows', { count: refused.length, first: sayFault(first.fault, language) })}
        </p>
      ) : null}
      {explained ? <Explanation name={explained.name} told={explainTried(formulas, explained)} /> : null}
      <div className="formulas-scroll">
        <Table caption={say('result')} dense>
          <thead>
            <tr>
              <th scope="col">{say('cell')}</th>
              <th scope="col" className="number">
                {say('printed')}
              </th>
              <th scope="col" className="number">
                {say('computed')}
              </th>
              <th scope="col">
                <span className="visually-hidden">{say('compared')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {cells.map((cell) => (
              <Row
                key={cell.key}
                cell={cell}
                chosen={cell.key === chosen}
                onChoose={() => setChosen(cell.key === chosen ? null : cell.key)}
              />
            ))}
          </tbody>
        </Table>
      </div>
    </div>
  )
}
