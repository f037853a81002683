import type { Block, TableColumn, TableRow } from '#core/document/block.ts'
import { officialDate } from '#core/document/dated.ts'
import {
  assignmentCells,
  assignmentHeads,
  assignmentsByGroup,
  causeOf,
  gradeSaid,
  stateSaid,
  targetCells,
  targetHeads,
  withoutEnd,
} from '#core/document/evaluation-rows.ts'
import type { ReportFrame } from '#core/document/monthly-report.ts'
import { listed, numbered, type Part, plain, said, trialMark } from '#core/document/report-words.ts'
import { supplementOpening, type Supplemented, typeOfReport } from '#core/document/supplement.ts'
import type { AssignmentState } from '#core/evaluation/assignment-result.ts'
import { type Grade, grades } from '#core/evaluation/grade.ts'
import type { AssignmentKept, EvaluationKept, TargetKept } from '#core/evaluation/kept-evaluation.ts'
import { sayYearVerdict } from '#core/target/verdict.ts'
import { type Day, day, printDay } from '#core/time/day.ts'

export type EvaluationReport = {
  readonly frame: ReportFrame
  readonly plan: { readonly number: string; readonly date: string | null; readonly year: number }
  readonly evaluation: EvaluationKept
  /** How many targets the plan prints; they are taken apart into what can be measured. */
  readonly printed: number
  /** Frozen, and by which clock; null: a draft. */
  readonly consolidated: { readonly trial: boolean; readonly at: string } | null
  readonly today: Day
  /** The issued evaluation that this one adds to; absent of a first one. */
  readonly supplements?: Supplemented
}

export const evaluationSubject = (year: number): string =>
  `Đánh giá kết quả thực hiện Kế hoạch phát triển kinh tế - xã hội năm ${year}`

const opening = ({ plan, frame, evaluation, consolidated, today }: EvaluationReport): Block[] => {
  const issued = plan.date ? ` ngày ${printDay(day(plan.date))}` : ''
  const until = evaluation.yearOver
    ? ''
    : ` Năm ${plan.year} chưa kết thúc: kết quả tính đến ngày ${printDay(today)}, đánh giá theo số ước là dự kiến.`
  return [
    plain(
      `Thực hiện Kế hoạch số ${plan.number}${issued}, ${frame.name} báo cáo đánh giá kết quả thực hiện các chỉ tiêu, nhiệm vụ năm ${plan.year} như sau.${until}`,
    ),
    ...(consolidated ? [] : [said({ text: 'Dự thảo: kết quả đánh giá chưa được chốt.', italic: true })]),
    ...(consolidated?.trial
      ? [
          said({
            text: trialMark,
            italic: true,
          }),
        ]
      : []),
  ]
}

const nameOf = ({ id, name }: TargetKept): string => `(${id}) ${name}`

const withCause = (target: TargetKept): string => {
  const cause = causeOf(target)
  return cause === '' ? nameOf(target) : `${nameOf(target)} (${cause})`
}

/** What an estimate says is expected, never settled: each with its own word (Q10). */
const sayTally = ({ targets, yearOver, tally: { exceeded } }: EvaluationKept): string => {
  const of = (result: TargetKept['result']['result'], expected: boolean): number =>
    targets.filter((target) => target.result.result === result && target.result.expected === expected).length
  const [met, notMet] = [of('met', false), of('notMet', false)]
  return [
    { count: met, word: `đạt (trong đó ${exceeded} vượt)`, always: yearOver },
    { count: of('met', true), word: 'dự kiến đạt', always: !yearOver },
    { count: notMet, word: 'không đạt', always: yearOver },
    { count: of('notMet', true), word: sayYearVerdict.hardly, always: !yearOver },
  ]
    .filter(({ count, always }) => count > 0 || always)
    .map(({ count, word }) => `${count} ${word}`)
    .join(', ')
}

const targetsPart = ({ evaluation, printed }: EvaluationReport): Part => {
  const { tally, targets } = evaluation
  const of = (result: TargetKept['result']['result']): readonly TargetKept[] =>
    targets.filter((target) => target.result.result === result)
  const failing = (expected: boolean): readonly TargetKept[] =>
    of('notMet').filter(({ result }) => result.expected === expected)
  const { all, met, notMet, noData, expected, stretch } = tally
  const striven = targets.filter((target) => target.stretch !== null).length
  return {
    title: 'Kết quả thực hiện các chỉ tiêu',
    blocks: [
      plain(
        `Kế hoạch giao ${printed} chỉ tiêu chủ yếu, tách thành ${all} chỉ tiêu đo được: ${sayTally(evaluation)}, ${noData} chưa có số liệu cả năm; tổng ${met} + ${notMet} + ${noData} = ${all}. Trong số đã đánh giá, ${expected} chỉ tiêu theo số ước, là dự kiến cho đến khi có số chính thức.`,
      ),
      ...(striven === 0
        ? []
        : [plain(`Mức phấn đấu: ${stretch}/${striven} chỉ tiêu có mức phấn đấu đạt mức đó.`)]),
      ...(evaluation.yearOver || failing(false).length > 0
        ? listed('Chỉ tiêu không đạt', failing(false).map(withCause))
        : []),
      ...(!evaluation.yearOver || failing(true).length > 0
        ? listed(`Chỉ tiêu ${sayYearVerdict.hardly}`, failing(true).map(withCause))
        : []),
      ...listed('Chỉ tiêu chưa có số liệu cả năm', of('noData').map(nameOf)),
    ],
  }
}

const states: readonly AssignmentState[] = ['done', 'underway', 'behind', 'silent']

type Counted = { readonly count: number; readonly word: string }

/** `whole`: also what there is none of, so that the counts of the headline add up. */
const sayCounts = (counts: readonly Counted[], whole: boolean): string =>
  counts
    .filter(({ count }) => whole || count > 0)
    .map(({ count, word }) => `${count} ${word}`)
    .join(', ')

const countStates = (own: readonly AssignmentKept[], whole = false): string =>
  sayCounts(
    states.map((state) => ({
      count: own.filter(({ result }) => result.state === state).length,
      word: stateSaid[state],
    })),
    whole,
  )

const countGrades = (own: readonly AssignmentKept[], whole = false): string => {
  const of = (grade: Grade): number => own.filter(({ standing }) => standing?.grade === grade).length
  const open = own.filter(({ standing }) => !standing?.grade).length
  const counts = grades.map((grade): Counted => ({ count: of(grade), word: gradeSaid[grade] }))
  return sayCounts([...counts, { count: open, word: 'chưa chấm' }], whole)
}

const sum = (own: readonly AssignmentKept[], of: (one: AssignmentKept) => number): number =>
  own.reduce((total, one) => total + of(one), 0)

const assignmentsPart = ({ evaluation }: EvaluationReport): Part => {
  const { assignments } = evaluation
  const actions = `${sum(assignments, ({ result }) => result.done)}/${sum(assignments, ({ result }) => result.actions)} hành động hoàn thành, ${sum(assignments, ({ result }) => result.overdue)} quá hạn`
  return {
    title: 'Kết quả thực hiện các nhiệm vụ',
    blocks:
      assignments.length === 0
        ? []
        : [
            plain(
              `Kế hoạch giao ${assignments.length} nhiệm vụ. Tính từ báo cáo của các đơn vị: ${countStates(assignments, true)}; ${actions}. Đánh giá: ${countGrades(assignments, true)}.`,
            ),
            ...assignmentsByGroup(evaluation).map(({ id, title, own }) =>
              said(
                { text: `- Nhóm ${id}. ${withoutEnd(title)}: `, bold: true },
                { text: `${own.length} nhiệm vụ: ${countStates(own)}; đánh giá: ${countGrades(own)}.` },
              ),
            ),
          ],
  }
}

const namedPart = ({ evaluation: { named } }: EvaluationReport): Part => ({
  title: 'Chấp hành chế độ báo cáo',
  blocks: listed(
    'Đơn vị chậm hoặc thiếu báo cáo từ ba kỳ trở lên',
    named.map(({ agency, late, silent }) => {
      const times = [late > 0 ? `chậm ${late} kỳ` : '', silent > 0 ? `thiếu ${silent} kỳ` : '']
      return `${agency.name}: ${times.filter((text) => text !== '').join(', ')}`
    }),
  ),
})

const columnsOf = (
  heads: readonly string[],
  widths: readonly number[],
  aligns: string,
): readonly TableColumn[] =>
  heads.map((label, at) => ({
    label,
    width: widths[at] ?? 10,
    align: aligns[at] === 'r' ? 'right' : aligns[at] === 'c' ? 'center' : 'left',
  }))

const attachedTo = ({ frame }: EvaluationReport): string =>
  `(Kèm theo Báo cáo số         /${frame.letterhead.symbol} ngày      tháng      năm        của ${frame.name})`

const annexes = (report: EvaluationReport): Block[] => {
  const { evaluation, plan } = report
  const year = `NĂM ${plan.year}`
  return [
    {
      kind: 'annex',
      heading: 'Phụ lục I',
      title: `ĐÁNH GIÁ CÁC CHỈ TIÊU ${year}`,
      attached: attachedTo(report),
    },
    {
      kind: 'table',
      columns: columnsOf(targetHeads, [6, 20, 8, 9, 9, 8, 13, 10, 17, 9], 'clcrrrlllll'),
      rows: evaluation.targets.map((target): TableRow => ({ cells: targetCells(target) })),
    },
    {
      kind: 'annex',
      heading: 'Phụ lục II',
      title: `ĐÁNH GIÁ CÁC NHIỆM VỤ ${year}`,
      attached: attachedTo(report),
    },
    {
      kind: 'table',
      columns: columnsOf(assignmentHeads, [6, 36, 13, 9, 7, 10, 11, 16], 'cllcclll'),
      rows: assignmentsByGroup(evaluation).flatMap(({ id, title, own }): TableRow[] => [
        { cells: [String(id), withoutEnd(title)], bold: true },
        ...own.map((one): TableRow => ({ cells: assignmentCells(one), indent: 1 })),
      ]),
    },
  ]
}

/** The evaluation of the year: every target and every assignment, computed and graded, as it is said (H12, standards 1). */
export const evaluationReport = (report: EvaluationReport): Block[] => {
  const { frame, plan, today } = report
  return [
    {
      kind: 'letterhead',
      letterhead: frame.letterhead,
      dated: `${frame.letterhead.place}, ${officialDate(today)}`,
    },
    { kind: 'title', type: typeOfReport(report), subject: evaluationSubject(plan.year) },
    { kind: 'addressee', text: `Kính gửi: ${frame.addressee}` },
    ...supplementOpening(report),
    ...opening(report),
    ...numbered([targetsPart(report), assignmentsPart(report), namedPart(report)]),
    { kind: 'signature', recipients: frame.recipients, signer: frame.signer },
    ...annexes(report),
  ]
}
