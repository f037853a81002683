import { expect, test } from 'vitest'
import { textOf } from '#core/document/block.ts'
import { findingsNote, sayDecision } from '#core/document/findings-note.ts'
import { findingsSheet } from '#core/document/findings-sheet.ts'
import type { ReportFrame } from '#core/document/monthly-report.ts'
import type { ReviewItem, ReviewPage } from '#core/page/review-page.ts'
import { standingOf } from '#core/review/decision.ts'
import { exampleDecision, exampleFinding } from '#core/review/example.ts'
import { day } from '#core/time/day.ts'

const item = (key: string, change: Partial<ReviewItem>): ReviewItem => ({
  key,
  finding: exampleFinding({}),
  places: ['Biểu 2, “Lúa”'],
  blocks: false,
  choices: [],
  decision: null,
  history: [],
  excerpts: [],
  ...change,
})

const review: ReviewPage = {
  plan: { id: '2031', year: 2031, number: '01/KH-UBND', date: '2031-01-15', title: '' },
  edition: 1,
  opened: null,
  items: [
    item('a', { finding: exampleFinding({ code: 'ratio', severity: 'error', message: 'Tỷ lệ sai.' }) }),
    item('b', { decision: standingOf([exampleDecision('b', 'rendering', 'thousands')]) }),
    item('c', { finding: exampleFinding({ code: 'spelling', message: 'Có thể in sai.' }) }),
  ],
  counts: { all: 3, decided: 1, blocking: 0 },
  orphans: [],
  ownerless: null,
  whyNotOpen: [],
  whyNotDecide: null,
}

const frame: ReportFrame = {
  letterhead: { superior: 'UBND TỈNH', issuer: 'SỞ', symbol: 'BC-S', number: '', place: 'Ví dụ' },
  name: 'Sở',
  addressee: 'Ủy ban',
  recipients: ['Như trên'],
  signer: { form: '', title: 'GIÁM ĐỐC', name: 'Trần Thị Hòa' },
}

test('the note asks for corrections, says what was decided, and asks what is open', () => {
  const said = textOf(findingsNote({ frame, review, today: day('2031-02-01') }))
  const order = [
    'I. ĐỀ NGHỊ ĐÍNH CHÍNH',
    'Tỷ lệ sai.',
    'II. ĐÃ XỬ LÝ',
    'ngăn cách hàng nghìn',
    'III. ĐỀ NGHỊ LÀM RÕ',
    'Có thể in sai.',
    'CÁC PHÁT HIỆN KHI RÀ SOÁT',
  ]
  expect(order.map((words) => said.indexOf(words))).toEqual(
    order.map((words) => said.indexOf(words)).toSorted((a, b) => a - b),
  )
  expect(said).toContain('Kế hoạch số 01/KH-UBND ngày 15/01/2031')
  expect(said).toContain('1 chỗ sai, 0 chỗ nghi sai, 2 câu cần hỏi; đã có ý kiến xử lý 1/3')
})

test('a decision is one phrase with its value and its reason', () => {
  const official = { ...exampleDecision('a', 'official', '20.000 (Biểu 4)'), reason: 'Theo biểu' }
  expect(sayDecision(standingOf([official]))).toBe('Chọn giá trị chính thức: 20.000 (Biểu 4) (Theo biểu)')
  expect(sayDecision(null)).toBe('')
})

test('the list has one row for each finding under its header', () => {
  const { rows, widths } = findingsSheet(review)
  expect(rows).toHaveLength(2 + 3)
  expect(rows.slice(1).every((row) => row.length === widths.length)).toBe(true)
  expect(rows[3]?.[9]).toMatchObject({ text: 'Trần Thị Hòa' })
})
