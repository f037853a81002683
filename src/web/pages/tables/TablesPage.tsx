import type { TableHead, TablesPage as Page } from '#core/page/plan-pages.ts'
import { tablesWords } from '#web/pages/tables/words.ts'
import { files, paths } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { Answer } from '#web/ui/Answer.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Empty } from '#web/ui/Notice.tsx'
import { PageHead } from '#web/ui/PageHead.tsx'
import { Status } from '#web/ui/Status.tsx'
import { Table } from '#web/ui/Table.tsx'
import { useWords } from '#web/words/say.ts'
import './tables.css'

const Row = ({ plan, table }: { readonly plan: string; readonly table: TableHead }) => {
  const say = useWords(tablesWords)
  return (
    <tr>
      <td>{table.id}</td>
      <th scope="row">
        <Go to={paths.table(plan, table.id)}>{table.title}</Go>
      </th>
      <td className="number">{table.rows}</td>
      <td>{table.errors > 0 ? <Status tone="bad" word={say('errors', { count: table.errors })} /> : null}</td>
      <td>
        {table.warnings > 0 ? (
          <Status tone="watch" icon="warning" word={say('warnings', { count: table.warnings })} />
        ) : null}
      </td>
      <td>
        {table.questions > 0 ? (
          <Status tone="none" icon="question" word={say('questions', { count: table.questions })} />
        ) : null}
      </td>
      <td className="no-print">
        <a
          className="tables-file"
          href={files.table(plan, table.id)}
          download
          aria-label={say('downloadOne', { id: table.id })}
        >
          <Icon name="download" />
          Excel
        </a>
      </td>
    </tr>
  )
}

const sum = (tables: readonly TableHead[], what: 'rows' | 'errors' | 'warnings' | 'questions'): number =>
  tables.reduce((total, table) => total + table[what], 0)

const Tables = ({ page: { tables, found }, plan }: { readonly page: Page; readonly plan: string }) => {
  const say = useWords(tablesWords)
  const kinds = ['errors', 'warnings', 'questions'] as const
  const shared = kinds.some((kind) => sum(tables, kind) > found[kind])
  const stand = say('sentence', { tables: tables.length, rows: sum(tables, 'rows'), ...found })
  return (
    <>
      <PageHead title={say('title')} sentence={shared ? `${stand} ${say('shared')}` : stand} />
      {tables.length === 0 ? (
        <Empty>{say('empty')}</Empty>
      ) : (
        <div className="tables">
          <Table caption={say('title')}>
            <thead>
              <tr>
                <th scope="col">{say('id')}</th>
                <th scope="col">{say('name')}</th>
                <th scope="col" className="number">
                  {say('rows')}
                </th>
                <th scope="col">{say('wrong')}</th>
                <th scope="col">{say('doubtful')}</th>
                <th scope="col">{say('toAsk')}</th>
                <th scope="col" className="no-print">
                  {say('file')}
                </th>
              </tr>
            </thead>
            <tbody>
              {tables.map((table) => (
                <Row key={table.id} plan={plan} table={table} />
              ))}
            </tbody>
          </Table>
        </div>
      )}
    </>
  )
}

/** The tables of the plan, in printed order. */
export const TablesPage = ({ plan }: { readonly plan: string }) => (
  <Answer query={queries.tables(plan)}>{(page) => <Tables plan={plan} page={page} />}</Answer>
)
