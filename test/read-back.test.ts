import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printAmount } from '#core/figure/amount.ts'
import { decimal } from '#core/figure/decimal.ts'
import { readUnit, spellUnit, type Unit } from '#core/indicator/unit.ts'
import { numeralIn } from '#core/reading/tables/numeral.ts'
import { readPrinted } from '#core/reading/targets/printed-number.ts'
import { unitAfter } from '#core/reading/targets/unit-words.ts'
import { loadUnits } from '#office/catalogue.ts'

/* What is printed is read back, with the units of the catalogue and by the readers of documents. */

const digits = (max: bigint) => fc.tuple(fc.bigInt(-max, max), fc.integer({ min: 0, max: 6 }))
const anyNumber = digits(10n ** 18n).map(([value, scale]) => decimal(value, scale))
const book = loadUnits()

describe('numbers', () => {
  test('of a table, with a sign, a percent and blanks around', () => {
    fc.assert(
      fc.property(anyNumber, fc.constantFrom('', '%', ' %'), fc.boolean(), (value, behind, isTypographic) => {
        const printed = `${printAmount(value)}${behind}`
        expect(numeralIn(isTypographic ? printed.replace('-', '\u2212') : printed)).toEqual(value)
      }),
    )
  })

  test('of a sentence', () => {
    const counted = anyNumber.filter((value) => value.digits >= 0n)
    fc.assert(
      fc.property(counted, (value) => {
        expect(readPrinted(printAmount(value))).toEqual(value)
      }),
    )
  })

  test('a number of more digits than any figure has is none, and costs no time', () => {
    expect(numeralIn('9'.repeat(100_000))).toBeNull()
    expect(readPrinted('9'.repeat(100_000))).toBeNull()
  })
})

const joined = (words: readonly string[]): string => words.filter((word) => word !== '').join(' ')

describe('units of the catalogue', () => {
  const named = fc.constantFrom(...book.named.entries())
  const multiplier = fc.constantFrom(['', 0] as const, ...book.multipliers.entries())
  /** As it is printed here and there: capitals, blanks, raised digits, groups of three. */
  const printing = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.replaceAll('/', ' / '),
    (text: string) => text.normalize('NFD'),
    (text: string) => text.replaceAll('m3', 'm³').replaceAll('m2', 'm²'),
    (text: string) => ` ${text} `,
  )

  test('a multiplier, a unit and what it is counted on are read apart, however they are printed', () => {
    fc.assert(
      fc.property(multiplier, named, named, printing, ([word, power], [one, unit], [other, per], print) => {
        const whole = book.named.has(`${one}/${other}`) || book.named.has(joined([word, one]))
        const expected: Unit = {
          quantity: `${unit.quantity}/${per.quantity}`,
          power: unit.power + power - per.power,
          known: true,
        }
        // a name that the catalogue holds as a whole is another unit; a share or a quotient takes no part in one
        fc.pre(!whole && !/[%‰/]|phần|điểm/u.test(`${one}${other}`))
        expect(readUnit(print(`${joined([word, one])}/${other}`), book)).toEqual(expected)
      }),
    )
  })

  test('the spelling of a unit is its name: read again it is the same, and spelled again it does not change', () => {
    fc.assert(
      fc.property(multiplier, named, printing, ([word], [name], print) => {
        const text = print(joined([word, name]))
        expect(spellUnit(spellUnit(text))).toBe(spellUnit(text))
        expect(readUnit(spellUnit(text), book)).toEqual(readUnit(text, book))
      }),
    )
  })

  test('the unit behind a goal is read to its end, and is the same unit', () => {
    const counts = fc.constantFrom('tấn', 'ha', 'đồng', 'USD', 'lượt', 'hộ', 'giường', 'xã', 'người')
    const times = fc.constantFrom('', 'nghìn', 'triệu', 'tỷ')
    const bases = fc.constantFrom('', 'người', 'ha', 'năm', 'người/năm')
    fc.assert(
      fc.property(times, counts, bases, (word, count, base) => {
        const unit = `${joined([word, count])}${base === '' ? '' : `/${base}`}`
        expect(unitAfter(` ${unit}, phấn đấu`)).toEqual({ unit, length: unit.length + 1 })
      }),
    )
  })
})
