import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { brokenIn, fillBound, piecesOf, type Sayable, spellBound } from '#core/consolidation/bound.ts'
import { type Remembered, typedNumbers } from '#core/consolidation/typed-numbers.ts'

const line = (code: string, value: string | null, more: Partial<Remembered> = {}): Remembered => ({
  code,
  name: `Chỉ tiêu ${code}`,
  unit: 'tấn',
  cell: value === null ? { kind: 'missing' } : { kind: 'number', value },
  plan: { kind: 'number', value: '600000' },
  share: value === null ? null : '25.20',
  was: [],
  ...more,
})
const of = (...lines: readonly Sayable[]) => new Map(lines.map((one) => [one.code, one]))
const fish = line('B2.12', '151200', { was: ['149600'] })

describe('numbers bound in prose', () => {
  test('value, unit, share, plan', () => {
    const text = 'Đạt [[B2.12]], tức [[B2.12 đvt]], bằng [[B2.12 %]] của [[B2.12 kh]].'
    expect(fillBound(text, of(fish))).toBe('Đạt 151.200, tức 151.200 tấn, bằng 25,20% của 600.000.')
  })
  test('the sentence follows its figure', () => {
    const text = 'Sản lượng đạt [[B2.12]] tấn.'
    expect(fillBound(text, of(line('B2.12', '160000')))).toBe('Sản lượng đạt 160.000 tấn.')
    expect(fillBound(text, of(line('B2.12', null)))).toBe('Sản lượng đạt chưa có số liệu tấn.')
  })
  test('what means nothing stays in sight and is named', () => {
    expect(fillBound('[[B2.99]] và [[B2.12 xyz]]', of(fish))).toBe('[[B2.99]] và [[B2.12 xyz]]')
    expect(brokenIn('[[B2.99]] và [[B2.12 xyz]]', of(fish))).toEqual(['[[B2.99]]', '[[B2.12 xyz]]'])
  })
  test('a share that a rate has none of, a plan that is not there and brackets left open are broken', () => {
    const growth = { ...line('T.1', '5.2', { share: null }), unit: '%' }
    const text = 'bằng [[T.1 %]] kế hoạch [[T.1 kh]]'
    expect(brokenIn(text, of(growth))).toEqual(['[[T.1 %]]'])
    expect(brokenIn(text, of(line('T.1', null, { share: null })))).toEqual([])
    expect(brokenIn('[[T.1 kh]]', of(line('T.1', '5', { plan: { kind: 'missing' } })))).toEqual([
      '[[T.1 kh]]',
    ])
    expect(brokenIn('Giải quyết [[T.15 việc làm', of(fish))).toEqual(['[[T.15'])
    expect(brokenIn('Đạt [[B2.12 và [[B2.12]]', of(fish))).toEqual(['[[B2.12'])
    expect(brokenIn('Đạt B2.12]] tấn [[', of(fish))).toEqual([']]', '[['])
  })
  test('what stands behind a figure follows it, and never the plan', () => {
    const text = '[[B2.12 đvt]], kế hoạch [[B2.12 kh]]'
    expect(fillBound(text, of(fish), () => ' (1)')).toBe('151.200 tấn (1), kế hoạch 600.000')
  })
  test('spelling and reading are a pair', () => {
    for (const what of ['value', 'unit', 'share', 'plan'] as const)
      expect(piecesOf(spellBound({ code: 'B2.12', what }), of(fish))).toMatchObject([
        { kind: 'bound', bound: { code: 'B2.12', what } },
      ])
  })
  test('the pieces are the text again', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('[[B2.12]]', '[[', ']]', 'chữ ', '[[x]]', '\n')), (parts) => {
        const text = parts.join('')
        const again = piecesOf(text, of(fish))
          .map((piece) => (piece.kind === 'bound' ? spellBound(piece.bound) : piece.text))
          .join('')
        expect(again).toBe(text)
      }),
    )
  })
})

describe('numbers typed by hand', () => {
  test('what the figure said before is pointed out with what it says now', () => {
    expect(typedNumbers('Sản lượng 149.600 tấn.', [fish])).toMatchObject([
      { typed: '149.600', what: 'stale', now: '151.200', code: 'B2.12' },
    ])
  })
  test('what it says now is offered to be bound; bound numbers are not asked about', () => {
    expect(typedNumbers('Đạt 151.200 tấn.', [fish])).toMatchObject([{ what: 'bindable' }])
    expect(typedNumbers('Đạt [[B2.12]] tấn.', [fish])).toEqual([])
  })
  test('days, years and small counts are nobody’s figure', () => {
    const day = line('B2.1', '2024', { was: ['18', '3'] })
    expect(typedNumbers('Ngày 18/3/2024, năm 2024, 18 xã.', [day])).toEqual([])
  })
})
