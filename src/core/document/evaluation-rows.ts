import type { AssignmentState } from '#core/evaluation/assignment-result.ts'
import type { Grade } from '#core/evaluation/grade.ts'
import type {
  AssignmentKept,
  EvaluationKept,
  StandingSaid,
  TargetKept,
} from '#core/evaluation/kept-evaluation.ts'
import { sayCell, sayNumber } from '#core/document/say.ts'
import { sayYearVerdict } from '#core/target/verdict.ts'
import { kindOf, period as periodOf, sayPeriod } from '#core/time/period.ts'

/** An assignment as its actions leave it. */
export const stateSaid: Readonly<Record<AssignmentState, string>> = {
  done: 'hoàn thành',
  underway: 'đang thực hiện',
  behind: 'chậm',
  silent: 'chưa có báo cáo',
}

export const gradeSaid: Readonly<Record<Grade, string>> = { good: 'tốt', met: 'đạt', notMet: 'chưa đạt' }

export const withoutEnd = (text: string): string => text.trim().replace(/[.;,\s]+$/, '')

const longest = 220

/** An assignment is named by how it begins; the plan has the rest. */
const beginning = (text: string): string => {
  const whole = withoutEnd(text.replace(/[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+/g, ''))
  if ([...whole].length <= longest) return whole
  const cut = [...whole].slice(0, longest).join('')
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:\s]+$/, '')}…`
}

/** A target without a figure of its year has none in the evaluation, whatever its months say. */
export const resultSaid = ({ result, verdict }: TargetKept): string =>
  result.result === 'noData' ? 'chưa có số liệu cả năm' : sayYearVerdict[verdict]

/** The words of people come first; else why it is judged so, where that needs a reason. */
export const causeOf = ({ standing, result, because, verdict }: TargetKept): string => {
  if (standing) return withoutEnd(standing.reason)
  return result.result === 'met' || verdict === 'noData' ? '' : withoutEnd(because)
}

/** `9,7`, or of a figure that is not of the year `9,7 (tháng 3/2024)`. */
const latestSaid = ({ latest }: TargetKept): string => {
  if (!latest || latest.cell.kind === 'missing') return ''
  const at = periodOf(latest.period)
  return kindOf(at) === 'year' ? sayCell(latest.cell) : `${sayCell(latest.cell)} (${sayPeriod(at)})`
}

const stretchSaid = ({ stretch }: TargetKept): string =>
  stretch === null ? '' : `${sayNumber(stretch.value)}: ${sayYearVerdict[stretch.verdict]}`

export const targetHeads = [
  'STT',
  'Chỉ tiêu',
  'Đơn vị tính',
  'Kế hoạch',
  'Kết quả năm',
  '% kế hoạch',
  'Đánh giá',
  'Mức phấn đấu',
  'Nguyên nhân, nhận xét',
  'Đơn vị',
] as const

/** `> 95 %` without its unit, which has a column of its own; nothing before the number where at least it is meant. */
const planSaid = ({ rule, plan, unit }: TargetKept): string => {
  const bare = unit !== '' && rule.endsWith(unit) ? rule.slice(0, -unit.length).trim() : rule
  return /\d/.test(bare) ? bare.replace(/^[≥=]\s*/, '') : sayNumber(plan)
}

export const targetCells = (target: TargetKept): readonly string[] => [
  target.id,
  target.name,
  target.unit,
  planSaid(target),
  latestSaid(target),
  target.share === null ? '' : sayNumber(target.share, 2),
  resultSaid(target),
  stretchSaid(target),
  causeOf(target),
  target.owners[0] ?? '',
]

export const assignmentHeads = [
  'STT',
  'Nhiệm vụ',
  'Chủ trì',
  'Hành động hoàn thành',
  'Quá hạn',
  'Tính từ báo cáo',
  'Đánh giá',
  'Lý do',
] as const

const gradedBy = ({ what }: StandingSaid): string =>
  what === 'decided' ? 'UBND tỉnh quyết định' : 'cơ quan tổng hợp đề xuất'

export const assignmentCells = ({ id, text, leads, result, standing }: AssignmentKept): readonly string[] => [
  id,
  beginning(text),
  leads.join(', '),
  `${result.done}/${result.actions}`,
  String(result.overdue),
  stateSaid[result.state],
  standing?.grade ? `${gradeSaid[standing.grade]} (${gradedBy(standing)})` : '',
  standing ? withoutEnd(standing.reason) : '',
]

/** Groups in the order of the plan, each with its assignments. */
export const assignmentsByGroup = ({ groups, assignments }: EvaluationKept) =>
  groups
    .map((group) => ({ ...group, own: assignments.filter((one) => one.group === group.id) }))
    .filter(({ own }) => own.length > 0)
