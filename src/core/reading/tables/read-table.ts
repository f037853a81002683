import { number, worded } from '#core/figure/cell.ts'
import type { Finding, Repair } from '#core/plan/finding.ts'
import type { UnreadLine } from '#core/plan/plan.ts'
import type { FormTable, Row, RowCell } from '#core/plan/table.ts'
import { alignWords } from '#core/reading/tables/mend/align-words.ts'
import { alignCells } from '#core/reading/tables/mend/align-cells.ts'
import { type Draft, draftRow, type Sight, type Step } from '#core/reading/tables/draft.ts'
import { headerRepairs } from '#core/reading/tables/header/header-repairs.ts'
import { readHead } from '#core/reading/tables/header/head.ts'
import { cellIn } from '#core/reading/tables/numeral.ts'
import { outline, type Placed } from '#core/reading/tables/outline.ts'
import { dropContinued, liftCentred } from '#core/reading/tables/mend/stt-centred.ts'
import { mendSttCells, ungluedNumbers } from '#core/reading/tables/mend/stt-cell.ts'
import { bringBackCells } from '#core/reading/tables/mend/moved-cells.ts'
import { mendDigits } from '#core/reading/tables/mend/digits.ts'
import { askSeparators, settleSeparators } from '#core/reading/tables/mend/separators.ts'
import { bringBackColumns } from '#core/reading/tables/mend/shifted-columns.ts'
import { lowerShiftedRows } from '#core/reading/tables/mend/shifted-rows.ts'
import { splitGluedCells } from '#core/reading/tables/mend/split-cells.ts'
import { listUnreadable } from '#core/reading/tables/mend/unreadable.ts'
import { fillTableUnit, proveUnits, resolveDittos } from '#core/reading/tables/mend/units.ts'
import { wordColumns } from '#core/reading/tables/word-columns.ts'
import type { FoundTable } from '#core/reading/tables/sheet.ts'

export type TableRead = {
  readonly table: FormTable
  /** Position of its column of units; null where it has none. */
  readonly unitColumn: number | null
  readonly unread: UnreadLine[]
  readonly repairs: Repair[]
  readonly questions: Finding[]
}

const rowOf = (draft: Draft, { level, path }: Placed, words: ReadonlySet<number>): Row => {
  const cells = [...draft.cells].map(([n, { line, printed, text, value }]): [number, RowCell] => [
    n,
    { line, printed, cell: value ? number(value) : words.has(n) ? worded(text) : cellIn(text) },
  ])
  const { line, stt, label, unit, sttPrinted, labelPrinted, unitPrinted } = draft
  return {
    line,
    stt,
    label,
    unit,
    sttPrinted,
    labelPrinted,
    unitPrinted,
    level,
    path,
    cells: Object.fromEntries(cells),
  }
}

/** In this order: each step relies on what the ones before have put right. */
const steps: readonly ((rows: readonly Draft[], sight: Sight) => Step)[] = [
  alignWords,
  alignCells,
  mendSttCells,
  dropContinued,
  liftCentred,
  ungluedNumbers,
  splitGluedCells,
  bringBackCells,
  lowerShiftedRows,
  bringBackColumns,
  resolveDittos,
  fillTableUnit,
  settleSeparators,
  mendDigits,
  askSeparators,
  proveUnits,
  listUnreadable,
]

/** A table whose header is lost is still read, by the places of its cells; which years they are nobody can say. */
const headless = ({ sheets, titleLine, title }: FoundTable): UnreadLine[] =>
  sheets.some(({ header }) => header.length > 0)
    ? []
    : [
        {
          line: titleLine,
          text: title,
          why: 'Biểu không có đầu cột: số liệu được giữ theo vị trí ô, không biết năm và loại của từng cột.',
        },
      ]

/** Reads one table: cuts it into rows, mends what the rendering broke, step by step, and places every row. */
export const readTable = (found: FoundTable, id: string): TableRead => {
  const head = readHead(found)
  const sight: Sight = { head, title: found.title, unitDefault: found.unitDefault }
  let rows: readonly Draft[] = found.sheets.flatMap((sheet, page) =>
    sheet.rows.map((row) => draftRow(row, page, head)),
  )
  let unread: UnreadLine[] = [...found.strays, ...headless(found)]
  let repairs: Repair[] = [...(found.repairs ?? []), ...headerRepairs(found, head)]
  let questions: Finding[] = []
  for (const step of steps) {
    const done = step(rows, sight)
    rows = done.rows
    repairs = [...repairs, ...done.repairs]
    unread = [...unread, ...(done.unread ?? [])]
    questions = [...questions, ...(done.questions ?? [])]
  }
  const places = outline(rows, sight)
  const words = wordColumns(rows, sight)
  const table: FormTable = {
    id,
    title: found.title,
    titleLine: found.titleLine,
    unitDefault: found.unitDefault,
    columns: head.columns,
    pages: head.pages,
    rows: rows.map((row, at) => rowOf(row, places[at] ?? { level: 1, path: [] }, words)),
  }
  return { table, unitColumn: head.unitColumn, unread, repairs, questions }
}
