import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimal, equal, of, printDecimal } from '#core/figure/decimal.ts'
import { parseUnits } from '#core/indicator/unit-book.ts'
import { convert, readUnit, type Unit } from '#core/indicator/unit.ts'
import { invariant } from '#core/result.ts'

const small = {
  multipliers: [
    { word: 'nghìn', scale: '1000' },
    { word: 'triệu', scale: '1000000' },
    { word: 'tr', scale: '1000000' },
    { word: 'tỷ', scale: '1000000000' },
    { word: 'vạn', scale: '10000' },
  ],
  units: [
    { quantity: 'đồng', scale: '1', printed: ['đồng'] },
    { quantity: 'USD', scale: '1', printed: ['USD'] },
    { quantity: 'tấn', scale: '1', printed: ['tấn', 'T'] },
    { quantity: 'tấn', scale: '0.001', printed: ['kg'] },
    { quantity: 'm2', scale: '10000', printed: ['ha'] },
    { quantity: 'm3', scale: '1', printed: ['m3'] },
    { quantity: 'lượt', scale: '1', printed: ['lượt', 'lượt người'] },
    { quantity: 'người', scale: '1', printed: ['người', 'dân'] },
    { quantity: 'tỷ lệ', scale: '0.01', printed: ['%'] },
    { quantity: 'tỷ lệ', scale: '0.001', printed: ['‰'] },
  ],
  counts: ['con', 'giường'],
  spellings: [
    { printed: ['L/NG'], means: 'lượt người' },
    { printed: ['G/VD'], means: 'giường/vạn dân' },
  ],
}
const parsed = parseUnits(small)
invariant(parsed.ok, 'the units of this test are sound')
const book = parsed.value
const unit = (printed: string): Unit => {
  const read = readUnit(printed, book)
  invariant(read, `${printed} is a unit`)
  return read
}
const converted = (value: string, from: string, to: string): string | null => {
  const result = convert(of(value), unit(from), unit(to))
  return result && printDecimal(result)
}

test.each([
  ['16906.13', 'Tỷ đồng', 'triệu đồng', '16906130'],
  ['16906130', 'Triệu đồng', 'tỷ đồng', '16906.130'],
  ['9.2', 'triệu lượt', 'Lượt', '9200000'],
  ['60962', '1000L/NG', 'lượt', '60962000'],
  ['4.400', 'Triệu tấn', 'Tấn', '4400000'],
  ['16757', '1000T', 'tấn', '16757000'],
  ['5173', '1.000Con', 'con', '5173000'],
  ['920.00', 'Triệu USD', 'Tr. USD', '920.00'],
  ['6.29', 'tấn/ha', 'Tấn / Ha', '6.29'],
  ['12.7', '‰', '%', '1.27'],
  ['33.20', 'G/VD', 'giường/vạn dân', '33.20'],
  ['81.6', 'triệu đồng/người', 'nghìn đồng/người', '81600'],
  ['2', '1.000 m³', 'nghìn m3', '2'],
])('%s %s are in %s: %s', (value, from, to, expected) => {
  expect(converted(value, from, to)).toBe(expected)
})

test.each([
  ['tỷ đồng', 'triệu USD'],
  ['tấn', 'tấn/ha'],
  ['lượt', 'người'],
  ['tấn', 'ha'],
])('%s never becomes %s', (from, to) => {
  expect(converted('1', from, to)).toBeNull()
})

test('words that the catalogue does not know compare with themselves only, and say so', () => {
  expect(unit('Bưu kiện').known).toBe(false)
  expect(converted('3', 'nghìn bưu kiện', 'BƯU KIỆN')).toBe('3000')
  expect(converted('3', 'bưu kiện', 'kiện')).toBeNull()
})

test('a ditto mark, a dash, a blank and a figure are no units', () => {
  for (const printed of ['"', '-', '', '  ', '1000', '1,21%', '100%', '25 con', '1.200 ha'])
    expect(readUnit(printed, book)).toBeNull()
})

test('there and back again is the same amount, to the last digit', () => {
  const money = fc.constantFrom('đồng', 'nghìn đồng', 'triệu đồng', 'tỷ đồng')
  const amount = fc.tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.integer({ min: 0, max: 6 }))
  fc.assert(
    fc.property(amount, money, money, ([digits, scale], from, to) => {
      const value = decimal(digits, scale)
      const there = convert(value, unit(from), unit(to))
      const back = there && convert(there, unit(to), unit(from))
      expect(back && equal(back, value)).toBe(true)
    }),
  )
})

test.each([
  [
    'a scale that is no power of ten',
    { units: [{ quantity: 'm2', scale: '360', printed: ['sào'] }] },
    'field',
  ],
  ['one spelling twice', { counts: ['con', 'Con'] }, 'twice'],
  ['a spelling that means nothing known', { spellings: [{ printed: ['X'], means: 'bưu kiện' }] }, 'field'],
])('%s is refused', (_what, change, code) => {
  expect(parseUnits({ ...small, ...change })).toMatchObject({ ok: false, failure: { code } })
})
