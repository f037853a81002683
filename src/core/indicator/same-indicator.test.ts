import { expect, test } from 'vitest'
import { number } from '#core/figure/cell.ts'
import { of } from '#core/figure/decimal.ts'
import type { Definition } from '#core/indicator/definition.ts'
import { codeOfRow } from '#core/indicator/of-plan.ts'
import { type Defined, sameIndicators } from '#core/indicator/same-indicator.ts'
import type { UnitBook } from '#core/indicator/unit.ts'
import type { Row } from '#core/plan/table.ts'
import { examplePlan } from '#core/review/example.ts'

const book: UnitBook = {
  named: new Map([
    ['tấn', { quantity: 'tấn', power: 0, known: true }],
    ['con', { quantity: 'con', power: 0, known: true }],
  ]),
  multipliers: new Map([['triệu', 6]]),
}
const rowCalled = (label: string, unit: string, path: readonly string[]): Row => ({
  line: 1,
  stt: '1',
  label,
  unit,
  sttPrinted: '1',
  labelPrinted: label,
  unitPrinted: unit,
  level: 1,
  path,
  cells: { 4: { line: 1, printed: '1', cell: number(of('1')) } },
})

/** A plan of one table with these rows, each an amount unless `more` says otherwise of it. */
const planOf = (
  year: number,
  title: string,
  rows: readonly Row[],
  more: Readonly<Record<string, Partial<Definition>>> = {},
): Defined => {
  const plan = examplePlan()
  const [table] = plan.tables
  const tables = table ? [{ ...table, title, rows }] : []
  const definitions = rows.map(({ label, unit }, index): readonly [string, Definition] => {
    const code = codeOfRow(table?.id ?? '', index + 1)
    const plain: Definition = {
      code,
      name: label,
      unit,
      nature: 'flow',
      space: 'sum',
      direction: 'up',
      price: { kind: 'none' },
      base: null,
      meaning: '',
      numerator: null,
      denominator: null,
      factor: '1',
      weight: null,
      exclusions: '',
      source: '',
      disclosure: 'public',
    }
    return [code, { ...plain, ...more[label] }]
  })
  return {
    plan: { ...plan, document: { ...plan.document, year }, tables },
    definitions: new Map(definitions),
  }
}

const fields = ['Trồng trọt']
const rice = rowCalled('Lúa', 'Tấn', fields)
const maize = rowCalled('Ngô', 'Triệu tấn', fields)

test('the same row of last year stands elsewhere, under another year and in another unit', () => {
  const now = planOf(2031, 'Biểu 2. Kịch bản năm 2031', [rice, maize])
  const then = planOf(2030, 'BIỂU 2. KỊCH BẢN NĂM 2030', [rowCalled('Ngô', 'Tấn', fields), rice])
  expect(sameIndicators(now, then, book)).toEqual(
    new Map([
      ['B2.1', 'B2.2'],
      ['B2.2', 'B2.1'],
    ]),
  )
})

test('what the dictionaries take for different things is not the same, whatever its name', () => {
  const now = planOf(2031, 'Biểu 2', [rice])
  const then = (more: Partial<Definition>, unit = 'Tấn') =>
    planOf(2030, 'Biểu 2', [rowCalled('Lúa', unit, fields)], { Lúa: more })
  expect(sameIndicators(now, then({}), book).size).toBe(1)
  expect(sameIndicators(now, then({ nature: 'stock' }), book).size).toBe(0)
  expect(sameIndicators(now, then({ price: { kind: 'constant', year: 2010 } }), book).size).toBe(0)
  expect(sameIndicators(now, then({}, 'Con'), book).size).toBe(0)
})

test('a name that two rows share is not guessed; a row under another heading is another', () => {
  const now = planOf(2031, 'Biểu 2', [rice, rice])
  expect(sameIndicators(now, planOf(2030, 'Biểu 2', [rice]), book).size).toBe(0)
  const elsewhere = planOf(2030, 'Biểu 2', [rowCalled('Lúa', 'Tấn', ['Xuất khẩu'])])
  expect(sameIndicators(planOf(2031, 'Biểu 2', [rice]), elsewhere, book).size).toBe(0)
})
