import { useEffect, useRef } from 'react'
import type { FormulaLine, FormulasPage } from '#core/page/formulas-page.ts'
import type { TablePage } from '#core/page/plan-pages.ts'
import { formulaWords } from '#web/pages/formulas/words.ts'
import { SelectField } from '#web/ui/Field.tsx'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly page: FormulasPage
  readonly table: TablePage
  readonly chosen: string | null
  readonly onChoose: (holder: string) => void
}

const isColumn = ({ holder }: Pick<FormulaLine, 'holder'>): boolean => /^\d+$/.test(holder)

const Line = ({
  line,
  chosen,
  onChoose,
}: {
  readonly line: FormulaLine
  readonly chosen: boolean
  readonly onChoose: (holder: string) => void
}) => {
  const say = useWords(formulaWords)
  const state = line.origin ?? (line.proposal ? 'proposed' : 'noFormula')
  return (
    <li>
      <button
        type="button"
        className="formulas-line"
        aria-current={chosen ? 'true' : undefined}
        onClick={() => onChoose(line.holder)}
      >
        <span className="formulas-line-name">
          {isColumn(line) ? say('column', { n: line.holder, label: line.label }) : line.label}
        </span>
        <span className="formulas-said">{line.text ?? line.proposal?.text ?? ''}</span>
        <span className={`formulas-state formulas-state-${state}`}>{say(state)}</span>
      </button>
    </li>
  )
}

/** Columns and rows that have a formula or could have one; any other can be chosen below. */
export const HolderList = ({ page, table, chosen, onChoose }: Props) => {
  const say = useWords(formulaWords)
  const parts = [
    [say('columns'), page.lines.filter(isColumn)],
    [say('rows'), page.lines.filter((line) => !isColumn(line))],
  ] as const
  const listed = new Set(page.lines.map(({ holder }) => holder))
  const list = useRef<HTMLElement>(null)
  useEffect(() => {
    // only inside of the list: the page stays where it is
    const [place, line] = [list.current, list.current?.querySelector<HTMLElement>('[aria-current]')]
    if (place && line) place.scrollTop = line.offsetTop - place.offsetTop - place.clientHeight / 3
  }, [])
  return (
    <nav ref={list} className="formulas-list no-print" aria-label={say('list')}>
      {parts.map(([name, lines]) =>
        lines.length === 0 ? null : (
          <section key={name}>
            <h2>{name}</h2>
            <ul>
              {lines.map((line) => (
                <Line key={line.holder} line={line} chosen={line.holder === chosen} onChoose={onChoose} />
              ))}
            </ul>
          </section>
        ),
      )}
      <SelectField
        label={say('other')}
        value={chosen !== null && !listed.has(chosen) ? chosen : ''}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{say('choose')}</option>
        {table.columns.map((column) =>
          listed.has(String(column.n)) ? null : (
            <option key={column.n} value={column.n}>
              {say('column', { n: String(column.n), label: column.label })}
            </option>
          ),
        )}
        {table.rows.map((row) =>
          listed.has(row.code) || Object.keys(row.cells).length === 0 ? null : (
            <option key={row.code} value={row.code}>
              {row.code} {row.label}
            </option>
          ),
        )}
      </SelectField>
    </nav>
  )
}
