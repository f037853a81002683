import { figureAt, valueColumns } from '#core/checks/figures/figures.ts'
import { bareLabel } from '#core/checks/figures/say.ts'
import { fold } from '#core/checks/names/words.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { FormTable, Row } from '#core/plan/table.ts'

/** Name and figures of a row; '' where it has none. */
const contentOf = (table: FormTable, row: Row): string => {
  const figures = valueColumns(table).map(({ n }) => figureAt(row, n)?.printed ?? '')
  return figures.every((printed) => printed === '')
    ? ''
    : `${fold(bareLabel(row.label))}|${figures.join('|')}`
}

type Printing = { readonly table: FormTable; readonly rows: ReadonlySet<string> }

const least = 3

/** Nine rows in ten stand in both, and in one of them hardly any other. */
const isSame = (shared: number, one: Printing, other: Printing): boolean =>
  shared >= least && shared * 10 >= Math.max(one.rows.size, other.rows.size) * 9

const askAbout = (one: FormTable, other: FormTable, shared: number): Finding => ({
  code: 'contradiction',
  severity: 'question',
  where: [{ line: other.titleLine }],
  evidence: [{ line: one.titleLine }],
  printed: other.id,
  expected: '',
  message: `${other.id} (dòng ${other.titleLine}) in lại ${shared} hàng của ${one.id} (dòng ${one.titleLine}) với cùng tên và cùng số liệu: có phải một biểu in hai lần không?`,
})

/** A table that was pasted twice: its rows would otherwise all agree with one another and say nothing. */
export const twinTables = (plan: Plan): Finding[] => {
  const first = new Map<string, Printing>()
  return plan.tables.flatMap((table): Finding[] => {
    const rows = new Set(table.rows.map((row) => contentOf(table, row)).filter((content) => content !== ''))
    const own: Printing = { table, rows }
    const shared = new Map<Printing, number>()
    for (const content of rows) {
      const before = first.get(content)
      if (before) shared.set(before, (shared.get(before) ?? 0) + 1)
      else first.set(content, own)
    }
    return [...shared]
      .filter(([one, count]) => isSame(count, one, own))
      .map(([one, count]) => askAbout(one.table, table, count))
  })
}
