import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copiedFrom, holding, printHeld, readAgain, readTyped, sameHeld } from '#web/grid/held.ts'

const say = (typed: string, unit = '', plan: string | null = null): string => {
  const held = readTyped(typed, { unit, plan })
  if (held.kind === 'question') return held.readings.join(' hay ')
  if (held.kind === 'fault') return 'không phải số'
  return held.entry.kind === 'number' ? held.entry.value : held.entry.kind
}

const tonnes = { unit: 'tấn', plan: null }

describe('what is typed into a cell', () => {
  test.each([
    ['1.234,5', '1234.5'],
    ['1234,5', '1234.5'],
    [' 712 ', '712'],
    ['10,015', '10.015 hay 10015'],
    ['16906.13', '16906.13 hay 1690613'],
    ['0', '0'],
    ['0,00', '0.00'],
    ['-', 'none'],
    ['–', 'none'],
    ['không có', 'none'],
    ['x', 'notApplicable'],
    ['X', 'notApplicable'],
    ['k', 'notDue'],
    ['Chưa đến kỳ', 'notDue'],
    ['', 'missing'],
    ['   ', 'missing'],
    ['-12,5', '-12.5'],
    ['mười', 'không phải số'],
    ['kx', 'không phải số'],
  ])('%j is %s', (typed, meaning) => expect(say(typed)).toBe(meaning))

  test('blank, 0, “-” and “x” are four things, each shown as it was typed', () => {
    const four = ['', '0', '-', 'x'].map((text) => readTyped(text))
    expect(four.map((held) => printHeld(held))).toEqual(['', '0', '-', 'x'])
    expect(four.flatMap((one, at) => four.slice(at + 1).map((other) => sameHeld(one, other)))).not.toContain(
      true,
    )
  })
  test('letters typed as base and mark are the same word', () =>
    expect(say('chưa đến kỳ'.normalize('NFD'))).toBe('notDue'))
  test('a percent sign is read where the unit is percent, and nowhere else', () => {
    expect(say('101,84 %', '%')).toBe('101.84')
    expect(say('101,84%', 'tỷ đồng')).toBe('không phải số')
  })

  test('9,5 in a row whose plan is 109,50 is asked, and 35 of a plan of 100 is not (C02)', () => {
    expect(say('9,5', '%', '109.50')).toBe('9.5 hay 109.5')
    expect(say('108,2', '%', '109.50')).toBe('108.2')
    expect(say('35', '%', '100')).toBe('35')
    expect(say('35', 'tỷ đồng', '109.50')).toBe('35')
  })
  test('112,93 in a row whose plan is a growth of 12,93 is asked, and a share is not (C02)', () => {
    expect(say('112,93', '%', '12.93')).toBe('12.93 hay 112.93')
    expect(say('13,1', '%', '12.93')).toBe('13.1')
    expect(say('95', '%', '48')).toBe('95')
    expect(say('101', '%', '100')).toBe('101')
    expect(say('112,93', 'tỷ đồng', '12.93')).toBe('112.93')
  })

  test('a cell that was opened and left as it was keeps its number, even one that could be asked', () => {
    const decided = holding({ kind: 'number', value: '10.015' })
    expect(printHeld(decided)).toBe('10,015')
    const left = (text: string) => readAgain({ side: 'toDate', text, notDue: '' }, decided, tonnes)
    expect(left('10,015')).toBe(decided)
    expect(left('10,016').kind).toBe('question')
  })
  test('a copied number that is typed again, or opened and let stand, is nobody’s copy any more', () => {
    const copied = holding({ kind: 'number', value: '12', copied: '2024-M02' })
    expect(copiedFrom(copied)).toBe('2024-M02')
    expect(copiedFrom(readAgain({ side: 'toDate', text: '12', notDue: '' }, copied, tonnes))).toBeNull()
  })

  test('what is shown is read back as the same', () => {
    const entry = fc.oneof(
      fc.constantFrom(
        { kind: 'none' as const },
        { kind: 'notApplicable' as const },
        { kind: 'notDue' as const },
        { kind: 'missing' as const },
      ),
      fc
        .bigInt({ min: -(10n ** 12n), max: 10n ** 12n })
        .map((n) => ({ kind: 'number' as const, value: String(n) })),
    )
    fc.assert(fc.property(entry, (value) => sameHeld(readTyped(printHeld(holding(value))), holding(value))))
  })
})
