import { actionPlansPart } from '#core/document/action-plans-part.ts'
import { annexSheets } from '#core/document/annex-sheets.ts'
import type { Block, Letterhead, Signer } from '#core/document/block.ts'
import { officialDate } from '#core/document/dated.ts'
import { footnotesOf } from '#core/document/footnotes.ts'
import { type NarrativeGround, narrativeOpening, narrativeParts } from '#core/document/narrative-part.ts'
import { proposalsPart, situationsPart } from '#core/document/proposals-part.ts'
import { scenarioSheet } from '#core/document/quarter-annex.ts'
import { quarterPart } from '#core/document/quarter-part.ts'
import { annexBlocks, type AnnexForm } from '#core/document/report-annexes.ts'
import { isOfYear, labelOfReport, soFar } from '#core/document/report-label.ts'
import { numbered, type Part, plain, said, trialMark } from '#core/document/report-words.ts'
import { type PrintedTarget, targetResults } from '#core/document/results-part.ts'
import type { Sheet } from '#core/document/sheet.ts'
import { supplementOpening, type Supplemented, typeOfReport } from '#core/document/supplement.ts'
import { revisedPart } from '#core/document/revised-part.ts'
import { sendingPart } from '#core/document/sending-part.ts'
import { type OfficialForm, yearSheet } from '#core/document/year-sheets.ts'
import { yearParts } from '#core/document/year-parts.ts'
import type { ConsolidatedLine, ConsolidationPage } from '#core/page/consolidation-page.ts'
import { type Day, day, printDay } from '#core/time/day.ts'

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
  readonly printed: readonly PrintedTarget[]
  /** The official tables for the annexes; absent: the targets alone. */
  readonly forms?: readonly AnnexForm[]
  /** The same in the layout of their printed form, for the workbook of a year. */
  readonly official?: readonly OfficialForm[]
  readonly today: Day
  /** The issued report that this one adds to; absent of a first report. */
  readonly supplements?: Supplemented
}

/** Every line of a consolidation, the targets first. */
export const linesOf = ({
  targets,
  tables,
}: Pick<ConsolidationPage, 'targets' | 'tables'>): readonly ConsolidatedLine[] => [
  ...targets,
  ...tables.flatMap(({ lines }) => lines),
]

/** The monthly report of the planning department to the provincial committee, as it is said (standards 1 and 5). */
export const monthlyReport = (report: MonthlyReport): Block[] => [
  ...reportHead(report, subjectOf(report)),
  ...numbered(partsOf(report)),
  { kind: 'signature', recipients: report.frame.recipients, signer: report.frame.signer },
  ...reportAnnexes(report),
]

const subjectOf = ({ consolidation, plan }: MonthlyReport): string => {
  const label = labelOfReport(consolidation)
  const year = label.includes(String(plan.year)) ? '' : ` năm ${plan.year}`
  const next = consolidation.yearEnd ? ` và đề xuất cho kế hoạch năm ${plan.year + 1}` : ''
  return `Tình hình thực hiện Kế hoạch phát triển kinh tế - xã hội ${label}${year}${next}`
}

/** Letterhead, title, addressee, the opening: how every report to the committee begins. */
export const reportHead = (report: MonthlyReport, subject: string): Block[] => {
  const { frame, consolidation, today } = report
  return [
    {
      kind: 'letterhead',
      letterhead: frame.letterhead,
      dated: `${frame.letterhead.place}, ${officialDate(today)}`,
    },
    { kind: 'title', type: typeOfReport(report), subject },
    { kind: 'addressee', text: `Kính gửi: ${frame.addressee}` },
    ...supplementOpening(report),
    ...opening(report),
    ...narrativeOpening(consolidation.narrative ?? [], narrativeGround(consolidation)),
  ]
}

const narrativeGround = (consolidation: ConsolidationPage): NarrativeGround => {
  const all = linesOf(consolidation)
  const lines = new Map(all.map((line) => [line.code, line]))
  return { lines, footnotes: footnotesOf(all), targets: consolidation.targets }
}

/** Of which time the figures are, and how firm (Q10, Q11, Q17). */
const sayFigures = (consolidation: ConsolidationPage): string => {
  const until = printDay(day(consolidation.cutOff))
  if (isOfYear(consolidation))
    return `Số liệu là số ước thực hiện cả năm của các đơn vị, tính đến ngày ${until}; so sánh với kế hoạch năm là dự kiến cho đến khi có số chính thức.`
  const months = soFar(consolidation)
  return months === ''
    ? `Số liệu là số ước, lũy kế từ đầu năm đến ngày ${until}.`
    : `Số liệu là số ước, lũy kế ${months}; kỳ số liệu đến ngày ${until}.`
}

const opening = ({ plan, consolidation, frame }: MonthlyReport): Block[] => {
  const issued = plan.date ? ` ngày ${printDay(day(plan.date))}` : ''
  const blocks = [
    plain(
      `Thực hiện Kế hoạch số ${plan.number}${issued}, ${frame.name} tổng hợp báo cáo của các đơn vị về tình hình thực hiện ${labelOfReport(consolidation)}. ${sayFigures(consolidation)}`,
    ),
  ]
  if (!consolidation.consolidated)
    blocks.push(said({ text: 'Dự thảo: số liệu của kỳ này chưa được chốt tổng hợp.', italic: true }))
  if (consolidation.consolidated?.trial)
    blocks.push(
      said({
        text: trialMark,
        italic: true,
      }),
    )
  return blocks
}

/** The parts: by the outline where the department has written its own text, else what the units wrote, one by one. */
const partsOf = (report: MonthlyReport): readonly Part[] => {
  const { consolidation, printed, plan } = report
  const { targets, narrative } = consolidation
  const footnotes = footnotesOf(linesOf(consolidation))
  const results = (): Block[] => targetResults({ targets, printed, plan, footnotes })
  const whole: Part = { title: 'Kết quả thực hiện các chỉ tiêu chủ yếu', blocks: results() }
  const year = yearParts(consolidation.yearEnd, targets)
  const held = [
    quarterPart(consolidation.quarter),
    ...year.standing,
    actionPlansPart(consolidation.actionPlans),
  ]
  const ends = [...year.next, revisedPart(consolidation)]
  if (!narrative)
    return [
      sendingPart(consolidation),
      whole,
      ...held,
      situationsPart(consolidation),
      proposalsPart(consolidation),
      ...ends,
    ]
  const parts = narrativeParts(narrative, narrativeGround(consolidation), results)
  const at = narrative.findIndex((section) => section.targets)
  // what the figures are held against stands behind the part that prints them
  const behind = at < 0 ? parts.length : narrative.slice(0, at + 1).filter(({ level }) => level === 1).length
  return [
    ...parts.slice(0, behind),
    ...(at < 0 ? [whole] : []),
    ...held,
    ...parts.slice(behind),
    proposalsPart(consolidation),
    sendingPart(consolidation),
    ...ends,
  ]
}

/** The same annexes as worksheets, every table among them (H11). */
export const reportSheets = (report: MonthlyReport): readonly Sheet[] => {
  const { quarter } = report.consolidation
  const sheets = annexSheets(report.consolidation, report.forms ?? [], {
    attached: attachedTo(report),
    footnotes: footnotesOf(linesOf(report.consolidation)),
  })
  if (report.official) {
    const { consolidation, plan } = report
    const lines = new Map(linesOf(consolidation).map((line) => [line.code, line]))
    const ground = { year: plan.year, lines, attached: attachedTo(report) }
    return [...sheets.slice(0, 1), ...report.official.map((form) => yearSheet(form, ground))]
  }
  return quarter && quarter.rows.length > 0
    ? [...sheets.slice(0, 1), scenarioSheet(quarter, attachedTo(report)), ...sheets.slice(1)]
    : sheets
}

/** `(Kèm theo Báo cáo số 125/BC-SKHĐT ngày … của Sở …)`; number and day stay open until they are given, and on electronic copies. */
const attachedTo = ({ frame }: MonthlyReport): string =>
  `(Kèm theo Báo cáo số         /${frame.letterhead.symbol} ngày      tháng      năm        của ${frame.name})`

/** The targets and the tables behind the signature. */
export const reportAnnexes = (report: MonthlyReport): Block[] =>
  annexBlocks({
    consolidation: report.consolidation,
    forms: report.forms ?? [],
    attached: attachedTo(report),
    footnotes: footnotesOf(linesOf(report.consolidation)),
  })
