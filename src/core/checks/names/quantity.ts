import { remembered } from '#core/remembered.ts'
import { fold } from '#core/checks/names/words.ts'
import { type Decimal, multiply, of } from '#core/figure/decimal.ts'

/** What a unit measures and how many base units it is: `tỷ đồng` is money, 10⁹ đồng. */
export type Quantity = { readonly kind: string; readonly factor: Decimal }

const multiples: readonly (readonly [RegExp, string])[] = [
  [/^(?:nghin|ngan)ty/, '1000000000000'],
  [/^(?:ty)(?=[a-z]|$)/, '1000000000'],
  [/^(?:trieu|tr\.?)(?=[a-z])/, '1000000'],
  [/^(?:nghin|ngan|1\.?000)/, '1000'],
]

const bases: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:dong|vnd|d)$/, 'money', '1'],
  [/^(?:usd|dolamy)$/, 'usd', '1'],
  [/^(?:tan|t)$/, 'mass', '1'],
  [/^ta$/, 'mass', '0.1'],
  [/^kg$/, 'mass', '0.001'],
  [/^ha$/, 'area', '1'],
  [/^km2$/, 'area', '100'],
  [/^(?:luot|luotkhach|luotnguoi|l\/ng|khach)$/, 'visit', '1'],
  [/^(?:%|phantram)$/, 'percent', '1'],
  [/^(?:‰|phannghin)$/, 'permille', '1'],
]

/** The unit as kind and factor; an unknown one is a kind of its own. Null for none. */
export const quantityOf = remembered((unit: string): Quantity | null => {
  const key = fold(unit).replace(/\s+/g, '')
  if (key === '' || key === '-') return null
  const multiple = multiples.find(([pattern]) => pattern.test(key))
  const rest = multiple ? key.replace(multiple[0], '') : key
  const base = bases.find(([pattern]) => pattern.test(rest))
  const factor = of(multiple?.[1] ?? '1')
  return base ? { kind: base[1], factor: multiply(factor, of(base[2])) } : { kind: rest, factor }
})

export const sameKind = (a: Quantity, b: Quantity): boolean => a.kind === b.kind

export const inBase = (value: Decimal, { factor }: Quantity): Decimal => multiply(value, factor)
