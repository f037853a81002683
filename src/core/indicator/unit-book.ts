import {
  type CatalogueFault,
  type Fields,
  fieldsOf,
  listOf,
  readCatalogue,
  refuse,
  textOf,
  textsOf,
} from '#core/catalogue/fields.ts'
import { readUnit, spellUnit, type Unit, type UnitBook } from '#core/indicator/unit.ts'
import type { Result } from '#core/result.ts'

/** `1000` → 3, `0.01` → -2. Every scale is a power of ten, so that converting is exact. */
const powerOf = (text: string, where: string): number => {
  if (/^10*$/.test(text)) return text.length - 1
  if (/^0\.0*1$/.test(text)) return 2 - text.length
  return refuse('field', `${where}: "scale" phải là lũy thừa của mười, ví dụ '1000' hoặc '0.01'.`)
}

const name = (named: Map<string, Unit>, printed: readonly string[], unit: Unit, where: string): void => {
  for (const text of printed) {
    const spelled = spellUnit(text)
    if (named.has(spelled)) refuse('twice', `${where}: cách viết "${text}" đã có.`)
    named.set(spelled, unit)
  }
}

const multipliersOf = (file: Fields): ReadonlyMap<string, number> =>
  new Map(
    listOf(file, 'multipliers', 'Tệp đơn vị tính').map((item, index) => {
      const where = `Bội số thứ ${index + 1}`
      const fields = fieldsOf(item, where)
      return [spellUnit(textOf(fields, 'word', where)), powerOf(textOf(fields, 'scale', where), where)]
    }),
  )

/**
 * The catalogue of units: `{ multipliers: [{ word, scale }], units: [{ quantity, scale, printed }],
 * counts: ['con', …], spellings: [{ printed, means }] }`. The first fault is returned.
 */
export const parseUnits = (data: unknown): Result<UnitBook, CatalogueFault> =>
  readCatalogue(() => {
    const file = fieldsOf(data, 'Tệp đơn vị tính')
    const named = new Map<string, Unit>()
    const book: UnitBook = { named, multipliers: multipliersOf(file) }
    for (const [index, item] of listOf(file, 'units', 'Tệp đơn vị tính').entries()) {
      const where = `Đơn vị tính thứ ${index + 1}`
      const fields = fieldsOf(item, where)
      const power = powerOf(textOf(fields, 'scale', where), where)
      name(
        named,
        textsOf(fields, 'printed', where),
        { quantity: textOf(fields, 'quantity', where), power, known: true },
        where,
      )
    }
    for (const count of textsOf(file, 'counts', 'Tệp đơn vị tính'))
      name(named, [count], { quantity: spellUnit(count), power: 0, known: true }, '"counts"')
    for (const [index, item] of listOf(file, 'spellings', 'Tệp đơn vị tính', true).entries()) {
      const where = `Cách viết thứ ${index + 1}`
      const fields = fieldsOf(item, where)
      const means = readUnit(textOf(fields, 'means', where), book)
      if (!means?.known) return refuse('field', `${where}: "means" không phải đơn vị tính đã biết.`)
      name(named, textsOf(fields, 'printed', where), means, where)
    }
    return book
  })
