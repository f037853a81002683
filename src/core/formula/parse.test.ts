import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimal } from '#core/figure/decimal.ts'
import {
  binary,
  call,
  column,
  constant,
  type Formula,
  indicator,
  negated,
  range,
  type Operator,
} from '#core/formula/formula.ts'
import { parseFormula } from '#core/formula/parse.ts'
import { printFormula } from '#core/formula/print.ts'

const inHeader = (text: string): string => {
  const parsed = parseFormula(text, 'column')
  return parsed.ok ? printFormula(parsed.value.formula, 'column') : parsed.failure.message
}
const inRow = (text: string): string => {
  const parsed = parseFormula(text, 'number')
  return parsed.ok ? printFormula(parsed.value.formula, 'number') : parsed.failure.message
}

test.each([
  ['6/5', '6/5'],
  [' 6 : 5 ', '6/5'],
  ['5+6+7+8', '5+6+7+8'],
  ['(6−5)/5', '(6-5)/5'],
  ['6x7', '6*7'],
  ['6 x 7', '6*7'],
  ['6/5 x 100%', '6 / 5 * 100%'],
  ['6*số 2', '6 * số 2'],
  ['cột 6/cột 5', '6/5'],
  ['6 / [B6.1; cột 6]', '6 / [B6.1; cột 6]'],
  ['tỷ trọng(6; [B6.1])', 'tỷ trọng(6; [B6.1])'],
  ['ty trong(6; [B6.1])', 'tỷ trọng(6; [B6.1])'],
  ['ratio(6; 5)', 'tỷ lệ(6; 5)'],
])('in a header: %s', (text, printed) => expect(inHeader(text)).toBe(printed))

test.each([
  ['[B2.12]+[B2.13]', '[B2.12] + [B2.13]'],
  ['sum([B2.13]..[B2.20])', 'tổng([B2.13]..[B2.20])'],
  ['perHead([B10.48], [B10.2], 10000)', 'bình quân([B10.48]; [B10.2]; 10.000)'],
  ['[T.6.b; kỳ trước]', '[T.6.b; kỳ trước]'],
  ['growth([T.1]; [T.1; same period last year])', 'tăng trưởng([T.1]; [T.1; cùng kỳ năm trước])'],
  ['[B7.1; year] / 12', '[B7.1; cả năm] / 12'],
  ['1.234,5 triệu đồng/người * [B1.2]', '1.234,5 triệu đồng/người * [B1.2]'],
  ['5 tỷ đồng / [B1.2]', '5 tỷ đồng / [B1.2]'],
  ['100% − [B1.2]', '100% - [B1.2]'],
  ['2', '2'],
  ['-(-[B1.2])', '-(-[B1.2])'],
])('in a row: %s', (text, printed) => expect(inRow(text)).toBe(printed))

test('rows are named by their STT where the label of a total says so', () => {
  const codes: Readonly<Record<string, string>> = { I: 'B7.2', II: 'B7.19', '1': 'B9.1', '1.1': 'B9.2' }
  const read = (text: string) => {
    const parsed = parseFormula(text, 'row', (stt) => codes[stt] ?? null)
    return parsed.ok ? printFormula(parsed.value.formula, 'number') : parsed.failure.message
  }
  expect(read('I+II')).toBe('[B7.2] + [B7.19]')
  expect(read('1-1.1')).toBe('[B9.1] - [B9.2]')
  expect(read('I+III')).toBe('Không có dòng mang STT “III”.')
})

test.each([
  ['', 'empty', [0, 0]],
  ['6/', 'unfinished', [2, 2]],
  ['6 5', 'expected', [2, 3]],
  ['(6+5', 'unfinished', [4, 4]],
  ['6 & 5', 'unknownSign', [2, 3]],
  ['trung bình(6; 5)', 'unknownFunction', [0, 10]],
  ['tỷ lệ(6)', 'wrongCount', [5, 8]],
  ['tỷ lệ(6,5)', 'wrongCount', [5, 10]],
  ['16906.13 + 5', 'badNumber', [0, 8]],
  [`${'9'.repeat(40)} + 5`, 'longNumber', [0, 40]],
  ['[B2] + 5', 'badReference', [0, 4]],
  ['[B2.1]..[B2.3] + 5', 'rangeOutside', [0, 14]],
  ['tỷ lệ([B2.1]..[B2.3]; 5)', 'rangeOutside', [6, 20]],
  [`${'('.repeat(80)}5`, 'tooDeep', [60, 61]],
] as const)('what is wrong, and where: %s', (text, code, [from, to]) => {
  expect(parseFormula(text, 'column')).toMatchObject({ ok: false, failure: { code, at: { from, to } } })
})

const units = ['', '', '%', '‰', 'tỷ đồng', 'người', 'triệu đồng/người']
const atoms = fc.oneof(
  fc
    .tuple(fc.bigInt(0n, 10n ** 12n), fc.integer({ min: 0, max: 4 }), fc.constantFrom(...units))
    .map(([digits, scale, unit]) => constant(decimal(digits, scale), unit)),
  fc.integer({ min: 1, max: 120 }).map(column),
  fc
    .tuple(
      fc.constantFrom('B2.12', 'B10.7', 'T.6.b', 'T.25.ii.1'),
      fc.constantFrom('same', 'previous', 'lastYear', 'wholeYear'),
    )
    .map(([code, when]) => indicator(code, when)),
  fc.integer({ min: 1, max: 300 }).map((n) => indicator('B6.1', 'same', n)),
)
const anyFormula: fc.Arbitrary<Formula> = fc.letrec<{ formula: Formula; many: Formula }>((tie) => ({
  many: fc.oneof(tie('formula'), fc.constant(range('B2.13', 'B2.20'))),
  formula: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    atoms,
    tie('formula').map(negated),
    fc
      .tuple(fc.constantFrom<Operator[]>('+', '-', '*', '/'), tie('formula'), tie('formula'))
      .map(([operator, left, right]) => binary(operator, left, right)),
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => call('ratio', a, b)),
    fc.tuple(tie('formula'), tie('formula'), tie('formula')).map((all) => call('perHead', ...all)),
    fc
      .tuple(
        fc.constantFrom<'sum' | 'max'>('sum', 'max'),
        fc.array(tie('many'), { minLength: 1, maxLength: 3 }),
      )
      .map(([name, of]) => call(name, ...of)),
  ),
})).formula

test.each(['column', 'number'] as const)('what is printed is read back as it was: %s', (notation) => {
  fc.assert(
    fc.property(anyFormula, (formula) => {
      expect(parseFormula(printFormula(formula, notation), notation)).toMatchObject({
        ok: true,
        value: { formula },
      })
    }),
    { numRuns: 500 },
  )
})

test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'6/5+[]B2.;(),tổng x%10-') }), (text) => {
      const parsed = parseFormula(text, 'column')
      if (!parsed.ok) expect(parsed.failure.at.from).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 1000 },
  )
})
