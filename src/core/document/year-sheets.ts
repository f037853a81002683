import { signOf } from '#core/document/report-annexes.ts'
import { formatOf } from '#core/document/figure-format.ts'
import { sayEntry } from '#core/document/say.ts'
import { columnLetter, type Look, type Sheet, type SheetCell } from '#core/document/sheet.ts'
import type { ConsolidatedLine } from '#core/page/consolidation-page.ts'

/** An official table as its plan prints it, and the column with the plan of the year, counted from 1; null where it has none. */
export type OfficialForm = { readonly id: string; readonly sheet: Sheet; readonly planColumn: number | null }

type Ground = {
  readonly year: number
  /** By the code of the row. */
  readonly lines: ReadonlyMap<string, ConsolidatedLine>
  readonly attached: string
}

const text = (value: string, look: Look): SheetCell =>
  value === '' ? { kind: 'blank', look } : { kind: 'text', text: value, look }

const right: Look = { part: 'body', align: 'right' }
const ratioLook: Look = { part: 'body', align: 'right', italic: true }

const estimateOf = (line: ConsolidatedLine): SheetCell =>
  line.cell.kind === 'number'
    ? { kind: 'number', value: line.cell.value, format: formatOf(line.cell.value), look: right }
    : text(
        line.cell.kind === 'missing' && line.entry.kind !== 'notDue'
          ? 'chưa có số liệu'
          : sayEntry(line.entry),
        {
          part: 'body',
          align: 'center',
        },
      )

/** Alive where it is a plain division by the printed plan in the same row. */
const ratioOf = (line: ConsolidatedLine, { sheet, planColumn }: OfficialForm, row: number): SheetCell => {
  if (line.share === null) return { kind: 'blank', look: ratioLook }
  const format = '[$-42A]0.00_ '
  const plan = planColumn === null ? undefined : sheet.rows[row]?.[planColumn - 1]
  const isPlain =
    plan?.kind === 'number' &&
    line.plan.kind === 'number' &&
    plan.value === line.plan.value &&
    signOf(line.comparator) === ''
  if (!isPlain || planColumn === null) return { kind: 'number', value: line.share, format, look: ratioLook }
  const estimate = columnLetter((sheet.rows[row]?.length ?? 0) + 1)
  return {
    kind: 'formula',
    formula: `${estimate}${row + 1}/${columnLetter(planColumn)}${row + 1}*100`,
    result: line.share,
    format,
    look: ratioLook,
  }
}

/** What stands in the two columns of a row, by where it stands on the sheet. */
const added = (
  form: OfficialForm,
  row: number,
  { year, lines }: Pick<Ground, 'year' | 'lines'>,
): readonly SheetCell[] => {
  const { sheet, id } = form
  const body = sheet.frozen.rows
  const look = sheet.rows[row]?.[0]?.look ?? right
  const blank: SheetCell = { kind: 'blank', look }
  const count = sheet.rows[row]?.length ?? 0
  if (row === body - 3)
    return [text(`Ước thực hiện cả năm ${year}`, look), text(`So với kế hoạch năm ${year} (%)`, look)]
  if (row === body - 1) return [text(String(count + 1), look), text(String(count + 2), look)]
  if (row < body) return [blank, blank]
  const line = lines.get(`${id}.${row - body + 1}`)
  return line
    ? [estimateOf(line), ratioOf(line, form, row)]
    : [
        { kind: 'blank', look: right },
        { kind: 'blank', look: right },
      ]
}

/** Heading, columns and rows as the plan prints them; behind them the estimate of the year and its share (H11, G09). */
export const yearSheet = (form: OfficialForm, ground: Ground): Sheet => {
  const { sheet } = form
  const last = sheet.widths.length - 1
  const head = sheet.frozen.rows - 3
  const rows = sheet.rows.map((row, at) => [...row, ...added(form, at, ground)])
  return {
    ...sheet,
    rows: rows.map((row) =>
      row.map((cell, at) =>
        at === 0 && cell.kind === 'text' && cell.look.part === 'attached'
          ? { ...cell, text: ground.attached }
          : cell,
      ),
    ),
    merges: [
      ...sheet.merges.map((merge) =>
        merge.fromRow < head && merge.toColumn === last ? { ...merge, toColumn: last + 2 } : merge,
      ),
      ...[last + 1, last + 2].map((column) => ({
        fromRow: head,
        fromColumn: column,
        toRow: head + 1,
        toColumn: column,
      })),
    ],
    widths: [...sheet.widths, 15, 13],
  }
}
