import { expect, test } from 'vitest'
import { mandatesOn, parseMandates, proposeOwners } from '#core/indicator/mandate.ts'
import { invariant } from '#core/result.ts'
import { day } from '#core/time/day.ts'

const parsed = parseMandates({
  validFrom: '2021-03-01',
  indicators: [
    { words: ['y tế'], agencies: ['HEALTH'], source: 'quản lý y tế' },
    { words: ['chất thải y tế'], agencies: ['HEALTH', 'ENVIRONMENT'], source: 'quản lý chất thải' },
    { words: ['nước sạch', 'nông thôn'], agencies: ['FARMING'], source: 'nước sạch nông thôn' },
    { words: ['nước sạch'], agencies: ['BUILDING'], source: 'cấp nước' },
    { words: ['thuỷ sản'], agencies: ['FARMING'], source: 'thủy sản' },
    { words: ['xuất khẩu'], agencies: ['TRADE'], source: 'thương mại' },
    { words: ['báo chí'], agencies: ['PRESS'], source: 'báo chí', validTo: '2025-02-28' },
  ],
  tables: [{ words: ['dịch vụ'], agencies: ['TRADE'], source: 'thương mại, dịch vụ' }],
})
invariant(parsed.ok, 'the mandates of this test are sound')
const mandates = parsed.value
const owners = (name: string, table: string | null = null) => proposeOwners(name, table, mandates)

test('the mandate with most words wins, wherever it stands', () => {
  expect(owners('Tỷ lệ thu gom chất thải y tế')).toEqual(['HEALTH', 'ENVIRONMENT'])
  expect(owners('Tỷ lệ dân cư NÔNG THÔN sử dụng nước sạch')).toEqual(['FARMING'])
  expect(owners('Tỷ lệ dân cư đô thị sử dụng nước sạch')).toEqual(['BUILDING'])
})

test('of two equally telling mandates the earlier one wins', () => {
  expect(owners('Xuất khẩu thủy sản')).toEqual(['FARMING'])
})

test('spelling of the tone, case and dashes do not matter', () => {
  expect(owners('Nông – lâm – THỦY SẢN')).toEqual(['FARMING'])
})

test('every row of a form belongs to the agency of its sector', () => {
  expect(owners('Trạm y tế', 'BIỂU 4: NGÀNH DỊCH VỤ')).toEqual(['TRADE'])
})

test('where the title says nothing, the name of the row decides', () => {
  expect(owners('Số trạm y tế', 'BIỂU 12: CHỈ TIÊU KHÁC')).toEqual(['HEALTH'])
})

test('an indicator that nobody is known for gets no owner, never a guess', () => {
  expect(owners('Số sao chổi')).toEqual([])
})

test('a mandate that has ended proposes nobody', () => {
  expect(proposeOwners('Báo chí phát hành', null, mandatesOn(mandates, day('2025-02-28')))).toEqual(['PRESS'])
  expect(proposeOwners('Báo chí phát hành', null, mandatesOn(mandates, day('2025-03-01')))).toEqual([])
})

test.each([
  ['a form with two agencies', { tables: [{ words: ['y tế'], agencies: ['A', 'B'], source: 'x' }] }, 'field'],
  ['words without a letter', { indicators: [{ words: ['–'], agencies: ['A'], source: 'x' }] }, 'field'],
  ['a mandate without an agency', { indicators: [{ words: ['y tế'], agencies: [], source: 'x' }] }, 'field'],
  ['a mandate without a source', { indicators: [{ words: ['y tế'], agencies: ['A'] }] }, 'field'],
  ['a list that is none', { indicators: 'y tế' }, 'shape'],
])('%s is refused', (_what, change, code) => {
  expect(parseMandates({ validFrom: '2021-03-01', indicators: [], tables: [], ...change })).toMatchObject({
    ok: false,
    failure: { code },
  })
})
