import { expect, test } from 'vitest'
import { textOf } from '#core/document/block.ts'
import { evaluationReport, type EvaluationReport } from '#core/document/evaluation-report.ts'
import { evaluationSheets } from '#core/document/evaluation-sheets.ts'
import type { AssignmentKept, EvaluationKept, TargetKept } from '#core/evaluation/kept-evaluation.ts'
import { day } from '#core/time/day.ts'

const target = (id: string, more: Partial<TargetKept>): TargetKept => ({
  code: `T.${id}`,
  id,
  name: `Chỉ tiêu ${id}`,
  unit: '%',
  rule: '≥ 95 %',
  plan: '95',
  latest: { cell: { kind: 'number', value: '96.5' }, period: '2024' },
  share: null,
  verdict: 'met',
  result: { result: 'met', expected: false, exceeded: false },
  because: 'Số thực hiện cả năm đạt mức giao.',
  stretch: null,
  owners: ['Sở Y tế'],
  standing: null,
  ...more,
})

const result = { state: 'underway', actions: 5, done: 3, overdue: 1, silent: 0, melons: 0 } as const
const assignment = (id: string, more: Partial<AssignmentKept> = {}): AssignmentKept => ({
  id,
  group: 1,
  text: `Nhiệm vụ ${id}.`,
  leads: ['Sở Y tế'],
  result,
  standing: null,
  ...more,
})

const evaluation: EvaluationKept = {
  yearOver: false,
  tally: { all: 3, met: 1, exceeded: 0, notMet: 1, noData: 1, expected: 1, stretch: 0 },
  targets: [
    target('1', {}),
    target('2', {
      verdict: 'hardly',
      result: { result: 'notMet', expected: true, exceeded: false },
      because: 'Số ước cả năm chưa đạt mức giao.',
      standing: { what: 'proposed', grade: null, reason: 'Thiếu vốn đối ứng.', byName: 'A' },
    }),
    target('3', {
      verdict: 'likely',
      latest: { cell: { kind: 'number', value: '40' }, period: '2024-M09' },
      result: { result: 'noData', expected: false, exceeded: false },
    }),
  ],
  groups: [{ id: 1, title: 'Y tế.' }],
  assignments: [
    assignment('1.1', {
      standing: { what: 'decided', grade: 'notMet', reason: 'Chậm so với hạn.', byName: 'B' },
    }),
    assignment('1.2', { result: { ...result, state: 'done', done: 5, overdue: 0 } }),
  ],
  named: [
    { agency: { code: 'SDL', name: 'Sở Du lịch', short: 'Sở DL', kind: 'department' }, late: 3, silent: 0 },
  ],
}

const report: EvaluationReport = {
  frame: {
    letterhead: { superior: 'UBND TỈNH', issuer: 'SỞ', symbol: 'BC-S', number: '', place: 'Nơi này' },
    name: 'Sở Kế hoạch',
    addressee: 'Ủy ban nhân dân tỉnh',
    recipients: ['Như trên'],
    signer: { form: '', title: 'GIÁM ĐỐC', name: 'Trần Thị Hòa' },
  },
  plan: { number: '14/KH', date: '2024-01-19', year: 2024 },
  evaluation,
  printed: 2,
  consolidated: null,
  today: day('2024-11-14'),
}
const text = textOf(evaluationReport(report))

test('the headline adds up, and says what an estimate says', () => {
  expect(text).toContain(
    '2 chỉ tiêu chủ yếu, tách thành 3 chỉ tiêu đo được: 1 đạt (trong đó 0 vượt), 0 dự kiến đạt, 1 dự kiến không đạt (khó đạt), 1 chưa có số liệu cả năm',
  )
  expect(text).toContain('tổng 1 + 1 + 1 = 3')
  expect(text).toContain('1 chỉ tiêu theo số ước')
  expect(text).toContain('Năm 2024 chưa kết thúc')
})

test('what is not met stands with its cause, people’s word before the rule’s; without data by name', () => {
  // an estimate is never “không đạt” (Q10)
  expect(text).not.toContain('Chỉ tiêu không đạt')
  expect(text).toContain('Chỉ tiêu dự kiến không đạt (khó đạt) (1): (2) Chỉ tiêu 2 (Thiếu vốn đối ứng).')
  expect(text).toContain('Chỉ tiêu chưa có số liệu cả năm (1): (3) Chỉ tiêu 3.')
  expect(text).toContain('40 (tháng 9/2024)')
})

test('assignments: computed state, actions, overdue, and the grade of people with its reason', () => {
  expect(text).toContain(
    '1 hoàn thành, 1 đang thực hiện, 0 chậm, 0 chưa có báo cáo; 8/10 hành động hoàn thành, 1 quá hạn',
  )
  expect(text).toContain(
    '1.1\tNhiệm vụ 1.1\tSở Y tế\t3/5\t1\tđang thực hiện\tchưa đạt (UBND tỉnh quyết định)\tChậm so với hạn',
  )
  expect(text).toContain('Sở Du lịch: chậm 3 kỳ.')
})

test('until it is frozen it calls itself a draft; a trial clock marks it', () => {
  expect(text).toContain('Dự thảo')
  const frozen = { trial: true, at: '2024-11-14T02:00:00Z' }
  const made = textOf(evaluationReport({ ...report, consolidated: frozen }))
  expect(made).not.toContain('Dự thảo')
  expect(made).toContain('Bản dùng thử')
})

test('the workbook has every target and every assignment, groups between them', () => {
  const [targets, assignments] = evaluationSheets(evaluation, 2024)
  expect(targets?.rows).toHaveLength(2 + 3)
  expect(assignments?.rows).toHaveLength(2 + 1 + 2)
  expect(targets?.rows[2]?.[4]).toMatchObject({ kind: 'number', value: '96.5' })
})
