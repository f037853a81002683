import type { Block, TableColumn, TableRow } from '#core/document/block.ts'
import type { Footnotes } from '#core/document/footnotes.ts'
import { roman, said } from '#core/document/report-words.ts'
import { sourceOf } from '#core/document/results-part.ts'
import { isOfYear, labelOfReport, reportedHead } from '#core/document/report-label.ts'
import { scenarioTable, scenarioTitle } from '#core/document/quarter-annex.ts'
import { sayCell, sayEntry, sayShare } from '#core/document/say.ts'
import type { ConsolidatedLine, ConsolidationPage } from '#core/page/consolidation-page.ts'
import type { Asked } from '#core/report/form.ts'
import { sayYearVerdict, type Verdict } from '#core/target/verdict.ts'

/** An official table as it is printed: its rows in order, headings among them (H11). */
export type AnnexForm = {
  readonly id: string
  readonly title: string
  readonly rows: readonly Pick<Asked, 'code' | 'stt' | 'name' | 'unit' | 'level' | 'heading'>[]
}

export type Annexes = {
  readonly consolidation: ConsolidationPage
  readonly forms: readonly AnnexForm[]
  /** `(Kèm theo Báo cáo số …)` */
  readonly attached: string
  readonly footnotes: Footnotes
}

/** `verdicts`: with a column for what the year is expected to come to, of the targets in the report of a year. */
export const annexColumns = (page: ConsolidationPage, verdicts = false): readonly TableColumn[] => [
  { label: 'STT', width: 7, align: 'center' },
  { label: 'Chỉ tiêu', width: verdicts ? 27 : 35, align: 'left' },
  { label: 'Đơn vị tính', width: 11, align: 'center' },
  { label: 'Kế hoạch năm', width: 11, align: 'right' },
  { label: reportedHead(page), width: verdicts ? 12 : 13, align: 'right' },
  { label: '% kế hoạch', width: 9, align: 'right' },
  ...(verdicts ? [{ label: 'Đánh giá', width: 11, align: 'left' as const }] : []),
  { label: 'Đơn vị báo cáo', width: verdicts ? 12 : 14, align: 'left' },
]

/** Forms of which somebody has said something; in the report of a year all of them (H11), the targets always. */
const formsSaid = ({ consolidation, forms }: Annexes): readonly AnnexForm[] => {
  if (isOfYear(consolidation)) return forms
  const said = new Set(
    consolidation.tables
      .filter(({ lines }) => lines.some(({ cell }) => cell.kind !== 'missing'))
      .map(({ id }) => id),
  )
  return forms.filter(({ id }) => said.has(id))
}

/** The annexes: the targets, then every table of which something is said, in the order and with the rows of its form. */
export const annexBlocks = (annexes: Annexes): Block[] => {
  const { consolidation, attached, footnotes } = annexes
  const forms = formsSaid(annexes)
  const lines = new Map(
    consolidation.tables.flatMap((table) => table.lines.map((line) => [line.code, line] as const)),
  )
  const scenario = scenarioAnnex(annexes)
  const alone = forms.length === 0 && scenario.length === 0
  const heading = (at: number): string => (alone ? 'Phụ lục' : `Phụ lục ${roman(at)}`)
  const first = scenario.length === 0 ? 2 : 3
  const verdicts = verdictsOf(consolidation)
  return [
    {
      kind: 'annex',
      heading: heading(1),
      title: `KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU ${labelOfReport(consolidation).toLocaleUpperCase('vi')}`,
      attached,
    },
    {
      kind: 'table',
      columns: annexColumns(consolidation, verdicts !== null),
      rows: consolidation.targets.map((line) => targetRow(line, footnotes, verdicts)),
    },
    ...starNote(consolidation.targets),
    ...footnotes.under(consolidation.targets),
    ...originNote(consolidation),
    ...scenario,
    ...forms.flatMap((form, at) =>
      formBlocks(form, { heading: heading(at + first), lines, attached, footnotes, consolidation }),
    ),
  ]
}

type Verdicts = ReadonlyMap<string, Verdict> | null

const verdictsOf = ({ yearEnd }: ConsolidationPage): Verdicts =>
  yearEnd ? new Map(yearEnd.verdicts.map(({ code, verdict }) => [code, verdict])) : null

/** `dự kiến đạt`, `khó đạt`, `chưa có số liệu` before the one who reports it. */
const targetRow = (line: ConsolidatedLine, footnotes: Footnotes, verdicts: Verdicts): TableRow => {
  const row = annexRow(line, line.id, footnotes)
  return verdicts
    ? { ...row, cells: row.cells.toSpliced(6, 0, sayYearVerdict[verdicts.get(line.code) ?? 'noData']) }
    : row
}

/** The scenario by quarter, right behind the targets; nothing in the months between, or where the plan has none. */
const scenarioAnnex = ({ consolidation: { quarter }, attached }: Annexes): Block[] =>
  quarter && quarter.rows.length > 0
    ? [
        {
          kind: 'annex',
          heading: `Phụ lục ${roman(2)}`,
          title: scenarioTitle(quarter.quarter.slice(0, 4)),
          attached,
        },
        { kind: 'table', ...scenarioTable(quarter) },
        said({ text: 'Tốc độ tăng ghi bằng phần trăm tăng so với cùng kỳ năm trước.', italic: true }),
      ]
    : []

type FormGround = Pick<Annexes, 'attached' | 'footnotes' | 'consolidation'> & {
  readonly heading: string
  readonly lines: ReadonlyMap<string, ConsolidatedLine>
}

const formBlocks = ({ title, rows }: AnnexForm, ground: FormGround): Block[] => {
  const here = rows.flatMap(({ code }) => ground.lines.get(code) ?? [])
  return [
    {
      kind: 'annex',
      heading: ground.heading,
      title: title.toLocaleUpperCase('vi'),
      attached: ground.attached,
    },
    {
      kind: 'table',
      columns: annexColumns(ground.consolidation),
      rows: rows.map(({ code, stt, name, level, heading }): TableRow => {
        const line = ground.lines.get(code)
        const indent = Math.max(0, level - 1)
        if (heading || !line) return { cells: [stt, name], bold: level <= 2, indent }
        return { ...annexRow(line, stt, ground.footnotes), indent }
      }),
    },
    ...starNote(here),
    ...ground.footnotes.under(here),
  ]
}

const annexRow = (line: ConsolidatedLine, stt: string, footnotes: Footnotes): TableRow => ({
  cells: [
    stt,
    line.name,
    line.unit,
    `${signOf(line.comparator)}${sayCell(line.plan)}`,
    line.cell.kind === 'missing'
      ? line.entry.kind === 'notDue'
        ? 'chưa đến kỳ'
        : 'chưa có số liệu'
      : `${sayEntry(line.entry)}${footnotes.markOf(line)}`,
    line.share === null ? '' : sayShare(line.share),
    reporterOf(line),
  ],
})

const reporterOf = (line: ConsolidatedLine): string => {
  const source = sourceOf(line)
  if (source === '') return line.owner?.short ?? ''
  const marks = [line.source && !line.source.accepted ? ' *' : '', line.instead ? ' **' : '']
  return `${source.replace(/^c/, 'C')}${marks.join('')}`
}

/** From a printed number to its origin: where the page of this very edition is, on which every number has its passport (H10). */
const originNote = ({ consolidated, period }: ConsolidationPage): Block[] =>
  consolidated
    ? [
        said({
          text: `Nguồn gốc của từng số liệu (dòng báo cáo, người ghi, các lần sửa): phần mềm Nhịp, trang /tong-hop/${period}, lần tổng hợp ${consolidated.edition}.`,
          italic: true,
        }),
      ]
    : []

/** A star stands only where there is one to explain. */
const starNote = (lines: readonly ConsolidatedLine[]): Block[] => [
  ...(lines.some((line) => line.source && !line.source.accepted)
    ? [said({ text: '* Số liệu của báo cáo đã gửi, cơ quan tổng hợp chưa xác nhận.', italic: true })]
    : []),
  ...(lines.some((line) => line.instead)
    ? [
        said({
          text: '** Số liệu do cơ quan tổng hợp lựa chọn; số của đơn vị đầu mối và lý do nêu tại danh mục số liệu do cơ quan tổng hợp lựa chọn.',
          italic: true,
        }),
      ]
    : []),
]

/** The comparator as a short sign in a narrow column; plain for at least, which is what a plan value means. */
export const signOf = (comparator: string): string => {
  if (comparator === '>' || comparator === '<' || comparator === '<=')
    return `${comparator.replace('<=', '≤')} `
  if (comparator === 'maintain >=') return '≥ '
  if (comparator === 'maintain <') return '< '
  if (comparator === '≈') return '≈ '
  return comparator === 'add N' ? '+' : ''
}
