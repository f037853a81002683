import { type Decimal, decimal } from '#core/figure/decimal.ts'

/**
 * A unit of measure: what is measured and by which power of ten of its base (capability B13).
 * `tỷ đồng` is {quantity: 'đồng', power: 9}; `triệu đồng/người` is {quantity: 'đồng/người', power: 6}.
 */
export type Unit = {
  readonly quantity: string
  readonly power: number
  /** False where the catalogue does not know the words: comparable only with the same words. */
  readonly known: boolean
}

/** What the catalogue knows: spelled units, and words that multiply (`nghìn`: 3, `triệu`: 6). */
export type UnitBook = {
  readonly named: ReadonlyMap<string, Unit>
  readonly multipliers: ReadonlyMap<string, number>
}

/** One spelling for all ways to print a unit: `1.000 m³`, `1000 M3` → `1000 m3`; `Tr. USD` → `tr usd`. */
export const spellUnit = (printed: string): string =>
  printed
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('²', '2')
    .replaceAll('³', '3')
    .replaceAll(/(?<=\d)\.(?=\d{3})/g, '')
    .replaceAll(/[.\s\u00a0]+/g, ' ')
    .replaceAll(/ ?\/ ?/g, '/')
    .trim()

const times = (unit: Unit, power: number): Unit => ({ ...unit, power: unit.power + power })
const per = (top: Unit, bottom: Unit): Unit => ({
  quantity: `${top.quantity}/${bottom.quantity}`,
  power: top.power - bottom.power,
  known: top.known && bottom.known,
})

const readSpelled = (text: string, book: UnitBook): Unit => {
  const named = book.named.get(text)
  if (named) return named
  const count = /^1(0+) ?(.+)$/.exec(text)
  if (count) return times(readSpelled(count[2] ?? '', book), (count[1] ?? '').length)
  const [first = '', ...rest] = text.split(' ')
  const multiplier = book.multipliers.get(first)
  if (multiplier !== undefined && rest.length > 0) return times(readSpelled(rest.join(' '), book), multiplier)
  const slash = text.lastIndexOf('/')
  if (slash > 0 && slash < text.length - 1)
    return per(readSpelled(text.slice(0, slash), book), readSpelled(text.slice(slash + 1), book))
  return { quantity: text, power: 0, known: false }
}

/** `1,21%`, `100%`, `25 con`: a figure has slipped into the column. `100 dân` is a unit. */
const isFigure = /^(?!10+(?![\d,]))\d|^\d.*[%‰]$/

/** The unit that a form prints. Null for what is none: blank, the ditto mark `"`, a dash, a figure. */
export const readUnit = (printed: string, book: UnitBook): Unit | null => {
  const text = spellUnit(printed)
  return /[\p{L}%‰]/u.test(text) && !isFigure.test(text) ? readSpelled(text, book) : null
}

const movePoint = (value: Decimal, by: number): Decimal =>
  by <= value.scale
    ? decimal(value.digits, value.scale - by)
    : decimal(value.digits * 10n ** BigInt(by - value.scale), 0)

/**
 * The same amount in another unit, exactly. Null when the two measure different things.
 * @example 16906,13 tỷ đồng → 16906130 triệu đồng
 */
export const convert = (value: Decimal, from: Unit, to: Unit): Decimal | null =>
  from.quantity === to.quantity ? movePoint(value, from.power - to.power) : null
