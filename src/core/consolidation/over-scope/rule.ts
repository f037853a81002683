import { type Decimal, multiply, of, parseDecimal } from '#core/figure/decimal.ts'
import type { Definition } from '#core/indicator/definition.ts'
import { readUnit, type UnitBook } from '#core/indicator/unit.ts'

/** What the values of one indicator do over scopes, ready to compute with (B12, H03). */
export type ScopeRule =
  | { readonly space: 'sum' | 'last'; readonly times: Decimal }
  | { readonly space: 'weighted'; readonly weight: string; readonly times: Decimal }
  /** Numerators are added, denominators are added, then it is divided once. */
  | {
      readonly space: 'recompute'
      readonly numerator: string
      readonly denominator: string
      readonly times: Decimal
    }
  | { readonly space: 'none'; readonly why: 'ruled' | 'noWeight' | 'noParts' | 'unitDiffers' }

/** The dictionary's word, with the unit in which the figures are kept. */
export type Defined = { readonly definition: Definition; readonly unit: string }

const one = of('1')

/**
 * From the kept unit to the defined one, as an exact factor: `tỷ đồng` kept, `triệu đồng` defined is 1000. Null where
 * the two measure different things.
 */
const inDefinedUnit = ({ definition, unit }: Defined, book: UnitBook): Decimal | null => {
  if (definition.unit === unit) return one
  const [from, to] = [readUnit(unit, book), readUnit(definition.unit, book)]
  if (!from || !to || from.quantity !== to.quantity) return null
  const power = from.power - to.power
  return power >= 0 ? { digits: 10n ** BigInt(power), scale: 0 } : { digits: 1n, scale: -power }
}

const none = (why: 'ruled' | 'noWeight' | 'noParts' | 'unitDiffers'): ScopeRule => ({ space: 'none', why })

/** By indicator. The factor of a ratio speaks of its parts in the units that the dictionary gives them. */
export const scopeRules = (all: readonly Defined[], book: UnitBook): ReadonlyMap<string, ScopeRule> => {
  const factors = new Map(all.map((one) => [one.definition.code, inDefinedUnit(one, book)]))
  const ruleOf = ({ definition }: Defined): ScopeRule => {
    const { code, space, weight, numerator, denominator } = definition
    const times = factors.get(code) ?? null
    switch (space) {
      case 'none':
        return none('ruled')
      case 'recompute': {
        if (numerator === null || denominator === null) return none('noParts')
        const ratio = timesOf(definition.factor, factors.get(numerator), factors.get(denominator))
        return ratio ? { space, numerator, denominator, times: ratio } : none('unitDiffers')
      }
      case 'weighted':
        if (weight === null) return none('noWeight')
        return times ? { space, weight, times } : none('unitDiffers')
      default:
        return times ? { space, times } : none('unitDiffers')
    }
  }
  return new Map(all.map((one) => [one.definition.code, ruleOf(one)]))
}

/** factor × top / bottom, where all of them are powers of ten but the first. */
const timesOf = (
  factor: string,
  top: Decimal | null | undefined,
  bottom: Decimal | null | undefined,
): Decimal | null => {
  const own = parseDecimal(factor)
  if (!own || !top || !bottom) return null
  // 1/10^n is 10^-n: dividing by a power of ten is moving the point
  const upsideDown: Decimal =
    bottom.scale === 0
      ? { digits: 1n, scale: bottom.digits.toString().length - 1 }
      : { digits: 10n ** BigInt(bottom.scale), scale: 0 }
  return multiply(multiply(own, top), upsideDown)
}
