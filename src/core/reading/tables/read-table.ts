import type { Finding, Repair } from '#core/plan/finding.ts'
import type { UnreadLine } from '#core/plan/plan.ts'
import type { FormTable, Row, RowCell } from '#core/plan/table.ts'
import { type Draft, draftRow, type Sight, type Step } from '#core/reading/tables/draft.ts'
import { readHead } from '#core/reading/tables/head.ts'
import { cellIn } from '#core/reading/tables/numeral.ts'
import { outline, type Placed } from '#core/reading/tables/outline.ts'
import type { FoundTable } from '#core/reading/tables/sheet.ts'

export type TableRead = { readonly table: FormTable; readonly unread: UnreadLine[]; readonly repairs: Repair[]; readonly questions: Finding[] }

const rowOf = (draft: Draft, { level, path }: Placed, sight: Sight): Row => {
  const writing = sight.writings[draft.page] ?? 'vietnamese'
  const kinds = new Map(sight.head.columns.map(({ n, kind }) => [n, kind]))
  const cells = [...draft.cells].map(([n, { line, printed, text }]): [number, RowCell] => [
    n,
    { line, printed, cell: cellIn(text, kinds.get(n) === 'ratio' ? 'vietnamese' : writing) },
  ])
  const { line, stt, label, unit, sttPrinted, labelPrinted, unitPrinted } = draft
  return { line, stt, label, unit, sttPrinted, labelPrinted, unitPrinted, level, path, cells: Object.fromEntries(cells) }
}

const steps: readonly ((rows: readonly Draft[], sight: Sight) => Step)[] = []

/** Reads one table: cuts it into rows, mends what the rendering broke, step by step, and places every row. */
export const readTable = (found: FoundTable, id: string): TableRead => {
  const head = readHead(found)
  const sight: Sight = { head, title: found.title, unitDefault: found.unitDefault, writings: found.sheets.map(() => 'vietnamese' as const) }
  let rows: readonly Draft[] = found.sheets.flatMap((sheet, page) => sheet.rows.map((row) => draftRow(row, page, head)))
  const [unread, repairs, questions]: [UnreadLine[], Repair[], Finding[]] = [[...found.strays], [], []]
  for (const step of steps) {
    const done = step(rows, sight)
    rows = done.rows
    repairs.push(...done.repairs)
    unread.push(...(done.unread ?? []))
    questions.push(...(done.questions ?? []))
  }
  const places = outline(rows)
  const table: FormTable = {
    id,
    title: found.title,
    titleLine: found.titleLine,
    unitDefault: found.unitDefault,
    columns: head.columns,
    pages: head.pages,
    rows: rows.map((row, at) => rowOf(row, places[at] ?? { level: 1, path: [] }, sight)),
  }
  return { table, unread, repairs, questions }
}
