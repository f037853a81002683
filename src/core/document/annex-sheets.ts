import { formatOf } from '#core/document/figure-format.ts'
import { labelOfReport, reportedHead } from '#core/document/report-label.ts'
import { heightOfRow, heightOfWhole } from '#core/document/row-heights.ts'
import { sayEntry } from '#core/document/say.ts'
import type { AnnexForm } from '#core/document/report-annexes.ts'
import { signOf } from '#core/document/report-annexes.ts'
import { sourceOf } from '#core/document/results-part.ts'
import type { Footnotes } from '#core/document/footnotes.ts'
import { columnLetter, type Look, type Sheet, type SheetCell } from '#core/document/sheet.ts'
import type { WireCell } from '#core/figure/wire.ts'
import type { ConsolidatedLine, ConsolidationPage } from '#core/page/consolidation-page.ts'
import { sayYearVerdict, type Verdict } from '#core/target/verdict.ts'

/** `verdict`: what the year is expected to come to, of the targets in the report of a year; else the column is not there. */
type Frame = { readonly page: ConsolidationPage; readonly verdicts: ReadonlyMap<string, Verdict> | null }

const headsOf = ({ page, verdicts }: Frame): readonly string[] => [
  'STT',
  'Chỉ tiêu',
  'Đơn vị tính',
  'Kế hoạch năm',
  reportedHead(page),
  '% kế hoạch',
  ...(verdicts ? ['Đánh giá'] : []),
  'Đơn vị báo cáo',
  'Ghi chú',
]
const numbersOf = ({ verdicts }: Frame): readonly string[] =>
  ['1', '2', '3', '4', '5', '6=5/4', '7', '8'].concat(verdicts ? ['9'] : [])
const widthsOf = ({ verdicts }: Frame): readonly number[] =>
  [7, 46, 12, 14, 14, 11, 18, 40].toSpliced(6, 0, ...(verdicts ? [18] : []))

const text = (value: string, look: Look): SheetCell =>
  value === '' ? { kind: 'blank', look } : { kind: 'text', text: value, look }

const body = (align: Look['align'], more: Partial<Look> = {}): Look => ({ part: 'body', align, ...more })

const figure = (cell: WireCell, said: string): SheetCell =>
  cell.kind === 'number'
    ? { kind: 'number', value: cell.value, format: formatOf(cell.value), look: body('right') }
    : text(said, body('center'))

const noteOf = (line: ConsolidatedLine, footnotes: Footnotes): string =>
  [
    footnotes
      .under([line])
      .flatMap((block) => (block.kind === 'paragraph' ? block.runs.map((run) => run.text) : [])),
    line.instead ? [`Số do cơ quan tổng hợp lựa chọn: ${line.instead.reason.replace(/[.;\s]+$/, '')}.`] : [],
    line.source && !line.source.accepted ? ['Cơ quan tổng hợp chưa xác nhận.'] : [],
  ]
    .flat()
    .join(' ')

/** A living share where it is a plain division of the two numbers beside it. */
const shareCell = (line: ConsolidatedLine, row: number): SheetCell =>
  line.share === null
    ? { kind: 'blank', look: body('right', { italic: true }) }
    : {
        kind: 'formula',
        formula: `${columnLetter(5)}${row}/${columnLetter(4)}${row}*100`,
        result: line.share,
        format: '[$-42A]0.00_ ',
        look: body('right', { italic: true }),
      }

const lineRow = (
  line: ConsolidatedLine,
  { stt, indent }: { readonly stt: string; readonly indent: number },
  row: number,
  { footnotes, verdicts }: Pick<Frame, 'verdicts'> & { readonly footnotes: Footnotes },
): SheetCell[] => [
  text(stt, body('center')),
  text(line.name, body('left', { indent })),
  text(line.unit, body('center')),
  line.plan.kind === 'number' && signOf(line.comparator) === ''
    ? figure(line.plan, '')
    : text(`${signOf(line.comparator)}${sayPlan(line)}`, body('right')),
  figure(
    line.cell,
    line.cell.kind === 'missing' && line.entry.kind !== 'notDue' ? 'chưa có số liệu' : sayEntry(line.entry),
  ),
  shareOf(line, row),
  ...(verdicts ? [text(sayYearVerdict[verdicts.get(line.code) ?? 'noData'], body('left'))] : []),
  text(sourceOf(line) || (line.owner?.short ?? ''), body('left')),
  text(noteOf(line, footnotes), body('left')),
]

const sayPlan = ({ plan }: ConsolidatedLine): string => {
  if (plan.kind === 'number') return plan.value.replace('.', ',')
  return plan.kind === 'worded' ? plan.text : plan.kind === 'missing' ? '' : '-'
}

/** A share against a plan that stands with its sign is no formula: the cell beside it holds words. */
const shareOf = (line: ConsolidatedLine, row: number): SheetCell =>
  line.share !== null && signOf(line.comparator) !== ''
    ? { kind: 'number', value: line.share, format: '[$-42A]0.00_ ', look: body('right', { italic: true }) }
    : shareCell(line, row)

const headRows = 4

const above = (frame: Frame, title: string, attached: string): SheetCell[][] => {
  const heads = headsOf(frame)
  const whole = (cell: SheetCell): SheetCell[] => [
    cell,
    ...heads.slice(1).map((): SheetCell => ({ kind: 'blank', look: cell.look })),
  ]
  return [
    whole(text(title, { part: 'title', align: 'center', bold: true })),
    whole(text(attached, { part: 'attached', align: 'center', italic: true })),
    heads.map((head) => text(head, { part: 'head', align: 'center', bold: true })),
    numbersOf(frame).map((number) => text(number, { part: 'numbers', align: 'center', italic: true })),
  ]
}

const sheetOf = (
  frame: Frame,
  { name, title, attached }: { readonly name: string; readonly title: string; readonly attached: string },
  rows: readonly SheetCell[][],
): Sheet => ({
  name,
  rows: [...above(frame, title, attached), ...rows],
  merges: [0, 1].map((row) => ({
    fromRow: row,
    fromColumn: 0,
    toRow: row,
    toColumn: headsOf(frame).length - 1,
  })),
  heights: [...above(frame, title, attached), ...rows].map((row, at) =>
    at < 2 ? heightOfWhole(row, widthsOf(frame)) : heightOfRow(row, widthsOf(frame)),
  ),
  widths: widthsOf(frame),
  repeated: [3, headRows],
  frozen: { rows: headRows, columns: 2 },
})

/** The annexes as a workbook: the targets, then every table in the order and with the rows of its form (H11). */
export const annexSheets = (
  consolidation: ConsolidationPage,
  forms: readonly AnnexForm[],
  { attached, footnotes }: { readonly attached: string; readonly footnotes: Footnotes },
): readonly Sheet[] => {
  const lines = new Map(
    consolidation.tables.flatMap((table) => table.lines.map((line) => [line.code, line] as const)),
  )
  const { yearEnd } = consolidation
  const verdicts = yearEnd ? new Map(yearEnd.verdicts.map(({ code, verdict }) => [code, verdict])) : null
  const plain: Frame = { page: consolidation, verdicts: null }
  const targets = consolidation.targets.map((line, at) =>
    lineRow(line, { stt: line.id, indent: 0 }, headRows + 1 + at, { footnotes, verdicts }),
  )
  const title = `Kết quả thực hiện các chỉ tiêu chủ yếu ${labelOfReport(consolidation)}`
  return [
    sheetOf({ page: consolidation, verdicts }, { name: 'Chi_tieu', title, attached }, targets),
    ...forms.map((form) =>
      sheetOf(
        plain,
        { name: form.id.replace(/^B/, 'Bieu_'), title: form.title, attached },
        form.rows.map(({ code, stt, name, level, heading }, at): SheetCell[] => {
          const line = lines.get(code)
          const indent = Math.max(0, level - 1)
          if (!heading && line)
            return lineRow(line, { stt, indent }, headRows + 1 + at, { footnotes, verdicts: null })
          const bold = level <= 2
          return [
            text(stt, body('center', { bold })),
            text(name, body('left', { indent, bold })),
            ...headsOf(plain)
              .slice(2)
              .map((): SheetCell => ({ kind: 'blank', look: body('center') })),
          ]
        }),
      ),
    ),
  ]
}
