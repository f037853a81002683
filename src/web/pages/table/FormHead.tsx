import type { TablePage } from '#core/page/plan-pages.ts'
import type { PageHeader } from '#core/plan/table.ts'
import { headRows, numberOf, printsNumbers } from '#web/pages/table/head.ts'
import { tableWords } from '#web/pages/table/words.ts'
import { useWords } from '#web/words/say.ts'

type Props = { readonly page: TablePage; readonly first: readonly number[] }

const places = ['form-stt', 'form-label', 'form-unit-cell'] as const
/** The first columns stay in sight: each knows its place from the left. */
export const placeOf = (column: number): string => places[column - 1] ?? ''

/** Two rows of merged headings and the row of column numbers with their formulas, as printed. */
export const FormHead = ({ page, first }: Props) => {
  const say = useWords(tableWords)
  const { upper, lower } = headRows(page.columns)
  const rows = lower.length > 0 ? 2 : 1
  const names = [say('stt'), say('label'), say('unit')]
  return (
    <thead>
      <tr>
        {first.map((n) => (
          <th key={n} scope="col" rowSpan={rows} className={placeOf(n)}>
            {names[n - 1] ?? ''}
          </th>
        ))}
        {upper.map((cell) => (
          <th
            key={cell.key}
            scope={cell.columns > 1 ? 'colgroup' : 'col'}
            colSpan={cell.columns}
            rowSpan={rows === 1 ? 1 : cell.rows}
          >
            {cell.text}
          </th>
        ))}
      </tr>
      {rows === 2 ? (
        <tr>
          {lower.map((cell) => (
            <th key={cell.key} scope="col">
              {cell.text}
            </th>
          ))}
        </tr>
      ) : null}
      {printsNumbers(page) ? (
        <tr className="form-numbers" aria-label={say('columnNumbers')}>
          {first.map((n) => (
            <td key={n} className={placeOf(n)}>
              {n}
            </td>
          ))}
          {page.columns.map((column) => (
            <td key={column.n}>{numberOf(column)}</td>
          ))}
        </tr>
      ) : null}
    </thead>
  )
}

/** Where a later page prints other formulas, they are shown as they stand there. */
export const PageBreak = ({ page, first, header }: Props & { readonly header: PageHeader }) => {
  const say = useWords(tableWords)
  return (
    <tr className="form-numbers form-break">
      <td colSpan={first.length} className="form-break-words">
        {say('pageFormulas', { line: header.lines[0] ?? 0 })}
      </td>
      {page.columns.map((column) => {
        const formula = header.formulas[column.n]
        return <td key={column.n}>{formula ? `${column.n}=${formula}` : column.n}</td>
      })}
    </tr>
  )
}
