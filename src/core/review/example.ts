import { number } from '#core/figure/cell.ts'
import { parseDecimal, zero } from '#core/figure/decimal.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Row } from '#core/plan/table.ts'
import type { Decision, DecisionWhat } from '#core/review/decision.ts'

/* A small plan for the examples of the review: one target, one table of two rows; lines can be inserted above all. */

const row = (line: number, label: string, printed: string, plain: string): Row => ({
  line,
  stt: '1',
  label,
  unit: 'Tấn',
  sttPrinted: '1',
  labelPrinted: label,
  unitPrinted: 'Tấn',
  level: 1,
  path: ['Trồng trọt'],
  cells: { 4: { line, printed, cell: number(parseDecimal(plain) ?? zero) } },
})

/** `above`: how many lines were inserted before the text. */
export const examplePlan = (above = 0, harvest = '10,015'): Plan => ({
  document: {
    type: 'Kế hoạch',
    number: '01/KH-UBND',
    date: '2031-01-15',
    title: 'Phát triển năm 2031',
    issuer: 'Ủy ban nhân dân tỉnh',
    year: 2031,
    signer: null,
    theme: null,
    legalBases: [],
    recipients: [],
  },
  lines: [
    ...Array.from({ length: above }, (_, index) => `Dòng thêm ${index + 1}`),
    'II. CHỈ TIÊU',
    '- (1) Sản lượng lúa 12.000 tấn;',
    'BIỂU 2',
    `1\tLúa\tTấn\t${harvest}`,
    '1\tNgô\tTấn\t1.200',
  ],
  clauses: [
    { id: 'II', kind: 'part', heading: 'II. CHỈ TIÊU', lines: [above + 1], parent: null },
    { id: 'II.(1)', kind: 'target', heading: '', lines: [above + 2], parent: 'II' },
  ],
  objectives: [],
  groups: [],
  footnotes: [],
  repairs: [],
  questions: [],
  budget: [],
  unread: [],
  targets: [],
  assignments: [],
  tables: [
    {
      id: 'B2',
      title: 'BIỂU 2',
      titleLine: above + 3,
      unitDefault: null,
      columns: [
        {
          n: 4,
          label: 'Năm 2031',
          kind: 'value',
          year: 2031,
          measure: 'plan',
          period: 'year',
          formula: null,
        },
      ],
      pages: [],
      rows: [row(above + 4, 'Lúa', harvest, '10015'), row(above + 5, 'Ngô', '1.200', '1200')],
    },
  ],
})

export const exampleFinding = (finding: Partial<Finding>): Finding => ({
  code: 'separator',
  severity: 'question',
  where: [{ line: 4 }],
  evidence: [],
  printed: '10,015',
  expected: '10.015',
  message: 'Dấu ngăn cách chưa rõ.',
  ...finding,
})

export const exampleDecision = (key: string, what: DecisionWhat, value: string | null = null): Decision => ({
  key,
  what,
  reason: '',
  value,
  by: 'khdt',
  byName: 'Trần Thị Hòa',
  at: '2031-02-01T01:00:00.000Z',
  trial: false,
})
