import type { TableHead } from '#core/page/plan-pages.ts'
import { tableWords } from '#web/pages/table/words.ts'
import { paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { useWords } from '#web/words/say.ts'

/** From one table to the next. */
export const Switcher = ({
  plan,
  tables,
}: {
  readonly plan: string
  readonly tables: readonly TableHead[]
}) => {
  const say = useWords(tableWords)
  return (
    <nav className="form-switcher no-print" aria-label={say('switcher')}>
      {tables.map((table) => (
        <Go
          key={table.id}
          to={paths.table(plan, table.id)}
          title={table.title}
          aria-label={`${table.id} ${table.title}`}
        >
          {table.id}
        </Go>
      ))}
    </nav>
  )
}
