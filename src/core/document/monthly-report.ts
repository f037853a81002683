import type { Block, Letterhead, Run, Signer, TableRow } from '#core/document/block.ts'
import { officialDate } from '#core/document/dated.ts'
import { sayCell, sayEntry, sayShare } from '#core/document/say.ts'
import type { ConsolidatedLine, ConsolidationPage, PrintedInstead } from '#core/page/consolidation-page.ts'
import { type Day, day, printDay, vietnameseDay } from '#core/time/day.ts'

/** What the office decides about its reports: catalogue/letterhead.yaml. */
export type ReportFrame = {
  readonly letterhead: Letterhead
  /** The issuer's name inside a sentence: `Sở Kế hoạch và Đầu tư`; capitals stand on the letterhead only. */
  readonly name: string
  readonly addressee: string
  readonly recipients: readonly string[]
  readonly signer: Signer
}

export type MonthlyReport = {
  readonly frame: ReportFrame
  readonly plan: { readonly number: string; readonly date: string | null; readonly year: number }
  readonly consolidation: ConsolidationPage
  /** Printed targets, `6` → the words of the plan, in order. */
  readonly printed: readonly { readonly id: string; readonly text: string }[]
  readonly today: Day
}

const plain = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })
const said = (...runs: Run[]): Block => ({ kind: 'paragraph', runs })

/** The monthly report of the planning department to the provincial committee, as it is said (standards 1 and 5). */
export const monthlyReport = (report: MonthlyReport): Block[] => [
  {
    kind: 'letterhead',
    letterhead: report.frame.letterhead,
    dated: `${report.frame.letterhead.place}, ${officialDate(report.today)}`,
  },
  { kind: 'title', type: 'BÁO CÁO', subject: subjectOf(report) },
  { kind: 'addressee', text: `Kính gửi: ${report.frame.addressee}` },
  ...opening(report),
  ...sending(report.consolidation),
  ...results(report),
  ...situations(report.consolidation),
  ...proposals(report.consolidation),
  { kind: 'signature', recipients: report.frame.recipients, signer: report.frame.signer },
  ...annex(report),
]

const subjectOf = ({ consolidation, plan }: MonthlyReport): string =>
  `Tình hình thực hiện Kế hoạch phát triển kinh tế - xã hội ${consolidation.label}${consolidation.label.includes(String(plan.year)) ? '' : ` năm ${plan.year}`}`

const opening = ({ plan, consolidation, frame }: MonthlyReport): Block[] => {
  const issued = plan.date ? ` ngày ${printDay(day(plan.date))}` : ''
  const blocks = [
    plain(
      `Thực hiện Kế hoạch số ${plan.number}${issued}, ${frame.name} tổng hợp báo cáo của các đơn vị về tình hình thực hiện ${consolidation.label}. Số liệu là số ước, lũy kế từ đầu năm đến ngày ${printDay(day(consolidation.cutOff))}.`,
    ),
  ]
  if (!consolidation.consolidated)
    blocks.push(said({ text: 'Dự thảo: số liệu của kỳ này chưa được chốt tổng hợp.', italic: true }))
  if (consolidation.consolidated?.trial)
    blocks.push(
      said({
        text: 'Bản dùng thử: kỳ báo cáo được chạy theo đồng hồ thử, không có giá trị hành chính.',
        italic: true,
      }),
    )
  return blocks
}

const sending = ({ counts, unitsDue, late, missing, returned }: ConsolidationPage): Block[] => {
  const sentLate = late.filter((one) => one.firstSentAt !== null)
  const counted = sentLate.filter((one) => missing.every((agency) => agency.code !== one.agency.code))
  const silent = missing.filter((agency) => returned.every((one) => one.code !== agency.code))
  return [
    { kind: 'part', text: 'I. TÌNH HÌNH GỬI BÁO CÁO' },
    plain(
      `Đến thời điểm tổng hợp, ${counts.sent}/${counts.duties} đơn vị đã gửi báo cáo (hạn gửi: hết ngày ${printDay(day(unitsDue))}); trong đó ${counts.sent - counted.length} đơn vị gửi đúng hạn.`,
    ),
    ...listed(
      'Đơn vị gửi chậm',
      sentLate.map((one) => `${one.agency.name} (gửi lần đầu ngày ${sentOn(one.firstSentAt)})`),
    ),
    ...listed(
      'Đơn vị chưa gửi',
      silent.map((agency) => agency.name),
    ),
    ...(returned.length === 0
      ? []
      : listed(
          'Đơn vị bị trả lại, chưa gửi lại',
          returned.map((agency) => agency.name),
        )),
  ]
}

const sentOn = (moment: string | null): string =>
  moment === null ? '' : printDay(vietnameseDay(new Date(moment)))

const listed = (title: string, names: readonly string[]): Block[] =>
  names.length === 0
    ? [said({ text: `${title}: `, bold: true }, { text: 'không có.' })]
    : [said({ text: `${title} (${names.length}): `, bold: true }, { text: `${names.join('; ')}.` })]

/** All printed targets, each with its atoms; then by name those without data (capability H06). */
const results = (report: MonthlyReport): Block[] => {
  const { targets } = report.consolidation
  const without = targets.filter((line) => line.cell.kind === 'missing')
  return [
    { kind: 'part', text: 'II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU' },
    plain(
      `Kế hoạch giao ${report.printed.length} chỉ tiêu chủ yếu, tách thành ${targets.length} chỉ tiêu đo được; kỳ này có số liệu của ${targets.length - without.length} chỉ tiêu. Tỷ lệ so với kế hoạch là so với kế hoạch năm ${report.plan.year} giao tại Kế hoạch số ${report.plan.number}.`,
    ),
    ...report.printed.map((one) => printedTarget(one, targets)),
    ...listed(
      'Chỉ tiêu chưa có số liệu',
      without.map(
        (line) => `(${line.id}) ${line.name}${line.entry.kind === 'notDue' ? ' (chưa đến kỳ)' : ''}`,
      ),
    ),
    ...chosenFigures(targets),
  ]
}

/** Printed in place of what the focal agency says: both figures, and why (H04). Nothing where there is none. */
const chosenFigures = (targets: readonly ConsolidatedLine[]): Block[] => {
  const lines = targets.flatMap((line) => (line.instead ? [sayInstead(line, line.instead)] : []))
  return lines.length === 0 ? [] : listed('Số liệu do cơ quan tổng hợp lựa chọn', lines)
}

const sayInstead = (line: ConsolidatedLine, { agency, reason }: PrintedInstead): string => {
  const focal = line.others.find((other) => other.agency.code === line.owner?.code)
  const said = focal ? ` thay ${sayEntry(focal.entry)} của ${focal.agency.name}` : ''
  const whose = agency ? ` của ${agency.name}` : ''
  return `(${line.id}) ${line.name}: in ${sayEntry(line.entry)}${whose}${said}; lý do: ${reason.replace(/[.;\s]+$/, '')}`
}

const belongsTo = (id: string, printed: string): boolean => id === printed || id.startsWith(`${printed}.`)

const printedTarget = (one: { id: string; text: string }, targets: readonly ConsolidatedLine[]): Block => {
  const atoms = targets.filter((line) => belongsTo(line.id, one.id))
  const results = atoms.map((line) => (atoms.length > 1 ? `${line.name}: ${resultOf(line)}` : resultOf(line)))
  return said(
    { text: `(${one.id}) ${one.text.replace(/[.;:\s]*$/, '')}: `, bold: true },
    { text: `${results.join('; ')}.` },
  )
}

const resultOf = (line: ConsolidatedLine): string => {
  if (line.cell.kind === 'missing')
    return line.entry.kind === 'notDue' ? 'chưa đến kỳ báo cáo' : 'chưa có số liệu'
  const share = line.share === null ? '' : `, bằng ${sayShare(line.share)} kế hoạch năm`
  const source = sourceOf(line) === '' ? '' : ` (nguồn: ${sourceOf(line)})`
  if (line.cell.kind !== 'number') return `${sayEntry(line.entry)}${source}`
  return `ước đạt ${sayCell(line.cell)} ${line.unit}${share}${source}`.replace(' %', '%')
}

/** Who says the printed figure. */
const sourceOf = ({ instead, source }: ConsolidatedLine): string =>
  instead?.agency === null ? 'cơ quan tổng hợp' : (source?.agency.short ?? '')

const situations = ({ situations: said }: ConsolidationPage): Block[] => [
  { kind: 'part', text: 'III. TÌNH HÌNH THỰC HIỆN CỦA CÁC ĐƠN VỊ' },
  ...(said.length === 0
    ? [plain('Chưa có đơn vị nào gửi báo cáo tình hình.')]
    : said.map((one) => unitSays(one.agency.name, one.text))),
]

const unitSays = (name: string, text: string): Block =>
  said({ text: `${name}: `, bold: true }, { text: text.trim() })

const proposals = ({ proposals: said }: ConsolidationPage): Block[] => {
  const asked = said.filter((one) => !one.nothing)
  const nothing = said.filter((one) => one.nothing)
  return [
    { kind: 'part', text: 'IV. ĐỀ XUẤT GIẢI PHÁP CHỈ ĐẠO, ĐIỀU HÀNH' },
    ...(asked.length === 0
      ? [plain('Không có đề xuất.')]
      : asked.map((one) => unitSays(one.agency.name, one.text))),
    ...(nothing.length === 0
      ? []
      : listed(
          'Đơn vị không có đề xuất',
          nothing.map((one) => one.agency.name),
        )),
  ]
}

const annex = ({ consolidation, frame }: MonthlyReport): Block[] => [
  {
    kind: 'annex',
    heading: 'Phụ lục',
    title: `KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU ${consolidation.label.toLocaleUpperCase('vi')}`,
    attached: `(Kèm theo Báo cáo số         /${frame.letterhead.symbol} ngày      tháng      năm        của ${frame.name})`,
  },
  {
    kind: 'table',
    columns: [
      { label: 'STT', width: 7, align: 'center' },
      { label: 'Chỉ tiêu', width: 35, align: 'left' },
      { label: 'Đơn vị tính', width: 11, align: 'center' },
      { label: 'Kế hoạch năm', width: 11, align: 'right' },
      { label: 'Ước lũy kế', width: 13, align: 'right' },
      { label: '% kế hoạch', width: 9, align: 'right' },
      { label: 'Đơn vị báo cáo', width: 14, align: 'left' },
    ],
    rows: consolidation.targets.map(annexRow),
  },
  ...starNote(consolidation.targets),
  ...originNote(consolidation),
]

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
const starNote = (targets: readonly ConsolidatedLine[]): Block[] => [
  ...(targets.some((line) => line.source && !line.source.accepted)
    ? [said({ text: '* Số liệu của báo cáo đã gửi, cơ quan tổng hợp chưa xác nhận.', italic: true })]
    : []),
  ...(targets.some((line) => line.instead)
    ? [
        said({
          text: '** Số liệu do cơ quan tổng hợp lựa chọn; số của đơn vị đầu mối và lý do nêu tại phần II.',
          italic: true,
        }),
      ]
    : []),
]

const annexRow = (line: ConsolidatedLine): TableRow => ({
  cells: [
    line.id,
    line.name,
    line.unit,
    `${signOf(line.comparator)}${sayCell(line.plan)}`,
    line.cell.kind === 'missing'
      ? line.entry.kind === 'notDue'
        ? 'chưa đến kỳ'
        : 'chưa có số liệu'
      : sayEntry(line.entry),
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

/** The comparator as a short sign in a narrow column; plain for at least, which is what a plan value means. */
const signOf = (comparator: string): string => {
  if (comparator === '>' || comparator === '<' || comparator === '<=')
    return `${comparator.replace('<=', '≤')} `
  if (comparator === 'maintain >=') return '≥ '
  if (comparator === 'maintain <') return '< '
  if (comparator === '≈') return '≈ '
  return comparator === 'add N' ? '+' : ''
}
