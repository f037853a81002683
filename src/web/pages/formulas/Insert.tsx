import type { TablePage } from '#core/page/plan-pages.ts'
import { formulaWords } from '#web/pages/formulas/words.ts'
import { SelectField } from '#web/ui/Field.tsx'
import { useWords } from '#web/words/say.ts'

type Props = {
  readonly table: TablePage
  /** Columns are written as bare numbers in the formula of a column alone. */
  readonly columns: boolean
  readonly onInsert: (text: string) => void
}

/** A column or a row by its name, put into the formula where the cursor stands. */
export const Insert = ({ table, columns, onInsert }: Props) => {
  const say = useWords(formulaWords)
  return (
    <SelectField label={say('insert')} value="" onChange={(event) => onInsert(event.currentTarget.value)}>
      <option value="">{say('choose')}</option>
      {columns
        ? table.columns.map(({ n, label }) => (
            <option key={n} value={String(n)}>
              {say('column', { n: String(n), label })}
            </option>
          ))
        : null}
      {table.rows.map((row) =>
        Object.keys(row.cells).length === 0 ? null : (
          <option key={row.code} value={`[${row.code}]`}>
            {row.code} {row.label}
          </option>
        ),
      )}
    </SelectField>
  )
}
