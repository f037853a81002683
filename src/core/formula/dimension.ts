import { readUnit, type Unit, type UnitBook } from '#core/indicator/unit.ts'

/**
 * What a value measures, in powers of base quantities, and by which power of ten: `triệu đồng/người` is
 * {đồng 1, người -1} × 10^6; `%` measures nothing × 10^-2. `bare`: a number without a unit, a factor and no more.
 * `any`: nobody has said; it is not checked.
 */
export type Measure =
  | { readonly kind: 'any'; /** Of which row; a row is like itself. */ readonly of: string }
  | { readonly kind: 'bare' }
  | {
      readonly kind: 'of'
      readonly base: Base
      readonly power: number
      /** As a person says it. */ readonly name: string
    }

type Base = ReadonlyMap<string, number>
export type Known = Extract<Measure, { kind: 'of' }>

export const anyOf = (code: string): Measure => ({ kind: 'any', of: code })
const anything = anyOf('')
/** A quotient of like by like. */
const one: Measure = { kind: 'of', base: new Map(), power: 0, name: '1' }
export const bare: Measure = { kind: 'bare' }
export const percent: Known = { kind: 'of', base: new Map(), power: -2, name: '%' }

/** Ratios of one and the same, whatever they are called. */
const ratios = new Set(['tỷ lệ', 'điểm phần trăm'])
/** People, counted by what they do: a rate of doctors is one of persons. */
const people = new Set(['người', 'bác sĩ', 'cán bộ', 'học sinh', 'lao động', 'trẻ em', 'bệnh nhân'])

const baseOf = ({ quantity }: Unit): Base => {
  const base = new Map<string, number>()
  for (const [at, part] of quantity.split('/').entries()) {
    const name = people.has(part) ? 'người' : part
    if (!ratios.has(part)) base.set(name, (base.get(name) ?? 0) + (at === 0 ? 1 : -1))
  }
  return withoutZeros(base)
}

const withoutZeros = (base: Base): Base => new Map([...base].filter(([, exponent]) => exponent !== 0))

/** The same few units stand in all rows of a table. */
const known = new WeakMap<UnitBook, Map<string, Known | null>>()

/** A printed unit as a measure; null where it is none. `điểm phần trăm` counts hundredths, as `%` does. */
export const measureOf = (printed: string, book: UnitBook): Known | null => {
  const measures = known.get(book) ?? new Map<string, Known | null>()
  known.set(book, measures)
  const before = measures.get(printed)
  if (before !== undefined) return before
  const measure = measured(printed, book)
  // what people type is without end
  if (measures.size < 1000) measures.set(printed, measure)
  return measure
}

const measured = (printed: string, book: UnitBook): Known | null => {
  const unit = readUnit(printed, book)
  if (unit === null) return null
  const power = unit.quantity === 'điểm phần trăm' ? unit.power - 2 : unit.power
  return { kind: 'of', base: baseOf(unit), power, name: printed.trim() }
}

/** Does the catalogue know these words, every part of them? */
export const isKnownUnit = (printed: string, book: UnitBook): boolean =>
  readUnit(printed, book)?.known === true

/** Measures that can be converted into each other. */
export const isLike = (a: Known, b: Known): boolean =>
  a.base.size === b.base.size && [...a.base].every(([name, exponent]) => b.base.get(name) === exponent)

export const isRatio = (measure: Known): boolean => measure.base.size === 0

const combined = (a: Known, b: Known, sign: 1 | -1): Known => {
  const base = new Map(a.base)
  for (const [name, exponent] of b.base) base.set(name, (base.get(name) ?? 0) + sign * exponent)
  const name = `${a.name}${sign === 1 ? ' × ' : '/'}${b.name}`
  return { kind: 'of', base: withoutZeros(base), power: a.power + sign * b.power, name }
}

/** The measure of a product. */
export const product = (a: Measure, b: Measure): Measure => {
  if (a.kind === 'bare') return b
  if (a.kind === 'any' || b.kind === 'any') return b.kind === 'bare' ? a : anything
  return b.kind === 'bare' ? a : combined(a, b, 1)
}

/** The measure of a quotient: what is left when like has been taken from like. */
export const quotient = (a: Measure, b: Measure): Measure => {
  if (b.kind === 'bare') return a
  if (a.kind === 'any' || b.kind === 'any')
    return a.kind === 'any' && b.kind === 'any' && a.of !== '' && a.of === b.of ? one : anything
  if (a.kind === 'of') return combined(a, b, -1)
  return combined({ kind: 'of', base: new Map(), power: 0, name: '1' }, b, -1)
}

export const nameOf = (measure: Measure): string => (measure.kind === 'of' ? measure.name : '?')
