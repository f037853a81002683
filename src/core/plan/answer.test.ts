import { expect, test } from 'vitest'
import { impossible, missing, none, number, worded } from '#core/figure/cell.ts'
import { of } from '#core/figure/decimal.ts'
import { readAnswer } from '#core/plan/answer.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Column } from '#core/plan/table.ts'

const column = (n: number, kind: Column['kind']): Column => ({
  n,
  label: `Cột ${n}`,
  kind,
  year: null,
  measure: null,
  period: null,
  formula: null,
})

const plan: Plan = {
  document: {
    type: 'Kế hoạch',
    number: '01/KH-UBND',
    date: '2031-01-15',
    title: 'Phát triển năm 2031',
    issuer: 'Ủy ban nhân dân tỉnh',
    year: 2031,
    signer: { name: 'Nguyễn Văn A', form: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', lines: [9] },
    theme: null,
    legalBases: [],
    recipients: [],
  },
  lines: [],
  clauses: [],
  objectives: [],
  groups: [],
  footnotes: [],
  repairs: [],
  questions: [],
  budget: [],
  unread: [{ line: 12, text: '?', why: 'không hiểu' }],
  targets: [
    {
      id: '6.a',
      parent: '6',
      line: 4,
      text: 'Khách đạt 1,50 triệu',
      indicator: 'Khách',
      comparator: '>=',
      literal: 'đạt',
      basis: 'interpreted',
      value: of('1.50'),
      stretch: null,
      unit: 'triệu',
      note: null,
      named: [],
    },
  ],
  assignments: [
    {
      id: '1.1',
      group: 1,
      marker: '-',
      lines: [5, 6],
      text: 'Giao …',
      leadPhrase: 'Giao Sở Y tế chủ trì',
      lead: [{ code: 'SYT', text: 'Sở Y tế' }],
      coordinate: [{ code: '@UBND_HUYEN', text: 'UBND các huyện' }],
      jointLead: false,
      explicitLead: true,
      actions: [],
    },
  ],
  tables: [
    {
      id: 'B2',
      title: 'BIỂU 2',
      titleLine: 7,
      unitDefault: null,
      columns: [
        column(4, 'value'),
        column(5, 'value'),
        column(6, 'value'),
        column(7, 'ratio'),
        column(8, 'ratio'),
      ],
      pages: [],
      rows: [
        {
          line: 8,
          stt: 'I',
          label: 'Lúa',
          unit: 'Tấn',
          sttPrinted: 'I',
          labelPrinted: 'Lúa',
          unitPrinted: 'Tấn',
          level: 1,
          path: [],
          cells: {
            4: { line: 8, printed: '1.234,50', cell: number(of('1234.50')) },
            5: { line: 8, printed: '-', cell: none },
            6: { line: 8, printed: 'Duy trì 11%', cell: worded('Duy trì 11%') },
            7: { line: 8, printed: '101,84%', cell: number(of('101.84')) },
            8: { line: 8, printed: '#DIV/0!', cell: impossible('zeroDenominator') },
          },
        },
        {
          line: 10,
          stt: '1',
          label: 'Trống',
          unit: '',
          sttPrinted: '1',
          labelPrinted: 'Trống',
          unitPrinted: '',
          level: 2,
          path: ['Lúa'],
          cells: { 4: { line: 10, printed: '', cell: missing } },
        },
      ],
    },
  ],
}

test('a cell that is no figure is null and keeps its printed sign', () => {
  const [row, blank] = readAnswer(plan).tables[0]?.rows ?? []
  expect(row).toMatchObject({
    values: { 4: 1234.5, 5: null, 6: null },
    ratios: { 7: 101.84 },
    special: { 5: '-', 6: 'Duy trì 11%', 8: '#DIV/0!' },
    raw: { 4: '1.234,50', 5: '-', 7: '101,84%' },
  })
  expect(blank).toMatchObject({
    values: { 4: null, 5: null, 6: null },
    ratios: {},
    special: {},
    raw: {},
    path: ['Lúa'],
  })
})

test('bodies are codes, a collective is one entry, decimals are JSON numbers', () => {
  const answer = readAnswer(plan)
  expect(answer.assignments[0]).toMatchObject({
    lead: ['SYT'],
    coordinate: ['@UBND_HUYEN'],
    jointLead: false,
  })
  expect(answer.targets[0]).toMatchObject({ id: '6.a', value: 1.5, stretch: null, comparator: '>=' })
  expect(answer.document).toMatchObject({ signer: 'Nguyễn Văn A', number: '01/KH-UBND' })
  expect(() => JSON.stringify(answer)).not.toThrow()
})
