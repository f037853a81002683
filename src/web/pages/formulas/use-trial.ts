import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { HeldFormula } from '#core/formula/holder.ts'
import { pageTable } from '#core/formula/page-table.ts'
import { TableFormulas } from '#core/formula/table-formulas.ts'
import { unitsFromWire } from '#core/indicator/wire-units.ts'
import type { FormulasPage } from '#core/page/formulas-page.ts'
import type { TablePage } from '#core/page/plan-pages.ts'
import { queries } from '#web/queries.ts'

/** `[B10.2]` names a row of table B10: the other tables that a text speaks of. */
const tablesIn = (text: string, own: string, known: readonly string[]): readonly string[] => {
  const named = [...text.matchAll(/\[\s*([^\].;\s]+)\./g)].map((found) => found[1] ?? '')
  return [...new Set(named)].filter((id) => id !== own && known.includes(id))
}

/**
 * The formulas of the table with the typed text in its place, computed here with the same core as on the server; tables
 * that the text names are fetched when they are named.
 */
export const useTrial = (
  page: FormulasPage,
  table: TablePage,
  { holder, text }: HeldFormula,
): TableFormulas => {
  const plan = String(page.plan.year)
  const known = table.tables.map(({ id }) => id)
  const held = page.lines.flatMap((line) =>
    line.text === null ? [] : [{ holder: line.holder, text: line.text }],
  )
  const wanted = tablesIn([text, ...held.map((one) => one.text)].join(' '), page.id, known)
  const others = useQueries({
    queries: wanted.map((id) => queries.table(plan, id)),
    combine: (answers) => answers.flatMap(({ data }) => (data ? [data] : [])),
  })
  const book = useMemo(() => unitsFromWire(page.units), [page.units])
  const own = useMemo(() => pageTable(table), [table])
  const more = useMemo(() => others.map(pageTable), [others])
  return useMemo(() => {
    const rest = page.lines.flatMap((line) =>
      line.text === null || line.holder === holder ? [] : [{ holder: line.holder, text: line.text }],
    )
    const library = { book, others: more, natureOf: (code: string) => page.natures[code] ?? null }
    return new TableFormulas(own, text.trim() === '' ? rest : [...rest, { holder, text }], library)
  }, [page, own, more, book, holder, text])
}
