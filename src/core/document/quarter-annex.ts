import type { QuarterRow, QuarterSaid } from '#core/consolidation/quarter-said.ts'
import type { TableColumn, TableRow } from '#core/document/block.ts'
import { formatOf } from '#core/document/figure-format.ts'
import { heightOfRow, heightOfWhole } from '#core/document/row-heights.ts'
import { sayCell } from '#core/document/say.ts'
import type { Look, Sheet, SheetCell } from '#core/document/sheet.ts'
import type { WireCell } from '#core/figure/wire.ts'
import { period as periodOf, sayPeriod } from '#core/time/period.ts'

export const scenarioTitle = (year: string): string => `KỊCH BẢN VÀ KẾT QUẢ THỰC HIỆN THEO QUÝ NĂM ${year}`

const quarterWord = (quarter: string): string =>
  sayPeriod(periodOf(quarter))
    .replace(/^q/, 'Q')
    .replace(/\/\d{4}$/, '')

/** The quarters of the year that have come: only they have a column of what came. */
const comeBy = ({ quarter, rows }: QuarterSaid): readonly { period: string; come: boolean }[] =>
  (rows[0]?.steps ?? []).map(({ period }) => ({ period, come: period <= quarter }))

const stepOf = (row: QuarterRow, period: string): QuarterRow['steps'][number] | undefined =>
  row.steps.find((step) => step.period === period)

/** What a row has for every column after its unit: the year, then path and actual of each quarter. */
const cellsOf = (row: QuarterRow, said: QuarterSaid): readonly WireCell[] => {
  const missing: WireCell = { kind: 'missing' }
  return [
    row.year,
    ...comeBy(said).flatMap(({ period, come }) => {
      const step = stepOf(row, period)
      return come ? [step?.path ?? missing, step?.actual ?? missing] : [step?.path ?? missing]
    }),
  ]
}

const headsOf = (said: QuarterSaid): readonly string[] => [
  'Cả năm',
  ...comeBy(said).flatMap(({ period, come }) => {
    const word = quarterWord(period)
    return come ? [`${word}: kịch bản`, `${word}: thực hiện`] : [`${word}: kịch bản`]
  }),
]

/** The table of the scenario on paper: the way of the year, and what came as far as the year has come. */
export const scenarioTable = (
  said: QuarterSaid,
): { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] } => {
  const heads = headsOf(said)
  const width = (100 - 5 - 23 - 8) / heads.length
  return {
    columns: [
      { label: 'STT', width: 5, align: 'center' },
      { label: 'Chỉ tiêu', width: 23, align: 'left' },
      { label: 'Đơn vị tính', width: 8, align: 'center' },
      ...heads.map((label): TableColumn => ({ label, width, align: 'right' })),
    ],
    rows: said.rows.map((row): TableRow => ({
      cells: row.heading
        ? [row.stt, row.name]
        : [row.stt, row.name, row.nature === 'index' ? '%' : row.unit, ...cellsOf(row, said).map(sayCell)],
      bold: row.heading || row.level === 1,
      indent: Math.max(0, row.level - 1),
    })),
  }
}

const text = (value: string, look: Look): SheetCell =>
  value === '' ? { kind: 'blank', look } : { kind: 'text', text: value, look }

const figure = (cell: WireCell): SheetCell => {
  const look: Look = { part: 'body', align: 'right' }
  return cell.kind === 'number'
    ? { kind: 'number', value: cell.value, format: formatOf(cell.value), look }
    : text(sayCell(cell), { part: 'body', align: 'center' })
}

/** The same as a worksheet. */
export const scenarioSheet = (said: QuarterSaid, attached: string): Sheet => {
  const heads = ['STT', 'Chỉ tiêu', 'Đơn vị tính', ...headsOf(said)]
  const last = heads.length - 1
  const widths = [7, 46, 12, ...headsOf(said).map(() => 14)]
  const whole = (cell: SheetCell): SheetCell[] => [
    cell,
    ...heads.slice(1).map((): SheetCell => ({ kind: 'blank', look: cell.look })),
  ]
  const rows = said.rows.map((row): SheetCell[] => {
    const bold = row.heading || row.level === 1
    const cells = row.heading ? heads.slice(3).map((): WireCell => ({ kind: 'missing' })) : cellsOf(row, said)
    return [
      text(row.stt, { part: 'body', align: 'center', bold }),
      text(row.name, { part: 'body', align: 'left', bold, indent: Math.max(0, row.level - 1) }),
      text(row.heading ? '' : row.nature === 'index' ? '%' : row.unit, { part: 'body', align: 'center' }),
      ...cells.map(figure),
    ]
  })
  const above = [
    whole(text(scenarioTitle(said.quarter.slice(0, 4)), { part: 'title', align: 'center', bold: true })),
    whole(text(attached, { part: 'attached', align: 'center', italic: true })),
    heads.map((head) => text(head, { part: 'head', align: 'center', bold: true })),
  ]
  return {
    name: 'Kich_ban',
    rows: [...above, ...rows],
    merges: [0, 1].map((row) => ({ fromRow: row, fromColumn: 0, toRow: row, toColumn: last })),
    heights: [...above, ...rows].map((row, at) =>
      at < 2 ? heightOfWhole(row, widths) : heightOfRow(row, widths),
    ),
    widths,
    repeated: [3, 3],
    frozen: { rows: 3, columns: 2 },
  }
}
